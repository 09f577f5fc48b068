import type { Place } from "./place.ts";

export const GAP_KINDS = [
  "unparsed",
  "unreadable",
  "truncated",
  "unknown-permission",
  "unknown-plugin",
  "assumed-version",
  "not-checked",
  "not-followed",
  "does-not-build",
  "dynamic",
  "unsupported",
  "not-covered",
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/**
 * Something that could not be read or resolved at one revision. It is named, and while it blocks the verdict is never
 * `pass`. Where base has the same gap it hides nothing new, so it is told and doesn't block.
 */
export type Gap = Readonly<{
  kind: GapKind;
  path: string;
  line: number;
  /** What is not known and what would resolve it, as a sentence about the app. */
  message: string;
  blocking: boolean;
  /**
   * Everything that what is unknown depends on, in a form that two revisions share: the content of a file or an entry, a
   * line of a script, a release and its hash, a commit. It never holds a line number, and a path only where the place
   * itself matters. Two gaps of one kind that rest on the same are the same gap.
   */
  rests: string;
  /** What it comes from, where other gaps may come of the same: the new ones of one cause hold the merge up once. */
  cause?: string;
  /** A gating finding says of it what there is to say, so it doesn't block; absent where none does. */
  told?: true;
  /** The packages that it is about, as `packageKey` writes them: what a gating finding says of one goes before it. */
  about?: readonly string[];
}>;

/** What is said of a gap where it stands. A gap blocks unless it says otherwise. */
export type Ignorance = Readonly<
  Pick<Gap, "kind" | "rests" | "message" | "about" | "cause"> & { blocking?: boolean }
>;

export function gapAt({ path, line }: Pick<Place, "path" | "line">, ignorance: Ignorance): Gap {
  return { path, line, blocking: true, ...ignorance };
}

/** A gap that stands for a whole file, or for a whole tree where the path is empty. */
export function gapIn(path: string, ignorance: Ignorance): Gap {
  return gapAt({ path, line: 1 }, ignorance);
}

/** What rests on the whole content of a file, wherever it lies. */
export function contentOf({ id }: Readonly<{ id: string }>): string {
  return `file ${id}`;
}

/** What rests on these values, in this order, and on nothing else; where they stand doesn't count. */
export function wordsOf(...words: readonly unknown[]): string {
  return JSON.stringify(words, (_, value) => (isPlace(value) ? undefined : value));
}

function isPlace(value: unknown): boolean {
  return typeof value === "object" && value !== null && "endLine" in value && "path" in value;
}

/** On which side a gap began. One of base stands at head as it stood before. */
export type Since = "base" | "head";

export type ReviewedGap = Gap & Readonly<{ since: Since }>;

/**
 * Tells which gaps of head are base's. Of several that are alike as many are old as base has: one that was copied may
 * hide as much again.
 */
export function sinceWhen(before: readonly Gap[], after: readonly Gap[]): ReviewedGap[] {
  const left = new Map<string, number>();
  for (const gap of before) left.set(nameOf(gap), (left.get(nameOf(gap)) ?? 0) + 1);
  return after.map((gap) => {
    const known = left.get(nameOf(gap)) ?? 0;
    if (known === 0) return { ...gap, since: "head" };
    left.set(nameOf(gap), known - 1);
    return { ...gap, since: "base", blocking: false };
  });
}

function nameOf({ kind, rests }: Gap): string {
  return `${kind} ${rests}`;
}
