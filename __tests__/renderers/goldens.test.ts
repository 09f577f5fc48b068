import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Witness } from "../../src/domain/witness.ts";
import { renderFinding, renderRule } from "../../src/renderers/explain.ts";
import { type JsonContext, renderJson } from "../../src/renderers/json.ts";
import { renderMarkdown } from "../../src/renderers/markdown.ts";
import { renderSarif } from "../../src/renderers/sarif.ts";
import { renderText } from "../../src/renderers/text.ts";
import { numbered } from "../../src/words/digest.ts";
import { EXCERPTS, QUIET, REVIEW, RULES } from "./review.ts";

const PAGE = readFileSync(new URL("./rule-page.md", import.meta.url), "utf8");

/** Every output of the one review, to be read as its user reads it. */
const CONTEXT: JsonContext = {
  version: "0.1.0",
  policy: { ...DEFAULT_POLICY, rules: new Map([["csp/eval-allowed", "critical"]]) },
  repository: "acme/notes",
};

const OUTPUTS = {
  "review.txt": () => renderText(REVIEW, { colour: false, width: 80, excerpts: EXCERPTS }),
  "review-in-colour.ansi.txt": () => renderText(REVIEW, { colour: true, excerpts: EXCERPTS }),
  "review.md": () => renderMarkdown(REVIEW),
  "review.json": () => renderJson(REVIEW, CONTEXT),
  "review.sarif.json": () => renderSarif(REVIEW, RULES, "0.1.0"),
  "quiet.txt": () => renderText(QUIET, { colour: false, width: 80 }),
  "quiet.md": () => renderMarkdown(QUIET),
  "explain-rule.txt": () => renderRule(PAGE, { colour: false, width: 80 }),
  "explain-finding.txt": () =>
    numbered(REVIEW.findings)
      .slice(0, 1)
      .map((finding) => renderFinding(finding, { colour: false, width: 80, excerpts: EXCERPTS }))[0] ?? "",
};

describe("the review of everything", () => {
  for (const [name, render] of Object.entries(OUTPUTS)) {
    test(`is shown as ${name}`, () => expect(render()).toMatchFileSnapshot(`goldens/${name}`));
  }
});

describe("schemas", () => {
  test("the JSON is what schemas/review-1.schema.json promises", () => {
    const schema = readJson("../../schemas/review-1.schema.json");
    // Scripts of today have to get along with fields of tomorrow; our own tests don't.
    for (const promised of [schema, strict(schema)]) {
      const validate = new Ajv2020({ strict: true, allErrors: true }).compile(promised);
      for (const review of [REVIEW, QUIET]) {
        validate(JSON.parse(renderJson(review, CONTEXT)));
        expect(validate.errors).toBeNull();
      }
    }
    const older = new Ajv2020({ strict: true }).compile(schema);
    expect(older({ ...JSON.parse(renderJson(REVIEW, CONTEXT)), later: true })).toBe(true);
  });

  test("the schema names every part of the surface that a finding or a narrowing may be of", () => {
    const { finding, narrowing } = readJson("../../schemas/review-1.schema.json").$defs;
    expect(narrowing.properties.domain.enum).toEqual(finding.properties.domain.enum);
  });

  test("the schema has every kind of witness", () => {
    const kinds: Readonly<Record<Witness["kind"], true>> = {
      invoke: true,
      csp: true,
      config: true,
      build: true,
      package: true,
      halves: true,
      policy: true,
      step: true,
    };
    const { witness } = readJson("../../schemas/review-1.schema.json").$defs;
    expect(witness.properties.kind.enum).toEqual(Object.keys(kinds));
    expect(
      witness.oneOf.map((each: { properties: { kind: { const: string } } }) => each.properties.kind.const),
    ).toEqual(Object.keys(kinds));
  });

  test("the JSON's fields stand in the order of the schema", () => {
    const schema = readJson("../../schemas/review-1.schema.json");
    const json = JSON.parse(renderJson(REVIEW, CONTEXT));
    expect(Object.keys(json)).toEqual(Object.keys(schema.properties));
    for (const [list, shape] of [
      ["findings", "finding"],
      ["narrowings", "narrowing"],
      ["gaps", "gap"],
    ] as const) {
      expect(Object.keys(json[list][0])).toEqual(Object.keys(schema.$defs[shape].properties));
    }
  });

  test("the SARIF is SARIF 2.1.0", () => {
    const { $schema, id, ...schema } = readJson("../fixtures/sarif-schema-2.1.0.json");
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    for (const review of [REVIEW, QUIET]) {
      validate(JSON.parse(renderSarif(review, RULES, "0.1.0")));
      expect(validate.errors).toBeNull();
    }
  });
});

/** The schema, refusing whatever it doesn't name; a witness has fields of its own kind. */
function strict(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (name, value) =>
    value?.properties === undefined || name === "witness" || /^\d+$/.test(name)
      ? value
      : { additionalProperties: false, ...value },
  );
}

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
