import type { Command } from "../../accept/command.ts";
import { noteIn, withNote } from "../../accept/note.ts";
import { postNote } from "../../adapters/github/notes.ts";
import type { Situation } from "../../adapters/github/situation.ts";
import { sentence } from "../../renderers/github-markdown.ts";
import { isSameAuthor } from "../../review/marker.ts";
import type { Job } from "./job.ts";

/** What somebody asks of us on a pull request: in a comment, by a button, or by a label. */
export type Asked = Readonly<{
  number: number;
  login: string;
  command: Command;
  /** When (UTC), "2026-11-30T21:04:00Z". */
  at: string;
  /** Their comment, which may be answered; null where nobody wrote one. */
  comment: number | null;
  /** The head that a label was set on, which names no code; absent for every other way. */
  labeled?: string;
}>;

/** What became of it, and for whoever reads the log why. `ignored`: it was for nobody who may. */
export type Done = Readonly<{
  kind: "accepted" | "revoked" | "answered" | "ignored" | "done before";
  why: string;
}>;

export const IGNORED: Done = { kind: "ignored", why: "who asked may not" };

/** Answers a comment in the conversation, once. Nobody else is told, since nobody else asked. */
export async function answer(
  job: Job,
  { number, login, comment }: Asked,
  situation: Pick<Situation, "notes" | "us"> | null,
  why: string,
): Promise<Done> {
  if (comment === null) return { kind: "answered", why };
  const { note: seal } = job.seals(number);
  const { us = null, notes = [] } = situation ?? {};
  const isAnswered = notes.some(({ author, body }) => {
    const note = us !== null && isSameAuthor(author, us) ? noteIn(body, seal) : undefined;
    return note?.kind === "answer" && note.to === comment;
  });
  if (isAnswered) return { kind: "done before", why };
  const words = sentence(`@${login}: ${why}`);
  await say(job, number, withNote(words, { kind: "answer", to: comment }, seal));
  return { kind: "answered", why };
}

/** Says something in the conversation. Throws a RemoteError. */
export function say({ github, repository, settling }: Job, number: number, body: string): Promise<void> {
  return postNote(github, repository, number, body, settling);
}
