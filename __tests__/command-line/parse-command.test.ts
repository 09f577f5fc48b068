import { describe, expect, test } from "vitest";
import type { ReviewCommand } from "../../src/hosts/cli/command.ts";
import { parseCommand } from "../../src/hosts/cli/parse-command.ts";
import { VERSION } from "../../src/hosts/version.ts";

describe("a review", () => {
  test("compares the current folder with its default branch where nothing is said", () => {
    expect(parseCommand(["review"])).toEqual({
      name: "review",
      sides: { kind: "git", repo: ".", base: null, head: "HEAD" },
      outputs: [{ format: "text", file: null }],
      text: "summary",
      filters: { minSeverity: [], rule: [], who: [], platform: [], power: [], build: [] },
      failOn: null,
      policy: { kind: "own" },
      organization: null,
      offline: false,
      cache: null,
    } satisfies ReviewCommand);
  });

  test("takes values behind a space or an equals sign", () => {
    const words = [
      "review",
      "--repo",
      "app",
      "--base=v1",
      "--head",
      "WORKTREE",
      "--offline",
      "--cache=facts",
    ];
    expect(parseCommand(words)).toMatchObject({
      sides: { repo: "app", base: "v1", head: "WORKTREE" },
      offline: true,
      cache: "facts",
    });
  });

  test("compares two folders", () => {
    expect(parseCommand(["review", "--base-dir", "a", "--head-dir", "b"])).toMatchObject({
      sides: { kind: "folders", base: "a", head: "b" },
    });
  });

  test("writes each format into the file behind it", () => {
    const words = ["review", "--format", "sarif", "--output", "a.sarif", "--format", "json"];
    expect(parseCommand(words)).toMatchObject({
      outputs: [
        { format: "sarif", file: "a.sarif" },
        { format: "json", file: null },
      ],
    });
  });

  test("writes text into a file without a format", () => {
    expect(parseCommand(["review", "--output", "a.txt"])).toMatchObject({
      outputs: [{ format: "text", file: "a.txt" }],
    });
  });
});

describe("the policy", () => {
  test.each([
    [[], { kind: "own" }],
    [["--no-policy"], { kind: "none" }],
    [["--policy", "a.yml"], { kind: "file", file: "a.yml" }],
  ])("of %j", (words, policy) => {
    expect(parseCommand(["review", ...words])).toMatchObject({ policy });
  });
});

describe("what a review shows", () => {
  test.each([
    [["--details"], "details"],
    [["--quiet"], "quiet"],
    [["-q"], "quiet"],
  ])("%j", (words, text) => {
    expect(parseCommand(["review", ...words])).toMatchObject({ text });
  });

  test("is filtered by options that may be given several times", () => {
    const words = [
      ...["--min-severity", "high", "--rule", "ipc/*", "--rule", "csp/*", "--who", "main", "--who", "web"],
      ...["--platform", "macos", "--platform", "iOS", "--power", "run", "--build", "release"],
    ];
    expect(parseCommand(["review", ...words])).toMatchObject({
      filters: {
        minSeverity: ["high"],
        rule: ["ipc/*", "csp/*"],
        who: ["main", "web"],
        platform: ["macOS", "iOS"],
        power: ["run"],
        build: ["release"],
      },
    });
  });
});

describe("an explanation", () => {
  test("is of a rule, or of a finding of a written review", () => {
    expect(parseCommand(["explain", "ipc/scope-widened"])).toMatchObject({
      ...{ name: "explain", what: "ipc/scope-widened", from: null },
    });
    expect(parseCommand(["explain", "3", "--from", "a.json"])).toMatchObject({ what: "3", from: "a.json" });
  });

  test("takes what a review takes", () => {
    const words = ["--base", "v1", "--head", "WORKTREE", "--offline", "--min-severity", "high"];
    expect(parseCommand(["explain", "3", ...words])).toMatchObject({
      review: parseCommand(["review", ...words]),
    });
  });
});

describe("other commands", () => {
  test.each([
    [["policy", "check"], { name: "policy-check", file: null, organization: null }],
    [["policy", "check", "a.yml"], { name: "policy-check", file: "a.yml", organization: null }],
    [["serve"], { name: "serve" }],
  ])("%j", (words, command) => {
    expect(parseCommand(words)).toEqual(command);
  });
});

describe("help", () => {
  test.each([
    [[], "Usage: toril [options] [command]"],
    [["help"], "Usage: toril [options] [command]"],
    [["--help"], "Usage: toril [options] [command]"],
    [["-h"], "Usage: toril [options] [command]"],
    [["review", "--help"], "Usage: toril review [options]"],
    [["help", "review"], "Usage: toril review [options]"],
    [["explain", "-h"], "Usage: toril explain [options] <what>"],
    [["help", "policy", "check"], "Usage: toril policy check [options] [file]"],
    [["review", "--base", "x", "--help"], "Usage: toril review [options]"],
  ])("%j", (words, usage) => {
    expect(printedBy(words).split("\n")[0]).toBe(usage);
  });

  test("tells what the exit status of a review means", () => {
    expect(printedBy(["review", "--help"])).toContain("3  incomplete");
  });

  test("has every option of a review, and is as wide as the terminal", () => {
    const help = printedBy(["review", "--help"], 60);
    for (const option of [
      "--repo <dir>",
      "--base-dir <dir>",
      "--fail-on <level>",
      "--offline",
      "--cache <dir>",
    ])
      expect(help).toContain(option);
    const [options = ""] = help.split("Exit status");
    expect(Math.max(...options.split("\n").map((line) => line.length))).toBeLessThanOrEqual(60);
  });

  test.each([[["--version"]], [["-V"]], [["review", "--version"]]])("%j is the version", (words) => {
    expect(printedBy(words)).toBe(`toril ${VERSION}\n`);
  });
});

describe("wrong words", () => {
  test.each([
    [["revew"], 'there is no command "revew"; did you mean review? `toril --help` shows'],
    [["help", "explian"], 'there is no command "explian"; did you mean explain? `toril --help` shows'],
    [["something"], 'there is no command "something". `toril --help` shows'],
    [["--bse", "x"], "unknown option '--bse'. `toril --help` shows"],
    [["review", "--hed", "x"], "unknown option '--hed'; did you mean --head? `toril review --help` shows"],
    [["review", "main"], "too many arguments for 'review'"],
    [["review", "--base"], "option '--base <rev>' argument missing"],
    [["review", "--base", "--head", "x"], '--base <rev> takes a value, and "--head" is none'],
    [["review", "--offline=yes"], "unknown option '--offline=yes'"],
    [["review", "--format", "jsno"], 'not "jsno"; did you mean json? `toril review --help` shows'],
    [["review", "--fail-on", "hihg"], 'not "hihg"; did you mean high?'],
    [["review", "--fail-on", "x"], 'critical, high, medium, low, info or never, and not "x". `toril'],
    [["review", "--details", "-q"], "--details and --quiet don't go together"],
    [["review", "--min-severity", "hgih"], 'not "hgih"; did you mean high?'],
    [["review", "--min-severity", "never"], "--min-severity takes critical, high, medium, low or info"],
    [["review", "--platform", "macosx"], 'not "macosx"; did you mean macOS?'],
    [["review", "--power", "raed-files"], 'not "raed-files"; did you mean read-files?'],
    [["review", "--build", "relase"], 'not "relase"; did you mean release?'],
    [["review", "--base-dir", "a"], "--base-dir and --head-dir go together"],
    [["review", "--base-dir", "a", "--head-dir", "b", "--repo", "c"], "compare folders"],
    [["review", "--format", "text", "--format", "json"], "only one format can be printed"],
    [["review", "--output", "a", "--output", "b"], "--output b has no --format of its own"],
    [["review", "--output", "a", "--format", "json", "--output", "a"], "two formats go to the same file"],
    [["explain"], "missing required argument 'what'"],
    [["explain", "a", "b"], "too many arguments for 'explain'"],
    [["policy"], "policy takes check. `toril policy --help` shows"],
    [["policy", "chekc"], "unknown command 'chekc'; did you mean check?"],
    [["policy", "check", "a", "b"], "too many arguments for 'check'"],
    [["serve", "now"], "too many arguments for 'serve'"],
  ])("%j", (words, message) => {
    expect(() => parseCommand(words)).toThrow(message);
  });
});

function printedBy(words: readonly string[], width?: number): string {
  const command = parseCommand(words, width);
  return command.name === "print" ? command.text : `the command ${command.name}`;
}
