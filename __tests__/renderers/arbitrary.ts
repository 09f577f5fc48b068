import fc from "fast-check";
import { type About, POWERS, WHO } from "../../src/domain/about.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { GAP_KINDS, type ReviewedGap } from "../../src/domain/gap.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import type { Review } from "../../src/domain/review.ts";
import { CONFIDENCES, SEVERITIES } from "../../src/domain/severity.ts";
import type { AppSurface } from "../../src/domain/surface.ts";
import { HOSTILE, REVIEW } from "./review.ts";

/** Strings that a hostile repository would choose, and all others. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc
    .array(
      fc.constantFrom(
        "`",
        "``",
        "|",
        "\\",
        "<b>",
        "<!--",
        "-->",
        "\n",
        "\u001b[2J",
        "\u202e",
        "::error::",
        "##[",
        "@a",
        " ",
        "日本",
        "\ud800",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(HOSTILE, "x".repeat(5_000), "`|\\".repeat(1_000)),
);

const texts = fc.array(anyText, { maxLength: 3 });

const anySurface: fc.Arbitrary<AppSurface | null> = fc.option(
  fc.record({
    calls: fc.array(fc.record({ pages: texts, same: texts, added: texts, wider: texts, removed: texts }), {
      maxLength: 2,
    }),
    policy: fc.array(
      fc.record({
        directive: anyText,
        source: anyText,
        state: fc.constantFrom("same" as const, "added" as const, "covered" as const, "removed" as const),
      }),
      { maxLength: 2 },
    ),
    packages: fc.constant({ cargo: { base: 1, head: 2 }, npm: { base: 0, head: 0 } }),
  }),
);

const anyAbout: fc.Arbitrary<About> = fc.record({
  domain: fc.constantFrom("ipc", "csp", "config", "packages", "policy", "steps"),
  who: fc.constantFrom(...WHO),
  pages: texts,
  powers: fc.subarray([...POWERS]),
  act: anyText,
  objects: texts,
  commands: texts,
  packages: texts,
  platforms: fc.subarray([...PLATFORMS]),
  via: fc.record({
    capability: fc.option(anyText),
    permission: fc.option(anyText),
    through: texts,
    packages: texts,
  }),
});

export const anyFinding: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.constantFrom(...REVIEW.findings.map(({ witness }) => witness)),
    fc.constantFrom(...SEVERITIES),
    fc.constantFrom(...CONFIDENCES),
    fc.record({ line: fc.nat(), column: fc.nat(), endLine: fc.nat() }),
    fc.record({
      app: anyText,
      path: anyText,
      title: anyText,
      message: anyText,
      remedy: anyText,
      details: fc.array(anyText, { maxLength: 3 }),
      subject: anyText,
      about: anyAbout,
    }),
    fc.record({
      action: anyText,
      base: anyText,
      head: anyText,
      key: anyText,
      text: anyText,
      excerpt: anyText,
      extent: fc.dictionary(anyText, texts, { maxKeys: 3 }),
    }),
  )
  .map(([witness, severity, confidence, place, texts, { text, ...more }]) => ({
    ...{ rule: "ipc/command-granted", severity, confidence, ...place, ...texts, ...more },
    ...{
      witness: { ...witness, text },
      waiver: null,
      build: null,
      newSource: null,
      codeOf: [],
      removable: false,
      basePlace: null,
    },
  }));

const anyGap: fc.Arbitrary<ReviewedGap> = fc.record({
  kind: fc.constantFrom(...GAP_KINDS),
  path: anyText,
  line: fc.integer({ min: 1 }),
  message: anyText,
  blocking: fc.boolean(),
  rests: anyText,
  since: fc.constantFrom("base", "head"),
});

const anyWaived: fc.Arbitrary<Finding> = fc
  .tuple(anyFinding, fc.record({ reason: anyText, owner: anyText }))
  .map(([finding, said]) => ({ ...finding, waiver: { ...said, until: "2027-03-01" } }));

export const anyReview: fc.Arbitrary<Review> = fc
  .record({
    verdict: fc.constantFrom("pass" as const, "fail" as const, "incomplete" as const),
    compared: fc.constantFrom("apps" as const, "no-app" as const, "no-change" as const),
    rev: anyText,
    apps: fc.array(
      fc.record({
        root: anyText,
        name: anyText,
        tauri: fc.option(anyText),
        rulesSince: fc.option(anyText),
        builds: texts,
        surface: anySurface,
      }),
      { maxLength: 8 },
    ),
    findings: fc.array(anyFinding, { maxLength: 6 }),
    waived: fc.array(anyWaived, { maxLength: 3 }),
    gaps: fc.array(anyGap, { maxLength: 6 }),
  })
  .map(({ rev, ...rest }) => ({ ...REVIEW, ...rest, base: { rev, sha: null } }));

/** So many of one finding that no output can show them all. */
export const flood = (count: number): Review => ({
  ...REVIEW,
  findings: Array(count).fill(REVIEW.findings[0]),
});
