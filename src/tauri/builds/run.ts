import type { Budget } from "./budget.ts";
import { type CommandLine, commandLineAt, startedProcess } from "./command-lines.ts";
import { heededName } from "./environment-names.ts";
import { INTERPRETER } from "./inline-code.ts";
import { outputsOf } from "./output.ts";
import { absolute, parentOf, resolved } from "./paths.ts";
import { mayBeCommandLine, mayMatter } from "./relevance.ts";
import { type Dialect, type Script, splitScript } from "./script.ts";
import {
  assignedValues,
  MOST_VALUES,
  type Scope,
  type Value,
  type Variables,
  valuesOf,
  valuesOfAll,
} from "./shell/values.ts";
import {
  type Assignment,
  type Command,
  DEEPEST_COMMAND,
  isKnown,
  LONGEST_SCRIPT,
  plainText,
  UNKNOWN,
  UNKNOWN_WORDS,
  type Word,
} from "./shell/words.ts";

/** How a script is started: the folders of the tree in which it may run (null where nobody knows), and its arguments. */
export type Start = Readonly<{
  folders: readonly string[] | null;
  variables: Variables;
  /** All possible arguments. */
  args: readonly Value[];
  /** The value of `$0`, if it isn't the script's own path. */
  name?: string;
}>;

/** A command as it runs, with every known value put in. */
export type Ran = Readonly<{
  words: Value;
  /** The files that its output goes to. */
  targets: Value;
  /** The command as written. */
  source: string;
  /** The commands before it in its pipeline, as written. */
  fedBy: string | null;
  path: string;
  line: number;
  folders: readonly string[] | null;
  variables: Variables;
  /** Texts that the script itself gives it as input. */
  inputs: readonly string[];
  /** The variables that it sets. */
  sets: readonly string[];
  /** The commands, as written, that start its script or call its function. */
  from: readonly string[];
  /** It is only printed, so it may run or not. */
  isPrinted: boolean;
  /** Its output is among the words of another command. */
  isPutIn: boolean;
  /** It starts a script of this repository whose commands are known. */
  isFollowed: boolean;
}>;

/** All commands that a script runs, including those in substitutions, heredocs and quoted command lines. */
export function commandsRun(script: Script, start: Start, budget: Budget, depth = 0): Ran[] {
  if (depth > DEEPEST_COMMAND || script.text.length > LONGEST_SCRIPT) budget.leaveOut();
  return depth > DEEPEST_COMMAND ? [] : new ScriptRun(script, start, budget, depth).all();
}

const NO_WORD: Word = { pieces: [], quoted: false };
const CHANGES_FOLDER = new Set(["cd", "pushd", "chdir", "set-location", "push-location", "sl"]);
const PRINTS = new Set(["echo", "printf", "write-host", "write-output"]);
/** Commands that give variables values that we can't know. */
const FILLS = new Set(["read", "mapfile", "readarray", "getopts", "printf"]);

class ScriptRun {
  readonly #script: Script;
  readonly #start: Start;
  readonly #budget: Budget;
  readonly #depth: number;
  readonly #variables: Map<string, readonly Value[]>;
  readonly #ran: Ran[] = [];
  readonly #groups = new Map<number, readonly string[] | null>();
  readonly #left: (readonly string[] | null)[] = [];
  readonly #args = new Map<string | null, Variables>();
  readonly #callers = new Map<string, readonly string[]>();
  #functions: ReadonlyMap<number, string> = new Map();
  #folders: readonly string[] | null;

  constructor(script: Script, start: Start, budget: Budget, depth: number) {
    this.#script = script;
    this.#start = start;
    this.#budget = budget;
    this.#depth = depth;
    this.#folders = start.folders;
    this.#variables = new Map([...start.variables, ...ownVariables(script, start)]);
  }

  all(): Ran[] {
    const { commands, functions } = splitScript(this.#script);
    this.#functions = functions;
    this.#args.set(null, argumentsOf(this.#start.args, commands));
    const [outside, inside] = [true, false].map((isOutside) =>
      commands.filter(({ groups }) => (this.#functionOf(groups) === null) === isOutside),
    );
    for (const command of outside ?? []) this.#assign(command);
    // Functions pass arguments on to each other: the second round knows what the first one leaves open.
    for (const name of [...functions.values(), ...functions.values()])
      this.#args.set(name, this.#givenTo(name, commands));
    for (const command of inside ?? []) this.#assign(command);
    for (const command of commands) this.#run(command, command.offset);
    return this.#ran;
  }

  /** All arguments with which the script calls one of its functions. A function may pass on its own arguments. */
  #givenTo(name: string, commands: readonly Command[]): Variables {
    const calls = commands.filter(
      ({ words: [program] }) => program !== undefined && plainText(program) === name,
    );
    this.#callers.set(name, [...new Set(calls.map(({ source }) => source))]);
    const given = calls.flatMap(({ words, groups }) =>
      valuesOfAll(words.slice(1), this.#scope(groups, this.#folders)),
    );
    return argumentsOf(given, commands);
  }

  #functionOf(groups: readonly number[]): string | null {
    return groups.map((group) => this.#functions.get(group)).findLast((name) => name !== undefined) ?? null;
  }

  #scope(groups: readonly number[], folders: readonly string[] | null): Scope {
    const scope: Scope = {
      variables: this.#variables,
      args: this.#args.get(this.#functionOf(groups)) ?? new Map(),
      outputOf: (commands) =>
        commands.length > 2
          ? [UNKNOWN]
          : outputsOf(
              commands.map(({ words }) => valuesOfAll(words, scope)[0] ?? []),
              folders,
            ),
    };
    return scope;
  }

  /** A variable may have every value that is ever assigned to it, whichever way the script goes. */
  #assign({ assignments, words, groups }: Command): void {
    const scope = this.#scope(groups, this.#folders);
    for (const assignment of assignments)
      this.#add(heededName(assignment.name), this.#assigned(assignment, scope));
    for (const name of filledBy(words).map(heededName))
      if (this.#variables.has(name) || name === "TAURI_CONFIG") this.#add(name, [[UNKNOWN]]);
  }

  #assigned({ name, words, isList, adds }: Assignment, scope: Scope): readonly Value[] {
    const values = assignedValues(words, isList, scope);
    const before = this.#variables.get(name);
    if (!adds || before === undefined) return values;
    return before.flatMap((old) =>
      values.map((value) => (isList ? [...old, ...value] : [`${old[0] ?? ""}${value[0] ?? ""}`])),
    );
  }

  #add(name: string, values: readonly Value[]): void {
    const known = this.#variables.get(name) ?? [];
    // A variable with too many values stays unknown.
    if (known.length === 1 && known[0]?.[0] === UNKNOWN) return;
    const all = [...known, ...values];
    const distinct = [...new Map(all.map((value) => [JSON.stringify(value), value])).values()];
    this.#variables.set(name, distinct.length > MOST_VALUES ? [[UNKNOWN]] : distinct);
  }

  #run(command: Command, offset: number, isPutIn = false): void {
    if (!this.#budget.take()) return;
    const folders = this.#enter(command.groups);
    const { source, groups } = command;
    for (const inner of innerCommands(command)) this.#run({ ...inner, source, groups }, offset, true);
    const scope = this.#scope(command.groups, folders);
    const values = valuesOfAll(command.words, scope);
    for (const words of values.some(mayMatter) ? values : values.slice(0, 1))
      this.#runWith(words, command, offset, scope, isPutIn);
    for (const input of command.inputs) {
      const ran = this.#ranAt(command, offset, folders);
      const program = plainText(command.words[0] ?? NO_WORD) ?? "";
      if (INTERPRETER.test(program)) this.#ran.push({ ...ran, words: [program, "-e", input] });
      else this.#nested({ text: input, name: null, args: [] }, "posix", ran, scope);
    }
  }

  #runWith(words: Value, command: Command, offset: number, scope: Scope, isPutIn: boolean): void {
    const [program = ""] = words;
    const folders = this.#enter(command.groups);
    const lower = program.toLowerCase();
    if (CHANGES_FOLDER.has(lower)) this.#changeFolder(words, command.groups, folders);
    if (lower === "popd" || lower === "pop-location") this.#leave(command.groups, this.#left.pop() ?? null);
    const targets = command.targets.flatMap((target) => valuesOf(target, scope).flat());
    const isFollowed = [...this.#functions.values()].includes(program);
    const isPrinted = PRINTS.has(lower);
    const at = this.#ranAt(command, offset, folders);
    const ran: Ran = { ...at, words, targets, isPrinted, isPutIn, isFollowed };
    this.#ran.push(ran);
    const dialect = dialectIn(words, this.#script.dialect);
    const process = startedProcess(words);
    if (process !== undefined) this.#ran.push({ ...ran, words: process });
    for (const [i, word] of words.entries())
      if (mayBeCommandLine(word)) this.#nested(commandLineAt(words, i), dialect, ran, scope);
  }

  #ranAt(command: Command, offset: number, folders: readonly string[] | null): Ran {
    const { path, lineAt } = this.#script;
    const { source, groups, fedBy, inputs } = command;
    const at = { source, inputs, fedBy, path, line: lineAt(offset), folders, variables: this.#variables };
    const from = this.#callers.get(this.#functionOf(groups) ?? "") ?? [];
    const nothing = { words: [], targets: [], isPrinted: false, isPutIn: false, isFollowed: false };
    return { ...at, ...nothing, sets: setBy(command), from };
  }

  /** Runs a word that is itself a command line: `sh -c "…"`, `concurrently "…" "…"`. */
  #nested(
    { text, name, args: own }: CommandLine,
    dialect: Dialect,
    outer: Ran,
    { args: around }: Scope,
  ): void {
    const { path, line, folders } = outer;
    const script: Script = { text, dialect, path, lineAt: () => line };
    const args = name === null ? (around.get("@") ?? [[]]) : [own];
    const start: Start = { folders, variables: this.#variables, args, ...(name !== null && { name }) };
    const ran = commandsRun(script, start, this.#budget, this.#depth + 1);
    for (const each of ran)
      this.#ran.push({
        ...each,
        isPrinted: each.isPrinted || outer.isPrinted,
        from: [...each.from, outer.source, ...outer.from],
      });
  }

  #enter(groups: readonly number[]): readonly string[] | null {
    let folders = this.#folders;
    for (const group of groups) {
      const known = this.#groups.get(group);
      if (known === undefined) this.#groups.set(group, folders);
      else folders = known;
    }
    return folders;
  }

  #changeFolder(
    [program = "", ...args]: Value,
    groups: readonly number[],
    from: readonly string[] | null,
  ): void {
    const path = args.find((word) => !/^(?:--|-[A-Za-z]+|\/d)$/i.test(word));
    if (program.startsWith("push")) this.#left.push(from);
    const isAbsolute = path !== undefined && resolved("", path) === resolved("a", path);
    const isUnknown = path === undefined || path === "-" || !isKnown(path) || (from === null && !isAbsolute);
    const inside = isUnknown ? [null] : (from ?? [""]).map((folder) => resolved(folder, path));
    this.#leave(groups, inside.includes(null) ? null : inside.filter((folder) => folder !== null));
  }

  #leave(groups: readonly number[], folders: readonly string[] | null): void {
    const innermost = groups.at(-1);
    if (innermost === undefined) this.#folders = folders;
    else this.#groups.set(innermost, folders);
  }
}

/** `$1`, `$@` and so on, for all possible arguments. If a script shifts them, each may be any of them. */
function argumentsOf(args: readonly Value[], commands: readonly Command[]): Variables {
  const some = args.length > MOST_VALUES ? [Array.from({ length: 9 }, () => UNKNOWN_WORDS)] : args;
  const shifts = commands.some(
    ({ words: [program] }) => program !== undefined && plainText(program) === "shift",
  );
  const positions = Array.from({ length: 9 }, (_, i) => {
    const values = shifts ? [...some.flat(), ""] : some.map((value) => value[i] ?? "");
    return [String(i + 1), [...new Set(values)].map((value) => [value])] as const;
  });
  return new Map([["@", some], ["*", some], ...positions]);
}

/** Variables that tell a script its path and the folder where it runs. */
function ownVariables({ path, text }: Script, { folders, name }: Start): [string, readonly Value[]][] {
  const here = folders?.map((folder) => [absolute(folder)]) ?? [[UNKNOWN]];
  const folder = parentOf(absolute(path));
  return [
    ["0", [[name ?? absolute(path)]]],
    ["BASH_SOURCE", [[absolute(path)]]],
    ["PSScriptRoot", [[folder]]],
    ["%~dp0", [[`${folder}/`]]],
    // A script that sets `PWD` itself doesn't use the shell's.
    ...(/\bPWD=/.test(text) ? [] : [["PWD", here] as [string, readonly Value[]]]),
  ];
}

/** The names that commands such as `read` fill. */
function filledBy(words: readonly Word[]): string[] {
  const [program, ...others] = words.map((word) => plainText(word) ?? "");
  return program !== undefined && FILLS.has(program) ? others : [];
}

function setBy({ assignments, words }: Command): string[] {
  return [...assignments.map(({ name }) => name), ...filledBy(words)];
}

function innerCommands({ words, assignments }: Command): Command[] {
  const all = [...words, ...assignments.flatMap((assignment) => assignment.words)];
  return all.flatMap(({ pieces }) =>
    pieces.flatMap((piece) => (piece.kind === "computed" ? piece.commands : [])),
  );
}

/** The language of the shell that a command passes a text to; the script's own if it names none. */
function dialectIn(words: Value, own: Dialect): Dialect {
  if (words.some((word) => /(?:^|[\\/])(?:pwsh|powershell)(?:\.exe)?$/i.test(word))) return "powershell";
  if (words.some((word) => /^cmd(?:\.exe)?$/i.test(word))) return "batch";
  return words.some((word) => /(?:^|\/)(?:ba|da|z|k)?sh$/.test(word)) ? "posix" : own;
}
