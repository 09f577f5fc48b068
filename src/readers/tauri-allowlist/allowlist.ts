import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { type Member, pick, plain, type Value } from "../../formats/value.ts";
import { GROUPS, NOT_IN_ALL } from "./commands.ts";

/** An option that is on: the setting that turned it on, `fs.readFile`, `fs.all` or `all`, and its line. */
export type Enabled = Readonly<{ by: string; at: Place }>;

/** The allowlist of one platform's configuration. */
export type Allowlist = Readonly<{
  /** The setting that turned an option on; undefined where none does. `false` doesn't turn anything off. */
  enabled(option: string): Enabled | undefined;
  /** The value of an option that isn't only on or off, such as `fs.scope`. */
  value(option: string): Value | undefined;
  gaps: readonly Gap[];
}>;

export function readAllowlist(config: Value): Allowlist {
  const root = pick(config, "tauri", "allowlist");
  const gaps: Gap[] = [];
  const values = new Map<string, Value>();
  const note = (name: string, known: boolean, { key, value }: Member): void => {
    if (known && isRightFor(name, value)) values.set(name, value);
    else
      gaps.push(
        gapAt(key, {
          kind: "does-not-build",
          rests: wordsOf(name, plain(value)),
          message: refusal(name, known),
        }),
      );
  };
  for (const [name, member] of membersOf(root)) {
    const group = GROUPS.get(name);
    if (group === undefined || member.value.kind !== "object") {
      note(name, name === "all", member);
      continue;
    }
    for (const [option, entry] of membersOf(member.value)) {
      note(`${name}.${option}`, group.has(option), entry);
    }
  }
  const isOn = (name: string): Enabled[] => {
    const value = values.get(name);
    const on = value?.kind === "string" || (value?.kind === "boolean" && value.value);
    return value !== undefined && on ? [{ by: name, at: value.at }] : [];
  };
  return {
    enabled(option) {
      const [own] = isOn(option);
      if (option === NOT_IN_ALL) return own;
      const [group = ""] = option.split(".");
      return [...isOn("all"), ...isOn(`${group}.all`)][0] ?? own;
    },
    value: (option) => values.get(option),
    gaps,
  };
}

/** The members of an object by their names in camel case: Tauri reads `read-file` as well as `readFile`. */
export function membersOf(value: Value | undefined): (readonly [string, Member])[] {
  if (value?.kind !== "object") return [];
  return [...value.entries].map(([name, member]) => [camelCase(name), member] as const);
}

function camelCase(name: string): string {
  const joined = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return joined === "relaunchDangerousAllowSymlinkMacOS" ? "relaunchDangerousAllowSymlinkMacos" : joined;
}

function isRightFor(name: string, { kind }: Value): boolean {
  if (name.endsWith(".scope") || name.endsWith("Scope")) {
    return kind === "array" || (kind === "object" && !/^(?:http|shell)/.test(name));
  }
  return kind === "boolean" || (kind === "string" && name === "shell.open");
}

function refusal(name: string, known: boolean): string {
  const what = known ? "has a value of the wrong type" : "is no option that Tauri 1 knows";
  return `${code(name)} in the allowlist ${what}: the app doesn't build. It was read as granting nothing.`;
}
