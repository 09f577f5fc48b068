import { compare } from "semver";
import { LISTED, unfolded } from "../../src/catalogue/listed.ts";
import { type Meaning, meaningOf } from "./meaning.ts";

/** An identifier that means something else in a release than in the one before. */
export type Change = Readonly<{
  key: string;
  from: string;
  to: string;
  id: string;
  gained: Meaning;
  lost: Meaning;
}>;

/** Every change of meaning between releases that follow one another, of every identifier that both have. */
export function changesOfMeaning(): Change[] {
  return Object.keys(LISTED).flatMap((key) => {
    const releases = releasesOf(key);
    return releases.flatMap(({ version: to, ids, manifest }, i) => {
      const before = releases[i - 1];
      if (before === undefined || (before.manifest === manifest && key !== "core")) return [];
      const shared = [...before.ids].filter((id) => ids.has(id)).sort();
      return shared.flatMap((id) => changeOf(key, before.version, to, id) ?? []);
    });
  });
}

function changeOf(key: string, from: string, to: string, id: string): Change | undefined {
  const [before, after] = [meaningOf(key, from, id), meaningOf(key, to, id)];
  const gained = after.difference(before);
  const lost = before.difference(after);
  return gained.size + lost.size === 0 ? undefined : { key, from, to, id, gained, lost };
}

/** The releases of a plugin in order, with the identifiers that each declares. `default` is always one. */
function releasesOf(key: string) {
  const rows = (LISTED[key] ?? []).flatMap(([versions, manifest]) => {
    const { c, p = {}, s = {} } = unfolded(manifest);
    const pairs = c.flatMap((command) =>
      ["allow", "deny"].map((verb) => `${verb}-${command.replaceAll("_", "-")}`),
    );
    const ids: ReadonlySet<string> = new Set(["default", ...pairs, ...Object.keys(p), ...Object.keys(s)]);
    return versions.map((version) => ({ version, manifest, ids }));
  });
  return rows.sort((a, b) => compare(a.version, b.version));
}
