import { expect, test } from "vitest";
import { shownIn } from "../../src/accept/shown.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { NOTES } from "../hosts/stage.ts";

type Files = Readonly<Record<string, string>>;

const CAPABILITY = "src-tauri/capabilities/main.json";
const reading = (...allow: readonly string[]): Files => ({
  [CAPABILITY]: JSON.stringify({
    identifier: "main",
    windows: ["main"],
    permissions: [{ identifier: "fs:allow-read-text-file", allow: allow.map((path) => ({ path })) }],
  }),
});

async function reviewed(head: Files, accepted = shownIn({ findings: [], gaps: [] }, DEFAULT_POLICY)) {
  const trees = { base: memoryTree(NOTES.base), head: memoryTree({ ...NOTES.base, ...head }) };
  return reviewTrees({ ...trees, accepted, today: "2026-11-30" });
}

const shown = async (head: Files) => shownIn(await reviewed(head), DEFAULT_POLICY);

test("what a check showed passes once it is accepted, and shows what fails alone", async () => {
  const before = await reviewed(NOTES.head);
  expect(before.verdict).toBe("fail");
  const accepted = shownIn(before, DEFAULT_POLICY);
  expect(accepted.length).toBeGreaterThan(0);
  expect((await reviewed(NOTES.head, accepted)).verdict).toBe("pass");
  expect((await reviewed(NOTES.head, accepted.slice(1))).verdict).not.toBe("pass");
});

test("a narrower grant stays accepted, and a wider one, another or a gap doesn't", async () => {
  const accepted = await shown(reading("$HOME/**"));
  const verdict = async (head: Files) => (await reviewed(head, accepted)).verdict;
  expect(await verdict(reading("$HOME/**"))).toBe("pass");
  expect(await verdict(reading("$HOME/notes/**"))).toBe("pass");
  expect(await verdict(reading("$HOME/**", "/etc/**"))).toBe("fail");
  expect(await verdict({ ...reading("$HOME/**"), "src-tauri/capabilities/b.json": "{" })).toBe("incomplete");
});

test("what no waiver covers can be accepted: a weaker policy", async () => {
  const weaker = { ".github/toril.yml": "mode: observe\n" };
  const accepted = await shown(weaker);
  expect(accepted).toMatchObject([{ kind: "finding", rule: "policy/weakened" }]);
  expect((await reviewed(weaker, accepted)).verdict).toBe("pass");
  expect((await reviewed({ ".github/toril.yml": "fail-on: never\n" }, accepted)).verdict).toBe("fail");
});
