import type { Entry } from "../../domain/tree.ts";
import { RemoteError } from "../remote-error.ts";
import type { QueryAnswer } from "./api.ts";
import { blobsPart, fitting, isShort, textsIn } from "./blob-batch.ts";
import { filesAtIn, filesAtPart } from "./files-at.ts";
import { askSituation, type PullRequestAsked, type Situation, situationIn } from "./situation.ts";

/** What a review will most likely read: files of head by their ids, and what `commit` holds at the paths of others. */
export type FilesAlong = Readonly<{ head: readonly Entry[]; base: readonly Entry[]; commit: string }>;

/** The situation, with what came along: the texts of blobs by their ids, which aren't checked yet, and files of base. */
export type Beginning = Readonly<{
  situation: Situation;
  blobs: readonly (readonly [Entry["id"], Uint8Array])[];
  base: readonly Entry[];
}>;

/**
 * Reads the situation of a pull request and, in the same request, as many files as one request can hold. Where GitHub doesn't
 * answer so much at once, only the situation is asked for. Throws as `situationIn` does.
 */
export async function readBeginning(asked: PullRequestAsked, along: FilesAlong): Promise<Beginning> {
  const files = inOneRequest(along);
  const parts = [
    ...(files.head.length === 0 ? [] : [blobsPart(files.head)]),
    ...(files.base.length === 0 ? [] : [filesAtPart(files.commit, files.base)]),
  ];
  try {
    if (parts.length > 0) return await beginningIn(asked, files, await askSituation(asked, parts));
  } catch (error) {
    if (!(error instanceof RemoteError) || ["rate-limit", "token"].includes(error.reason)) throw error;
  }
  return { situation: await situationIn(asked, await askSituation(asked)), blobs: [], base: [] };
}

async function beginningIn(
  asked: PullRequestAsked,
  files: FilesAlong,
  answer: QueryAnswer,
): Promise<Beginning> {
  const there = filesAtIn(answer, files.base);
  const texts = there.flatMap(({ entry, bytes }) =>
    bytes === undefined ? [] : [[entry.id, bytes] as const],
  );
  return {
    situation: await situationIn(asked, answer),
    blobs: [...textsIn(answer, files.head), ...texts],
    base: there.map(({ entry }) => entry),
  };
}

/** Of base all or nothing, since it has to be listed where one file is missing. What then has room of head comes along. */
function inOneRequest({ head, base, commit }: FilesAlong): FilesAlong {
  const isAll = fitting(base).length === base.filter(isShort).length;
  const there = isAll ? base : [];
  return { head: fitting(head, there.filter(isShort)), base: there, commit };
}
