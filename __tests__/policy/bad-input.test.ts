import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { topOf } from "../../src/domain/place.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { renderCheck, renderPolicyFaultCheck } from "../../src/renderers/check.ts";
import { renderMarkdown } from "../../src/renderers/markdown.ts";
import { readBack } from "../injection/live.ts";
import { QUIET, REVIEW } from "../renderers/review.ts";

/** What a policy may hold that nobody means well with, and what becomes of it: errors with lines, and a check that has failed. */

const WAIVER = {
  ...{ finding: "csp/eval-allowed", app: "src-tauri", extent: { acts: ["eval"] } },
  ...{ reason: "It draws with it", owner: "kim", until: "2027-03-01" },
};
const waivers = (count: number, changed: object = {}) =>
  dump({ waivers: Array.from({ length: count }, () => ({ ...WAIVER, ...changed })) }, { noRefs: true });
const LOUD = "<img src=x onerror=alert(1)> @acme/team [a](https://evil.example) `::error::x`\n\n# Title";

/** What a page has that isn't text. */
const liveIn = (page: string) => readBack({ page }).flatMap(({ live }) => live);

describe("a policy that is no good fails the check, at its line", () => {
  test.each<[what: string, text: string, line: number, message: RegExp]>([
    ["64 KB", `# ${"x".repeat(64 * 1024)}`, 1, /at most 65536 characters/],
    ["1,000 waivers, which are too long", waivers(1_000), 1, /at most 65536 characters/],
    ["1,000 short ones", `waivers: [${"{},".repeat(1_000)}]`, 1, /at most 500 waivers/],
    ["an alias", "rules: &a { csp/eval-allowed: low }\nwaivers: *a\n", 1, /anchor|alias/i],
    ["an alias of itself", "a: &a [*a, *a]\n", 1, /anchor|alias/i],
    ["a day that isn't", waivers(1, { until: "2027-02-30" }), 9, /`until` is a day/],
    [
      "a day in the calendar of YAML 1.1",
      waivers(1).replace("'2027-03-01'", "2027-02-30"),
      9,
      /`until` is a day/,
    ],
    ["a day too far ahead", waivers(1, { until: "2029-01-01" }), 9, /at most 400 days ahead/],
    ["a key that is markup", `"${"<img src=x>"}": 1\n`, 1, /There is no setting/],
    ["a rule that is markup", 'rules: { "<img src=x>": low }\n', 1, /There is no rule/],
    ["somebody else's policy", "extends: mallory/.github\n", 1, /`extends` takes `organization`/],
    ["a key that may not be loosened", "may-loosen: [extends]\n", 1, /`may-loosen` lists/],
  ])("%s", (_, text, line, message) => {
    const reading = readPolicy({ path: ".github/toril.yml", id: "1", text }, "2026-11-30");
    if (reading.ok) throw new Error("the policy was taken");
    const [first] = reading.errors;
    expect([first?.at.line, first?.message]).toEqual([line, expect.stringMatching(message)]);
    const { conclusion, summary, annotations } = renderPolicyFaultCheck(reading.errors);
    expect(conclusion).toBe("failure");
    expect(annotations[0]).toMatchObject({ path: ".github/toril.yml", line });
    expect(liveIn(summary)).toEqual([]);
  });
});

test("markup in a waiver's reason is a text like any other", () => {
  const reading = readPolicy(
    { path: ".github/toril.yml", id: "1", text: waivers(1, { reason: LOUD }) },
    "2026-11-30",
  );
  const [waiver] = reading.ok ? reading.policy.waivers : [];
  const { reason, owner, until } = waiver as Waiver;
  expect(reason).toBe(LOUD);
  const review = {
    ...QUIET,
    waived: REVIEW.waived.map((finding) => ({ ...finding, waiver: { reason, owner, until } })),
  };
  for (const page of [renderCheck(review, DEFAULT_POLICY).summary, renderMarkdown(review)]) {
    expect(page).toContain("onerror");
    expect(liveIn(page)).toEqual([]);
  }
});

test("and so it is in what is said of a waiver that isn't needed", async () => {
  const { needlessInWords } = await import("../../src/words/waived.ts");
  const covers = { kind: "finding", rule: LOUD, app: LOUD, extent: {} } as const;
  const waiver: Waiver = {
    covers,
    reason: LOUD,
    owner: LOUD,
    until: "2027-03-01",
    at: topOf(".github/toril.yml"),
  };
  const { summary } = renderCheck(QUIET, DEFAULT_POLICY, [needlessInWords({ waiver, beyond: LOUD })]);
  expect(liveIn(summary)).toEqual([]);
});
