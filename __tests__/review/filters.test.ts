import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { POWERS } from "../../src/domain/about.ts";
import type { FindingBuild, Purpose } from "../../src/domain/build.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import { type Fails, failsBy, type Threshold } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { BUILDS, type Filters, filtered, WHO_WORDS, whoOfNoFinding } from "../../src/review/filters.ts";
import { anyReview } from "../renderers/arbitrary.ts";
import { REVIEW } from "../renderers/review.ts";

const NONE: Filters = { minSeverity: [], rule: [], who: [], platform: [], power: [], build: [] };

type Given = Readonly<Partial<Omit<Finding, "about">> & { about?: Partial<Finding["about"]> }>;

/** A finding like those of other tests, but for what a filter looks at. */
function finding({ about, ...rest }: Given): Finding {
  const [like] = REVIEW.findings;
  if (like === undefined) throw new Error("there is no finding to make another one from");
  return { ...like, ...rest, about: { ...like.about, ...about } };
}

function reviewOf(...findings: readonly Given[]): Review {
  return { ...REVIEW, findings: findings.map(finding) };
}

function failing(failOn: Threshold): Fails {
  return failsBy({ failOn, failOnBy: new Map() });
}

/** The titles of the findings that are shown. */
function shownOf(review: Review, filters: Partial<Filters>): string[] {
  return filtered(review, { ...NONE, ...filters }, failing("medium")).shown.map(({ title }) => title);
}

function builtFor(purpose: Purpose): FindingBuild {
  return { name: purpose, purpose, command: `npm run ${purpose}` };
}

describe("what is shown", () => {
  test("by severity, is as severe or more; of several severities, the least counts", () => {
    const review = reviewOf(...SEVERITIES.map((severity) => ({ severity, title: severity })));
    expect(shownOf(review, { minSeverity: ["high"] })).toEqual(["high", "critical"]);
    expect(shownOf(review, { minSeverity: ["critical", "medium"] })).toEqual(["medium", "high", "critical"]);
  });

  test("by rule, has an id that a pattern names", () => {
    const review = reviewOf(
      ...["ipc/scope-widened", "csp/eval-allowed"].map((rule) => ({ rule, title: rule })),
    );
    expect(shownOf(review, { rule: ["ipc/*"] })).toEqual(["ipc/scope-widened"]);
    expect(shownOf(review, { rule: ["csp/eval-allowed"] })).toEqual(["csp/eval-allowed"]);
  });

  test("by who, is what they newly can", () => {
    const review = reviewOf(
      { title: "main", about: { who: "pages", pages: ["main"] } },
      { title: "readers", about: { who: "pages", pages: ["reader-*"] } },
      { title: "site", about: { who: "pages", pages: ["help", "https://*.example.com"] } },
      { title: "any page", about: { who: "pages", pages: [] } },
      { title: "website", about: { who: "website", pages: [] } },
      { title: "build", about: { who: "build", pages: [] } },
      { title: "publisher", about: { who: "publisher", pages: [] } },
    );
    expect(shownOf(review, { who: ["main"] })).toEqual(["main", "any page"]);
    expect(shownOf(review, { who: ["reader-7"] })).toEqual(["readers", "any page"]);
    expect(shownOf(review, { who: ["reader-*"] })).toEqual(["readers", "any page"]);
    expect(shownOf(review, { who: ["https://a.example.com/x"] })).toEqual(["site", "any page"]);
    expect(shownOf(review, { who: ["web"] })).toEqual(["website"]);
    expect(shownOf(review, { who: ["build"] })).toEqual(["build"]);
    expect(shownOf(review, { who: ["publishers", "build"] })).toEqual(["build", "publisher"]);
  });

  test("by platform, happens there; what names none happens on each", () => {
    const review = reviewOf(
      { title: "mac", about: { platforms: ["macOS"] } },
      { title: "linux", about: { platforms: ["linux", "windows"] } },
      { title: "each", about: { platforms: [] } },
    );
    expect(shownOf(review, { platform: ["macOS"] })).toEqual(["mac", "each"]);
    expect(shownOf(review, { platform: ["windows", "macOS"] })).toEqual(["mac", "linux", "each"]);
  });

  test("by power, gives one of them", () => {
    const review = reviewOf(
      { title: "run", about: { powers: ["run", "app"] } },
      { title: "read", about: { powers: ["read-files"] } },
    );
    expect(shownOf(review, { power: ["run"] })).toEqual(["run"]);
    expect(shownOf(review, { power: ["read-files", "app"] })).toEqual(["run", "read"]);
  });

  test("by build, is what people get or may get; `all` is all", () => {
    const review = reviewOf(
      { title: "any build", build: null },
      { title: "a release", build: builtFor("release") },
      { title: "nobody knows", build: builtFor("unknown") },
      { title: "development", build: builtFor("development") },
      { title: "test", build: builtFor("test") },
    );
    expect(shownOf(review, { build: ["release"] })).toEqual(["any build", "a release", "nobody knows"]);
    expect(shownOf(review, { build: ["all"] })).toHaveLength(5);
    expect(shownOf(review, { build: ["release", "all"] })).toHaveLength(5);
  });

  test("by several filters, is what each of them shows", () => {
    const review = reviewOf(
      { title: "high ipc", rule: "ipc/a", severity: "high" },
      { title: "low ipc", rule: "ipc/a", severity: "low" },
      { title: "high csp", rule: "csp/a", severity: "high" },
    );
    expect(shownOf(review, { rule: ["ipc/*"], minSeverity: ["high"] })).toEqual(["high ipc"]);
  });
});

describe("what is hidden", () => {
  const review = reviewOf({ severity: "high" }, { severity: "medium" }, { severity: "low" });

  test("is counted, with how much of it closes the gate", () => {
    expect(filtered(review, { ...NONE, minSeverity: ["high"] }, failing("medium")).hidden).toBe(
      "2 findings hidden by `--min-severity high` (1 of them at or above fail-on).",
    );
    expect(filtered(review, { ...NONE, minSeverity: ["medium"] }, failing("medium")).hidden).toBe(
      "1 finding hidden by `--min-severity medium` (none of them at or above fail-on).",
    );
    expect(filtered(review, { ...NONE, rule: ["csp/*"], platform: ["macOS"] }, failing("never")).hidden).toBe(
      "3 findings hidden by `--rule csp/*` `--platform macos` (none of them at or above fail-on).",
    );
  });

  test("may be nothing, which is said of a filter and not without one", () => {
    expect(filtered(review, { ...NONE, build: ["all"] }, failing("medium")).hidden).toBe(
      "No finding is hidden by `--build all`.",
    );
    expect(filtered(review, NONE, failing("medium"))).toEqual({ shown: review.findings, hidden: "" });
  });

  test("and what is shown are all findings, in their order", () => {
    const someFilters = fc.record({
      minSeverity: fc.subarray([...SEVERITIES]),
      rule: fc.subarray(["ipc/*", "*"]),
      who: fc.subarray(["main", "https://example.com", ...WHO_WORDS]),
      platform: fc.subarray([...PLATFORMS]),
      power: fc.subarray([...POWERS]),
      build: fc.subarray([...BUILDS]),
    });
    fc.assert(
      fc.property(anyReview, someFilters, (any, filters) => {
        const { shown, hidden } = filtered(any, filters, failing("low"));
        expect(any.findings.filter((each) => shown.includes(each))).toEqual(shown);
        const left = any.findings.length - shown.length;
        if (left > 0) expect(hidden).toMatch(new RegExp(`^${left} findings? hidden by `));
      }),
      { numRuns: 60 },
    );
  });
});

test("a label that no finding is about may be mistyped", () => {
  const review = reviewOf({ about: { who: "pages", pages: ["main"] } });
  expect(whoOfNoFinding(review, { ...NONE, who: ["main", "mian", "web", "https://x.example"] })).toEqual([
    "mian",
    "https://x.example",
  ]);
});
