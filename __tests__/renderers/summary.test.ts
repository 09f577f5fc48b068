import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/domain/finding.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { INVISIBLE } from "../../src/domain/sentence.ts";
import { atLeast, SEVERITIES } from "../../src/domain/severity.ts";
import { renderQuiet, renderSummary } from "../../src/renderers/summary.ts";
import { numbered } from "../../src/words/digest.ts";
import { anyFinding, anyReview, flood } from "./arbitrary.ts";
import { REVIEW } from "./review.ts";
import { harmless, numbersIn } from "./rows.ts";

const RUNS = { numRuns: 60 };
const policy = DEFAULT_POLICY;

describe("the summary", () => {
  test("has one line for what is done alike, the worst first", async () => {
    await expect(renderSummary(REVIEW, { colour: false, policy })).toMatchFileSnapshot("goldens/summary.txt");
  });

  test("says in one line what was decided", () => {
    expect(renderQuiet(REVIEW, { colour: false, policy }).trim().split("\n")).toHaveLength(1);
  });

  test("has the number of every finding at or above the threshold, and no line that is too wide", () => {
    fc.assert(
      fc.property(
        anyReview,
        fc.array(anyFinding, { maxLength: 60 }),
        fc.integer({ min: 40, max: 200 }),
        fc.constantFrom(...SEVERITIES),
        (other, findings, width, failOn) => {
          const review: Review = { ...other, findings };
          const text = renderSummary(review, { colour: false, width, policy: { ...policy, failOn } });
          const told = numbersIn(text);
          for (const { number, finding } of numbered(findings))
            if (atLeast(finding.severity, failOn)) expect(told).toContain(number);
          for (const line of text.split("\n")) expect(harmless(line)).toBeLessThanOrEqual(width);
        },
      ),
      RUNS,
    );
  });

  test("is never steered, and commands no runner, by what a review holds", () => {
    fc.assert(
      fc.property(anyReview, (review) => {
        const text = renderSummary(review, { colour: false, width: 60, policy });
        expect(text.replaceAll("\n", "")).not.toMatch(INVISIBLE);
        expect(text).not.toMatch(/^\s*::|##\[/m);
      }),
      RUNS,
    );
  });

  test("says what is done, however long the names before it are", () => {
    const [some] = REVIEW.findings;
    if (some === undefined) throw new Error("nothing is found");
    const finding: Finding = { ...some, about: { ...some.about, domain: "config" } };
    const title = `A server at \`https://${"updates.".repeat(12)}example/{{target}}\` can newly tell the app which update to install`;
    const text = renderSummary({ ...REVIEW, findings: [{ ...finding, title }] }, { colour: false, policy });
    expect(text.replace(/\s+/g, " ")).toContain("can newly tell the app which");
  });

  test("stays short, whatever is found", () => {
    const ofMany: Review = {
      ...REVIEW,
      findings: Array.from({ length: 10_000 }, (_, i) => ({
        ...(REVIEW.findings[i % REVIEW.findings.length] as Finding),
        app: `apps/${i}`,
        subject: `window \`w${i}\``,
      })),
    };
    for (const review of [flood(10_000), ofMany])
      expect(renderSummary(review, { colour: false, policy }).split("\n").length).toBeLessThan(40);
  });
});
