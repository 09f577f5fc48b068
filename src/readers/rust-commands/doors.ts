import type { CommandCallers, CommandDoor } from "../../domain/rust-command.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import type { AppCode } from "./app-code.ts";
import type { CodeFile } from "./code-file.ts";
import { fieldOf, literalIn, textOf, within } from "./nodes.ts";

/** A call that hands Tauri a function to answer with: where it stands, and what the function is given of the page's choice. */
export type DoorCall = Readonly<{
  code: CodeFile;
  node: RustNode;
  handler: RustNode;
  /** The parameter that a page decides on, counted from 0, and what it is called. */
  parameter: number;
  input: string;
}>;

/** What pages reach without a command: an event, a scheme, or what is told of addresses; with all calls that answer it. */
export type Door = Readonly<{
  kind: Exclude<CommandDoor, "command">;
  name: string;
  callers: CommandCallers;
  calls: readonly [DoorCall, ...DoorCall[]];
}>;

type Row = Readonly<{
  kind: Door["kind"];
  callers: CommandCallers;
  /** The arguments that name it and that answer; a handler has the name of its method. */
  named: number | null;
  handler: number;
  parameter: number;
  input: string;
}>;

const EVENT: Row = {
  ...{ kind: "event", callers: "own-pages", named: 0, handler: 1, parameter: 0, input: "payload" },
};
const SCHEME: Row = {
  ...{ kind: "scheme", callers: "own-pages", named: 0, handler: 1, parameter: 1, input: "request" },
};
const ADDRESS: Row = {
  ...{ kind: "handler", callers: "own-pages", named: null, handler: 0, parameter: 0, input: "url" },
};

/** Methods of Tauri and its plugins that take such a function. */
const METHODS: ReadonlyMap<string, Row> = new Map([
  ...["listen", "listen_any", "listen_global", "once", "once_any", "once_global"].map(
    (name) => [name, EVENT] as const,
  ),
  ["register_uri_scheme_protocol", SCHEME],
  ["register_asynchronous_uri_scheme_protocol", SCHEME],
  ["on_navigation", ADDRESS],
  ["on_new_window", ADDRESS],
  ["on_page_load", { ...ADDRESS, parameter: 1 }],
  ["on_web_resource_request", { ...ADDRESS, input: "request" }],
  ["on_open_url", { ...ADDRESS, callers: "web" }],
]);

const MENTIONED = new RegExp(`\\b(?:${[...METHODS.keys()].join("|")})\\b`);
const CALLS: ReadonlySet<string> = new Set(["call_expression"]);

/** All doors in files that a change of code may alter. */
export function doorsIn(app: AppCode, touched: ReadonlySet<string>): Door[] {
  const found = app.files
    .filter(({ path, text }) => touched.has(path) && MENTIONED.test(text))
    .flatMap(({ path }) => app.file(path) ?? [])
    .flatMap((code) => within(code.root, CALLS).flatMap((node) => doorAt(code, node) ?? []));
  const byName = Map.groupBy(found, ({ kind, name }) => `${kind} ${name}`);
  return [...byName.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const [call] = first.calls;
    return [{ ...first, calls: [call, ...others.flatMap(({ calls }) => calls)] as const }];
  });
}

function doorAt(code: CodeFile, node: RustNode): Door | undefined {
  const called = fieldOf(node, "function");
  const method = called?.kind === "generic_function" ? fieldOf(called, "function") : called;
  const field = method?.kind === "field_expression" ? fieldOf(method, "field") : undefined;
  const name = field === undefined ? "" : textOf(code, field);
  const row = METHODS.get(name);
  const given = fieldOf(node, "arguments")?.children ?? [];
  const handler = row === undefined ? undefined : given[row.handler];
  if (row === undefined || handler === undefined || field === undefined) return undefined;
  const { kind, callers, named, parameter, input } = row;
  const naming = named === null ? undefined : given[named];
  const written = naming === undefined ? name : (literalIn(code, naming) ?? textOf(code, naming));
  const call = { code, node: field, handler, parameter, input };
  return { kind, callers, name: written.slice(0, LONGEST_NAME), calls: [call] };
}

const LONGEST_NAME = 100;
