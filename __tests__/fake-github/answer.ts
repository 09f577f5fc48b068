/** What a route is given and what it gives back; the server adds paging, headers and validation. */
import type { Identity } from "./identity.ts";
import type { World } from "./state.ts";

export type Json = unknown;
export type JsonObject = Readonly<Record<string, unknown>>;

export type Call = Readonly<{
  world: World;
  identity: Identity;
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The body as an object; empty where the request had none. */
  body: JsonObject;
  accept: string;
}>;

export type Answer = Readonly<{ status: number; headers?: Readonly<Record<string, string>> }> &
  (
    | Readonly<{ json: Json }>
    | Readonly<{ bytes: Uint8Array | string; type: string }>
    /** Paged by the server; `inside` puts a page into its envelope. */
    | Readonly<{ list: readonly Json[]; inside?: (page: readonly Json[], total: number) => Json }>
    | Readonly<{ empty: true }>
  );

export type Route = Readonly<{
  /** As GitHub's description names it. */
  operation: string;
  /** Any one of these lets it through. Reading a public repository needs none. */
  needs: readonly `${string}:${"read" | "write"}`[];
  answer: (call: Call) => Answer;
}>;

/** A request that GitHub turns down. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly Json[] | undefined;

  constructor(status: number, message: string, errors?: readonly Json[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const json = (value: Json, status = 200): Answer => ({ status, json: value });
export const list = (items: readonly Json[]): Answer => ({ status: 200, list: items });
export const empty = (): Answer => ({ status: 204, empty: true });
export const notFound = (): Refusal => new Refusal(404, "Not Found");
export const forbidden = (): Refusal => new Refusal(403, "Resource not accessible by integration");
export const unprocessable = (...errors: readonly string[]): Refusal =>
  new Refusal(422, "Unprocessable Entity", errors);
export const invalid = (resource: string, field: string, code = "invalid", message?: string): Refusal =>
  new Refusal(422, "Validation Failed", [
    { resource, code, field, ...(message === undefined ? {} : { message }) },
  ]);

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function integer(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

export function object(value: unknown): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** GitHub counts characters, and refuses the whole request. */
export function bodyOf(value: unknown, resource: string): string {
  const body = text(value) ?? "";
  if (body.trim() === "") throw invalid(resource, "body", "missing_field");
  return notTooLong(body, resource);
}

export function notTooLong(body: string, resource: string): string {
  if (body.length > 65_536)
    throw invalid(resource, "body", "custom", "body is too long (maximum is 65536 characters)");
  return body;
}
