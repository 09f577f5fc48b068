import type { Deciding, InstallSetting, SettingSource } from "../../../domain/install-policy.ts";
import type { Place } from "../../../domain/place.ts";
import { member, plain, type Value } from "../../../formats/value.ts";

/** What a key decides, and which values let less happen than the default; every other value lets more, or something else. */
export type Meaning = Readonly<{
  decides: Deciding;
  /** What the key's presence makes of the default, by its value and the entry that it is of. Undefined where that equals the default. */
  effect(value: unknown, entry?: string): InstallSetting["effect"] | undefined;
  /** What the list itself makes of the default, whatever it names. */
  whole?: InstallSetting["effect"];
  /** Whether each entry of a list or table is a setting of its own, about the package that it names. */
  each?: "name" | "package";
}>;

/** A text, list or table as a person would write it in one line. */
export function inOneLine(value: Value): string {
  return value.kind === "string" ? value.value : JSON.stringify(plain(value));
}

/** `minimumReleaseAge` → `minimum-release-age`: `.npmrc` and other files have the same settings under both spellings. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The settings of one file, by what its keys mean. A key that isn't listed is a setting whose meaning isn't known. */
export function settingsOf(
  table: Value | undefined,
  from: SettingSource,
  meaningOf: (name: string) => Meaning | "harmless" | "unknown",
): InstallSetting[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].flatMap(([key, { key: at, value }]) => {
    const name = kebab(key);
    const meaning = meaningOf(name);
    if (meaning === "harmless") return [];
    const setting = { name, from, of: null, at } as const;
    if (meaning === "unknown") {
      const written = inOneLine(value);
      return [
        { ...setting, value: written, written: `${key}: ${written}`, effect: "other", decides: "unknown" },
      ];
    }
    if (meaning.each === undefined) return one(setting, key, value, meaning);
    const { whole, decides } = meaning;
    return [
      ...(whole === undefined ? [] : one(setting, key, value, { decides, effect: () => whole })),
      ...entriesOf(value).flatMap((entry) => ofEntry(setting, key, entry, meaning)),
    ];
  });
}

type Heading = Readonly<Pick<InstallSetting, "name" | "from" | "at">> & Readonly<{ of: null }>;

function one(heading: Heading, key: string, value: Value, { decides, effect }: Meaning): InstallSetting[] {
  const does = effect(plain(value));
  const written = inOneLine(value);
  return does === undefined
    ? []
    : [{ ...heading, value: written, written: `${key}: ${written}`, effect: does, decides }];
}

type Entry = Readonly<{ name: string; value: Value | null; at: Place }>;

function entriesOf(value: Value): Entry[] {
  if (value.kind === "object")
    return [...value.entries].map(([name, { key, value: said }]) => ({ name, value: said, at: key }));
  if (value.kind !== "array") return [{ name: inOneLine(value), value: null, at: value.at }];
  // Yarn lists its plugins as tables with a path.
  return value.items.map((item) => ({
    name: inOneLine(member(item, "path") ?? item),
    value: null,
    at: item.at,
  }));
}

function ofEntry(
  { name, from }: Heading,
  key: string,
  entry: Entry,
  { decides, effect, each }: Meaning,
): InstallSetting[] {
  const does = effect(entry.value === null ? true : plain(entry.value), entry.name);
  if (does === undefined) return [];
  const said = entry.value === null ? "" : `: ${inOneLine(entry.value)}`;
  const of = each === "package" ? nameIn(entry.name) : entry.name;
  const value =
    entry.value === null || decides === "approval" ? versionIn(entry.name) : inOneLine(entry.value);
  return [
    { name, from, of, value, written: `${key}: ${entry.name}${said}`, effect: does, decides, at: entry.at },
  ];
}

/** The package that a key such as `esbuild@0.25.0`, `a>b` or `@s/c@npm:1` names: its name alone. */
export function nameIn(key: string): string {
  return /^(@[^@/:\s]+\/[^@:\s>]+|[^@:\s>]+)/.exec(key)?.[1] ?? key;
}

/** What an approval adds to the name: the versions, or nothing for all of them. */
function versionIn(key: string): string {
  const rest = key.slice(nameIn(key).length).replace(/^@/, "");
  return rest === "*" ? "" : rest;
}
