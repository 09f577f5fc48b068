/**
 * What a comment of ours in the conversation remembers, as its last line: that a head was accepted or no longer is, or which
 * comment it answers. It only leads to the check that has the record. Where we have a key, a seal shows that it is ours.
 */
export type Note = Readonly<
  ({ kind: "accepted" | "revoked"; head: string } | { kind: "answer"; to: number }) & { seal?: string }
>;

/** Makes the seal of a note from what it says; undefined where we have no key. */
export type SealNote = (...about: readonly string[]) => string | undefined;

const SEAL = "(?: seal=(?<seal>[0-9a-f]{32}))?";
const FORMS = [
  `(?<kind>accepted|revoked) head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)${SEAL}`,
  `(?<kind>answer) to=(?<to>[1-9][0-9]{0,15})${SEAL}`,
].map((form) => new RegExp(`^<!-- toril/1 note ${form} -->$`));

/** Puts a note under words, sealed where that can be done. */
export function withNote(words: string, note: Note, sealNote: SealNote): string {
  const about = aboutOf(note);
  const seal = sealNote(...about);
  const sealed = seal === undefined ? "" : ` seal=${seal}`;
  return `${words.trim()}\n\n<!-- toril/1 note ${about.join(" ")}${sealed} -->`;
}

/** The note under a comment of ours; undefined where there is none, or its seal isn't ours. */
export function noteIn(body: string, sealNote: SealNote): Note | undefined {
  const text = body.replaceAll("\r\n", "\n").trim();
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const groups = FORMS.map((form) => form.exec(line)?.groups).find((each) => each !== undefined);
  if (groups === undefined) return undefined;
  const { kind, head = "", to } = groups;
  const note: Note =
    kind === "accepted" || kind === "revoked" ? { kind, head } : { kind: "answer", to: Number(to) };
  return groups.seal === sealNote(...aboutOf(note)) ? note : undefined;
}

function aboutOf(note: Note): readonly string[] {
  return note.kind === "answer" ? [note.kind, `to=${note.to}`] : [note.kind, `head=${note.head}`];
}
