import type { LockedSetting } from "./locked-packages.ts";
import { asString, member, stringsOf, type Value } from "./value.ts";

/** Tables of a bun.lock that repeat settings of the project's package.json. */
const TABLES = ["overrides", "patchedDependencies", "catalog", "catalogs"] as const;

/**
 * The settings that a bun.lock repeats: whose install scripts run, what replaces what, which files change packages, and what
 * `catalog:` means. `react ^18` is what the table says of one name. A table in it says more of names below that one:
 * `react > scheduler ^1`.
 */
export function bunSettings(lock: Value): LockedSetting[] {
  const trusted = stringsOf(member(lock, "trustedDependencies"));
  return [
    ...trusted.map(({ value, at }) => ({ name: "trustedDependencies", value, at })),
    ...TABLES.flatMap((name) => settingsIn(name, member(lock, name), "")),
  ];
}

function settingsIn(name: string, table: Value | undefined, above: string): LockedSetting[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].flatMap(([key, { key: at, value }]) => {
    const text = asString(value);
    if (text !== undefined) return [{ name, value: `${above}${key} ${text}`, at }];
    return above === "" ? settingsIn(name, value, `${key} > `) : [];
  });
}
