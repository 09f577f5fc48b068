import { type Author, type FindingMarker, readMarked } from "./marker.ts";

/** A top comment of a review thread, whoever wrote it. */
export type EarlierComment = Readonly<{
  id: number;
  threadId: string | null;
  author: Author;
  body: string;
  path: string;
  /** Its last line at the current head; null on a file as a whole, and where the line is gone. */
  line: number | null;
  /** Its first line where it covers several. */
  startLine: number | null;
  kind: "line" | "file";
  /** The line it stood on is gone, so GitHub folds it away. */
  outdated: boolean;
  /** Somebody resolved its conversation. */
  threadResolved: boolean;
  /** Somebody else wrote below it. */
  answered: boolean;
}>;

/** A review with a body, whoever wrote it. */
export type EarlierReview = Readonly<{ id: number; author: Author; body: string }>;

export type OwnComment = EarlierComment & Readonly<{ words: string; marker: FindingMarker }>;

export function ownComment(comment: EarlierComment, us: Author): OwnComment[] {
  const marked = readMarked(comment, us);
  if (marked?.marker.kind !== "finding") return [];
  return [{ ...comment, words: marked.words, marker: marked.marker }];
}

export function isFolded({ outdated, threadResolved }: EarlierComment): boolean {
  return outdated || threadResolved;
}
