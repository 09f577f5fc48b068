import type { ScopeMeaning } from "../../domain/scope.ts";

/** An entry of a scope as people read it in a waiver: "path $HOME/**", "url https://a.example/*", or its meaning as JSON. */
export function textOf(entry: ScopeMeaning): string {
  switch (entry.kind) {
    case "path":
      return `path ${entry.path}`;
    case "url":
      return `url ${entry.url}`;
    case "program":
      return `program ${JSON.stringify(entry.program)}`;
    case "opened":
      return `opened ${JSON.stringify([entry.url, entry.path, entry.with])}`;
    case "malformed":
      return "malformed";
    case "data":
      return `data ${JSON.stringify(entry.value)}`;
  }
}

/** The entry that such a text stands for. One that no entry has is taken for one that lets nothing through. */
export function entryOf(text: string): ScopeMeaning {
  const [kind, rest] = [text.split(" ", 1)[0], text.slice(text.indexOf(" ") + 1)];
  if (kind === "path") return { kind: "path", path: rest };
  if (kind === "url") return { kind: "url", url: rest };
  const value = dataIn(rest);
  if (kind === "data") return { kind: "data", value };
  if (kind === "program" && isProgram(value)) return { kind: "program", program: value };
  if (kind === "opened" && isOpened(value)) {
    const [url, path, opener] = value;
    return { kind: "opened", url, path, with: opener };
  }
  return { kind: "malformed" };
}

function dataIn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Program = Extract<ScopeMeaning, { kind: "program" }>["program"];

function isProgram(value: unknown): value is Program {
  if (typeof value !== "object" || value === null) return false;
  const { name, command, sidecar, arguments: list } = value as Record<string, unknown>;
  const isText = typeof name === "string" && typeof command === "string" && typeof sidecar === "boolean";
  return isText && (list === true || (Array.isArray(list) && list.every(isArgument)));
}

function isArgument(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const [[name, text] = [], ...others] = Object.entries(value);
  return others.length === 0 && (name === "fixed" || name === "validator") && typeof text === "string";
}

type Opened = readonly [url: string | null, path: string | null, opener: boolean | string | null];

function isOpened(value: unknown): value is Opened {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [url, path, opener] = value as unknown[];
  const isTextOrNull = (each: unknown) => each === null || typeof each === "string";
  return isTextOrNull(url) && isTextOrNull(path) && (isTextOrNull(opener) || typeof opener === "boolean");
}
