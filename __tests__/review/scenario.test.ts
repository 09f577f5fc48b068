import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { filesBelow, planFor, withSuggestionsTaken } from "./planned.ts";
import { asPage, carriedOut, SILENCE } from "./pull-request.ts";

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
