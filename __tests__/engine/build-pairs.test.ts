import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { APP } from "../attacks/app.ts";

type Files = Readonly<Record<string, string>>;

const PATH = ".github/workflows/release.yml";

/** A job of a workflow that runs these commands. */
function job(id: string, ...commands: readonly string[]): string {
  return `  ${id}:\n    steps:\n${commands.map((each) => `      - run: ${each}\n`).join("")}`;
}

const workflow = (...jobs: readonly string[]): Files => ({ [PATH]: `jobs:\n${jobs.join("")}` });
const UPLOAD = "gh release upload v1 src-tauri/target/release/bundle/deb/a.deb";
const RELEASE = "npx tauri build";
const DEBUG = "npx tauri build --debug";

describe("a build with --debug is told as one that people get:", () => {
  test.each<[string, Files, Files]>([
    ["where it takes the release's place", workflow(job("a", RELEASE)), workflow(job("a", DEBUG))],
    [
      "where it takes it in a job of another name",
      workflow(job("a", RELEASE)),
      workflow(job("nightly", DEBUG)),
    ],
    [
      "where it takes the release's layer, and that loses it",
      workflow(job("a", `${RELEASE} --config ci/a.json`)),
      workflow(job("a", RELEASE, `${DEBUG} --config ci/a.json`)),
    ],
    [
      "where the job ships it",
      workflow(job("a", RELEASE)),
      workflow(job("a", RELEASE, DEBUG, UPLOAD.replace("release/bundle", "debug/bundle"))),
    ],
  ])("%s", async (_, base, head) => {
    expect(await inspector(base, head)).toEqual(["medium"]);
  });
});

describe("a build with --debug is at most low:", () => {
  test.each<[string, Files, Files]>([
    ["new for tests", workflow(job("a", RELEASE)), workflow(job("a", RELEASE), job("e2e", DEBUG))],
    [
      "new for tests, where the release is made otherwise",
      workflow(job("a", RELEASE)),
      workflow(job("a", `${RELEASE} --features x`), job("e2e", DEBUG)),
    ],
    [
      "new beside the release of a job that is renamed",
      workflow(job("a", RELEASE)),
      workflow(job("build", RELEASE), job("e2e", DEBUG)),
    ],
    [
      "new in a job that ships its release",
      workflow(job("a", RELEASE, UPLOAD)),
      workflow(job("a", RELEASE, DEBUG, UPLOAD)),
    ],
  ])("%s", async (_, base, head) => {
    expect(await inspector(base, head)).toEqual(["low"]);
  });
});

describe("a build with --debug that stays is no news:", () => {
  test.each<[string, Files, Files]>([
    [
      "while the release is made otherwise",
      workflow(job("a", RELEASE, DEBUG)),
      workflow(job("a", `${RELEASE} --features x`, DEBUG)),
    ],
    [
      "while lines around it change",
      workflow(job("a", RELEASE, DEBUG, UPLOAD)),
      workflow(job("a", "echo hello", DEBUG, RELEASE, UPLOAD)),
    ],
    [
      "while it gets more features for tests",
      workflow(job("e2e", DEBUG)),
      workflow(job("e2e", `${DEBUG} --features more`)),
    ],
  ])("%s", async (_, base, head) => {
    expect(await inspector(base, head)).toEqual([]);
  });
});

/** How grave it is that releases newly have the inspector. */
async function inspector(before: Files, after: Files): Promise<string[]> {
  const base = { ...APP, "ci/a.json": '{ "productName": "Notes Beta" }', ...before };
  const { findings } = await reviewTrees({
    base: memoryTree(base),
    head: memoryTree({ ...base, ...after }),
  });
  return findings.filter(({ rule }) => rule === "config/devtools-in-release").map(({ severity }) => severity);
}
