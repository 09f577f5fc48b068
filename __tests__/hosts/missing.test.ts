import { expect, test } from "vitest";
import { missingInWords, type Teller } from "../../src/hosts/github/missing.ts";
import type { Told } from "../../src/hosts/github/told.ts";

/** Each combination of permissions that are missing, as the log, the page of the run and the check say it. */

const KINDS = { yes: { kind: "told" }, no: { kind: "read-only" }, off: { kind: "not asked" } } as const;

test.each([
  ["job", "yes", "yes", []],
  [
    ...(["job", "no", "yes"] as const),
    [
      "This token may not write comments, since the job lacks `pull-requests: write`, so the review stands in this job's summary and in the check.",
    ],
  ],
  [
    ...(["job", "no", "off"] as const),
    [
      "This token may not write comments, since the job lacks `pull-requests: write`, so the review stands in this job's summary and in annotations of its log.",
    ],
  ],
  [
    ...(["job", "yes", "no"] as const),
    [
      "This token may not write the check, since the job lacks `checks: write`, so the review stands in this job's summary and in annotations of its log, and a branch that requires the check stays closed.",
    ],
  ],
  [
    ...(["job", "no", "no"] as const),
    [
      "This token may not write comments or the check, since the job lacks `pull-requests: write` and `checks: write`, so the review stands in this job's summary and in annotations of its log, and a branch that requires the check stays closed.",
    ],
  ],
  [
    ...(["read-only job", "no", "no"] as const),
    [
      "This token may not write comments or the check, since GitHub gives pull requests from forks and from Dependabot no other, so the review stands in this job's summary and in annotations of its log, and a branch that requires the check stays closed.",
    ],
  ],
  [
    ...(["App", "no", "yes"] as const),
    [
      "The App may not write comments, since its installation lacks `pull-requests: write`, so the review stands in the check.",
    ],
  ],
  [
    ...(["App", "yes", "no"] as const),
    [
      "The App may not write the check, since its installation lacks `checks: write`, so a branch that requires the check stays closed.",
    ],
  ],
  [
    ...(["App", "no", "no"] as const),
    [
      "The App may not write comments or the check, since its installation lacks `pull-requests: write` and `checks: write`, so nobody is told of the review, and a branch that requires the check stays closed.",
    ],
  ],
] as const)("the %s: comments %s, check %s", (teller, comments, check, said) => {
  expect(missingInWords({ comments: KINDS[comments], check: KINDS[check] }, teller)).toEqual(said);
});

test("what failed is said with its reason, and what is superseded once", () => {
  const failed: Told = { kind: "failed", why: "Posting failed: no." };
  const superseded: Told = { kind: "superseded" };
  const said = (comments: Told, check: Told, teller: Teller = "job") =>
    missingInWords({ comments, check }, teller);
  expect(said(failed, failed)).toEqual([
    "Comments are missing or out of date. Posting failed: no.",
    "The check is missing. Posting failed: no.",
  ]);
  expect(said(superseded, superseded)).toEqual([
    "The pull request has a newer head by now, or is closed, so nothing was posted on it.",
  ]);
});
