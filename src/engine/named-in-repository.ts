import type { RepositoryReader } from "../readers/reader.ts";
import { mayRun } from "./programs.ts";
import { type BothRead, readBothSides } from "./read-files.ts";
import type { Side } from "./side.ts";
import { mayBeNamed } from "./wanted.ts";

/** From a task of an editor to a script, and from there to the next. Each step is a request. */
const MOST_ROUNDS = 20;

/** Files that lead to one another, and those that lie too far away to be read. */
export type NamedFiles = Readonly<{ paths: ReadonlySet<string>; beyond: readonly string[] }>;

const NONE: NamedFiles = { paths: new Set(), beyond: [] };

/**
 * The files of either side that name others which readers of the repository want, and these. Nothing is read where no file changed
 * that one of them could name.
 */
export async function namedInRepository(
  readers: readonly RepositoryReader[],
  sides: Readonly<{ base: Side; head: Side }>,
  changed: ReadonlySet<string>,
): Promise<NamedFiles> {
  const following = readers.flatMap(({ follows }) => follows ?? []);
  const { base, head } = sides;
  if (![...changed].some((path) => mayRun(path) || mayBeNamed(path))) return NONE;
  const all = [base, head].flatMap(({ listing }) => listing.entries);
  const naming = all.filter(({ path }) => following.some(({ from }) => from(path)));
  const named = new Set(naming.map(({ path }) => path));
  const entriesOf = ({ listing }: Side) => listing.entries.filter(({ path }) => named.has(path));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = await readBothSides(base.tree, head.tree, entriesOf(base), entriesOf(head));
    const fresh = new Set(namedBy(read, sides, following)).difference(named);
    if (fresh.size === 0) return { paths: named, beyond: [] };
    if (round === MOST_ROUNDS - 1) return { paths: named, beyond: [...fresh] };
    for (const path of fresh) named.add(path);
  }
  return NONE;
}

function namedBy(
  read: BothRead,
  sides: Readonly<{ base: Side; head: Side }>,
  following: readonly NonNullable<RepositoryReader["follows"]>[],
): string[] {
  return (["base", "head"] as const).flatMap((side) => {
    const repository = { files: read[side].files, contents: sides[side].contents };
    return repository.files.size === 0 ? [] : following.flatMap(({ named }) => named(repository));
  });
}
