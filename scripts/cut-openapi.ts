/**
 * Cuts GitHub's description of its API down to what the fake GitHub of the tests serves and sends.
 *
 *     node scripts/cut-openapi.ts [--check]
 *
 * The description comes from the package @octokit/openapi, 13 MB. Only the shapes are committed, as plain JSON Schema: no
 * prose, no examples, no `nullable`. Add an operation or an event below, then run it again.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { writeOrCheck } from "./committed.ts";

const TARGET = "__tests__/fake-github/generated/openapi.json";

const REPO = "/repos/{owner}/{repo}";
const PULL = `${REPO}/pulls/{pull_number}`;

/** The operations that the fake serves, as GitHub writes them. */
const OPERATIONS: readonly string[] = [
  "GET /app",
  "GET /app/installations",
  "GET /app/installations/{installation_id}",
  "POST /app/installations/{installation_id}/access_tokens",
  "GET /meta",
  "GET /user",
  "GET /users/{username}",
  `GET ${REPO}`,
  `GET ${REPO}/installation`,
  `GET ${REPO}/branches/{branch}`,
  `GET ${REPO}/collaborators/{username}/permission`,
  `GET ${REPO}/commits/{ref}`,
  `GET ${REPO}/commits/{commit_sha}/pulls`,
  `GET ${REPO}/commits/{ref}/check-runs`,
  `GET ${REPO}/commits/{ref}/check-suites`,
  `GET ${REPO}/commits/{ref}/status`,
  `GET ${REPO}/commits/{ref}/statuses`,
  `POST ${REPO}/statuses/{sha}`,
  `GET ${REPO}/compare/{basehead}`,
  `GET ${REPO}/contents/{path}`,
  `GET ${REPO}/git/blobs/{file_sha}`,
  `GET ${REPO}/git/commits/{commit_sha}`,
  `GET ${REPO}/git/ref/{ref}`,
  `GET ${REPO}/git/trees/{tree_sha}`,
  `GET ${REPO}/pulls`,
  `GET ${PULL}`,
  `GET ${PULL}/commits`,
  `GET ${PULL}/files`,
  `GET ${PULL}/reviews`,
  `POST ${PULL}/reviews`,
  `GET ${PULL}/reviews/{review_id}`,
  `PUT ${PULL}/reviews/{review_id}`,
  `GET ${PULL}/reviews/{review_id}/comments`,
  `POST ${PULL}/reviews/{review_id}/events`,
  `PUT ${PULL}/reviews/{review_id}/dismissals`,
  `GET ${PULL}/comments`,
  `POST ${PULL}/comments`,
  `POST ${PULL}/comments/{comment_id}/replies`,
  `GET ${REPO}/pulls/comments/{comment_id}`,
  `PATCH ${REPO}/pulls/comments/{comment_id}`,
  `DELETE ${REPO}/pulls/comments/{comment_id}`,
  `GET ${REPO}/issues/{issue_number}/comments`,
  `POST ${REPO}/issues/{issue_number}/comments`,
  `GET ${REPO}/issues/comments/{comment_id}`,
  `PATCH ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/comments/{comment_id}`,
  `DELETE ${REPO}/issues/{issue_number}/labels/{name}`,
  `POST ${REPO}/check-runs`,
  `GET ${REPO}/check-runs/{check_run_id}`,
  `PATCH ${REPO}/check-runs/{check_run_id}`,
  `GET ${REPO}/check-runs/{check_run_id}/annotations`,
  `GET ${REPO}/check-suites/{check_suite_id}`,
  `GET ${REPO}/check-suites/{check_suite_id}/check-runs`,
];

/** The events that the fake sends to webhooks. */
const EVENTS: readonly string[] = [
  "pull-request-opened",
  "pull-request-synchronize",
  "pull-request-reopened",
  "pull-request-edited",
  "pull-request-ready-for-review",
  "check-suite-rerequested",
  "check-run-rerequested",
  "check-run-requested-action",
  "issue-comment-created",
  "issue-comment-edited",
  "pull-request-labeled",
  "merge-group-checks-requested",
  "workflow-run-completed",
  "push",
];

/**
 * Properties that may be null though GitHub's description forbids it, by schema: an outdated comment, or one on a whole file,
 * has no line, and a review that isn't submitted has no time.
 */
const NULL_IN_PRACTICE: Readonly<Record<string, readonly string[]>> = {
  "pull-request-review-comment": ["line", "position", "original_line", "original_position", "side"],
  "review-comment": ["line", "position", "original_line", "original_position", "side"],
};

type Json = null | boolean | number | string | Json[] | JsonObject;
type JsonObject = { [key: string]: Json };

const PROSE = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "deprecated",
]);
const SCHEMA = "#/components/schemas/";

const require = createRequire(import.meta.url);
const { version }: { version: string } = require("@octokit/openapi/package.json");
const source = object(
  JSON.parse(readFileSync(require.resolve("@octokit/openapi/generated/api.github.com.json"), "utf8")),
);

const operations = Object.fromEntries(OPERATIONS.map((name) => [name, cutOperation(name)]));
const webhooks = Object.fromEntries(EVENTS.map((name) => [name, cutEvent(name)]));
const schemas = cutSchemas([operations, webhooks]);
await writeOrCheck("node scripts/cut-openapi.ts", () => new Map([[TARGET, text()]]));

/** One operation, event or schema per line: the file stays small, and each change by GitHub is a line in the diff. */
function text(): string {
  const entries = (of: JsonObject) =>
    Object.entries(of).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  const part = (name: string, of: JsonObject) => `"${name}": {\n${entries(of).join(",\n")}\n}`;
  return `{
"generated": "by scripts/cut-openapi.ts from @octokit/openapi ${version}",
${[part("operations", operations), part("webhooks", webhooks), part("schemas", schemas)].join(",\n")}
}\n`;
}

function cutOperation(name: string): JsonObject {
  const [method = "", path = ""] = name.split(" ");
  const operation = object(at(source, "paths", path, method.toLowerCase()), name);
  const parameters = array(operation.parameters ?? []).map((parameter) => object(resolve(parameter)));
  const responses: [string, Json][] = Object.entries(object(operation.responses)).map(
    ([status, response]) => {
      const content = object(object(resolve(response)).content ?? {});
      const json = Object.entries(content).filter(([type]) => /json|github\.object/.test(type));
      return [status, json.length === 0 ? null : anyOf(json.map(([, type]) => object(type).schema ?? null))];
    },
  );
  return {
    docs: at(operation, "externalDocs", "url") ?? null,
    query: Object.fromEntries(
      parameters.filter((each) => each.in === "query").map((each) => [String(each.name), cut(each.schema)]),
    ),
    body: cut(at(operation, "requestBody", "content", "application/json", "schema") ?? null),
    bodyRequired: at(operation, "requestBody", "required") ?? false,
    responses: Object.fromEntries(responses.map(([status, schema]) => [status, cut(schema)])),
  };
}

function cutEvent(name: string): Json {
  const post = at(source, "x-webhooks", name, "post", "requestBody", "content", "application/json", "schema");
  if (post === undefined) throw new Error(`GitHub describes no webhook ${name}`);
  return cut(post);
}

/** Every schema that the roots reach, directly or through another one. */
function cutSchemas(roots: readonly Json[]): JsonObject {
  const found: JsonObject = {};
  const pending = roots.flatMap(schemasIn);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (name in found) continue;
    const schema = cut(withNulls(name, object(at(source, "components", "schemas", name), name)));
    found[name] = schema;
    pending.push(...schemasIn(schema));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function schemasIn(value: Json): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);
}

function withNulls(name: string, schema: JsonObject): JsonObject {
  const nullable = NULL_IN_PRACTICE[name];
  if (nullable === undefined) return schema;
  const properties = object(schema.properties);
  const changed = nullable.map((key) => [
    key,
    { ...object(properties[key], `${name}.${key}`), nullable: true },
  ]);
  return { ...schema, properties: { ...properties, ...Object.fromEntries(changed) } };
}

/** Turns OpenAPI 3.0 into JSON Schema, without prose for people. */
function cut(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(cut);
  if (value === null || typeof value !== "object") return value ?? null;
  if (typeof value.$ref === "string") return { $ref: value.$ref.replace(SCHEMA, "#/schemas/") };

  const { nullable, ...rest } = value;
  const schema: JsonObject = {};
  for (const [key, part] of Object.entries(rest)) {
    if (key.startsWith("x-") || PROSE.has(key)) continue;
    schema[key] = key === "properties" ? eachProperty(object(part)) : cut(part);
  }
  return nullable === true ? orNull(schema) : schema;
}

/** Cuts the schemas of properties. A property may be called `description`, and then that is no prose. */
function eachProperty(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, cut(schema)]));
}

function orNull(schema: JsonObject): JsonObject {
  if (typeof schema.type !== "string") return { anyOf: [schema, { type: "null" }] };
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {};
  return { ...schema, ...values, type: [schema.type, "null"] };
}

function anyOf(schemas: readonly Json[]): Json {
  return schemas.length === 1 ? (schemas[0] ?? null) : { anyOf: [...schemas] };
}

/** Follows a reference: parameters and responses are shared by reference too. */
function resolve(value: Json): Json {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  if (typeof value.$ref !== "string") return value;
  return at(source, ...value.$ref.slice(2).split("/")) ?? null;
}

function at(value: Json, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>(
    (inner, key) =>
      inner !== null && typeof inner === "object" && !Array.isArray(inner) ? inner[key] : undefined,
    value,
  );
}

function object(value: Json | undefined, what = "this"): JsonObject {
  if (value === null || typeof value !== "object" || Array.isArray(value))
    throw new Error(`GitHub describes no ${what}`);
  return value;
}

function array(value: Json): Json[] {
  if (!Array.isArray(value)) throw new Error("not a list");
  return value;
}
