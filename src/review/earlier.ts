import { type Author, type FindingMarker, readMarked } from "./marker.ts";

/** A top comment of a review thread, whoever wrote it. */
export type EarlierComment = Readonly<{
  id: number;
  /** Its id in GraphQL, as that of its conversation. */
  nodeId: string | null;
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
  /** We may open its conversation again. */
  mayReopen: boolean;
  /** It is folded away by itself: somebody minimised it. */
  minimized: boolean;
  /** Somebody else wrote below it. */
  answered: boolean;
  /** The first that was written below it, whoever wrote it. */
  replies: readonly EarlierReply[];
  /** Nothing more was written below it. */
  hasAllReplies: boolean;
}>;

export type EarlierReply = Readonly<{
  nodeId: string | null;
  author: Author;
  body: string;
  minimized: boolean;
}>;

/** A review with a body, or a comment of the conversation, whoever wrote it. */
export type EarlierReview = Readonly<{ id: number; author: Author; body: string }>;

/** A comment of ours, with the replies of ours that tell of its finding's returns. */
export type OwnComment = Omit<EarlierComment, "replies"> &
  Readonly<{ words: string; marker: FindingMarker; replies: readonly OwnReply[] }>;

type OwnReply = Pick<EarlierReply, "nodeId" | "minimized"> & Readonly<{ number: number }>;

export function ownComment(comment: EarlierComment, us: Author): OwnComment[] {
  const marked = readMarked(comment, us);
  if (marked?.marker.kind !== "finding") return [];
  const { words, marker } = marked;
  const replies = comment.replies.flatMap((reply) => ownReply(reply, us, marker));
  return [{ ...comment, words, marker, replies }];
}

function ownReply(reply: EarlierReply, us: Author, { fingerprint }: FindingMarker): OwnReply[] {
  const marker = readMarked(reply, us)?.marker;
  if (marker?.kind !== "return" || marker.fingerprint !== fingerprint) return [];
  return [{ nodeId: reply.nodeId, minimized: reply.minimized, number: marker.number }];
}

/** Whether a reader of the diff doesn't see it. */
export function isFolded({ outdated, threadResolved, minimized }: OwnComment): boolean {
  return outdated || threadResolved || minimized;
}
