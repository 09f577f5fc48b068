/** Keeps the fake honest: what it takes and gives is held against GitHub's own description of its API. */
import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { type JsonObject, object } from "./answer.ts";

type Operation = Readonly<{
  docs: string | null;
  body: JsonObject | null;
  bodyRequired: boolean;
  responses: Readonly<Record<string, JsonObject | null>>;
}>;

type Description = Readonly<{
  operations: Readonly<Record<string, Operation>>;
  webhooks: Readonly<Record<string, JsonObject>>;
  schemas: Readonly<Record<string, JsonObject>>;
}>;

const description: Description = JSON.parse(
  readFileSync(new URL("./generated/openapi.json", import.meta.url), "utf8"),
);

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  verbose: true,
  formats: { int64: true, int32: true, repo: true },
});
// The package is CommonJS, whose default export is the function or holds it.
("default" in addFormats ? addFormats.default : addFormats)(ajv);
// The addresses of bots have brackets, such as 49699333+dependabot[bot]@users.noreply.github.com.
ajv.addFormat("email", /^[^\s@]+@[^\s@]+$/);
ajv.addSchema({ $id: "github", schemas: description.schemas });

const compiled = new Map<string, ValidateFunction>();

/** Every operation that GitHub's description was cut down to. */
export const DESCRIBED: readonly string[] = Object.keys(description.operations);

export function docsOf(operation: string): string {
  return description.operations[operation]?.docs ?? "https://docs.github.com/rest";
}

/** What is wrong with the body of a request, in GitHub's words; nothing where it fits. */
export function requestFaults(operation: string, body: unknown): string[] {
  const { body: schema, bodyRequired } = known(operation);
  if (body === undefined) return bodyRequired ? ["nil is not an object."] : [];
  if (schema === null) return [];
  const validate = compile(`request ${operation}`, closed(schema));
  return validate(body) ? [] : [...new Set((validate.errors ?? []).map(inGitHubsWords))];
}

/** What is wrong with an answer of the fake. */
export function responseFaults(operation: string, status: number, body: unknown): string[] {
  const { responses } = known(operation);
  const schema = responses[status];
  // Refusals that come from in front of the operation are described nowhere.
  if (schema === undefined) return status < 400 ? [`GitHub describes no ${status} for ${operation}`] : [];
  if (schema === null) return [];
  return faults(compile(`response ${operation} ${status}`, schema), body);
}

export function eventFaults(event: string, payload: unknown): string[] {
  const schema = description.webhooks[event];
  if (schema === undefined) return [`GitHub's description was cut without the event ${event}`];
  return faults(compile(`event ${event}`, schema), payload);
}

function known(operation: string): Operation {
  const found = description.operations[operation];
  if (found === undefined) throw new Error(`scripts/cut-openapi.ts doesn't list ${operation}`);
  return found;
}

function compile(name: string, schema: JsonObject): ValidateFunction {
  const validate = compiled.get(name) ?? ajv.compile(pointed(schema));
  compiled.set(name, validate);
  return validate;
}

function faults(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
}

/** The same with references that stay valid outside of the description. */
function pointed(schema: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"github#/'));
}

/** GitHub ignores nothing in a body: a key that it doesn't know is refused. */
function closed(schema: JsonObject): JsonObject {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items === undefined ? {} : { items: closed(object(items)) }),
    ...(properties === undefined
      ? {}
      : {
          additionalProperties: false,
          properties: Object.fromEntries(
            Object.entries(object(properties)).map(([name, each]) => [name, closed(object(each))]),
          ),
        }),
  };
}

function inGitHubsWords({ keyword, instancePath, params, message, data }: ErrorObject): string {
  if (keyword === "required") return `"${params.missingProperty}" wasn't supplied.`;
  if (keyword === "additionalProperties") return `"${params.additionalProperty}" is not a permitted key.`;
  if (keyword === "maxItems") return `No more than ${params.limit} items are allowed; more were supplied.`;
  const where = `For 'properties${instancePath}'`;
  const value = JSON.stringify(data) ?? "nil";
  if (keyword === "type") return `${where}, ${value} is not ${article(String(params.type))}.`;
  if (keyword === "enum") return `${where}, ${value} is not a member of [${params.allowedValues}].`;
  return `${where}, ${message}.`;
}

function article(type: string): string {
  return `${/^[aeio]/.test(type) ? "an" : "a"} ${type}`;
}
