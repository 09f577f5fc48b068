import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { parseCommand } from "../../src/hosts/cli/parse-command.ts";
import { review } from "../../src/hosts/cli/review-command.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const EXAMPLE = join(ROOT, "examples", "notes-app");
const SIDES = ["--base-dir", join(EXAMPLE, "base"), "--head-dir", join(EXAMPLE, "head"), "--offline"];

/** What `toril review` of the example prints with these words, and its exit status. */
async function reviewed(...words: readonly string[]) {
  const terminal = new MemoryTerminal();
  const command = parseCommand(["review", ...SIDES, ...words]);
  if (command.name !== "review") throw new Error(`the command is ${command.name}`);
  const status = await review(command, terminal);
  return { status, text: terminal.printed };
}

describe("the text", () => {
  test("is a summary", async () => {
    const { status, text } = await reviewed();
    expect(status).toBe(1);
    expect(text).toMatch(/^FAIL {2}4 changes at medium or above/);
    expect(text).not.toContain("What to do");
  });

  test("has all about each finding, by its number, where details are asked for", async () => {
    const { text } = await reviewed("--details");
    expect(text).toMatch(/^1 {2}CRITICAL {2}/m);
    expect(text).toMatch(/^8 {2}LOW {2}/m);
    expect(text).toContain("What to do");
  });

  test("is one line where quiet is asked for", async () => {
    const { status, text } = await reviewed("-q");
    expect(text).toMatch(/^FAIL {2}4 changes at medium or above.*\n$/);
    expect(status).toBe(1);
  });
});

describe("a filter", () => {
  test.each([["summary"], ["details"]])(
    "shows in the %s what it names, by its number, and says what it hides",
    async (length) => {
      const { status, text } = await reviewed(
        "--rule",
        "csp/*",
        ...(length === "details" ? ["--details"] : []),
      );
      expect(text).toMatch(/^ *5 +LOW /m);
      expect(text).not.toMatch(/^ *\d+ +(?:CRITICAL|HIGH|MEDIUM) /m);
      expect(text).toContain("7 findings hidden by `--rule csp/*` (4 of them at or above fail-on).");
      expect(status).toBe(1);
    },
  );

  test("shows in Markdown what it names, and says what it hides", async () => {
    const { text } = await reviewed("--rule", "csp/*", "--format", "markdown");
    expect(text).toContain("7 findings hidden by");
    expect(text).not.toContain("ipc/scope-widened");
  });

  test("hides nothing from programs, and never changes the exit status", async () => {
    const whole = await reviewed("--format", "json");
    expect(await reviewed("--format", "json", "--min-severity", "critical", "--who", "build")).toEqual(whole);
    const sarif = await reviewed("--format", "sarif");
    expect(await reviewed("--format", "sarif", "--power", "device")).toEqual(sarif);
  });

  test("of a label that no finding is about says so, with the nearest one", async () => {
    const { status, text } = await reviewed("--who", "mian");
    expect(text).toContain("No finding is about `mian`; did you mean main?");
    expect(status).toBe(1);
  });

  test.each([
    ["icp/*", "--rule icp/* names no rule; did you mean ipc/*?"],
    ["ipc/scope-widend", "did you mean ipc/scope-widened?"],
    ["something", "--rule something names no rule; docs/rules.md lists them."],
  ])("of the rule %s, which there isn't, is wrong usage", async (pattern, message) => {
    await expect(reviewed("--rule", pattern)).rejects.toThrow(message);
  });
});
