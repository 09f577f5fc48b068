import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { policyComparison } from "../../src/compare/policy/comparison.ts";
import { passes, passesPlainly } from "../../src/compare/policy/passes.ts";
import { samplesFor } from "../../src/compare/policy/samples.ts";
import { ACCEPTING_ROLES } from "../../src/domain/accepting.ts";
import type { GapKind } from "../../src/domain/gap.ts";
import type { Ecosystem } from "../../src/domain/manager.ts";
import { topOf } from "../../src/domain/place.ts";
import { DEFAULT_POLICY, MODES, OUTCOMES, outcomeOf, type Policy } from "../../src/domain/policy.ts";
import type { PolicyGrant } from "../../src/domain/policy-grant.ts";
import { SEVERITIES, type Severity } from "../../src/domain/severity.ts";
import type { Tree } from "../../src/domain/tree.ts";
import type { Trusted } from "../../src/domain/trust.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { Work } from "../../src/domain/work.ts";
import { policyNotice } from "../../src/engine/policy-change.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { renderCheck } from "../../src/renderers/check.ts";

const CONFIG = JSON.stringify({ identifier: "a.b.c", app: { windows: [{ label: "main" }] } });
const LOCK = 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\n';
const APP_FILES = {
  "src-tauri/tauri.conf.json": CONFIG,
  "src-tauri/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
  "src-tauri/Cargo.lock": LOCK,
};
const appWith = (...permissions: readonly string[]) =>
  memoryTree({
    ...APP_FILES,
    "src-tauri/capabilities/main.json": JSON.stringify({
      identifier: "main",
      windows: ["main"],
      permissions,
    }),
  });

const review = (policy: Partial<Policy>) =>
  reviewTrees({
    base: appWith(),
    head: appWith("core:webview:allow-create-webview-window"),
    policy: { ...DEFAULT_POLICY, ...policy },
  });

describe("a review by a policy", () => {
  test("has what its threshold makes of it", async () => {
    const { findings, verdict } = await review({});
    expect(findings.map(({ rule }) => rule)).toEqual(["ipc/command-granted"]);
    expect(verdict).toBe("fail");
    expect((await review({ failOn: "critical" })).verdict).toBe("pass");
    expect((await review({ failOn: "never" })).verdict).toBe("pass");
  });

  test("counts what a rule would have reported that is off", async () => {
    const { findings, turnedOff, verdict } = await review({
      rules: new Map([["ipc/command-granted", "off"]]),
    });
    expect(findings).toEqual([]);
    expect(turnedOff).toEqual([{ rule: "ipc/command-granted", findings: 1 }]);
    expect(verdict).toBe("pass");
  });

  test("has the severity that the repository gives a rule", async () => {
    const { findings, verdict } = await review({ rules: new Map([["ipc/command-granted", "low"]]) });
    expect(findings.map(({ severity }) => severity)).toEqual(["low"]);
    expect(verdict).toBe("pass");
  });

  test("lets code come from sources that it trusts, and from no one else's", async () => {
    const crate = (source: string) =>
      `${LOCK}source = "registry+https://github.com/rust-lang/crates.io-index"\n\n[[package]]\nname = "core"\nversion = "1.0.0"\nsource = "${source}"\n`;
    const app = (lock: string) =>
      memoryTree({
        "src-tauri/tauri.conf.json": CONFIG,
        "src-tauri/Cargo.toml":
          '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\ncore = "1"\n',
        "src-tauri/Cargo.lock": lock,
      });
    const severityOf = async (
      owner: string,
      more: object = { trustedSources: ["https://github.com/acme"] },
      of?: string,
    ) => {
      const { findings } = await reviewTrees({
        base: app(crate("registry+https://github.com/rust-lang/crates.io-index")),
        head: app(crate(`git+https://github.com/${owner}/core#${"a".repeat(40)}`)),
        policy: { ...DEFAULT_POLICY, ...more },
        owner: of ?? null,
      });
      return findings.find(({ rule }) => rule === "packages/source-changed")?.severity;
    };
    expect(await severityOf("acme")).toBe("low");
    expect(await severityOf("acme-evil")).toBe("high");
    // The owner of the repository under review weighs less than a stranger, too.
    expect(await severityOf("Acme", {}, "https://github.com/acme")).toBe("medium");
    expect(await severityOf("acme-evil", {}, "https://github.com/acme")).toBe("high");
  });

  test("trusts a setting only where all of its addresses are trusted", async () => {
    const app = (settings: string) =>
      memoryTree({
        "src-tauri/tauri.conf.json": CONFIG,
        "src-tauri/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
        "src-tauri/Cargo.lock": LOCK,
        "package.json": '{ "name": "app" }',
        "yarn.lock": "# yarn lockfile v1\n",
        ".yarnrc.yml": settings,
      });
    const severityOf = async (scope: string) => {
      const { findings } = await reviewTrees({
        base: app(""),
        head: app(`npmScopes:\n  acme: ${scope}\n`),
        policy: { ...DEFAULT_POLICY, trustedSources: ["https://npm.acme.example/"] },
      });
      return findings.map(({ rule, severity }) => `${rule} ${severity}`);
    };
    const [trusted, stranger] = ["https://npm.acme.example/npm/", "https://evil.example/npm/"];
    expect(await severityOf(`{ npmRegistryServer: "${trusted}" }`)).toEqual(["packages/source-replaced low"]);
    for (const also of [stranger, "http:evil.example", "//evil.example"])
      expect(await severityOf(`{ npmPublishRegistry: "${trusted}", npmRegistryServer: "${also}" }`)).toEqual([
        "packages/source-replaced high",
      ]);
  });

  test("says nothing of rules that found nothing", async () => {
    expect((await review({ rules: new Map([["csp/eval-allowed", "off"]]) })).turnedOff).toEqual([]);
  });
});

test("a domain of rules fails on what the policy says of it", async () => {
  expect((await review({ failOnBy: new Map([["ipc", "critical"]]) })).verdict).toBe("pass");
  expect((await review({ failOn: "never", failOnBy: new Map([["ipc", "medium"]]) })).verdict).toBe("fail");
  expect((await review({ failOnBy: new Map([["csp", "never"]]) })).verdict).toBe("fail");
});

test("of the gaps that block, the one that weighs most decides", () => {
  const policy = { ...DEFAULT_POLICY, incompleteBy: new Map([["dynamic", "pass"]] as const) };
  const outcome = (...kinds: readonly GapKind[]) =>
    outcomeOf({ verdict: "incomplete", gaps: kinds.map((kind) => ({ kind, blocking: true })) }, policy);
  expect(outcome("dynamic")).toBe("pass");
  expect(outcome("dynamic", "unparsed")).toBe("fail");
});

test("a policy that only observes closes nothing, and its check says what it would close", async () => {
  const policy = { ...DEFAULT_POLICY, mode: "observe" } as const;
  const found = await review({});
  expect(outcomeOf(found, policy)).toBe("neutral");
  const { conclusion, title, summary } = renderCheck(found, policy);
  expect([conclusion, title.slice(0, 12)]).toEqual(["neutral", "Would fail: "]);
  expect(summary).toContain("This repository's policy only observes.");
  const quiet = await reviewTrees({ base: appWith(), head: appWith(), policy });
  expect(renderCheck(quiet, policy).conclusion).toBe("success");
});

test("only what is incomplete can be let through", () => {
  for (const incomplete of ["fail", "neutral", "pass"] as const) {
    const policy = { ...DEFAULT_POLICY, incomplete };
    const outcomes = (["pass", "fail", "incomplete"] as const).map((verdict) =>
      outcomeOf({ verdict, gaps: [{ kind: "unparsed", blocking: true }] }, policy),
    );
    expect(outcomes).toEqual(["pass", "fail", incomplete]);
  }
});

describe("a pull request that edits the policy", () => {
  const read = (text: string) => readPolicy({ path: ".github/toril.yml", id: text, text });
  const notice = (before: string, after: string) => policyNotice(read(before), read(after));

  test("is told nothing where its meaning stays", () => {
    expect(notice("", "# a comment\nfail-on: medium\n")).toEqual([]);
    expect(
      notice(
        "rules: { csp/eval-allowed: off, ipc/command-granted: low }",
        "rules: { ipc/command-granted: low, csp/eval-allowed: off }",
      ),
    ).toEqual([]);
  });

  test("is told that the old one judges it", () => {
    for (const before of ["", "fail-on: nothing"])
      expect(notice(before, "fail-on: low")).toEqual([
        "This change edits Toril's policy, `.github/toril.yml`. It was judged by the policy of the default branch, and the new one holds once it is merged.",
      ]);
  });

  test("is told where the new one can't be read", () => {
    expect(notice("", "fail-on: nothing")).toEqual([
      expect.stringContaining("Line 1: `fail-on` takes critical, high, medium, low, info or never."),
    ]);
  });
});

describe("what a policy newly lets pass", () => {
  const told = async (before: string, after: string) => {
    const policies = [before, after].map((text) => ({ ".github/toril.yml": text }));
    const [base, head] = policies.map((files) => memoryTree({ ...files, ...APP_FILES }));
    const { findings } = await reviewTrees({ base: base as Tree, head: head as Tree });
    return findings.map(({ title }) => title);
  };

  test.each<[before: string, after: string, title: string]>([
    [
      ...(["", "fail-on: high"] as const),
      "Toril newly lets a medium finding of `ipc/command-granted` pass, by `fail-on: high`",
    ],
    [
      ...(["fail-on: info", "fail-on: never"] as const),
      "Toril newly lets a critical finding of `ipc/command-granted` pass, by `fail-on: never`",
    ],
    [
      ...(["", "incomplete: pass"] as const),
      "Toril newly lets something that could not be checked (`unparsed`) pass, by `incomplete: pass`",
    ],
    [
      ...(["", "rules: { csp/eval-allowed: low }"] as const),
      "Toril newly lets a critical finding of `csp/eval-allowed` pass, by `rules: csp/eval-allowed: low`",
    ],
    [
      ...(["rules: { csp/eval-allowed: high }", "rules: { csp/eval-allowed: low }"] as const),
      "Toril newly lets a critical finding of `csp/eval-allowed` pass, by `rules: csp/eval-allowed: low`",
    ],
    [
      ...(["rules: { csp/eval-allowed: high }", ""] as const),
      "Toril newly lets a low finding of `csp/eval-allowed` pass, without `rules: csp/eval-allowed: high`",
    ],
    [
      ...(["", "trusted-sources: [https://github.com/somebody]"] as const),
      "Toril newly lets a critical finding of code from `https://github.com/somebody` pass, by `trusted-sources: https://github.com/somebody`",
    ],
    [
      ...(["", "trust: [{ crates: [ring], from: crates.io }]"] as const),
      "Toril newly lets a high finding of `build/build-script-added` about the `crate ring from crates.io` pass, by `trust: crate ring from crates.io`",
    ],
    [
      ...([
        'trust: [{ npm: ["@acme/one"], from: npm }]',
        'trust: [{ npm: ["@acme/*"], from: npm }]',
      ] as const),
      "Toril newly lets a high finding of `build/install-script-added` about the `npm package @acme/… from npm` pass, by `trust: npm package @acme/* from npm`",
    ],
  ])("from %j to %j is a finding", async (before, after, title) => {
    expect(await told(before, after)).toEqual([title]);
  });

  test.each([
    ["fail-on: never", "fail-on: high"],
    ["incomplete: pass", "incomplete: neutral"],
    ["incomplete: neutral", "incomplete: pass"],
    ["rules: { csp/eval-allowed: off }", ""],
    ["rules: { csp/eval-allowed: low }", "rules: { csp/eval-allowed: high }"],
    ["", "rules: { csp/eval-allowed: critical }"],
    ["comment-from: low", "comment-from: never"],
    ["mode: observe", "mode: observe\nfail-on: never"],
    ['trust: [{ npm: ["@acme/*"], from: npm }]', "trust: [{ npm: ['@acme/one'], from: npm }]"],
    [
      "trust: [{ crates: [ring], from: https://github.com/acme }]",
      "trust: [{ crates: [ring], from: https://github.com/acme/ring }]",
    ],
    ["fail-on: never", "fail-on: never\ntrust: [{ crates: [ring], from: crates.io }]"],
  ])("from %j to %j is nothing", async (before, after) => {
    expect(await told(before, after)).toEqual([]);
  });

  test("is told too where the policy of before can't be read", async () => {
    expect(await told("fail-on: nothing", "mode: observe")).toEqual([
      "Toril newly lets a critical finding of `ipc/command-granted` pass, by `mode: observe`",
    ]);
    expect(await told("fail-on: nothing", "fail-on: low")).toEqual([]);
  });

  test("is never decided otherwise by the second matcher, and a policy lets no more pass than itself", () => {
    fc.assert(
      fc.property(anyPolicy, anyPolicy, (one, other) => {
        for (const sample of samplesFor(WEIGHTS, one, other))
          expect(passesPlainly(one, sample)).toBe(passes(one, sample));
        const grant = (policy: Policy): PolicyGrant => ({
          ...{ domain: "policy", policy, set: new Map(), weights: WEIGHTS, at: topOf(".github/toril.yml") },
        });
        const work = new Work(1_000);
        expect(policyComparison.compare([grant(one)], [grant(one)], work).changes).toEqual([]);
        const { changes } = policyComparison.compare([grant(one)], [grant(other)], work);
        const isWider = samplesFor(WEIGHTS, one, other).some(
          (each) => !passes(one, each) && passes(other, each),
        );
        expect(changes.some(({ direction }) => direction === "widened")).toBe(isWider);
      }),
    );
  });
});

const WAIVERS: readonly Waiver[] = [
  ["csp/eval-allowed", "2027-01-01"],
  ["csp/eval-allowed", "2027-02-01"],
  ["ipc/command-granted", "2027-01-01"],
].map(([rule = "", until = ""]) => ({
  covers: { kind: "finding", rule, app: "src-tauri", extent: { acts: ["eval"] } },
  ...{ reason: "It draws with it", owner: "kim", until, at: topOf(".github/toril.yml") },
}));
const WEIGHTS = new Map([
  ["build/build-script-added: reaches", "medium"],
  ["build/build-script-added: unread", "low"],
] as const);
const TRUST: readonly Trusted[] = [
  ["npm", "@acme/*", "npm"],
  ["npm", "@acme/one", "npm"],
  ["npm", "@acme/one", "https://github.com/acme"],
  ["cargo", "ring", "crates.io"],
  ["cargo", "ring", "https://github.com/acme"],
  ["cargo", "ring", "https://github.com/acme/ring"],
].map(([ecosystem, name = "", from = ""]) => ({ ecosystem: ecosystem as Ecosystem, name, from }));
const threshold = fc.constantFrom("never" as const, ...SEVERITIES);
const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  mode: fc.constantFrom(...MODES),
  failOn: threshold,
  accept: fc.record({
    by: fc.oneof(fc.constantFrom(...ACCEPTING_ROLES), fc.subarray(["kim", "Kim", "lee"], { minLength: 1 })),
    own: fc.boolean(),
  }),
  failOnBy: fc.array(fc.tuple(fc.constantFrom("ipc", "packages"), threshold)).map((all) => new Map(all)),
  commentFrom: threshold,
  incomplete: fc.constantFrom(...OUTCOMES),
  incompleteBy: fc
    .array(fc.tuple(fc.constantFrom("dynamic" as const, "unparsed" as const), fc.constantFrom(...OUTCOMES)))
    .map((all) => new Map(all)),
  rules: fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.constantFrom("csp/eval-allowed", "packages/source-changed", "build/build-script-added"),
          fc.constantFrom("off" as const, ...SEVERITIES),
        ),
      ),
      fc.array(fc.tuple(fc.constantFrom(...WEIGHTS.keys()), fc.constantFrom(...SEVERITIES))),
    )
    .map(([whole, cases]) => new Map<string, Severity | "off">([...whole, ...cases])),
  trustedSources: fc.subarray(["https://github.com/acme", "https://github.com/acme/one"]),
  trust: fc.subarray([...TRUST]),
  waivers: fc.subarray([...WAIVERS]),
});
