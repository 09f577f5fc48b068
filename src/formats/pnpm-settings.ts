import type { LockedSetting } from "./locked-packages.ts";
import { asString, member, plain, stringsOf, type Value } from "./value.ts";

/** What the project's document repeats of settings that decide what is installed or run. */
export function settingsIn(document: Value): LockedSetting[] {
  return [
    ...tableOf(document, "overrides", (name, value) => `${name}: ${textOf(value)}`),
    // A patch is what its hash says, wherever its file lies: pnpm 11 records nothing else.
    ...tableOf(document, "patchedDependencies", (name, value) =>
      [name, asString(member(value, "hash")) ?? textOf(value)].join(" "),
    ),
    ...["packageExtensionsChecksum", "pnpmfileChecksum"].flatMap((name) => {
      const value = member(document, name);
      return value === undefined ? [] : [{ name, value: textOf(value), at: value.at }];
    }),
    ...catalogsIn(document),
    ...["onlyBuiltDependencies", "neverBuiltDependencies"].flatMap((name) =>
      stringsOf(member(document, name)).map(({ value, at }) => ({ name, value, at })),
    ),
  ];
}

/** What `catalog:` and `catalog:web` meant when the lockfile was written: `web > left ^1.0.0`. */
function catalogsIn(document: Value): LockedSetting[] {
  return tablesIn(member(document, "catalogs")).flatMap(([catalog, table]) =>
    tablesIn(table).map(([name, entry]) => {
      const value = `${catalog} > ${name} ${asString(member(entry, "specifier")) ?? ""}`;
      return { name: "catalogs", value, at: entry.at };
    }),
  );
}

function tablesIn(value: Value | undefined): [string, Value][] {
  return value?.kind === "object" ? [...value.entries].map(([name, entry]) => [name, entry.value]) : [];
}

function tableOf(
  document: Value,
  name: string,
  write: (key: string, value: Value) => string,
): LockedSetting[] {
  const table = member(document, name);
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([key, entry]) => ({ name, value: write(key, entry.value), at: entry.key }));
}

function textOf(value: Value): string {
  return asString(value) ?? JSON.stringify(plain(value));
}
