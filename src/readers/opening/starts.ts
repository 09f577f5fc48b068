import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { parseJson } from "../../formats/json.ts";
import { parseFile } from "../../formats/parse.ts";
import {
  asString,
  itemsOf,
  member,
  type Parsed,
  type SourceFile,
  type StringValue,
  stringsOf,
  type Value,
} from "../../formats/value.ts";
import { quoted } from "../../tauri/builds/maker.ts";
import { type Script, scriptAt, scriptOf } from "../../tauri/builds/script.ts";
import { baseName } from "../../tauri/paths.ts";

/** Something that a file has started: a script; or what is no command line, by its own words. */
export type Start =
  | Readonly<{ by: string; script: Script }>
  | Readonly<{ by: string; says: string; at: Place }>;

/** Why what a file starts isn't known; undefined where it can be read. */
export function unreadStarts(file: SourceFile): Gap | undefined {
  if (isScript(file)) return undefined;
  const parsed = parsedIn(file);
  if (parsed.ok) return undefined;
  const message = `This file can't be read, so it isn't known what it starts for whoever opens the repository: ${parsed.message}`;
  return gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message });
}

/** What a file of an editor, a hook manager, a container or an agent has started for whoever opens the repository. */
export function startsIn(file: SourceFile): Start[] {
  const { path } = file;
  const name = baseName(path);
  if (isScript(file)) return [{ by: path, script: scriptOf(file, "posix") }];
  const parsed = parsedIn(file);
  if (!parsed.ok) return [];
  const { value } = parsed;
  if (name === "tasks.json") return tasks(value);
  if (name === "devcontainer.json" || name === ".devcontainer.json") return container(value);
  if (/lefthook/.test(name)) return below(value, new Set(["run"])).map((text) => command("lefthook", text));
  if (name === ".pre-commit-config.yaml" || name === ".pre-commit-config.yml") return preCommit(value);
  if (path.endsWith(".vscode/settings.json")) return editor(value);
  return [...servers(value), ...hooks(value)];
}

function isScript({ path }: SourceFile): boolean {
  return baseName(path) === ".envrc" || /(?:^|\/)\.husky\//.test(path);
}

/** Editors allow comments and commas at the end. */
function parsedIn(file: SourceFile): Parsed {
  return /\.ya?ml$/.test(file.path) ? parseFile(file) : parseJson(file, "json5");
}

function command(by: string, { value, at }: StringValue): Start {
  return { by, script: scriptAt(value, "posix", at) };
}

/** A program and its arguments, as one command line. */
function program(by: string, value: Value | undefined, words: readonly string[]): Start[] {
  return value === undefined || words.length === 0
    ? []
    : [{ by, script: scriptAt(words.map(inShell).join(" "), "posix", value.at) }];
}

function inShell(word: string): string {
  return /^[\w./:=%@+-]+$/.test(word) ? word : quoted([word]);
}

function tasks(value: Value): Start[] {
  return itemsOf(member(value, "tasks")).flatMap((task): Start[] => {
    if (asString(member(member(task, "runOptions"), "runOn")) !== "folderOpen") return [];
    const started = [task, ...SYSTEMS.map((system) => member(task, system))].flatMap((each) =>
      taskIn(each, task),
    );
    if (started.length > 0) return started;
    return [{ by: "a task of the editor", says: asString(member(task, "label")) ?? "a task", at: task.at }];
  });
}

/** Each system may have a command of its own. */
const SYSTEMS = ["windows", "osx", "linux"] as const;

function taskIn(of: Value | undefined, task: Value): Start[] {
  const line = member(of, "command");
  const text = asString(line);
  if (text === undefined) return [];
  const args = stringsOf(member(of, "args") ?? member(task, "args")).map((each) => each.value);
  // A task of the kind `shell` is a command line already.
  const script = scriptAt([text, ...args.map(inShell)].join(" "), "posix", line?.at ?? task.at);
  return [{ by: "a task of the editor", script }];
}

const LIFECYCLE = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
];

function container(value: Value): Start[] {
  const commands = LIFECYCLE.flatMap((name) => commandsIn(`the container's ${name}`, member(value, name)));
  const features = member(value, "features");
  const named = features?.kind === "object" ? [...features.entries] : [];
  return [
    ...commands,
    ...named.map(
      ([name, { key }]): Start => ({
        by: "the container",
        says: `feature ${name.replace(/:[^:/]*$/, "")}`,
        at: key,
      }),
    ),
  ];
}

function commandsIn(by: string, value: Value | undefined): Start[] {
  if (value?.kind === "string") return [command(by, value)];
  if (value?.kind === "array")
    return program(
      by,
      value,
      stringsOf(value).map((each) => each.value),
    );
  return value?.kind === "object" ? [...value.entries].flatMap(([, each]) => commandsIn(by, each.value)) : [];
}

function preCommit(value: Value): Start[] {
  return itemsOf(member(value, "repos")).flatMap((repo): Start[] => {
    const from = asString(member(repo, "repo")) ?? "";
    const entries = itemsOf(member(repo, "hooks")).flatMap((hook) => member(hook, "entry") ?? []);
    const own = entries.flatMap((entry) => (entry.kind === "string" ? [command("pre-commit", entry)] : []));
    return from === "local" || from === "meta"
      ? own
      : [{ by: "pre-commit", says: `hooks of ${from}`, at: repo.at }, ...own];
  });
}

/** Settings of an editor that name a program of the repository. */
const NAMES_PROGRAM = /(?:path|executable|command|runtime|interpreter|server|profiles?|tsdk)(?:\.|$)/i;
const IN_REPOSITORY = /\$\{workspace|^\.{1,2}[\\/]/;

function editor(value: Value): Start[] {
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: said }]): Start[] =>
    NAMES_PROGRAM.test(name)
      ? textsIn(said).flatMap((text) =>
          IN_REPOSITORY.test(text.value)
            ? [{ by: "the editor", says: `${name}: ${text.value}`, at: text.at }]
            : [],
        )
      : [],
  );
}

/** Servers that agents start, or ask for tools: `mcpServers` and `servers`. */
function servers(value: Value): Start[] {
  const all = [member(value, "mcpServers"), member(value, "servers")].flatMap((each) =>
    each?.kind === "object" ? [...each.entries] : [],
  );
  return all.flatMap(([name, { value: server }]): Start[] => {
    const by = `the agent's server ${name}`;
    const line = member(server, "command");
    const url = member(server, "url");
    const words = [asString(line) ?? "", ...stringsOf(member(server, "args")).map((each) => each.value)];
    if (line?.kind === "string") return program(by, line, words);
    return url?.kind === "string" ? [{ by, says: `a server at ${url.value}`, at: url.at }] : [];
  });
}

/** Commands that agents start at events: `hooks`, however deep. */
function hooks(value: Value): Start[] {
  const found = member(value, "hooks");
  return found === undefined
    ? []
    : below(found, new Set(["command", "bash"])).map((text) => command("a hook of the agent", text));
}

/** The texts of members of these names, however deep. */
function below(value: Value, names: ReadonlySet<string>): StringValue[] {
  if (value.kind === "array") return value.items.flatMap((item) => below(item, names));
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: inner }]) =>
    names.has(name) && inner.kind === "string" ? [inner] : below(inner, names),
  );
}

function textsIn(value: Value): StringValue[] {
  if (value.kind === "string") return [value];
  if (value.kind === "array") return value.items.flatMap(textsIn);
  return value.kind === "object" ? [...value.entries].flatMap(([, each]) => textsIn(each.value)) : [];
}
