import { writeFileSync } from "node:fs";
import { compare } from "semver";
import {
  type Family,
  type FoldedManifest,
  LISTED,
  type ListedManifest,
  unfolded,
} from "../../src/catalogue/listed.ts";

/** The bundled catalogue: manifests by key and version. */
export type Catalogue = Map<string, Map<string, ListedManifest>>;

export function readCatalogue(): Catalogue {
  return new Map(
    Object.entries(LISTED).map(([key, rows]) => [
      key,
      new Map(
        rows.flatMap(([versions, manifest]) =>
          versions.map((version) => [version, unfolded(manifest)] as const),
        ),
      ),
    ]),
  );
}

/** Writes a line for every field of a manifest, so that a diff shows what a release changed. */
export function writeCatalogue(catalogue: Catalogue): void {
  const keys = [...catalogue].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = keys.map(
    ([key, versions]) => `${JSON.stringify(key)}: [\n${rowsOf(versions).join(",\n")}\n]`,
  );
  const file = new URL("../../src/catalogue/permissions.json", import.meta.url);
  writeFileSync(file, `{\n${parts.join(",\n")}\n}\n`);
}

function rowsOf(versions: ReadonlyMap<string, ListedManifest>): string[] {
  const ascending = [...versions].sort(([a], [b]) => compare(a, b));
  const rows = Map.groupBy(ascending, ([, manifest]) => sameText(manifest));
  return [...rows.values()].map((members) => {
    const names = JSON.stringify(members.map(([version]) => version));
    const fields = Object.entries(members[0] ? folded(members[0][1]) : {});
    const lines = fields.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return ` [${names},\n  {${lines.join(",\n   ")}}]`;
  });
}

/** The text of a manifest. Manifests that mean the same have the same text. */
export function sameText(manifest: ListedManifest | undefined): string | undefined {
  return JSON.stringify(manifest, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** Folds permissions that are declared in the same way for many directories, as most of the plugin fs is. */
function folded(manifest: ListedManifest): FoldedManifest {
  const { p = {}, s = {}, ...rest } = manifest;
  const names = Object.keys(p).flatMap((id) => /^scope-(\w+)-recursive$/.exec(id)?.[1] ?? []);
  const families = names.map((name) => ({ of: name, text: JSON.stringify(familyOf(name, p, s)) }));
  const alike =
    [...Map.groupBy(families, ({ text }) => text).values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (alike.length < 2) return manifest;
  const each: Family = { of: alike.map(({ of }) => of), ...JSON.parse(alike[0]?.text ?? "{}") };
  const isTold = (id: string) => each.of.some((name) => isOf(name, id));
  const others = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => !isTold(id)));
  const result: FoldedManifest = { ...rest, p: others(p), s: others(s), each };
  if (sameText(unfolded(result)) !== sameText(manifest)) throw new Error("a manifest can't be folded");
  return result;
}

function isOf(name: string, id: string): boolean {
  return new RegExp(`^(?:allow|scope)-${name}(?:-|$)`).test(id);
}

/** The permissions for one directory, with `<dir>` and `<DIR>` in place of its name. */
function familyOf(name: string, ...parts: readonly Readonly<Record<string, unknown>>[]): Omit<Family, "of"> {
  const [p, s] = parts.map((part) =>
    Object.fromEntries(Object.entries(part).filter(([id]) => isOf(name, id))),
  );
  const text = JSON.stringify({ p, s })
    .replace(new RegExp(`(?<="(?:allow|scope)-)${name}(?=["-])`, "g"), "<dir>")
    .replace(new RegExp(`(?<="\\$)${name.toUpperCase()}(?=["/])`, "g"), "<DIR>");
  return JSON.parse(text);
}
