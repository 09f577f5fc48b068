import { type Gap, gapIn, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { Side } from "./side.ts";

/** The gap for a file that lies too far away to be read. What it leads to may be anything, so it blocks while anything changes. */
export function tooFar(path: string, { contents }: Pick<Side, "contents">): Gap {
  const message = `${code(path)} is named by a file that another one names, and so on over more steps than are followed; nothing in it was compared.`;
  return gapIn(path, { kind: "truncated", rests: wordsOf(path, contents.at("")), message });
}
