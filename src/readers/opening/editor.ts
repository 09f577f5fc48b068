import { asString, itemsOf, member, stringsOf, type Value } from "../../formats/value.ts";
import { scriptAt } from "../../tauri/builds/script.ts";
import { commandsIn, inShell, type Start, textsIn, variablesIn } from "./start.ts";

/** The tasks of an editor that run as soon as a folder opens, and those that they wait for. */
export function tasks(value: Value): Start[] {
  const all = itemsOf(member(value, "tasks"));
  const named = Map.groupBy(all, nameOf);
  const todo = all.filter((task) => asString(member(member(task, "runOptions"), "runOn")) === "folderOpen");
  const started = new Set<Value>();
  for (let task = todo.pop(); task !== undefined; task = todo.pop()) {
    if (started.has(task)) continue;
    started.add(task);
    todo.push(...before(task).flatMap((name) => named.get(name) ?? []));
  }
  return all.filter((task) => started.has(task)).flatMap(startsOf);
}

function startsOf(task: Value): Start[] {
  const commands = [task, ...SYSTEMS.map((system) => member(task, system))].flatMap((each) =>
    taskIn(each, task),
  );
  if (commands.length > 0) return commands;
  const said = [nameOf(task), asString(member(task, "script"))].filter((each) => each !== undefined);
  return [{ by: "a task of the editor", says: said.join(": ") || "a task", at: task.at }];
}

function nameOf(task: Value): string | undefined {
  return asString(member(task, "label") ?? member(task, "taskName"));
}

/** The names of the tasks that an editor runs before one. */
function before(task: Value): string[] {
  const waited = member(task, "dependsOn");
  return waited === undefined ? [] : textsIn(waited).map((text) => text.value);
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

/** Settings of an editor that name a program. */
const NAMES_PROGRAM = /(?:path|executable|command|runtime|interpreter|server|profiles?|tsdk)(?:\.|$)/i;

/** A place in the repository. What packages bring is held by a lockfile. */
const IN_REPOSITORY = /\$\{workspace|^\.{1,2}[\\/]|^(?!node_modules\/)[\w.-]+\/(?!\/)/;

/** Settings whose value is a whole command line, without those that every project of Rust has. */
const COMMAND_LINE = /(?:overrideCommand|\.profiles\.|\.command$|shellCommand)/i;
const USUAL =
  /^(?:cargo (?:clippy|check|fmt|component)|rustfmt|leptosfmt)(?: (?!--config\b|-Z)[\w.:=,/-]+)*$/;

const BY = "the editor";

/** What settings of an editor have it start, of the repository or beyond it. */
export function editor(value: Value): Start[] {
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: said }]): Start[] => {
    if (/(?:\.env(?:\.\w+)?|[eE]xtraEnv)$/.test(name)) return variablesIn(BY, said);
    if (COMMAND_LINE.test(name)) return commandLines(name, said);
    if (!NAMES_PROGRAM.test(name)) return [];
    return textsIn(said).flatMap((text) =>
      IN_REPOSITORY.test(text.value) ? [{ by: BY, says: `${name}: ${text.value}`, at: text.at }] : [],
    );
  });
}

function commandLines(name: string, value: Value): Start[] {
  if (/\.profiles\./.test(name) && value.kind === "object")
    return [...value.entries].flatMap(([, { value: profile }]) => {
      const words = [
        asString(member(profile, "path")),
        ...stringsOf(member(profile, "args")).map((each) => each.value),
      ];
      const [first = ""] = words;
      const isUsual = words.length === 1 && !IN_REPOSITORY.test(first);
      return isUsual || first === "" ? [] : starts(name, words.join(" "), profile);
    });
  return starts(
    name,
    textsIn(value)
      .map((each) => each.value)
      .join(" "),
    value,
  );
}

function starts(name: string, line: string, value: Value): Start[] {
  if (line === "" || USUAL.test(line)) return [];
  return value.kind === "object"
    ? [{ by: BY, script: scriptAt(line, "posix", value.at) }]
    : commandsIn(`${BY}, by ${name}`, value);
}

/** Settings that editors keep as one tree: programs by their path, wherever they stand. */
export function editorTree(value: Value, key = ""): Start[] {
  if (value.kind === "object")
    return [...value.entries].flatMap(([name, { value: inner }]) =>
      /^(?:env|extraEnv)$/.test(name)
        ? variablesIn(BY, inner)
        : editorTree(inner, key === "" ? name : `${key}.${name}`),
    );
  if (!NAMES_PROGRAM.test(key) && !COMMAND_LINE.test(key)) return [];
  const flat = new Map([[key, { key: value.at, value }]]);
  return editor({ kind: "object", at: value.at, entries: flat });
}
