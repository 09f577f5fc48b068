import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { ruleIds } from "../../scripts/folders.ts";
import { treeSitter } from "../../src/adapters/tree-sitter/rust-parser.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { atLeast, SEVERITIES } from "../../src/domain/severity.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { renderCheck, renderCheckPage } from "../../src/renderers/check.ts";
import { renderSummary } from "../../src/renderers/summary.ts";
import { numbered } from "../../src/words/digest.ts";
import { casesOf } from "../rule-cases/cases.ts";
import { REVIEW } from "./review.ts";
import { harmless, numbersIn } from "./rows.ts";

/** One change that fires every rule: what each rule's first flagging case finds, as if it were one pull request. */
let everything: Review;

beforeAll(async () => {
  const findings: Finding[] = [];
  for (const id of ruleIds()) {
    const flagging = casesOf(id).find(({ name }) => name.startsWith("flags-"));
    if (flagging === undefined) continue;
    const [base, head] = await flagging.trees();
    const facts = { fetch: async () => flagging.facts };
    const review = await reviewTrees({ base, head, facts, rust: treeSitter });
    findings.push(...review.findings.filter(({ rule }) => rule === id).slice(0, 1));
  }
  everything = { ...REVIEW, findings, narrowings: [], gaps: [], waived: [] };
});

test("every rule is there", () => {
  expect(everything.findings.map(({ rule }) => rule)).toEqual(ruleIds());
});

test("a summary of any of them names each that counts, and no line is too wide", () => {
  fc.assert(
    fc.property(
      fc.subarray([...everything.findings]),
      fc.integer({ min: 40, max: 200 }),
      fc.constantFrom(...SEVERITIES),
      (findings, width, failOn) => {
        const policy = { ...DEFAULT_POLICY, failOn };
        const text = renderSummary({ ...everything, findings }, { colour: false, width, policy });
        const told = numbersIn(text);
        for (const { number, finding } of numbered(findings))
          if (atLeast(finding.severity, failOn)) expect(told).toContain(number);
        for (const line of text.split("\n")) expect(harmless(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 100 },
  );
});

test("the page of a run stays as short as one that people read", () => {
  const page = renderCheckPage(renderCheck(everything, DEFAULT_POLICY));
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(12_000);
});
