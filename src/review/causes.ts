import type { Finding } from "../domain/finding.ts";
import { butLastName } from "../domain/parted-sentence.ts";
import type { Diff } from "./diff-lines.ts";
import type { Identified } from "./fingerprint.ts";
import type { Anchor } from "./place-comments.ts";

/** A finding, and the best place for its comment. */
export type Placed = Identified & Readonly<{ anchor: Anchor }>;

/** Findings of one cause, in the order in which they were given. */
export type Cause = readonly [Placed, ...Placed[]];

/** What more lines do alike is told by another comment: a table that is longer isn't read. */
const MOST_TOGETHER = 20;

/** Findings by their causes, each where its worst one stood. */
export function causesOf(placed: readonly Placed[], diff: Diff): Cause[] {
  const alike = Map.groupBy(placed, (each) => causeOf(each, diff));
  return [...alike.values()].flatMap(inParts);
}

function inParts(alike: readonly Placed[]): Cause[] {
  const [first, ...others] = alike.slice(0, MOST_TOGETHER);
  return first === undefined ? [] : [[first, ...others], ...inParts(alike.slice(MOST_TOGETHER))];
}

/**
 * What findings of one cause have in common. Calls have one cause where lines of one hunk let the same pages do one kind of
 * thing, for one reason and equally gravely: so all that a comment says of the worst is true of each. Anything else has one
 * where it is told alike at one line, but for a name in it: as of two apps that share it, or of hosts in one list.
 */
function causeOf({ finding, anchor }: Placed, diff: Diff): string {
  const { rule, severity, confidence, app, build, path, line, title, subject, message, about } = finding;
  const { witness, remedy, details } = finding;
  const alike = [rule, severity, confidence, build?.name ?? null, path, hunkOf(anchor, diff), message];
  return about.domain === "ipc"
    ? JSON.stringify([...alike, app, about.via.capability, subject, about.act, about.platforms])
    : JSON.stringify([...alike, line, ...likenessOf({ about, title, witness, details }), remedy]);
}

/** What one line lets happen of one kind, such as several hosts in a policy, is told with all their names. */
function likenessOf({
  about,
  title,
  witness,
  details,
}: Pick<Finding, "about" | "title" | "witness" | "details">) {
  const isListed = about.domain === "csp" || about.domain === "config";
  return isListed && details.length === 0
    ? [about.domain, butLastName(title)]
    : [title, witness.text, details];
}

/** The hunk that holds a comment's line, by its position; null for a comment on a file as a whole. */
function hunkOf(anchor: Anchor, diff: Diff): number | null {
  if (anchor.kind === "file") return null;
  const hunks = diff.get(anchor.path)?.hunks ?? [];
  return hunks.findIndex(({ first, last }) => first <= anchor.line && anchor.line <= last);
}

/** Where the comment of a cause stands: over all its lines where they follow one another, else at the worst. */
export function placeOf(cause: Cause): Anchor {
  const [{ anchor }] = cause;
  const lines = cause.flatMap((each) => (each.anchor.kind === "line" ? [linesOf(each, each.anchor)] : []));
  const [first, ...others] = lines.toSorted((a, b) => a.first - b.first || a.last - b.last);
  if (anchor.kind === "file" || first === undefined) return anchor;
  let { last } = first;
  for (const other of others) {
    if (other.first > last + 1) return anchor;
    last = Math.max(last, other.last);
  }
  const end = Math.max(...lines.map((each) => each.first));
  return { ...anchor, line: end, startLine: first.first < end ? first.first : null };
}

function linesOf({ finding }: Placed, { line }: Readonly<{ line: number }>) {
  return { first: line, last: Math.max(line, finding.endLine) };
}
