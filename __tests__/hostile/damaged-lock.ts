import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import type { LockKind } from "./lock-kinds.ts";

/**
 * What became of a damaged lockfile: the review tells of it; it says nothing and the file pins what it pinned; or it pins something
 * else, or can't be read by another reader, and the review passed without a word.
 */
export type Outcome = "told" | "same" | "silent";

/** Reviews a change from a whole lockfile to a damaged one, without the registry. Throws what the review throws. */
export async function outcomeOf(kind: LockKind, text: string): Promise<Outcome> {
  const head = { ...kind.files, [kind.path]: text };
  const review = await reviewTrees({ base: memoryTree(kind.files), head: memoryTree(head) });
  if (tells(review)) return "told";
  const [before, after] = [kind.files[kind.path] ?? "", text].map(kind.reading);
  if (before === null || before === undefined) throw new Error(`the whole ${kind.name} can't be read`);
  return after !== null && after !== undefined && before.symmetricDifference(after).size === 0
    ? "same"
    : "silent";
}

function tells({ verdict, findings, narrowings, gaps }: Review): boolean {
  return (
    verdict !== "pass" ||
    findings.length + narrowings.length + gaps.filter(({ since }) => since === "head").length > 0
  );
}
