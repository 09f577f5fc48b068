import { describe, expect, test } from "vitest";
import { ipcComparison } from "../../src/compare/ipc/ipc-comparison.ts";
import { matchesUrl } from "../../src/compare/ipc/plain-url.ts";
import { findsMatch } from "../../src/compare/ipc/plain-validator.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { OutOfWork, Work } from "../../src/domain/work.ts";
import { languageOf } from "../../src/language/automaton.ts";
import { readable } from "../../src/language/language.ts";
import { validatorExpression } from "../../src/language/validator.ts";
import { grantsOf, scoped } from "./compared.ts";

/** Steps that a review may take, over all of its questions. */
const BUDGET = 50_000_000;

const MANY = 400;

const each = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const paths = (list: readonly string[]) =>
  scoped("fs:allow-read-text-file", { allow: list.map((path) => ({ path })) });
const urls = (list: readonly string[]) => scoped("http:allow-fetch", { allow: list.map((url) => ({ url })) });
const validators = (list: readonly string[]) =>
  scoped("shell:allow-execute", {
    allow: list.map((validator, i) => ({ name: `p${i}`, cmd: `p${i}`, args: [{ validator }] })),
  });
const open = (pages: object) => grantsOf([{ identifier: "main", permissions: ["core:default"], ...pages }]);

/** A base and a head, and within how many million steps everything about them is decided. */
type Row = readonly [what: string, base: readonly IpcGrant[], head: readonly IpcGrant[], millions: number];

describe("within a part of the budget it is decided what is new, of", { timeout: 120_000 }, () => {
  const rows: readonly Row[] = [
    [
      "paths replaced by others",
      paths(each(MANY, (i) => `$HOME/old${i}/**`)),
      paths(each(MANY, (i) => `$HOME/new${i}/**`)),
      20,
    ],
    [
      "paths with other names at their ends",
      paths(each(MANY, (i) => `/data/${i}/*.txt`)),
      paths(each(MANY, (i) => `/data/${i}/*.md`)),
      10,
    ],
    [
      "relative paths, which begin in three folders",
      paths(each(MANY, (i) => `old${i}/**`)),
      paths(each(MANY, (i) => `new${i}/**`)),
      35,
    ],
    ["folders anywhere", paths(each(20, (i) => `**/a${i}/`)), paths(each(20, (i) => `**/b${i}/`)), 1],
    [
      "folders anywhere, and in them",
      paths(each(20, (i) => `**/x${i}/**/*y${i}*/**`)),
      paths(each(20, (i) => `**/z${i}/**/*w${i}*/**`)),
      2,
    ],
    [
      "one that overlaps with others, and is new in part",
      paths(each(20, (i) => `**/x${i}/**/*y${i}*/**`)),
      paths([...each(20, (i) => `**/x${i}/**/*y${i}*/**`), "**/x3/**/*y4*"]),
      5,
    ],
    [
      "hosts and paths",
      urls(each(MANY, (i) => `https://h${i}.com/p${i}/*`)),
      urls(each(MANY, (i) => `https://n${i}.com/q${i}/*`)),
      10,
    ],
    [
      "hosts with anything before them",
      urls(each(MANY, (i) => `https://*.h${i}.com/*`)),
      urls(each(MANY, (i) => `https://*.n${i}.com/*`)),
      15,
    ],
    [
      "arguments",
      validators(each(MANY, (i) => `a${i}-[a-z]+`)),
      validators(each(MANY, (i) => `b${i}-[a-z]+`)),
      5,
    ],
    [
      "arguments of all the world's letters",
      validators(each(MANY, (i) => `a${i}\\w+`)),
      validators(each(MANY, (i) => `b${i}\\w+`)),
      30,
    ],
  ];

  test.each(rows)("%s", (_, base, head, millions) => {
    const work = new Work(BUDGET);
    const { changes, gaps } = ipcComparison.compare(base, head, work);
    expect(gaps).toEqual([]);
    expect(changes.some(({ direction }) => direction === "widened")).toBe(true);
    expect(work.taken).toBeLessThan(millions * 1_000_000);
    // A host that knows all answers takes the same steps.
    const again = new Work(BUDGET);
    ipcComparison.compare(base, head, again);
    expect(again.taken).toBe(work.taken);
  });

  test("one new entry is found among many old ones", () => {
    const old = each(MANY, (i) => `$HOME/old${i}/**`);
    const work = new Work(BUDGET);
    const { changes } = ipcComparison.compare(paths(old), paths([...old, "$HOME/**"]), work);
    expect(changes.map(({ direction }) => direction)).toEqual(["widened"]);
    expect(work.taken).toBeLessThan(15_000_000);
  });
});

describe("what is too much ends, undecided, of", { timeout: 120_000 }, () => {
  const nothing = open({ windows: ["main"] });
  const rows: readonly Row[] = [
    ["labels that hold a word", nothing, open({ windows: each(1_500, (i) => `*w${i}*`) }), 15],
    [
      "labels with a great automaton each",
      nothing,
      open({ windows: each(300, (i) => `*${i}${"?".repeat(20)}`) }),
      15,
    ],
    ["sites", nothing, open({ remote: { urls: each(5_000, (i) => `https://h${i}.example/*`) } }), 50],
    [
      "paths with a great automaton each",
      paths([]),
      paths(each(300, (i) => `/x${i}/*a${"?".repeat(12)}`)),
      50,
    ],
    [
      "expressions that count",
      validators([]),
      validators(["((a{1,100}){1,100}){1,100}", "(\\w{1,50}\\b){1,50}", ".*a.{30}"]),
      50,
    ],
  ];

  test.each(rows)("%s", (_, base, head, millions) => {
    const work = new Work(BUDGET);
    const decide = () => {
      const { gaps } = ipcComparison.compare(base, head, work);
      return gaps.some(({ blocking }) => blocking) ? "undecided" : "decided";
    };
    expect(outcome(decide)).not.toBe("decided");
    // The last step of a walk may be a long one.
    expect(work.taken).toBeLessThan(millions * 1_000_000 + 1_000_000);
  });
});

function outcome(decide: () => string): string {
  try {
    return decide();
  } catch (error) {
    if (error instanceof OutOfWork) return "out of work";
    throw error;
  }
}

describe("the second matcher ends soon, whatever it is asked", () => {
  const word = `${"a".repeat(200)}!`;

  test.each([
    "https://:h+.example.com",
    `https://a.com/${"*a".repeat(1_000)}`,
    `https://a.com/${"{a}?".repeat(1_000)}`,
    `https://a.com/${"(a+)+".repeat(500)}`,
    "https://a.com/((((a+)+)+)+)",
    "https://a.com/(a*a*a*a*a*a*a*a*b)",
    `https://a.com/${each(500, (i) => `:n${i}`).join("-")}`,
    `https://${"{:h.}?".repeat(500)}com`,
    `https://a.com/${"*".repeat(100_000)}`,
  ])("%.40s", (pattern) => {
    const work = new Work(BUDGET);
    for (const url of [`https://a.com/${word}`, `https://${"a".repeat(60)}.example/`])
      expect(matchesUrl(pattern, url, work)).not.toBe(true);
    expect(work.taken).toBeLessThan(40_000_000);
  });

  test.each(["(a*)*b", "(a|a)*b", "(.*.*.*.*.*)*b", "((a{0,20}){0,20}){0,20}b", "(\\w+\\s?)+b"])(
    "%s",
    (expression) => {
      const work = new Work(BUDGET);
      expect(findsMatch(expression, word.repeat(5), work)).not.toBe(true);
      expect(work.taken).toBeLessThan(2_000_000);
    },
  );
});

describe("classes of Unicode are made once, at run time", () => {
  test.each(["\\p{Greek}", "\\p{Lu}", "(?i)\\w", "\\PL", "[\\p{Han}&&[^\\x{4e00}-\\x{5000}]]"])(
    "%s",
    (source) => {
      const steps = () => {
        const work = new Work(BUDGET);
        const expression = validatorExpression(source, work);
        expect(expression && readable(() => languageOf(expression, work))).toBeDefined();
        return work.taken;
      };
      const [first, second] = [steps(), steps()];
      expect(first).toBeLessThan(6_000_000);
      expect(second).toBe(first);
    },
  );
});
