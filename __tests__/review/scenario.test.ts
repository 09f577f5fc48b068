import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { pullRequestWording } from "../../src/renderers/pull-request.ts";
import { diffOf } from "../../src/review/diff-lines.ts";
import { planReview, type ReviewPlan } from "../../src/review/plan.ts";
import { gitPatch } from "./git-diff.ts";
import { asPage, type Conversation, carriedOut, SILENCE, US } from "./pull-request.ts";

type Files = Readonly<Record<string, string>>;

const WORDING = pullRequestWording("https://github.com/toril/toril/tree/v1/src/rules");
const APP = "examples/notes-app";
const BASE = filesBelow(join(ROOT, APP, "base"));
const HEAD = filesBelow(join(ROOT, APP, "head"));
const MAIN = "src-tauri/capabilities/main.json";

test("a pull request gets its comments once, and those that are fixed are marked", async () => {
  const opened = carriedOut(SILENCE, await planFor(BASE, HEAD, "a".repeat(40), SILENCE));
  await expect(asPage(opened)).toMatchFileSnapshot("goldens/notes-app-opened.md");

  const unrelated = await planFor(BASE, { ...HEAD, "README.md": "# Notes\n" }, "b".repeat(40), opened);
  expect(unrelated).toMatchObject({ post: [], update: [], resolve: [], body: null, updateReviews: [] });

  const fixed = await planFor(BASE, { ...HEAD, [MAIN]: BASE[MAIN] ?? "" }, "c".repeat(40), opened);
  expect(fixed.post).toEqual([]);
  await expect(asPage(carriedOut(opened, fixed))).toMatchFileSnapshot("goldens/notes-app-fixed.md");
});

test("suggestions that are taken leave what was before", async () => {
  const atTheEnd = ',\n    {\n      "identifier": "fs:allow-rename",\n      "allow": ["$HOME/**"]\n    }';
  const atTheTop = '\n    "opener:allow-open-path",\n    "fs:allow-remove",';
  const main = (BASE[MAIN] ?? "")
    .replace(/\n {2}\]/, `${atTheEnd}$&`)
    .replace('"core:default",', `$&${atTheTop}`);
  const head = { ...BASE, [MAIN]: main };
  const plan = await planFor(BASE, head, "a".repeat(40), SILENCE);
  const opened = carriedOut(SILENCE, plan);
  await expect(asPage(opened)).toMatchFileSnapshot("goldens/suggestions.md");

  const taken = withSuggestionsTaken(head, plan);
  expect(JSON.parse(taken[MAIN] ?? "")).toEqual(JSON.parse(BASE[MAIN] ?? ""));
  const { post, resolve } = await planFor(BASE, taken, "b".repeat(40), opened);
  expect([post.length, resolve.length]).toEqual([0, opened.comments.length]);
});

async function planFor(base: Files, head: Files, sha: string, before: Conversation): Promise<ReviewPlan> {
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
function withSuggestionsTaken(files: Files, { post }: ReviewPlan): Files {
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

function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}
