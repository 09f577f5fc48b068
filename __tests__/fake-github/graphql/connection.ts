import { type Args, Entity, FieldFault } from "./execute.ts";

/** A page of a list, as GitHub hands lists out: a size must be given, and is at most a hundred. */
export function connection(type: string, name: string, items: readonly Entity[], args: Args): Entity {
  const { first, last, after, before } = args;
  if (typeof first !== "number" && typeof last !== "number")
    throw new FieldFault(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  for (const [which, size] of Object.entries({ first, last }))
    if (typeof size === "number" && size > 100)
      throw new FieldFault(
        "EXCESSIVE_PAGINATION",
        `Requesting ${size} records on the \`${name}\` connection exceeds the \`${which}\` limit of 100 records.`,
      );

  const from = typeof after === "string" ? index(after) + 1 : 0;
  const to = typeof before === "string" ? index(before) : items.length;
  const start = typeof first === "number" ? from : Math.max(from, to - Number(last));
  const end = typeof first === "number" ? Math.min(to, from + first) : to;
  const page = items.slice(start, end);
  return new Entity(`${type}Connection`, {
    nodes: () => page,
    edges: () =>
      page.map((node, i) => new Entity(`${type}Edge`, { node: () => node, cursor: () => cursor(start + i) })),
    totalCount: () => items.length,
    pageInfo: () =>
      new Entity("PageInfo", {
        hasNextPage: () => end < items.length,
        hasPreviousPage: () => start > 0,
        startCursor: () => (page.length === 0 ? null : cursor(start)),
        endCursor: () => (page.length === 0 ? null : cursor(end - 1)),
      }),
  });
}

function cursor(at: number): string {
  return Buffer.from(`cursor:v2:${at}`).toString("base64");
}

function index(text: string): number {
  const [, at] = /^cursor:v2:(\d+)$/.exec(Buffer.from(text, "base64").toString()) ?? [];
  if (at === undefined)
    throw new FieldFault("INVALID_CURSOR_ARGUMENTS", `\`${text}\` does not appear to be a valid cursor.`);
  return Number(at);
}
