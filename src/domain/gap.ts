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
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** Something that could not be read or resolved. It is named, and while it blocks the verdict is never `pass`. */
export type Gap = Readonly<{
  kind: GapKind;
  path: string;
  line: number;
  /** What is not known and what would resolve it, as a sentence about the app. */
  message: string;
  blocking: boolean;
  /** What it rests on, where only that is unknown and its content can't change: a release, a file. If base rests on it too, nothing can hide in it. */
  rests?: string;
}>;

export function gapAt(place: Place, kind: GapKind, message: string, blocking = true): Gap {
  return { kind, path: place.path, line: place.line, message, blocking };
}

export function gapIn(path: string, kind: GapKind, message: string, blocking = true): Gap {
  return { kind, path, line: 1, message, blocking };
}
