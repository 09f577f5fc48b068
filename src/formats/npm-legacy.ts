import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { NpmPackage } from "./npm-package.ts";
import { isVersion } from "./npm-source.ts";
import { asString, type Member, member, type Value } from "./value.ts";

type Held = Readonly<{ holder: string; name: string; entry: Member }>;

/**
 * Format 2 says everything twice: as a map of packages, which npm 7 and later read, and as a tree, which npm 6 reads. Where
 * they differ about a folder, people with npm 6 install something else than what was compared.
 */
export function differsFromLegacy(
  packages: ReadonlyMap<string, NpmPackage>,
  dependencies: Value | undefined,
): Gap[] {
  return heldIn(packages, dependencies).flatMap(({ holder, name, entry: { key, value } }) => {
    const [version, integrity] = ["version", "integrity"].map((field) => asString(member(value, field)));
    const other = packages.get(`${holder}node_modules/${name}`);
    const isSame =
      (version === other?.version || !isVersion(version ?? "")) &&
      integrity === (other?.integrity ?? undefined);
    if (other === undefined || other.target !== null || isSame) return [];
    const message = `${code(name)} stands here with another version or hash than under \`packages\`, and npm 6 takes this one. Let npm write the lockfile anew.`;
    const rests = wordsOf("npm 6", name, version, integrity, other.version, other.integrity);
    return [gapAt(key, { kind: "not-followed", rests, message })];
  });
}

/** Everything in the tree, with the location of its holder: "" or one that ends in a slash. */
function heldIn(packages: ReadonlyMap<string, NpmPackage>, dependencies: Value | undefined): Held[] {
  const queue = entriesOf("", dependencies);
  for (const { holder, name, entry } of queue) {
    const location = `${holder}node_modules/${name}`;
    const folder = packages.get(location)?.target ?? location;
    for (const each of entriesOf(`${folder}/`, member(entry.value, "dependencies"))) queue.push(each);
  }
  return queue;
}

function entriesOf(holder: string, table: Value | undefined): Held[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([name, entry]) => ({ holder, name, entry }));
}
