import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { dump, load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { DEFAULT_POLICY, domainOfRule, OUTCOMES } from "../../src/domain/policy.ts";
import { SEVERITIES } from "../../src/domain/severity.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { rules } from "../../src/rules/index.ts";

const schema = JSON.parse(readFileSync(join(ROOT, "schemas/policy-1.schema.json"), "utf8"));
const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
const IDS = rules.map(({ id }) => id);

function read(text: string) {
  return readPolicy({ path: ".github/toril.yml", id: text, text });
}

function errorsOf(text: string): string[] {
  const reading = read(text);
  if (reading.ok) throw new Error(`accepted ${text}`);
  return reading.errors.map(({ at, message }) => `${at.line}:${at.column} ${message}`);
}

test("a policy says what fails, what has comments, what incomplete means, and what becomes of rules", () => {
  const text =
    "fail-on: high\ncomment-from: low\nincomplete: neutral\nrules:\n  ipc/command-granted: off\n  csp/eval-allowed: critical\n";
  expect(read(text)).toEqual({
    ok: true,
    policy: {
      ...DEFAULT_POLICY,
      ...{ failOn: "high", commentFrom: "low", incomplete: "neutral" },
      rules: new Map([
        ["ipc/command-granted", "off"],
        ["csp/eval-allowed", "critical"],
      ]),
    },
    set: expect.any(Map),
  });
});

test("a domain may fail on something else, and a kind of gap mean something else", () => {
  const text =
    "mode: observe\nfail-on:\n  default: high\n  packages: never\nincomplete: { not-covered: pass }\nrules: { csp/eval-allowed: off }\n";
  const reading = read(text);
  expect(reading).toMatchObject({
    policy: {
      ...{ mode: "observe", failOn: "high", failOnBy: new Map([["packages", "never"]]) },
      ...{ incomplete: "fail", incompleteBy: new Map([["not-covered", "pass"]]) },
    },
  });
  const set = reading.ok ? reading.set : new Map();
  expect([...set].map(([name, { line }]) => `${line} ${name}`)).toEqual([
    ...["1 mode", "3 fail-on", "4 fail-on: packages", "5 incomplete: not-covered"],
    ...["6 rules", "6 rules: csp/eval-allowed"],
  ]);
});

test("sources are trusted by their address", () => {
  expect(read("trusted-sources:\n  - https://GitHub.com/acme\n")).toMatchObject({
    policy: { trustedSources: ["https://github.com/acme"] },
  });
  for (const wrong of ["https://github.com", "http://example.com/x", "acme", "https://u:p@example.com/x"])
    expect(errorsOf(`trusted-sources:\n  - ${wrong}`)).toHaveLength(1);
  expect(errorsOf("trusted-sources: https://github.com/acme")).toHaveLength(1);
});

test.each(["", "# later\n", "rules:\n", "{}"])("what %j leaves out has its default", (text) => {
  expect(read(text)).toMatchObject({ ok: true, policy: DEFAULT_POLICY });
});

describe("a policy that is wrong is an error at its line", () => {
  test.each([
    ["fail-on: hihg", ["1:10 `fail-on` takes critical, high, medium, low, info or never."]],
    ["incomplete: true", ["1:13 `incomplete` takes fail, neutral or pass."]],
    [
      "\nfail_on: high",
      [
        "2:1 There is no setting `fail_on`; there are `mode`, `fail-on`, `comment-from`, `incomplete`, `rules`, `trusted-sources`, `trust`, `waivers`, `accept`, `extends` and `may-loosen`.",
      ],
    ],
    ["incomplete: { default: maybe }", ["1:24 `incomplete: default` takes fail, neutral or pass."]],
    ["mode: on", ["1:7 `mode` takes enforce or observe."]],
    ["rules: off", ["1:8 `rules` names rules, each with what becomes of it: `ipc/command-granted: high`."]],
    [
      "rules:\n  command-granted: off\n  ipc/nothing: low",
      [
        "2:3 There is no rule `command-granted`; did you mean `ipc/command-granted`?",
        "3:3 There is no rule `ipc/nothing`; docs/rules.md lists them.",
      ],
    ],
    [
      "rules:\n  ipc/command-granted: no",
      ["2:24 `ipc/command-granted` takes off, critical, high, medium, low or info."],
    ],
    ["- fail-on", ["1:1 A policy holds settings, such as `fail-on: high`."]],
    ["fail-on: high\nfail-on: never", ['2:1 The key "fail-on" is given twice.']],
    ["fail-on: [high", ["1:15 Unexpected end of the stream within a flow collection."]],
  ])("%j", (text, errors) => expect(errorsOf(text)).toEqual(errors));

  test("with a domain that no rule has", () => {
    const [error] = errorsOf("fail-on: { ipcs: high }");
    expect(error).toMatch(
      /^1:12 There is no domain `ipcs`; `fail-on` takes default, .*, ipc, .* or updates\.$/,
    );
  });

  test("too long", () => {
    expect(errorsOf(`# ${"x".repeat(70_000)}`)).toEqual(["1:1 A policy has at most 65536 characters."]);
  });

  test("with so many errors that they would hide each other", () => {
    expect(errorsOf(Array.from({ length: 90 }, (_, index) => `x${index}: 1`).join("\n"))).toHaveLength(20);
  });

  test("and a name in it reaches no one's terminal as more than a name", () => {
    expect(errorsOf('"\\e[2J`": 1')[0]).toContain("`\\u{1b}[2J\\u{60}`");
  });
});

test("the published schema says the same of any policy, but for names of rules", () => {
  const plain = fc.constantFrom<unknown>("off", "never", ...SEVERITIES, ...OUTCOMES, true, null, 1, [], {});
  const cases = rules.flatMap(({ weights = {} }) => Object.keys(weights));
  const setting = fc.oneof(plain, fc.dictionary(fc.constantFrom("no case", ...cases), plain, { maxKeys: 2 }));
  const policy = fc.dictionary(
    fc.constantFrom("mode", "fail-on", "incomplete", "rules", "extends"),
    fc.oneof(
      setting,
      fc.dictionary(fc.constantFrom(...IDS, "no rule", "default", "ipc", "not-covered"), setting, {
        maxKeys: 3,
      }),
    ),
    { maxKeys: 3 },
  );
  fc.assert(
    fc.property(policy, (value) => {
      const text = dump({ ...value }, { noRefs: true });
      expect(read(text).ok, text).toBe(isValid(load(text)));
    }),
    { numRuns: 2_000 },
  );
});

test("every domain of rules can be set by the schema, and no other", () => {
  const domains = [...new Set(IDS.map(domainOfRule))].sort();
  const [, byDomain] = schema.properties["fail-on"].anyOf;
  expect(byDomain.propertyNames.enum).toEqual(["default", ...domains]);
});

test("every rule can be set by the schema", () => {
  expect(isValid({ rules: Object.fromEntries(IDS.map((id) => [id, "low"])) })).toBe(true);
});

test("the schema has every case of a rule, with what it weighs", () => {
  const listed = schema.properties.rules.properties;
  const cases = (of: Readonly<Record<string, { default: string }>>) =>
    Object.fromEntries(Object.entries(of).map(([name, each]) => [name, each.default]));
  const weighing = rules.filter(({ weights }) => weights !== undefined);
  expect(Object.keys(listed).toSorted()).toEqual(weighing.map(({ id }) => id).toSorted());
  for (const { id, weights } of weighing) expect(cases(listed[id].anyOf[1].properties), id).toEqual(weights);
});

test("docs/policy.md has every case of a rule, with what it weighs", () => {
  const page = readFileSync(join(ROOT, "docs/policy.md"), "utf8");
  const listed = new Map<string, string>();
  let rule = "";
  for (const [, id, name, severity] of page.matchAll(
    /^\| (?:`([^`]+)` )?\|(?: `([a-z-]+)`[^|]*)? \| ([a-z]+) \|/gm,
  )) {
    rule = id ?? rule;
    if (name !== undefined) listed.set(`${rule}: ${name}`, severity ?? "");
  }
  const weighing = rules.flatMap(({ id, weights = {} }) =>
    Object.entries(weights).map(([name, severity]) => [`${id}: ${name}`, severity] as const),
  );
  expect(new Map([...listed].sort())).toEqual(new Map(weighing.toSorted()));
});

describe("cases of a rule", () => {
  const SCRIPTS = "build/build-script-added";

  test("have severities of their own", () => {
    expect(
      read(`rules:\n  ${SCRIPTS}:\n    unknown: low\n    reaches: high\n  csp/eval-allowed: off\n`),
    ).toMatchObject({
      policy: {
        rules: new Map([
          [`${SCRIPTS}: unknown`, "low"],
          [`${SCRIPTS}: reaches`, "high"],
          ["csp/eval-allowed", "off"],
        ]),
      },
    });
  });

  test.each([
    [
      `  ${SCRIPTS}:\n    reach: low`,
      [
        "3:5 `build/build-script-added` has no case `reach`; it has official, harmless, unknown, reaches, reaches-in-update, unread and unread-in-update.",
      ],
    ],
    [
      `  ${SCRIPTS}:\n    reaches: off`,
      ["3:14 `build/build-script-added: reaches` takes critical, high, medium, low or info."],
    ],
    [
      "  packages/unpinned:\n    x: low",
      ["3:5 `packages/unpinned` has no cases: it takes one severity, or `off`."],
    ],
    ["  packages/unpinned: {}", ["2:22 `packages/unpinned` has no cases: it takes one severity, or `off`."]],
  ])("%j", (text, errors) => {
    expect(errorsOf(`rules:\n${text}`)).toEqual(errors);
  });
});

test("the policies that docs/policy.md shows are ones", () => {
  const page = readFileSync(join(ROOT, "docs/policy.md"), "utf8");
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  expect(examples.length).toBeGreaterThan(0);
  for (const text of examples) expect(read(text).ok, text).toBe(true);
});
