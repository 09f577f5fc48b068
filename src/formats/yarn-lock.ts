import { contentOf, type Gap, gapAt, gapIn, type Ignorance, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { placesIn } from "./lines.ts";
import type { LockedPackages } from "./locked-packages.ts";
import { MOST_PACKAGES, Unreadable } from "./unreadable.ts";
import { asString, member, plain, type SourceFile, type Value } from "./value.ts";
import { berryEntries } from "./yarn-berry.ts";
import { classicEntries } from "./yarn-classic.ts";
import type { YarnEntry, YarnFault } from "./yarn-entry.ts";
import { unreadFields } from "./yarn-fields.ts";
import { MOST_GAPS, YarnGraph } from "./yarn-graph.ts";
import { type YarnBlock, type YarnText, yarnLines } from "./yarn-lines.ts";

const [OLDEST, NEWEST] = [4, 10];
/** Characters of the file. */
const LONGEST = 32 * 1024 * 1024;

/**
 * Reads a yarn.lock of Yarn 1 or of a later Yarn, whose formats are called 4 to 10. What we can't understand is a gap. The keys
 * of packages are the same in all formats: `name@version` for what a registry has, `name@<source>` for anything else.
 *
 * Yarn 1 has hashes of archives. Later ones have a hash of Yarn's own archive: the part before its `/` is the key of Yarn's
 * cache, and with another key all packages have another hash. Formats below 8 write the key once, at the top of the file, and
 * it is put before each hash here. What a patch makes is no package of its own, and its hash is not in the model.
 */
export function readYarnLock(file: SourceFile): LockedPackages {
  const lock = read.get(file) ?? lockIn(file);
  read.set(file, lock);
  return lock;
}

const read = new WeakMap<SourceFile, LockedPackages>();

function lockIn(file: SourceFile): LockedPackages {
  // Yarn takes an empty file for the mark of a project that is not installed yet.
  if (file.text === "") return empty(file.path, "", []);
  if (file.text.length > LONGEST) return tooLarge(file);
  try {
    return modelOf(file, yarnLines(file));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const message = `${code(file.path)} isn't written as Yarn writes it, so no version in it counts: ${error.message}`;
    const at = placesIn(file)(error.offset, error.offset);
    return empty(file.path, "", [gapAt(at, { kind: "unparsed", rests: contentOf(file), message })]);
  }
}

function modelOf(file: SourceFile, { style, blocks, duplicates }: YarnText): LockedPackages {
  if (blocks.length > MOST_PACKAGES) return tooLarge(file);
  const gaps = duplicates.map(({ name, at }) => {
    const message = `${code(name)} stands twice in one table of ${code(file.path)}; readers differ in which one counts.`;
    return gapAt(at, { kind: "dynamic", rests: contentOf(file), message });
  });
  if (style === "classic") return linked(file, "1", blocks, classicEntries, gaps);
  const [metadata, ...rest] = blocks;
  if (metadata?.descriptors[0] !== METADATA)
    throw new Unreadable(`It doesn't begin with ${code(METADATA)}.`, 0);
  const version = asString(member(metadata.fields, "version")) ?? "";
  if (!/^\d{1,3}$/.test(version) || Number(version) < OLDEST || Number(version) > NEWEST) {
    const message = `${code(file.path)} has a format that no known Yarn writes. Formats ${OLDEST} to ${NEWEST} are read.`;
    return empty(file.path, version, [
      gapIn(file.path, { kind: "unsupported", rests: contentOf(file), message }),
    ]);
  }
  for (const fault of unreadFields("metadata", metadata.fields)) gaps.push(faultIn(metadata, fault));
  const cacheKey = asString(member(metadata.fields, "cacheKey"));
  return linked(file, version, rest, (block) => berryEntries(block, cacheKey), gaps);
}

const METADATA = "__metadata";

function linked(
  file: SourceFile,
  version: string,
  blocks: readonly YarnBlock[],
  entriesOf: (block: YarnBlock) => Readonly<{ entries: YarnEntry[]; faults: YarnFault[] }>,
  gaps: Gap[],
): LockedPackages {
  const all: YarnEntry[] = [];
  for (const block of blocks) {
    const { entries, faults } = entriesOf(block);
    all.push(...entries);
    for (const fault of faults.slice(0, MOST_FAULTS)) gaps.push(faultIn(block, fault));
  }
  const graph = new YarnGraph(file, version === "1" ? "classic" : "berry", all);
  gaps.push(...graph.gaps());
  return { path: file.path, manager: "yarn", version, ...graph.read(), gaps: cut(file, gaps) };
}

/** Each fault rests on all of its block, so that a few tell that the block can't be trusted. */
const MOST_FAULTS = 3;

/** A gap that rests on the block itself, wherever it lies. */
function faultIn({ descriptors, fields }: YarnBlock, { field, reason }: YarnFault): Gap {
  const entry = `the entry ${code(descriptors.join(", "))}`;
  const subject = field === null ? `T${entry.slice(1)}` : `${code(field)} of ${entry}`;
  const message = `${subject} ${reason} Let Yarn write the lockfile anew.`;
  const at = field === null ? fields.at : (fields.entries.get(field)?.key ?? fields.at);
  const rests = wordsOf("yarn entry", descriptors, field, reason, plain(fields satisfies Value));
  return gapAt(at, { kind: "not-followed", rests, message });
}

/** A file in which hardly anything is right is told of once: what is left out rests on all of it. */
function cut(file: SourceFile, gaps: readonly Gap[]): readonly Gap[] {
  if (gaps.length <= MOST_GAPS) return gaps;
  const message = `${code(file.path)} has more such entries than can be listed.`;
  const rest = gapIn(file.path, { kind: "truncated", rests: contentOf(file), message });
  return [...gaps.slice(0, MOST_GAPS), rest];
}

function tooLarge(file: SourceFile): LockedPackages {
  const message = `${code(file.path)} is longer than any real lockfile; none of its packages was compared.`;
  const ignorance: Ignorance = { kind: "truncated", rests: contentOf(file), message };
  return empty(file.path, "", [gapIn(file.path, ignorance)]);
}

function empty(path: string, version: string, gaps: readonly Gap[]): LockedPackages {
  const nothing = { packages: new Map(), projects: new Map(), settings: [], answerTo: () => undefined };
  return { path, manager: "yarn", version, gaps, ...nothing };
}
