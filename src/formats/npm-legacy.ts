import { type Gap, gapAt, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { isSameSource, sourceText } from "../domain/source.ts";
import { isInstalled } from "./npm-fields.ts";
import { translated } from "./npm-lock-v1.ts";
import { type NpmPackage, packageAt } from "./npm-package.ts";
import { type Member, member, type Value } from "./value.ts";

type Held = Readonly<{ holder: string; name: string; entry: Member }>;

/**
 * Format 2 says everything twice: as a map of packages, which npm 7 and later read, and as a tree, which npm 6 reads. Where
 * they differ about a folder, people with npm 6 install something else than what was compared.
 */
export function differsFromLegacy(
  packages: ReadonlyMap<string, NpmPackage>,
  dependencies: Value | undefined,
): Gap[] {
  const held = heldIn(packages, dependencies);
  const differing = held.flatMap(({ holder, name, entry: { key, value } }) => {
    const location = `${holder}node_modules/${name}`;
    const here = packageAt(location, translated({ entry: { key, value } }).entry);
    const other = packages.get(location);
    if (here.target !== null || other?.target != null || (other !== undefined && isSame(here, other)))
      return [];
    const message =
      other === undefined
        ? `${code(name)} stands here and not under \`packages\`, and npm 6 takes it. Let npm write the lockfile anew.`
        : `${code(name)} stands here with another name, version, address or hash than under \`packages\`, and npm 6 takes this one. Let npm write the lockfile anew.`;
    const rests = wordsOf("npm 6", ...[here, other].map((each) => each && identityOf(each)));
    return [gapAt(key, { kind: "not-followed", rests, message })];
  });
  return [...differing, ...missingIn(dependencies, held, packages)];
}

/** What npm 6 doesn't find in the tree, it resolves anew: it takes whatever is newest. */
function missingIn(
  dependencies: Value | undefined,
  held: readonly Held[],
  packages: ReadonlyMap<string, NpmPackage>,
): Gap[] {
  if (dependencies?.kind !== "object") return [];
  const there = new Set(held.map(({ holder, name }) => `${holder}node_modules/${name}`));
  const missing = [...packages.values()].filter(
    (each) => isInstalled(each.location) && each.target === null && !there.has(each.location),
  );
  const [first] = missing;
  if (first === undefined) return [];
  const others = missing.length === 1 ? "" : ` and ${missing.length - 1} more`;
  const message = `${code(first.name)}${others} of \`packages\` can't be found in the tree under \`dependencies\`, so npm 6 takes the newest release. Let npm write the lockfile anew.`;
  const rests = wordsOf("missing for npm 6", ...missing.map((each) => [each.location, identityOf(each)]));
  return [gapAt(first.at, { kind: "not-followed", rests, message })];
}

function isSame(here: NpmPackage, other: NpmPackage): boolean {
  // What lies in the archive of another package has an address in neither, or in one of them.
  const isThere = other.source.kind === "bundled" || isSameSource(here.source, other.source);
  return (
    isThere &&
    here.name === other.name &&
    // An address says no version.
    (here.version === other.version || here.version === "") &&
    (here.integrity === other.integrity || other.source.kind === "bundled")
  );
}

function identityOf({ name, version, source, integrity }: NpmPackage): string {
  return wordsOf(name, version, sourceText(source), integrity);
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
