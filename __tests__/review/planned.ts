import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { pullRequestWording } from "../../src/renderers/pull-request.ts";
import { diffOf } from "../../src/review/diff-lines.ts";
import { planReview } from "../../src/review/plan.ts";
import type { ReviewPlan } from "../../src/review/review-plan.ts";
import { gitPatch } from "./git-diff.ts";
import { type Conversation, US } from "./pull-request.ts";

export type Files = Readonly<Record<string, string>>;

const WORDING = pullRequestWording("https://github.com/toril/toril/tree/v1/src/rules");

/** What a pull request is told of two sets of files. */
export async function planFor(
  base: Files,
  head: Files,
  sha: string,
  before: Conversation,
): Promise<ReviewPlan> {
  const review = await reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
  const paths = Object.keys(head).filter((path) => base[path] !== head[path]);
  return planReview({
    review,
    head: sha,
    diff: diffOf(paths.map((path) => ({ path, patch: gitPatch(base[path] ?? "", head[path] ?? "") }))),
    files: new Map(Object.entries(head).map(([path, text]) => [path, text.split("\n")])),
    ...before,
    us: US,
    policy: { ...DEFAULT_POLICY, commentFrom: "info" },
    wording: WORDING,
  });
}

/** As GitHub does it: the lines that a comment covers become those of its suggestion. */
export function withSuggestionsTaken(files: Files, { post }: ReviewPlan): Files {
  const lines = new Map(Object.entries(files).map(([path, text]) => [path, text.split("\n")]));
  const suggested = post.flatMap(({ anchor, body }) => {
    const [, , text] = /\n(`{3,})suggestion\n([\s\S]*?)\1\n/.exec(body) ?? [];
    return anchor.kind === "line" && text !== undefined ? [{ anchor, text }] : [];
  });
  for (const { anchor, text } of suggested.toSorted((a, b) => b.anchor.line - a.anchor.line)) {
    const first = anchor.startLine ?? anchor.line;
    const instead = text === "" ? [] : text.replace(/\n$/, "").split("\n");
    lines.get(anchor.path)?.splice(first - 1, anchor.line - first + 1, ...instead);
  }
  return Object.fromEntries([...lines].map(([path, text]) => [path, text.join("\n")]));
}

/** The files of a folder, by path; none where it isn't there. */
export function filesBelow(folder: string): Files {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}
