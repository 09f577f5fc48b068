/**
 * What we remember of a comment stands in the comment itself, as a hidden last line. This module alone writes and reads
 * it. A marker counts only where the comment is ours: anyone can write the same line, and a forged one would silence a
 * finding.
 */

/** Who wrote something on GitHub, as REST (`toril[bot]`, `type: "Bot"`) or GraphQL (`toril`, a `Bot`) tells it. */
export type Author = Readonly<{ login: string; bot: boolean }>;

/** Under a finding's comment. A finding that is gone leaves its comment behind, as `resolved`. */
export type FindingMarker = Readonly<{
  kind: "finding";
  rule: string;
  fingerprint: string;
  /** The head commit that the comment last spoke of; for a resolved one, the commit that no longer has the finding. */
  head: string;
  state: "open" | "resolved";
  /** Shows that the comment is no copy of ours: see `seals.ts`. Older versions wrote none. */
  seal?: string;
}>;

/** Under the body of a review. Only the newest speaks; the others point to it. */
export type ReviewMarker = Readonly<{
  kind: "review";
  head: string;
  state: "current" | "superseded";
  seal?: string;
  /** The seals of comments that this review vouches for. */
  names?: readonly string[];
}>;

export type Marker = FindingMarker | ReviewMarker;

/** A comment of ours, taken apart again. */
export type Marked = Readonly<{ words: string; marker: Marker }>;

/** Puts the marker under the words. Whatever the words are, it is the last line, and only the last line is read. */
export function withMarker(words: string, marker: Marker): string {
  const line = written(marker);
  if (parsed(line) === undefined) throw new TypeError(`No marker can hold ${JSON.stringify(marker)}.`);
  return `${normalised(words)}\n\n${line}`;
}

/** The words and the marker of a comment, if we wrote it. */
export function readMarked(
  { author, body }: Readonly<{ author: Author; body: string }>,
  us: Author,
): Marked | undefined {
  return isSame(author, us) ? readMarker(body) : undefined;
}

/** The same of a text that is known to be ours. */
export function readMarker(body: string): Marked | undefined {
  const text = normalised(body);
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const marker = parsed(line);
  return marker && { words: normalised(text.slice(0, -line.length)), marker };
}

const FORMAT = "toril/1";

function written(marker: Marker): string {
  const { head, state, seal } = marker;
  const end = `head=${head} state=${state}${seal === undefined ? "" : ` seal=${seal}`}`;
  if (marker.kind === "finding")
    return `<!-- ${FORMAT} finding=${marker.fingerprint} rule=${marker.rule} ${end} -->`;
  return `<!-- ${FORMAT} review ${end}${marker.names === undefined ? "" : ` names=${marker.names.join(",")}`} -->`;
}

const HEAD = "head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)";
const SEAL = "(?: seal=(?<seal>[0-9a-f-]{1,64}))?";
const REVIEW = new RegExp(
  `^<!-- ${FORMAT} review ${HEAD} state=(?<state>current|superseded)${SEAL}(?: names=(?<names>[0-9a-f,-]*))? -->$`,
);
const FINDING = new RegExp(
  `^<!-- ${FORMAT} finding=(?<fingerprint>[0-9a-f]{32}(?:-[1-9][0-9]{0,5})?) rule=(?<rule>[a-z0-9-]{1,40}/[a-z0-9-]{1,80}) ${HEAD} state=(?<state>open|resolved)${SEAL} -->$`,
);

function parsed(line: string): Marker | undefined {
  const review = REVIEW.exec(line)?.groups;
  if (review === undefined) {
    const finding = FINDING.exec(line)?.groups;
    return finding && (given({ kind: "finding", ...finding }) as FindingMarker);
  }
  const names = review.names?.split(",").filter((name) => name !== "");
  return given({ kind: "review", ...review, names }) as ReviewMarker;
}

/** Without what the line didn't have. */
function given(marker: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(marker).filter(([, value]) => value !== undefined));
}

/** Whether a comment of ours says these words already. */
export function sameWords(words: string, standing: string): boolean {
  return words.trim() === standing;
}

/** No person's login can end in `[bot]`, so a bot is a bot in both spellings and nobody else is. */
function isSame(a: Author, b: Author): boolean {
  return a.bot === b.bot && bare(a) === bare(b);
}

function bare({ login, bot }: Author): string {
  return (bot ? login.replace(/\[bot\]$/, "") : login).toLowerCase();
}

/** As GitHub gives back what was posted or edited in a browser: line ends and outer white space may differ. */
function normalised(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
