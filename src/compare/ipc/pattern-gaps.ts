import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { IpcGrant, Pattern } from "../../domain/ipc.ts";
import { code } from "../../domain/sentence.ts";
import type { Work } from "../../domain/work.ts";
import { meaningOf } from "./lost-guards.ts";
import { unreadablePatterns } from "./principals.ts";

/** What a pattern that can't be read lets in rests on all that is granted to the pages that it stands for. */
export function patternGaps(grants: readonly IpcGrant[], work: Work): Gap[] {
  return [...unreadablePatterns(grants, work)].map(([{ text, at }, why]) => {
    const granted = grants.filter((grant) => patternsOf(grant).some((pattern) => pattern.text === text));
    return gapAt(at, {
      kind: "does-not-build",
      rests: wordsOf("pattern", text, granted.map(meaningOf).sort()),
      message: `${code(text)} ${why}. It was read as matching nothing.`,
    });
  });
}

function patternsOf({ windows, webviews, context }: IpcGrant): Pattern[] {
  return [...windows, ...webviews, ...(context.kind === "remote" ? [context.url] : [])];
}
