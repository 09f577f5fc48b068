import type { Place } from "../domain/place.ts";
import { DEFAULT_POLICY, OUTCOMES, type Policy } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { SEVERITIES } from "../domain/severity.ts";
import { asString, type SourceFile, type Value } from "../formats/value.ts";
import { parseYaml } from "../formats/yaml.ts";
import { rules } from "../rules/index.ts";

/** What is wrong with a policy, and where, as a sentence for its author. */
export type PolicyError = Readonly<{ at: Place; message: string }>;

export type PolicyReading =
  | Readonly<{ ok: true; policy: Policy }>
  | Readonly<{ ok: false; errors: readonly PolicyError[] }>;

/** Far more than a policy needs; a larger file is a mistake or an attack. */
const LIMITS = { characters: 64 * 1024, errors: 20 } as const;

/**
 * Reads a policy: schemas/policy-1.schema.json says what it may hold. Anything unknown is an error and never ignored: nobody
 * would notice that a misspelt setting is missing.
 */
export function readPolicy(file: SourceFile): PolicyReading {
  if (file.text.length > LIMITS.characters)
    return failed({ at: top(file), message: `A policy has at most ${LIMITS.characters} characters.` });
  const parsed = parseYaml(file);
  if (!parsed.ok) return failed(parsed);
  if (parsed.value.kind === "null") return { ok: true, policy: DEFAULT_POLICY };
  if (parsed.value.kind !== "object")
    return failed({
      at: parsed.value.at,
      message: `A policy holds settings, such as ${code("fail-on: high")}.`,
    });
  const reader = new SettingsReader();
  const policy = reader.policy(parsed.value);
  return reader.errors.length === 0 ? { ok: true, policy } : failed(...reader.errors);
}

class SettingsReader {
  readonly errors: PolicyError[] = [];

  policy({ entries }: Extract<Value, { kind: "object" }>): Policy {
    let policy = DEFAULT_POLICY;
    for (const [name, { key, value }] of entries) {
      switch (name) {
        case "fail-on":
          policy = { ...policy, failOn: this.#oneOf(name, FAIL_ON, value) ?? policy.failOn };
          break;
        case "comment-from":
          policy = { ...policy, commentFrom: this.#oneOf(name, FAIL_ON, value) ?? policy.commentFrom };
          break;
        case "incomplete":
          policy = { ...policy, incomplete: this.#oneOf(name, OUTCOMES, value) ?? policy.incomplete };
          break;
        case "rules":
          policy = { ...policy, rules: this.#rules(value) };
          break;
        case "trusted-sources":
          policy = { ...policy, trustedSources: this.#sources(value) };
          break;
        default:
          this.#note(key, `There is no setting ${code(name)}; there are ${SETTINGS}.`);
      }
    }
    return policy;
  }

  #rules(value: Value): Policy["rules"] {
    const settings = new Map<string, (typeof RULE_SETTINGS)[number]>();
    if (value.kind === "null") return settings;
    if (value.kind !== "object") {
      this.#note(value.at, `${code("rules")} names rules, each with what becomes of it: ${code(EXAMPLE)}.`);
      return settings;
    }
    for (const [id, { key, value: setting }] of value.entries) {
      if (!rules.some((rule) => rule.id === id)) this.#note(key, noRule(id));
      const wanted = this.#oneOf(id, RULE_SETTINGS, setting);
      if (wanted !== undefined) settings.set(id, wanted);
    }
    return settings;
  }

  #sources(value: Value): Policy["trustedSources"] {
    if (value.kind === "null") return [];
    if (value.kind !== "array") {
      this.#note(value.at, `${code("trusted-sources")} is a list of addresses, such as ${code(SOURCE)}.`);
      return [];
    }
    return value.items.flatMap((item) => {
      const text = asString(item) ?? "";
      if (URL.canParse(text) && isPlainAddress(new URL(text))) return [new URL(text).href];
      this.#note(
        item.at,
        `${code("trusted-sources")} takes addresses with ${code("https")} and a path, such as ${code(SOURCE)}.`,
      );
      return [];
    });
  }

  #oneOf<T extends string>(name: string, choices: readonly T[], value: Value): T | undefined {
    const choice = value.kind === "string" ? choices.find((each) => each === value.value) : undefined;
    if (choice === undefined) this.#note(value.at, `${code(name)} takes ${inWords(choices)}.`);
    return choice;
  }

  #note(at: Place, message: string): void {
    if (this.errors.length < LIMITS.errors) this.errors.push({ at, message });
  }
}

const WORST_FIRST = SEVERITIES.toReversed();
const FAIL_ON = [...WORST_FIRST, "never"] as const;
const RULE_SETTINGS = ["off", ...WORST_FIRST] as const;
const SETTINGS = `${["fail-on", "comment-from", "incomplete", "rules"].map((name) => code(name)).join(", ")} and ${code("trusted-sources")}`;
const SOURCE = "https://github.com/your-organisation";
const EXAMPLE = "ipc/command-granted: high";

/** A whole forge or host has too many owners to be trusted, and credentials have no place here. */
function isPlainAddress({ protocol, pathname, username, password, search, hash }: URL): boolean {
  return protocol === "https:" && pathname !== "/" && `${username}${password}${search}${hash}` === "";
}

function noRule(id: string): string {
  const last = id.slice(id.lastIndexOf("/") + 1);
  const near = rules
    .filter((rule) => last !== "" && rule.id.endsWith(`/${last}`))
    .map((rule) => code(rule.id));
  const hint = near.length > 0 ? `did you mean ${near.join(" or ")}?` : `docs/rules.md lists them.`;
  return `There is no rule ${code(id)}; ${hint}`;
}

function inWords(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}

function failed(...errors: readonly PolicyError[]): PolicyReading {
  return { ok: false, errors: errors.map(({ at, message }) => ({ at, message })) };
}

function top({ path }: SourceFile): Place {
  return { path, line: 1, column: 1, endLine: 1 };
}
