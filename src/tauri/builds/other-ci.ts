import { parseJson } from "../../formats/json.ts";
import { parseFile } from "../../formats/parse.ts";
import { MAX_DEPTH } from "../../formats/unreadable.ts";
import {
  member,
  type SourceFile,
  type StringValue,
  stringsOf,
  type Value as Yaml,
} from "../../formats/value.ts";
import { baseName, folderOf } from "../paths.ts";
import { heededName } from "./environment-names.ts";
import { logicalLines } from "./lines.ts";
import { isNamedForTests, type Maker, type Part, quoted } from "./maker.ts";
import type { Start } from "./run.ts";
import { type Script, scriptAt } from "./script.ts";
import type { Value } from "./shell/values.ts";
import { UNKNOWN, UNKNOWN_WORDS } from "./shell/words.ts";
import { textOf } from "./workflows/tauri-action.ts";

/**
 * What other CI systems and task runners run. We know only this of them: their YAML holds command lines as texts and lists of
 * texts, and variables by name. Each topmost entry is a maker. A file that is no YAML is read line by line.
 */
export function makersOfOtherCi(file: SourceFile, folders: readonly string[]): Maker[] {
  const parsed = /\.(?:ya?ml|json|toml)$/.test(file.path) ? parseFile(file, { json5: true }) : undefined;
  if (parsed?.ok !== true || parsed.value.kind !== "object") return [makerByLines(file, folders)];
  const { entries } = parsed.value;
  const shared = variablesIn(parsed.value, 0);
  return [...entries].flatMap(([name, { value, key }]) =>
    tasksIn(name, value).map(([task, body]): Maker => {
      const variables = new Map([...shared, ...variablesIn(body, MAX_DEPTH)]);
      const start: Start = { folders, variables, args: [[]] };
      const computed = [...computedIn(parsed.value, 0), ...computedIn(body, MAX_DEPTH)];
      return {
        key: `${file.path}#${task}`,
        name: `${baseName(file.path)}, ${task}`,
        at: key,
        parts: [...computed, ...scriptsIn(body, 0)].map((script) => ({ script, start })),
        ships: true,
        isForTests: isNamedForTests(task),
      };
    }),
  );
}

/** `["program", "argument"]`: a form of commands in files for container images. */
function spelledOut(text: string): string {
  if (!text.startsWith("[")) return text;
  const parsed = parseJson({ path: "", id: "", text }, "json");
  return parsed.ok ? quoted(stringsOf(parsed.value).map(({ value }) => value)) : text;
}

/** Files such as a Taskfile keep all tasks below one name. */
function tasksIn(name: string, value: Yaml): (readonly [string, Yaml])[] {
  if (!/^(?:tasks|jobs)$/.test(name) || value.kind !== "object") return [[name, value]];
  return [...value.entries].map(([task, { value: body }]) => [task, body]);
}

function makerByLines(file: SourceFile, folders: readonly string[]): Maker {
  const start: Start = { folders, variables: new Map(), args: [[]] };
  const parts = logicalLines(file).map(({ text, line }): Part => {
    const command = spelledOut(text.replace(/^\s*(?:- +|RUN |ENV |CMD |ENTRYPOINT )?/, ""));
    return { script: scriptAt(command, "posix", { path: file.path, line, endLine: line }), start };
  });
  const at = { path: file.path, line: 1, column: 1, endLine: 1 };
  return { key: file.path, name: file.path, at, parts, ships: true, isForTests: isNamedForTests(file.path) };
}

function scriptsIn(value: Yaml, depth: number): Script[] {
  if (depth > MAX_DEPTH) return [];
  if (value.kind === "string") return [scriptAt(withoutTemplates(value.value), "posix", value.at)];
  if (value.kind === "object" && value.entries.get("args")?.value.kind === "array") {
    const [program, args] = [member(value, "command") ?? member(value, "cmd"), member(value, "args")];
    const words = [textOf(program), ...stringsOf(args).map((word) => word.value)];
    return [scriptAt(withoutTemplates(quoted(words)), "posix", value.at)];
  }
  if (value.kind === "object")
    return [...value.entries.values()].flatMap((each) => scriptsIn(each.value, depth + 1));
  if (value.kind !== "array") return [];
  const texts = stringsOf(value);
  if (texts.length === value.items.length && texts.length > 0)
    return [scriptOfList(texts), ...commandOfList(texts)];
  return value.items.flatMap((item) => scriptsIn(item, depth + 1));
}

/** A list may also hold the words of one command: `["npx", "tauri", "build"]`. */
function commandOfList(texts: readonly StringValue[]): Script[] {
  const [first] = texts;
  if (first === undefined || texts.length < 2 || !/^[\w./-]+$/.test(first.value)) return [];
  return [scriptAt(withoutTemplates(quoted(texts.map(({ value }) => value))), "posix", first.at)];
}

/** The lines of one list run in one shell, one after the other. */
function scriptOfList(texts: readonly StringValue[]): Script {
  const text = texts.map(({ value }) => withoutTemplates(value)).join("\n");
  const starts = texts.flatMap(({ value, at }) =>
    value.split("\n").map((_, i) => Math.min(at.line + i, at.endLine)),
  );
  const lineAt = (offset: number) => starts[text.slice(0, offset).split("\n").length - 1] ?? starts[0] ?? 1;
  return { text, dialect: "posix", path: texts[0]?.at.path ?? "", lineAt };
}

/** `{{.CLI_ARGS}}` is what people type after a task. We don't know what other templates stand for. */
function withoutTemplates(text: string): string {
  const parts = text.replace(/\{\{\s*\.CLI_ARGS\s*\}\}/g, "").split("}}");
  return parts.map((part, i) => (i < parts.length - 1 ? withoutTemplate(part) : part)).join("");
}

/** A text before two closing braces: they may end a template, which holds no other brace. */
function withoutTemplate(text: string): string {
  const start = text.indexOf("{{", text.lastIndexOf("}") + 1);
  return start < 0 ? `${text}}}` : text.slice(0, start).replace(/\$$/, "") + UNKNOWN_WORDS;
}

const ENVIRONMENT = /^(?:build-)?(?:env|environment|variables|vars)$/i;

/** Names and texts below keys such as `env` and `variables`, down to a depth; also those in a list or a group there. */
function variablesIn(value: Yaml, depth: number): Map<string, readonly Value[]> {
  const found = new Map<string, readonly Value[]>();
  if (value.kind === "array" && depth > 0)
    for (const item of value.items)
      for (const [key, values] of variablesIn(item, depth - 1)) found.set(key, values);
  if (value.kind !== "object") return found;
  for (const [name, { value: inner }] of value.entries) {
    if (ENVIRONMENT.test(name)) for (const [key, values] of namedIn(inner)) found.set(key, values);
    else if (depth > 0) for (const [key, values] of variablesIn(inner, depth - 1)) found.set(key, values);
  }
  return found;
}

/** `NAME: text`, each alone in a list or together; and `vars: { NAME: text }`. What a command computes isn't known. */
function namedIn(value: Yaml): (readonly [string, readonly Value[]])[] {
  if (value.kind === "array") return value.items.flatMap(namedIn);
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([key, { value: text }]) => {
    if (ENVIRONMENT.test(key) && text.kind === "object") return namedIn(text);
    const known = text.kind === "object" ? UNKNOWN : withoutTemplates(textOf(text));
    return [[heededName(key), [[known]]] as const];
  });
}

/** Variables that a command computes (`NAME: { sh: command }`), written as assignments of a shell. */
function computedIn(value: Yaml, depth: number): Script[] {
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: inner }]) => {
    if (inner.kind !== "object") return [];
    if (!/^(?:env|environment|variables|vars)$/i.test(name))
      return depth > 0 ? computedIn(inner, depth - 1) : [];
    return [...inner.entries].flatMap(([key, entry]) => {
      const sh = member(entry.value, "sh");
      if (sh?.kind !== "string" || !/^\w+$/.test(key)) return [];
      return scriptAt(`${heededName(key)}="$(${withoutTemplates(sh.value)})"`, "posix", sh.at);
    });
  });
}

/** The folders in which a CI may run commands: the top of the repository, or the file's own folder. */
export function foldersOfCi(path: string): readonly string[] {
  return [...new Set(["", folderOf(path)])];
}
