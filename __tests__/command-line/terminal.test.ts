import { afterEach, describe, expect, test, vi } from "vitest";
import { processTerminal } from "../../src/hosts/cli/terminal.ts";
import { hasColour, inAscii, showsUnicode } from "../../src/hosts/cli/terminal-abilities.ts";

describe("colour", () => {
  test.each([
    ["a terminal", {}, true, true],
    ["a pipe", {}, false, false],
    ["a terminal without colours", { TERM: "dumb" }, true, false],
    ["a terminal whose user wants none", { NO_COLOR: "1" }, true, false],
    ["a terminal with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["a pipe that is to have them", { FORCE_COLOR: "1" }, false, true],
    ["a pipe with an empty FORCE_COLOR, as Node has it", { FORCE_COLOR: "" }, false, true],
    ["a pipe with as many as there are", { FORCE_COLOR: "3" }, false, true],
    ["a terminal that is to have none", { FORCE_COLOR: "0" }, true, false],
    ["a terminal with a word that Node doesn't know", { FORCE_COLOR: "false" }, true, false],
    ["both, of which FORCE_COLOR decides", { FORCE_COLOR: "true", NO_COLOR: "1" }, false, true],
  ])("of %s", (_, environment, isTerminal, colour) => {
    expect(hasColour(environment, isTerminal)).toBe(colour);
  });
});

describe("characters beyond ASCII", () => {
  test.each([
    [{ LANG: "en_GB.UTF-8" }, "linux", true],
    [{ LANG: "C.utf8" }, "linux", true],
    [{ LANG: "C" }, "linux", false],
    [{ LANG: "en_GB.ISO-8859-1" }, "darwin", false],
    [{ LC_ALL: "C", LANG: "en_GB.UTF-8" }, "linux", false],
    [{ LC_ALL: "", LC_CTYPE: "C.UTF-8", LANG: "C" }, "linux", true],
    [{}, "linux", false],
    [{}, "win32", true],
  ] as const)("of %j on %s", (environment, platform, isShown) => {
    expect(showsUnicode(environment, platform)).toBe(isShown);
  });

  test("have others in their place, of ours alone", () => {
    expect(inAscii("──  7 │ a → b · né…")).toBe("--  7 | a -> b - né...");
  });
});

describe("the terminal of this process", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** What is written to a stream while something is done. */
  function written(stream: "stdout" | "stderr", isTerminal: boolean, act: () => void): string {
    const before = process[stream].isTTY;
    let text = "";
    const write = vi.spyOn(process[stream], "write").mockImplementation((part) => {
      text += part;
      return true;
    });
    process[stream].isTTY = isTerminal;
    act();
    process[stream].isTTY = before;
    write.mockRestore();
    return text;
  }

  test("shows progress to a person, and takes it away", () => {
    vi.stubEnv("LC_ALL", "C.UTF-8");
    const text = written("stderr", true, () => {
      const terminal = processTerminal();
      terminal.progress("Reading \u202ea");
      terminal.clearProgress();
    });
    expect(text).toBe("\r\u001b[2KReading \\u{202e}a …\r\u001b[2K");
  });

  test("shows no progress to a file", () => {
    const text = written("stderr", false, () => {
      const terminal = processTerminal();
      terminal.progress("Reading");
      terminal.clearProgress();
    });
    expect(text).toBe("");
  });

  test("complains in lines that can't act", () => {
    const text = written("stderr", false, () => processTerminal().complain("a\u001b[2J\nb"));
    expect(text).toBe("toril: a\\u{1b}[2J\nb\n");
  });

  test("shows people what the locale has, and prints for programs to the byte", () => {
    vi.stubEnv("LC_ALL", "C");
    expect(written("stdout", true, () => processTerminal().show("── a"))).toBe("-- a");
    expect(written("stdout", true, () => processTerminal().print("── a"))).toBe("── a");
  });
});
