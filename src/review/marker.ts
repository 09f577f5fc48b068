/**
 * What we remember of a comment stands in the comment itself, as a hidden last line. This module alone writes and reads
 * it. A marker counts only where the comment is ours: anyone can write the same line, and a forged one would silence a
 * finding.
 */

/** Who wrote something on GitHub, as REST (`toril[bot]`, `type: "Bot"`) or GraphQL (`toril`, a `Bot`) tells it. */
export type Author = Readonly<{ login: string; bot: boolean }>;

/** Under a comment on findings. When all of them are gone, the comment stays behind, as `resolved`. */
export type FindingMarker = Readonly<{
  kind: "finding";
  rule: string;
  /** The comment's name: the worst finding that it told when it was posted. */
  fingerprint: string;
  /** The findings that it tells; missing where it is the one that it is named by. */
  tells?: readonly string[];
  /** The head commit that the comment last spoke of; for a resolved one, the commit that no longer has the finding. */
  head: string;
  state: "open" | "resolved";
  /** How often it came back; missing where it never did. */
  returns?: number;
  /** Shows that the comment is no copy of ours: see `seals.ts`. Older versions wrote none. */
  seal?: string;
}>;

/** Under the reply that tells of a return. The n-th return of a comment is told by its n-th reply. */
export type ReturnMarker = Readonly<{
  kind: "return";
  fingerprint: string;
  number: number;
  head: string;
  seal?: string;
}>;

/** Under the body of a review. Only the newest speaks; the others point to it. */
export type ReviewMarker = Readonly<{
  kind: "review";
  head: string;
  state: "current" | "superseded";
  /** Findings whose comments GitHub didn't take, each as often as it didn't: so this body tells them. */
  refused?: readonly string[];
  seal?: string;
  /** The seals of comments that this review vouches for. */
  names?: readonly string[];
}>;

export type Marker = FindingMarker | ReturnMarker | ReviewMarker;

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
  return isSameAuthor(author, us) ? readMarker(body) : undefined;
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
  return `<!-- ${FORMAT} ${partsOf(marker).join(" ")} -->`;
}

function partsOf(marker: Marker): string[] {
  const head = `head=${marker.head}`;
  const seal = optional("seal", marker.seal);
  switch (marker.kind) {
    case "finding": {
      const { fingerprint, rule, state, returns, tells } = marker;
      const about = [`finding=${fingerprint}`, `rule=${rule}`, head, `state=${state}`];
      return [...about, ...optional("returns", returns), ...optional("tells", tells?.join(",")), ...seal];
    }
    case "return":
      return [`return=${marker.fingerprint}`, `number=${marker.number}`, head, ...seal];
    case "review":
      return [
        "review",
        head,
        `state=${marker.state}`,
        ...optional("refused", marker.refused?.join(",")),
        ...seal,
        ...optional("names", marker.names?.join(",")),
      ];
  }
}

function optional(name: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}

const HEAD = "head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)";
const SEAL = "(?: seal=(?<seal>[0-9a-f-]{1,64}))?";
const IDENTITY = "[0-9a-f]{32}(?:-[1-9][0-9]{0,5})?";
const FINGERPRINT = `(?<fingerprint>${IDENTITY})`;
const IDENTITIES = `${IDENTITY}(?:,${IDENTITY})*`;
const TELLS = `(?: tells=(?<tells>${IDENTITIES}))?`;
const REFUSED = `(?: refused=(?<refused>${IDENTITIES}))?`;
const RULE = "rule=(?<rule>[a-z0-9-]{1,40}/[a-z0-9-]{1,80})";
const COUNT = "[1-9][0-9]{0,5}";

const FORMS = [
  `(?<kind>finding)=${FINGERPRINT} ${RULE} ${HEAD} state=(?<state>open|resolved)(?: returns=(?<returns>${COUNT}))?${TELLS}${SEAL}`,
  `(?<kind>return)=${FINGERPRINT} number=(?<number>${COUNT}) ${HEAD}${SEAL}`,
  `(?<kind>review) ${HEAD} state=(?<state>current|superseded)${REFUSED}${SEAL}(?: names=(?<names>[0-9a-f,-]*))?`,
].map((form) => new RegExp(`^<!-- ${FORMAT} ${form} -->$`));

function parsed(line: string): Marker | undefined {
  const parts = FORMS.map((form) => form.exec(line)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return undefined;
  const names = parts.names?.split(",").filter((name) => name !== "");
  const lists = { names, tells: parts.tells?.split(","), refused: parts.refused?.split(",") };
  const counts = { returns: counted(parts.returns), number: counted(parts.number) };
  return given({ ...parts, ...counts, ...lists }) as Marker;
}

function counted(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
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
export function isSameAuthor(a: Author, b: Author): boolean {
  return a.bot === b.bot && bare(a) === bare(b);
}

function bare({ login, bot }: Author): string {
  return (bot ? login.replace(/\[bot\]$/, "") : login).toLowerCase();
}

/** As GitHub gives back what was posted or edited in a browser: line ends and outer white space may differ. */
function normalised(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
