import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passes } from "../../src/compare/policy/passes.ts";
import { samplesFor } from "../../src/compare/policy/samples.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { overFloor } from "../../src/domain/floor.ts";
import { GAP_KINDS, type Gap } from "../../src/domain/gap.ts";
import type { WrittenPolicy } from "../../src/domain/layers.ts";
import { topOf } from "../../src/domain/place.ts";
import {
  DEFAULT_POLICY,
  LOOSENABLE,
  type Loosenable,
  outcomeOf,
  type Policy,
} from "../../src/domain/policy.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { applyPolicy, verdictOf } from "../../src/engine/policy.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { anyPolicy, WEIGHTS } from "./any-policy.ts";

const written = (text: string, path = ".github/toril.yml"): WrittenPolicy => {
  const reading = readPolicy({ path, id: text, text });
  if (!reading.ok) throw new Error(reading.errors.map(({ message }) => message).join(" "));
  return reading;
};
const over = (floor: string, own: string) => overFloor(written(floor, "acme/.github"), written(own));

describe("a repository's policy over its organisation's", () => {
  test.each<[floor: string, own: string, holds: Partial<Policy>]>([
    ["fail-on: high", "", { failOn: "high" }],
    ["fail-on: high", "fail-on: low", { failOn: "low" }],
    ["fail-on: high", "fail-on: critical", { failOn: "high" }],
    ["fail-on: high\nmay-loosen: [fail-on]", "fail-on: critical", { failOn: "critical" }],
    ["", "fail-on: critical", { failOn: "medium" }],
    ["", "mode: observe", { mode: "enforce" }],
    ["mode: observe", "", { mode: "observe" }],
    ["mode: observe", "mode: enforce", { mode: "enforce" }],
    [
      "fail-on: { default: medium, packages: low }",
      "fail-on: high",
      { failOn: "medium", failOnBy: new Map([["packages", "low"]]) },
    ],
    [
      "fail-on: { packages: critical }",
      "fail-on: { packages: high, ipc: critical, csp: low }",
      {
        failOn: "medium",
        failOnBy: new Map([
          ["packages", "high"],
          ["ipc", "medium"],
          ["csp", "low"],
        ]),
      },
    ],
    [
      "incomplete: { not-covered: pass }",
      "incomplete: neutral",
      { incomplete: "fail", incompleteBy: new Map([["not-covered", "neutral"]]) },
    ],
    [
      "rules: { csp/eval-allowed: high }",
      "rules: { csp/eval-allowed: off, ipc/command-granted: low }",
      {
        rules: new Map([["csp/eval-allowed", "high"]]),
        ownRules: new Map([["ipc/command-granted", "low"]]),
      },
    ],
    [
      "rules: { csp/eval-allowed: high }\nmay-loosen: [rules]",
      "rules: { csp/eval-allowed: off }",
      { rules: new Map([["csp/eval-allowed", "off"]]), ownRules: new Map() },
    ],
    [
      "trusted-sources: [https://github.com/acme]",
      "trusted-sources: [https://github.com/other]",
      { trustedSources: ["https://github.com/acme"] },
    ],
    [
      "trusted-sources: [https://github.com/acme]\nmay-loosen: [trusted-sources]",
      "trusted-sources: [https://github.com/other]",
      { trustedSources: ["https://github.com/acme", "https://github.com/other"] },
    ],
    ["comment-from: high", "comment-from: never", { commentFrom: "never" }],
    [
      "accept: { by: maintain }",
      "accept: { by: write, own: true }",
      { accept: { by: "maintain", own: false } },
    ],
    ["accept: { by: maintain }", "accept: { by: admin }", { accept: { by: "admin", own: false } }],
    ["", "accept: { by: [kim] }", { accept: { by: ["kim"], own: false } }],
    ["accept: { by: maintain }", "accept: { by: [kim] }", { accept: { by: "maintain", own: false } }],
    ["accept: { by: [kim, lee] }", "accept: { by: [Lee] }", { accept: { by: ["Lee"], own: false } }],
    ["accept: { by: [kim] }", "accept: { by: [kim, lee] }", { accept: { by: ["kim"], own: false } }],
    ["accept: { by: [kim] }", "accept: { by: admin }", { accept: { by: ["kim"], own: false } }],
    [
      "accept: { by: admin }\nmay-loosen: [accept]",
      "accept: { by: write }",
      { accept: { by: "write", own: false } },
    ],
  ])("of %j with %j", (floor, own, holds) => {
    expect(over(floor, own).policy).toMatchObject(holds);
  });

  test("says which lines hold, and which don't", () => {
    const floor = "fail-on: high\nrules:\n  csp/eval-allowed: high\n";
    const own =
      "incomplete: fail\nfail-on: never\nrules:\n  csp/eval-allowed: off\ntrust: [{ crates: [ring], from: crates.io }]\n";
    const { set, refused } = over(floor, own);
    expect([...set].map(([name, { path, line }]) => `${name} ${path}:${line}`)).toEqual([
      "fail-on acme/.github:1",
      "incomplete .github/toril.yml:1",
      "rules: csp/eval-allowed acme/.github:3",
    ]);
    expect(refused.map(({ said, at }) => `${at.line} ${said}`)).toEqual([
      "2 fail-on: never",
      "4 rules: csp/eval-allowed: off",
      "5 trust: crate ring from crates.io",
    ]);
  });

  test("lets nothing pass that the floor fails, unless `may-loosen` names it", () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, anyFindings, anyGaps, (floor, own, findings, gaps) => {
        const { policy } = overFloor(floor, own);
        const least = except(floor.policy, policy, floor.policy.mayLoosen);
        const [mayBe, is] = [least, policy].map((each) => outcomeBy(each, findings, gaps));
        if (mayBe === "fail") expect(is).toBe("fail");
        if (mayBe === "neutral") expect(is).not.toBe("pass");
        for (const sample of samplesFor(WEIGHTS, floor.policy, own.policy))
          if (sample.kind !== "floor" && !passes(least, sample)) expect(passes(policy, sample)).toBe(false);
      }),
    );
  });

  test("is as strict as the repository is where it says something", () => {
    fc.assert(
      fc.property(anyWritten, anyWritten, anyFindings, anyGaps, (floor, own, findings, gaps) => {
        const loose = { ...floor, policy: { ...floor.policy, mayLoosen: new Set(LOOSENABLE) } };
        const [wanted, is] = [loose, floor].map((each) =>
          outcomeBy(overFloor(each, own).policy, findings, gaps),
        );
        if (wanted === "fail") expect(is).toBe("fail");
      }),
    );
  });

  test("over itself is itself, and a floor of defaults changes no policy that is stricter", () => {
    fc.assert(
      fc.property(anyWritten, (one) => {
        const { policy, refused } = overFloor(one, one);
        expect({ ...policy, waivers: [...policy.waivers] }).toEqual(one.policy);
        expect(refused).toEqual([]);
      }),
    );
    const own = written("fail-on: low\nrules: { csp/eval-allowed: critical }");
    const { policy, refused } = overFloor({ policy: DEFAULT_POLICY, set: new Map() }, own);
    expect({ ...policy, rules: policy.ownRules }).toMatchObject({ failOn: "low", rules: own.policy.rules });
    expect(refused).toEqual([]);
  });
});

/** A policy as a file may say it: of each key it says something or nothing. */
const anyWritten: fc.Arbitrary<WrittenPolicy> = fc
  .tuple(
    anyPolicy,
    fc.subarray(["mode", "fail-on", "incomplete", "comment-from", "extends", "accept: by", "accept: own"]),
  )
  .map(([any, said]) => {
    const isSaid = (key: string) => said.includes(key);
    const wholes = [...any.rules.keys()].filter((name) => !name.includes(": "));
    const policy: Policy = {
      ...any,
      mode: isSaid("mode") ? any.mode : DEFAULT_POLICY.mode,
      failOn: isSaid("fail-on") ? any.failOn : DEFAULT_POLICY.failOn,
      incomplete: isSaid("incomplete") ? any.incomplete : DEFAULT_POLICY.incomplete,
      commentFrom: isSaid("comment-from") ? any.commentFrom : DEFAULT_POLICY.commentFrom,
      extendsOrganization: isSaid("extends"),
      accept: {
        by: isSaid("accept: by") ? any.accept.by : DEFAULT_POLICY.accept.by,
        own: isSaid("accept: own") && any.accept.own,
      },
      ownRules: new Map(),
      rules: new Map([...any.rules].filter(([name]) => !wholes.some((rule) => name.startsWith(`${rule}: `)))),
    };
    const names = [
      ...said,
      ...[...policy.failOnBy.keys()].map((part) => `fail-on: ${part}`),
      ...[...policy.incompleteBy.keys()].map((part) => `incomplete: ${part}`),
      ...[...policy.rules.keys()].map((name) => `rules: ${name}`),
    ];
    return { policy, set: new Map(names.map((name) => [name, topOf(".github/toril.yml")])) };
  });

const ABOUT: readonly Pick<Finding, "rule" | "weighs" | "newSource" | "codeOf">[] = [
  { rule: "csp/eval-allowed", newSource: null, codeOf: [] },
  { rule: "packages/source-changed", newSource: "https://github.com/acme/one/two", codeOf: [] },
  { rule: "build/build-script-added", weighs: ["reaches"], newSource: null, codeOf: [] },
  {
    rule: "build/build-script-added",
    ...{ weighs: ["unread", "reaches"], newSource: null },
    codeOf: [{ ecosystem: "cargo", name: "ring", from: "crates.io" }],
  },
];
const anyFindings = fc.array(
  fc
    .tuple(fc.constantFrom(...ABOUT), fc.constantFrom(...SEVERITIES))
    .map(([about, severity]) => ({ ...about, severity, about: { packages: [] } }) as unknown as Finding),
  { maxLength: 2 },
);
const anyGaps = fc
  .subarray([...GAP_KINDS])
  .map((kinds) => kinds.map((kind) => ({ kind, blocking: true }) as Gap));

function outcomeBy(policy: Policy, found: readonly Finding[], gaps: readonly Gap[]) {
  const { findings } = applyPolicy(found, policy, null);
  return outcomeOf({ verdict: verdictOf(findings, gaps, policy), gaps }, policy);
}

/** The floor, with what may be loosened as the policy above it has that. */
function except(floor: Policy, above: Policy, loosened: ReadonlySet<Loosenable>): Policy {
  const of: Readonly<Record<Loosenable, Partial<Policy>>> = {
    mode: { mode: above.mode },
    "fail-on": { failOn: above.failOn, failOnBy: above.failOnBy },
    incomplete: { incomplete: above.incomplete, incompleteBy: above.incompleteBy },
    rules: { rules: above.rules, ownRules: above.ownRules },
    "trusted-sources": { trustedSources: above.trustedSources },
    trust: { trust: above.trust },
    waivers: { waivers: above.waivers },
    accept: { accept: above.accept },
  };
  return Object.assign({}, floor, ...[...loosened].map((key) => of[key]));
}
