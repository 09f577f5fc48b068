import { GAP_KINDS } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { DEFAULT_POLICY, domainOfRule, MODES, OUTCOMES, type Policy } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import { SEVERITIES } from "../domain/severity.ts";
import { trustedName } from "../domain/trust.ts";
import { asString, type SourceFile, type Value } from "../formats/value.ts";
import { parseYaml } from "../formats/yaml.ts";
import { rules } from "../rules/index.ts";
import { readAccept } from "./read-accept.ts";
import { readExtends, readMayLoosen } from "./read-floor.ts";
import { readTrust } from "./read-trust.ts";
import { readWaivers } from "./read-waivers.ts";
import { casesIn } from "./rule-cases.ts";
import { trustedAddress } from "./trusted-sources.ts";

/** What is wrong with a policy, and where, as a sentence for its author. */
export type PolicyError = Readonly<{ at: Place; message: string }>;

export type PolicyReading =
  /** `set`: where each value stands that isn't a default, by the names that lead to it: "fail-on", "rules: csp/eval-allowed". */
  | Readonly<{ ok: true; policy: Policy; set: ReadonlyMap<string, Place> }>
  | Readonly<{ ok: false; errors: readonly PolicyError[] }>;

/** Far more than a policy needs; a larger file is a mistake or an attack. */
const LIMITS = { characters: 64 * 1024, errors: 20 } as const;

/**
 * Reads a policy: schemas/policy-1.schema.json says what it may hold. Anything unknown is an error and never ignored: nobody
 * would notice that a misspelt setting is missing.
 * @param today the day (UTC) from which on waivers may last only so long; null where that isn't asked
 */
export function readPolicy(file: SourceFile, today: string | null = null): PolicyReading {
  if (file.text.length > LIMITS.characters)
    return failed({ at: top(file), message: `A policy has at most ${LIMITS.characters} characters.` });
  const parsed = parseYaml(file);
  if (!parsed.ok) return failed(parsed);
  if (parsed.value.kind === "null") return { ok: true, policy: DEFAULT_POLICY, set: new Map() };
  if (parsed.value.kind !== "object")
    return failed({
      at: parsed.value.at,
      message: `A policy holds settings, such as ${code("fail-on: high")}.`,
    });
  const reader = new SettingsReader(today);
  const policy = reader.policy(parsed.value);
  return reader.errors.length === 0 ? { ok: true, policy, set: reader.set } : failed(...reader.errors);
}

class SettingsReader {
  readonly errors: PolicyError[] = [];
  readonly #today: string | null;
  readonly set = new Map<string, Place>();

  constructor(today: string | null) {
    this.#today = today;
  }

  policy({ entries }: Extract<Value, { kind: "object" }>): Policy {
    let policy = DEFAULT_POLICY;
    for (const [name, { key, value }] of entries) {
      this.set.set(name, key);
      switch (name) {
        case "mode":
          policy = { ...policy, mode: this.#oneOf(name, MODES, value) ?? policy.mode };
          break;
        case "fail-on": {
          const { most, by } = this.#divided(name, FAIL_ON, DOMAINS, "domain", value);
          policy = { ...policy, failOn: most ?? policy.failOn, failOnBy: by };
          break;
        }
        case "comment-from":
          policy = { ...policy, commentFrom: this.#oneOf(name, FAIL_ON, value) ?? policy.commentFrom };
          break;
        case "incomplete": {
          const { most, by } = this.#divided(name, OUTCOMES, GAP_KINDS, "kind of gap", value);
          policy = { ...policy, incomplete: most ?? policy.incomplete, incompleteBy: by };
          break;
        }
        case "rules":
          policy = { ...policy, rules: this.#rules(value) };
          break;
        case "trusted-sources":
          policy = { ...policy, trustedSources: this.#sources(value) };
          break;
        case "trust":
          policy = { ...policy, trust: this.#trust(value) };
          break;
        case "waivers":
          policy = { ...policy, waivers: readWaivers(value, this.#today, this.#noteAt) };
          break;
        case "extends":
          policy = { ...policy, extendsOrganization: readExtends(value, this.#noteAt) };
          break;
        case "may-loosen":
          policy = { ...policy, mayLoosen: readMayLoosen(value, this.set, this.#noteAt) };
          break;
        case "accept":
          policy = { ...policy, accept: this.#accept(value) };
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
      if (setting.kind === "object") {
        const { cases, errors } = casesIn(id, setting);
        for (const { at, message } of errors) this.#note(at, message);
        for (const [name, { severity, at }] of cases) {
          settings.set(name, severity);
          this.set.set(`rules: ${name}`, at);
        }
        continue;
      }
      const wanted = this.#oneOf(id, RULE_SETTINGS, setting);
      if (wanted !== undefined) settings.set(id, wanted);
      this.set.set(`rules: ${id}`, key);
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
      const address = trustedAddress(asString(item) ?? "");
      if (address !== undefined) {
        this.set.set(`trusted-sources: ${address}`, item.at);
        return [address];
      }
      this.#note(
        item.at,
        `${code("trusted-sources")} takes addresses with ${code("https")} and a path, such as ${code(SOURCE)}.`,
      );
      return [];
    });
  }

  #trust(value: Value): Policy["trust"] {
    return readTrust(value, this.#noteAt).map(({ trusted, at }) => {
      this.set.set(`trust: ${trustedName(trusted)}`, at);
      return trusted;
    });
  }

  #accept(value: Value): Policy["accept"] {
    return readAccept(
      value,
      DEFAULT_POLICY.accept,
      (at, message) => this.#note(at, message),
      (name, at) => this.set.set(name, at),
    );
  }

  /** One choice for all, or a choice for each of some parts and, under `default`, for all others. */
  #divided<T extends string, P extends string>(
    name: string,
    choices: readonly T[],
    parts: readonly P[],
    part: string,
    value: Value,
  ): Readonly<{ most: T | undefined; by: ReadonlyMap<P, T> }> {
    const by = new Map<P, T>();
    if (value.kind !== "object") return { most: this.#oneOf(name, choices, value), by };
    this.set.delete(name);
    let most: T | undefined;
    for (const [which, { key, value: each }] of value.entries) {
      const choice = this.#oneOf(`${name}: ${which}`, choices, each);
      const known = parts.find((other) => other === which);
      this.set.set(which === "default" ? name : `${name}: ${which}`, key);
      if (which === "default") most = choice;
      else if (known === undefined)
        this.#note(
          key,
          `There is no ${part} ${code(which)}; ${code(name)} takes default, ${inWords(parts)}.`,
        );
      else if (choice !== undefined) by.set(known, choice);
    }
    return { most, by };
  }

  #oneOf<T extends string>(name: string, choices: readonly T[], value: Value): T | undefined {
    const choice = value.kind === "string" ? choices.find((each) => each === value.value) : undefined;
    if (choice === undefined) this.#note(value.at, `${code(name)} takes ${inWords(choices)}.`);
    return choice;
  }

  readonly #noteAt = (at: Place, message: string): void => this.#note(at, message);

  #note(at: Place, message: string): void {
    if (this.errors.length < LIMITS.errors) this.errors.push({ at, message });
  }
}

const WORST_FIRST = SEVERITIES.toReversed();
const FAIL_ON = [...WORST_FIRST, "never"] as const;
const RULE_SETTINGS = ["off", ...WORST_FIRST] as const;
/** What rules are about: the first words of their ids. */
const DOMAINS = [...new Set(rules.map(({ id }) => domainOfRule(id)))].sort();
const SETTINGS = `${["mode", "fail-on", "comment-from", "incomplete", "rules", "trusted-sources", "trust", "waivers", "accept", "extends"].map((name) => code(name)).join(", ")} and ${code("may-loosen")}`;
const SOURCE = "https://github.com/your-organisation";
const EXAMPLE = "ipc/command-granted: high";

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
