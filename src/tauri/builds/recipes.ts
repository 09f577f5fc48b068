import type { SourceFile } from "../../formats/value.ts";
import { folderOf, withAncestors } from "../paths.ts";
import { type LogicalLine, logicalLines } from "./lines.ts";
import { isNamedForTests, type Maker, quoted } from "./maker.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { inShell, settingsOfJust, shellOfMake } from "./recipe-settings.ts";
import { scriptAt } from "./script.ts";
import type { Value } from "./shell/values.ts";
import { UNKNOWN, UNKNOWN_WORDS } from "./shell/words.ts";
import { filesTakenIn } from "./taken-in.ts";

/** How a file of recipes writes variables, which are put in before the shell sees a line. No expression matches in two ways. */
type Recipes = Readonly<{ program: string; name: RegExp; variable: RegExp; reference: RegExp }>;

/** `make`: lines of a recipe begin with a tab. `$$` is the shell's own dollar sign. */
const MAKE: Recipes = {
  program: "make",
  name: /^([\w./%$(){}-][^:=#\t]*)(?:\t\s*)?::?(?!=)/,
  variable: /^(?:[\w./-]+\s*:\s*)?(?:(?:override|export|private)\s+)*([A-Za-z_]\w*)\s*[:?+]*=\s*(.*)$/s,
  reference: /\$\$|\$[({]([^(){}]*)[)}]/g,
};

/** `just`: lines of a recipe are indented. Parameters and variables stand between double braces. */
const JUST: Recipes = {
  program: "just",
  name: /^@?([A-Za-z_][\w-]*)(?![\w-])[^:]*:(?!=)/,
  variable: /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(.*)$/s,
  reference: /\{\{([^{}]*)\}\}/g,
};

/** What a call gives a recipe: variables for make, or arguments for just. */
export type Given = Readonly<{ variables: ReadonlyMap<string, string>; args: readonly string[] }>;

const NOTHING: Given = { variables: new Map(), args: [] };

/**
 * Each recipe of a makefile or a justfile, with the variables of the files that it includes; and the recipes of those that no
 * name tells to be such a file.
 */
export function makersOfRecipes(
  file: SourceFile,
  files: ReadonlyMap<string, SourceFile>,
  given: Given = NOTHING,
): Maker[] {
  const recipes = isJustfile(file.path) ? JUST : MAKE;
  const lines = logicalLines(file);
  const taken = filesTakenIn(file, files);
  const around = [...taken.flatMap(logicalLines), ...lines];
  const variables = new Map([...variablesOf(around, recipes), ...given.variables]);
  const computed = around.filter((line) => isComputed(line, recipes));
  const settings = recipes === JUST ? settingsOfJust(around) : { shell: shellOfMake(variables), loads: [] };
  const resolved = resolvedVariables(variables, recipes);
  const unnamed = taken.filter(({ path }) => !isMakefile(path) && !isJustfile(path));
  return [file, ...unnamed].flatMap((each) =>
    [...bodiesOf(each === file ? lines : logicalLines(each), recipes)].map(([target, { header, body }]) => {
      const parameters = parametersOf(header, given.args);
      const own =
        parameters.length === 0
          ? resolved
          : resolvedVariables(new Map([...variables, ...parameters]), recipes);
      return maker(
        each,
        file,
        target,
        [...settings.loads, ...computed, ...body],
        own,
        recipes,
        settings.shell,
      );
    }),
  );
}

type Body = Readonly<{ header: string; body: readonly LogicalLine[] }>;

/**
 * The lines of each recipe. In make, a line may also follow the target after a semicolon, and what stands between `define` and
 * `endef` may be put into any recipe.
 */
function bodiesOf(lines: readonly LogicalLine[], { name }: Recipes): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>();
  let [target, header] = ["", ""];
  let isDefinition = false;
  for (const line of lines) {
    const [, defined] = /^define\s+([\w.-]+)/.exec(line.text) ?? [];
    if (defined !== undefined) [target, header] = [defined, ""];
    if (defined !== undefined || /^endef\b/.test(line.text)) {
      isDefinition = defined !== undefined;
      continue;
    }
    const isRecipe = isDefinition || /^[ \t]/.test(line.text);
    const named = isRecipe ? undefined : name.exec(line.text)?.[1]?.trimEnd();
    if (named !== undefined) [target, header] = [named, line.text];
    const [, behind] = named === undefined ? [] : (/^[^;#=]*;(.+)$/s.exec(line.text) ?? []);
    const text = isDefinition
      ? `\t${line.text}`
      : isRecipe
        ? line.text
        : behind === undefined
          ? undefined
          : `\t${behind}`;
    if (text === undefined) continue;
    found.set(target, { header, body: [...(found.get(target)?.body ?? []), { ...line, text }] });
  }
  return found;
}

/** just: `build target *more='x':`. Each parameter gets its argument from the call, else its default. */
function parametersOf(header: string, args: readonly string[]): [string, string][] {
  const names = [
    ...header
      .slice(0, Math.max(header.lastIndexOf(":"), 0))
      .matchAll(/[ \t]([*+$]*)([A-Za-z_][\w-]*)(?:=(?:'([^']*)'|"([^"]*)"))?/g),
  ];
  return names.map(([, kind = "", name = "", single, double], i) => {
    const own = /[*+]/.test(kind) ? args.slice(i).join(" ") : args[i];
    return [name, own === undefined || own === "" ? (single ?? double ?? "") : own];
  });
}

function maker(
  { path }: SourceFile,
  top: SourceFile,
  target: string,
  body: readonly LogicalLine[],
  variables: ReadonlyMap<string, string>,
  recipes: Recipes,
  shell: readonly string[],
): Maker {
  const written = [...variables].filter(([, text]) => !/[$`]|\{\{/.test(text));
  // We don't know what make computes for a variable that Tauri reads.
  const computed = [...variables.keys()].filter((name) => name === "TAURI_CONFIG");
  const environment = new Map([
    ...computed.map((name): [string, readonly Value[]] => [name, [[UNKNOWN]]]),
    ...written.map(([name, text]): [string, readonly Value[]] => [name, [[text]]]),
  ]);
  // A file that others include runs in their folder.
  const folders = /\.(?:mk|just)$|\bdebian\/rules$/.test(path)
    ? withAncestors(folderOf(path))
    : [...new Set([folderOf(top.path), folderOf(path)])];
  const start = { folders, variables: environment, args: [[]] };
  const parts = body.map(({ text, line }) => {
    const isVariable = !/^[ \t]/.test(text);
    const recipe = text.replace(/^[ \t]+[@+-]*/, "");
    const command = isVariable
      ? asAssignment(text, variables, recipes)
      : inShell(shell, withoutCalls(filledIn(recipe, variables, recipes.reference), variables));
    return { script: scriptAt(command, "posix", { path, line, endLine: line }), start };
  });
  const line = body.at(-1)?.line ?? 1;
  return {
    key: `${top.path}#${target}`,
    name: `${recipes.program} ${target}`.trim(),
    at: { path, line, column: 1, endLine: line },
    parts,
    ships: false,
    isForTests: isNamedForTests(target),
  };
}

/** A variable, written as an assignment of the shell, so that what its value depends on can be seen. */
function asAssignment(
  text: string,
  variables: ReadonlyMap<string, string>,
  { variable, reference }: Recipes,
): string {
  const [, name = "", value = ""] = variable.exec(text) ?? [];
  const computed = value
    .trim()
    .replace(reference, (whole, given: string) =>
      variables.has(given.trim()) ? filledIn(whole, variables, reference) : whole,
    )
    .replace(/\$\(shell\s+/g, "$(")
    .replace(/\$\(file\s*<\s*/g, "$(cat ");
  return computed.includes('"') ? `${name}=${computed}` : `${name}="${computed}"`;
}

/** Whether a variable's value is computed. It then counts among the commands, since what a recipe builds depends on it. */
function isComputed({ text }: LogicalLine, { variable }: Recipes): boolean {
  return !/^[ \t]/.test(text) && /[$`]|\{\{/.test(variable.exec(text)?.[2] ?? "");
}

function variablesOf(lines: readonly LogicalLine[], { variable }: Recipes): ReadonlyMap<string, string> {
  const found = lines.flatMap(({ text }) => {
    const [, name, value] = (/^[ \t]/.test(text) ? null : variable.exec(text)) ?? [];
    return name === undefined || value === undefined ? [] : [[name, unquoted(value.trim())] as const];
  });
  return new Map(found);
}

/** just writes values in quotes, make doesn't. */
function unquoted(text: string): string {
  return /^(['"]).*\1$/s.test(text) ? text.slice(1, -1) : text;
}

/** Puts variables in. A variable of unknown value becomes one of the shell, so that its name can still be seen. */
function filledIn(text: string, variables: ReadonlyMap<string, string>, reference: RegExp): string {
  return text.replace(reference, (whole, given: string | undefined) => {
    if (whole === "$$") return "$";
    const call = CALL.exec(given ?? "");
    if (call !== null) return calledWith(variables.get(call[1] ?? ""), call[2] ?? "") ?? whole;
    const name = given?.trim() ?? "";
    // An argument of such a function, which its call puts in.
    if (/^\d$/.test(name) && whole.startsWith("$")) return `$${name}`;
    const value = variables.get(name);
    if (value !== undefined) return /[$`]|\{\{/.test(value) ? `\${${name}}` : value;
    // A function of make reads like a command, and often is one. A parameter of just that nobody gives is empty.
    if (!whole.startsWith("{{")) return /^\w+$/.test(name) ? `\${${name}}` : whole;
    return /^[\w-]+$/.test(name) ? "" : UNKNOWN_WORDS;
  });
}

/** A function of the makefile's own: `$(call name,first,second)`. */
const CALL = /^call\s+([\w-]+)\s*(?:,(.*))?$/s;

/** The value of such a function with its arguments put in; undefined while the value isn't known. */
function calledWith(value: string | undefined, args: string): string | undefined {
  const known = value?.replace(/\$\{?(\d)\}?/g, "");
  if (value === undefined || known === undefined || /[$`]/.test(known)) return undefined;
  const places = value.match(ARGUMENT)?.length ?? 0;
  if (value.length + places * args.length > LONGEST_CALL) return undefined;
  const given = args.split(",");
  return value.replace(
    ARGUMENT,
    (_, inBraces?: string, bare?: string) => given[Number(inBraces ?? bare) - 1] ?? "",
  );
}

/** `$(1)`, `${1}` or `$1`: an argument of such a function. */
const ARGUMENT = /\$(?:[({](\d)[)}]|(\d))/g;

/** How long what such a call comes to may get. */
const LONGEST_CALL = 100_000;

/** A function of the makefile's own that isn't known to its end may build the app with anything that a variable holds. */
function withoutCalls(command: string, variables: ReadonlyMap<string, string>): string {
  return command.replace(/\$[({](call\s[^(){}]*)[)}]/g, (whole, given: string) => {
    if (!variables.has(CALL.exec(given)?.[1] ?? "")) return whole;
    const { words, length } = heldBy(variables);
    return length > MOST_HELD
      ? `eval ${UNKNOWN_WORDS}`
      : `tauri build ${UNKNOWN_WORDS} ${quoted([given, ...words])}`;
  });
}

/** More than this is not put into each call: a command that nobody knows then rests on the whole makefile. */
const MOST_HELD = 20_000;

type Held = Readonly<{ words: readonly string[]; length: number }>;

/** The names and values of all variables. Every recipe of a file has the same ones. */
function heldBy(variables: ReadonlyMap<string, string>): Held {
  const known = held.get(variables);
  if (known !== undefined) return known;
  const words = [...variables].flat();
  const made = { words, length: words.join(" ").length };
  held.set(variables, made);
  return made;
}

const held = new WeakMap<ReadonlyMap<string, string>, Held>();

/** How deep variables may refer to each other, and how long a value may get. */
const DEEPEST_REFERENCE = 20;
const LONGEST_VARIABLE = 10_000;

/** Variables with the variables in their values put in, as far as those are known. */
function resolvedVariables(
  variables: ReadonlyMap<string, string>,
  { reference }: Recipes,
): ReadonlyMap<string, string> {
  let found = variables;
  for (let depth = 0; depth < DEEPEST_REFERENCE; depth += 1) {
    const before = found;
    found = new Map(
      [...before].map(([name, text]) => {
        const filled = filledIn(text, before, reference);
        return [name, filled.length > LONGEST_VARIABLE ? text : filled];
      }),
    );
    if (![...found].some(([name, text]) => text !== before.get(name))) break;
  }
  return found;
}
