import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { explain } from "../../src/hosts/cli/explain-command.ts";
import { parseCommand } from "../../src/hosts/cli/parse-command.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const EXAMPLE = join(ROOT, "examples", "notes-app");
const [BASE, HEAD] = [join(EXAMPLE, "base"), join(EXAMPLE, "head")];

async function explained(...words: readonly string[]): Promise<string> {
  const terminal = new MemoryTerminal();
  const command = parseCommand(["explain", ...words]);
  if (command.name !== "explain") throw new Error(`the command is ${command.name}`);
  expect(await explain(command, terminal)).toBe(0);
  return terminal.printed;
}

function ofReview(number: string, base = BASE): Promise<string> {
  return explained(number, "--base-dir", base, "--head-dir", HEAD, "--offline");
}

test("a number is the finding that the review shows by it, with its lines", async () => {
  const text = await ofReview("1");
  expect(text).toMatch(/^1 {2}CRITICAL {2}Window `main` can newly run programs/);
  expect(text).toMatch(/^ +> 17 \+/m);
  expect(text).toContain("What to do");
  expect(text).not.toMatch(/^2 {2}HIGH/m);
});

test("what a filter hides has its number all the same", async () => {
  const words = ["8", "--base-dir", BASE, "--head-dir", HEAD, "--offline", "--min-severity", "critical"];
  expect(await explained(...words)).toMatch(/^8 {2}LOW {2}/);
});

test("a number that there isn't says how many there are", async () => {
  await expect(ofReview("9")).rejects.toThrow(
    "there is no finding 9: the review has 8 findings, from 1 to 8.",
  );
  await expect(ofReview("0")).rejects.toThrow("there is no finding 0");
  await expect(ofReview("1", HEAD)).rejects.toThrow("there is no finding 1: the review finds nothing new.");
});

test("a rule is its page", async () => {
  expect(await explained("ipc/scope-widened")).toContain("What to do");
});

test("a rule that there isn't is told with those that are like it", async () => {
  await expect(explained("scope-widened")).rejects.toThrow("; did you mean ipc/scope-widened?");
  await expect(explained("ipc/scope-widned")).rejects.toThrow("; did you mean ipc/scope-widened?");
  await expect(explained("eval")).rejects.toThrow("; did you mean csp/eval-allowed?");
  await expect(explained("something")).rejects.toThrow("; docs/rules.md lists them.");
});
