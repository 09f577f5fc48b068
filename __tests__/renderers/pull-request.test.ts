import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import { INVISIBLE } from "../../src/domain/sentence.ts";
import { orderedAnnotations } from "../../src/renderers/annotations.ts";
import { CHECK_LIMITS, type Check, renderCheck, renderPolicyFaultCheck } from "../../src/renderers/check.ts";
import { COMMENT_LIMIT, findingsComment, resolvedComment } from "../../src/renderers/comment.ts";
import { reviewBody, supersededBody } from "../../src/renderers/review-body.ts";
import { workflowCommands } from "../../src/renderers/workflow-commands.ts";
import type { BodyParts } from "../../src/review/wording.ts";
import { anyFinding, anyReview, anyText, flood } from "./arbitrary.ts";
import { QUIET, REVIEW } from "./review.ts";
import { withoutCode } from "./without-code.ts";

const PAGES = "https://github.com/toril/toril/tree/v1/src/rules";
const HEAD = "89abcdef0123456789abcdef0123456789abcdef";

const [hostile, inline, , , build, csp, remote, shell] = REVIEW.findings as Required<
  typeof REVIEW
>["findings"];
const SUGGESTION = { first: 7, last: 8, lines: ['    "dialog:allow-open"'] };
const NOTICES = [
  "This change edits Toril's policy, `.github/toril.yml`. It was judged by the policy of the default branch, and the new one holds once it is merged. The new one is weaker:",
  "It fails on `critical` where it failed on `medium`.",
  "`ipc/command-granted` is turned off.",
];
const BODY: BodyParts = {
  review: REVIEW,
  policy: DEFAULT_POLICY,
  unseen: [csp, build, inline, hostile].filter((finding) => finding !== undefined),
  commented: 4,
  notices: NOTICES,
  acceptance: null,
};
const link = () => "https://forge.example/files";
const RUNS = { numRuns: Number(process.env.TORIL_RUNS ?? 60) };

/** Everything that a pull request is told, to be read as people read it. */
const OUTPUTS: Readonly<Record<string, () => string>> = {
  "comment.md": () => comment(shell, SUGGESTION),
  "comment-likely.md": () => comment(csp),
  "comment-remote.md": () => comment(remote),
  "comment-hostile.md": () => comment(hostile),
  "comment-resolved.md": () => resolvedComment(comment(shell, SUGGESTION), { kind: "fixed", head: HEAD }),
  "comment-rule-off.md": () =>
    resolvedComment(comment(build), { kind: "rule-off", rule: "build/build-script-added" }),
  "review-body.md": () => reviewBody(BODY, link),
  "review-body-all-in-the-diff.md": () =>
    reviewBody({ ...BODY, review: { ...REVIEW, gaps: [], turnedOff: [] }, unseen: [], notices: [] }, link),
  "review-body-nothing-left.md": () =>
    reviewBody({ ...BODY, review: QUIET, unseen: [], commented: 0, notices: [] }, link),
  "review-body-superseded.md": () => supersededBody(HEAD),
  "check.md": () =>
    page(
      renderCheck(
        { ...REVIEW, findings: [csp, remote].flatMap((each) => each ?? []) },
        DEFAULT_POLICY,
        NOTICES,
      ),
    ),
  "check-incomplete-let-through.md": () =>
    page(
      renderCheck(
        { ...QUIET, verdict: "incomplete", gaps: REVIEW.gaps.slice(1, 2) },
        { ...DEFAULT_POLICY, incomplete: "neutral" },
      ),
    ),
  "check-policy-fault.md": () =>
    page(
      renderPolicyFaultCheck([
        {
          at: { path: ".github/toril.yml", line: 2, column: 10, endLine: 2 },
          message: "`fail-on` takes critical, high, medium, low, info or never.",
        },
      ]),
    ),
  "workflow-commands.txt": () => `${workflowCommands(orderedAnnotations(REVIEW)).join("\n")}\n`,
};

describe("a pull request", () => {
  for (const [name, render] of Object.entries(OUTPUTS)) {
    test(`is told ${name}`, () => expect(render()).toMatchFileSnapshot(`goldens/${name}`));
  }
});

describe("a comment", () => {
  /** One, or several of a kind. */
  const anyFindings = fc
    .tuple(anyFinding, fc.array(anyFinding, { maxLength: 19 }))
    .map(([first, others]) => [first, ...others] as const);
  const anySuggestion = fc.option(
    fc.record({
      first: fc.constant(3),
      last: fc.constant(4),
      lines: fc.array(
        fc.string().map((text) => text.replaceAll(/[\n\r]/g, "")),
        { maxLength: 3 },
      ),
    }),
    { nil: undefined },
  );

  test("fits, and holds no tag, comment, link or mention of a repository's making", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const text = findingsComment(findings, undefined, PAGES);
        expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
        expect(text).not.toContain("<!--");
        expect(text.replaceAll("\n", "").replaceAll("\u200b", "")).not.toMatch(INVISIBLE);
        const [footer = "", ...above] = text.split("\n").reverse();
        expect(footer).toMatch(/^<sub>(?:(?:likely|possible), not certain · )?\[/);
        expectInert(above.reverse().join("\n"));
      }),
      RUNS,
    );
  });

  test("gives a suggestion's lines back as they are", () => {
    fc.assert(
      fc.property(anyFindings, anySuggestion, (findings, suggestion) => {
        const text = findingsComment(findings, suggestion, PAGES);
        const [, , lines] = /\n\n(`{3,})suggestion\n([\s\S]*?)\1\n\n/.exec(text) ?? [];
        expect(lines).toBe(suggestion?.lines.map((line) => `${line}\n`).join(""));
      }),
      RUNS,
    );
  });

  test("that is resolved suggests nothing any more, keeps what else it said, and reads the same each time", () => {
    fc.assert(
      fc.property(anyFindings, anySuggestion, (findings, suggestion) => {
        const said = findingsComment(findings, suggestion, PAGES);
        const text = resolvedComment(said, { kind: "fixed", head: HEAD });
        expect(text).not.toMatch(/^`{3,}suggestion$/m);
        expect(text).toContain(`Resolved in ${HEAD}.`);
        expect(text.startsWith("~~**")).toBe(true);
        expect(text).toMatch(/^~~\*\*(?:Critical|High|Medium|Low|Info)\*\* · /);
        expect(text).toBe(
          resolvedComment(findingsComment(findings, undefined, PAGES), { kind: "fixed", head: HEAD }),
        );
      }),
      RUNS,
    );
  });

  test("links to no page that is not a rule's", () => {
    const text = findingsComment(
      [{ ...REVIEW.findings[1], rule: "x](https://evil.example)" } as never],
      undefined,
      PAGES,
    );
    expect(withoutCode(text)).not.toContain("](");
    expect(findingsComment([REVIEW.findings[1] as never], undefined, null)).not.toContain("](");
  });
});

describe("a review's body", () => {
  test("fits, shows or counts every finding that is listed, and is inert", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyReview, fc.integer({ min: 1, max: 400 }).map(flood)),
        fc.array(anyText),
        (review, notices) => {
          const text = reviewBody({ ...BODY, review, unseen: review.findings, commented: 0, notices }, link);
          expect(text.length).toBeLessThan(60_000);
          expect(text).not.toContain("<!--");
          const unseen = text
            .split(/(?=^<details>)/m)
            .find((part) => /^<details><summary>\d+ findings? without/.test(part));
          const shown = unseen?.match(/^#### \d+ · /gm)?.length ?? 0;
          const more = Number(/^(\d+) more in the JSON/m.exec(unseen ?? "")?.[1] ?? 0);
          expect(shown + more).toBe(review.findings.length);
          expectInert(
            text
              .replace(/\[(`+)(?:(?!\1).)*\1\]\(https:\/\/forge\.example\/files\)/gs, "")
              .replace(/^> (?:\[!IMPORTANT\]$)?/gm, ""),
          );
        },
      ),
      RUNS,
    );
  });
});

describe("a check", () => {
  test("fits, whatever the review holds", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyReview, fc.integer({ min: 1, max: 400 }).map(flood)),
        fc.array(anyText),
        (review, notices) => {
          const { summary, title, annotations } = renderCheck(review, DEFAULT_POLICY, notices);
          expect(summary.length).toBeLessThanOrEqual(CHECK_LIMITS.summary);
          expect(title.length).toBeLessThanOrEqual(CHECK_LIMITS.title);
          expect(title).not.toMatch(INVISIBLE);
          expect(annotations.length).toBeLessThanOrEqual(CHECK_LIMITS.annotations);
          for (const each of annotations) {
            expect(each.title.length).toBeLessThanOrEqual(255);
            expect(each.message.replaceAll("\n", "")).not.toMatch(INVISIBLE);
            expect(each.line >= 1 && each.endLine >= each.line).toBe(true);
          }
        },
      ),
      RUNS,
    );
  });

  test("says how many places had no room", () => {
    const { annotations, summary } = renderCheck(flood(207), DEFAULT_POLICY);
    expect(annotations).toHaveLength(200);
    const gaps = REVIEW.gaps.filter(({ blocking }) => blocking).length;
    expect(summary).toMatch(new RegExp(`^${7 + gaps} more places had no room`));
  });

  test.each([
    ["pass", "fail", "success"],
    ["fail", "pass", "failure"],
    ["incomplete", "fail", "failure"],
    ["incomplete", "neutral", "neutral"],
    ["incomplete", "pass", "success"],
  ] as const)(
    "of %s concludes, where the policy says %s of what is incomplete, with %s",
    (verdict, incomplete, conclusion) => {
      expect(renderCheck({ ...QUIET, verdict }, { ...DEFAULT_POLICY, incomplete }).conclusion).toBe(
        conclusion,
      );
    },
  );
});

describe("a runner", () => {
  test("gets one command a line, and none of a repository's making", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        for (const line of workflowCommands(orderedAnnotations(review))) {
          expect(line.replaceAll("\u200b", "")).not.toMatch(INVISIBLE);
          expect(line).not.toContain("##[");
          const [, , properties = "", message = ""] =
            /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? [];
          expect(properties.split(",").map((each) => each.split("=")[0])).toEqual([
            "file",
            "line",
            "endLine",
            "title",
          ]);
          expect(unescaped(message).length).toBeLessThanOrEqual(4_097);
        }
      }),
      RUNS,
    );
  });

  test("gets what the annotations say, of each kind as many as it shows", () => {
    const lines = workflowCommands(orderedAnnotations(flood(25)));
    expect(lines.filter((line) => line.startsWith("::warning "))).toHaveLength(10);
    const [first] = orderedAnnotations(REVIEW);
    const message = workflowCommands(orderedAnnotations(REVIEW))[0]?.split("::").at(-1) ?? "";
    expect(unescaped(message)).toBe(first?.message);
  });
});

function comment(
  finding: (typeof REVIEW.findings)[number] | undefined,
  suggestion?: typeof SUGGESTION,
): string {
  if (finding === undefined) throw new Error("no such finding");
  return findingsComment([finding], suggestion, PAGES);
}

/** A check as its page shows it, the annotations below. */
function page({ conclusion, title, summary, annotations }: Check): string {
  const notes = annotations.map(
    ({ path, line, endLine, level, title: heading, message }) =>
      `## ${level} at ${path}:${line}-${endLine}\n\n${heading}\n\n${message}`,
  );
  return [`# ${conclusion}: ${title}`, summary, ...notes].join("\n\n").concat("\n");
}

/** Outside of code nothing has a meaning of its own. */
function expectInert(markdown: string): void {
  const prose = withoutCode(markdown).replace(
    /^<details><summary>[\w ,:()]+<\/summary>$|^<\/details>$/gm,
    "",
  );
  expect(prose).not.toMatch(/[<>]/);
  expect(prose).not.toMatch(/(?<!\\)[[\]]/);
  expect(prose).not.toMatch(/@\w|:\/\//);
}

function unescaped(text: string): string {
  return text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");
}
