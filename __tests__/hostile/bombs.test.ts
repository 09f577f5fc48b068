import { afterAll, describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Tree } from "../../src/domain/tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { app, appWith, CONFIG_PATH, config } from "./apps.ts";
import { BOMBS, WIDENED } from "./bombs.ts";
import { harmIn } from "./inert.ts";
import { type Files, Reviewer } from "./reviewer.ts";

const reviewer = new Reviewer();
afterAll(() => reviewer.close());

/** `HOSTILE_TIMES=1` prints how long each bomb took. */
const TIMES = process.env.HOSTILE_TIMES === "1";

describe("a widening is not hidden, and the review ends, beside", () => {
  test.each(Object.entries(BOMBS))("%s", async (name, bomb) => {
    const { review, outputs, seconds } = await reviewer.review(app(), app({ ...WIDENED, ...bomb() }));
    if (TIMES) process.stdout.write(`${seconds.toFixed(2).padStart(7)} s  ${name}\n`);
    expect(review.verdict).not.toBe("pass");
    expect(harmIn({ text: outputs.text, markdown: outputs.markdown })).toEqual([]);
  });
});

describe("what was a bomb at base doesn't hide a widening of head:", () => {
  test.each(Object.entries(BASE_BOMBS()))("%s", async (_, [base, head]) => {
    const { review } = await reviewer.review(base, head);
    expect(review.verdict).not.toBe("pass");
  });
});

function BASE_BOMBS(): Readonly<Record<string, readonly [Files, Files]>> {
  return {
    "an argument that backtracks": [executing("(?:a+)+b"), executing("(?:(?:a+)+b|a{40})")],
    "an argument that only Rust can read": [executing("(?i)foo"), executing("foo|bar")],
    "an argument that nobody can read": [executing("("), executing("foo|bar")],
    "what may be opened, that only Rust can read": [opening("(?i)https://.*"), opening("file:///.*")],
    "what may be opened, that nobody can read": [opening("("), opening("file:///.*")],
    "what may be opened, that backtracks": [opening("(?:x+)+c"), opening("(?:(?:x+)+c|x{40}|file:.*)")],
  };
}

describe("what can't be decided about a new command counts as much as it could let through:", () => {
  test.each([
    ["a path too long to compare", "fs:allow-read-text-file", ["/**", `/${"a".repeat(30_000)}`]],
    [
      "a URL too many-sided to compare",
      "http:default",
      [{ url: "https://*" }, { url: "https://a.com/(.*a.{20})" }],
    ],
    [
      "an argument too many-sided to compare",
      "shell:allow-execute",
      [validated("((.{1,100}){1,100}){1,100}")],
    ],
    ["an argument that only Rust can read", "shell:allow-execute", [validated("(?i).*")]],
    ["an argument that is anything", "shell:allow-execute", [validated(".*")]],
  ])("%s", async (_, identifier, allow) => {
    const head = appWith({ permissions: ["core:default", { identifier, allow }] });
    expect((await reviewer.review(app(), head)).review.verdict).not.toBe("pass");
  });
});

test("a bomb at both sides is not even read", async () => {
  for (const bomb of Object.values(BOMBS).slice(0, 20)) {
    const files = memoryTree(app(bomb()));
    let read = 0;
    const tree: Tree = {
      list: () => files.list(),
      read: (entries) => {
        read += entries.length;
        return files.read(entries);
      },
    };
    const { findings } = await reviewTrees({ base: tree, head: tree });
    expect([findings, read]).toEqual([[], 0]);
  }
});

function validated(validator: string): Readonly<Record<string, unknown>> {
  return { name: "x", cmd: "x", args: [{ validator }] };
}

function executing(validator: string): Files {
  return appWith({ permissions: [{ identifier: "shell:allow-execute", allow: [validated(validator)] }] });
}

function opening(open: string): Files {
  return appWith(
    { permissions: ["shell:allow-open"] },
    { [CONFIG_PATH]: config({ plugins: { shell: { open } } }) },
  );
}
