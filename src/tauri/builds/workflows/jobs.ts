import type { Place } from "../../../domain/place.ts";
import type { SourceFile, Value as Yaml } from "../../../formats/value.ts";
import { asString, itemsOf, member, pick, stringsOf } from "../../../formats/value.ts";
import { baseName, folderOf } from "../../paths.ts";
import { INTERPRETER } from "../inline-code.ts";
import { isNamedForTests, type Maker, type Part, quoted } from "../maker.ts";
import { resolved } from "../paths.ts";
import { type Dialect, type Script, scriptAt } from "../script.ts";
import type { Variables } from "../shell/values.ts";
import { isKnown } from "../shell/words.ts";
import { configurationsIn, environmentOf, withHandedOn } from "./environment.ts";
import { type Contexts, withExpressions } from "./expressions.ts";
import type { InputsOf } from "./inputs.ts";
import { type MatrixRow, matrixRows } from "./matrix.ts";
import { shippingOf } from "./ships.ts";
import { actionCall, isTauriAction, textOf } from "./tauri-action.ts";

/** What the jobs of a workflow run, or the steps of an action. */
export function makersOfWorkflow(file: SourceFile, document: Yaml, inputsOf: InputsOf): Maker[] {
  const jobs = member(document, "jobs");
  if (jobs?.kind !== "object") return makersOfAction(file, document, inputsOf);
  return [...jobs.entries].map(([id, { key, value }]): Maker => {
    const job: Job = {
      file,
      levels: [document, value],
      steps: itemsOf(member(value, "steps")),
      inputs: inputsOf(file.path).inputs,
      given: new Map(),
    };
    const rows = matrixRows(pick(value, "strategy", "matrix")) ?? [null];
    const parts = distinct(rows.flatMap((row) => partsOf(job, row)));
    const { byAction, byOthers } = shippingOf(jobs, id, value);
    const shipped = parts.flatMap((part) => (part.ships === true ? part.script.lineAt(0) : []));
    return {
      key: `${file.path}#${id}`,
      name: `${baseName(file.path)}, job ${id}`,
      at: key,
      parts,
      ships: byAction || byOthers,
      ...(!byOthers && { shipsOnly: new Set(shipped) }),
      isForTests: isNamedForTests(id, baseName(file.path), asString(member(value, "name")) ?? ""),
    };
  });
}

/** The steps of a composite action, or the program of another one. Its callers may ship what it builds. */
function makersOfAction(file: SourceFile, document: Yaml, inputsOf: InputsOf): Maker[] {
  const runs = member(document, "runs");
  const steps = itemsOf(member(runs, "steps"));
  const programs = runs === undefined ? [] : programsOfAction(file, runs);
  if (steps.length === 0 && programs.length === 0) return [];
  const { inputs, variables: given } = inputsOf(file.path);
  const job: Job = { file, levels: [document], steps, inputs, given };
  const name = folderOf(file.path) || file.path;
  const parts = [...programs, ...partsOf(job, new Map())];
  return [{ key: file.path, name, at: document.at, parts, ships: true, isForTests: false }];
}

/** `using: node20` runs `main`, `pre` and `post` of the action's folder; `using: docker` an entry point with arguments. */
function programsOfAction({ path }: SourceFile, runs: Yaml): Part[] {
  const start = { folders: [folderOf(path)], variables: new Map(), args: [[]] };
  const [using, ...programs] = ["using", "main", "pre", "post"].map((key) => textOf(member(runs, key)));
  const args = stringsOf(member(runs, "args") ?? runs).map(({ value }) => value);
  const lines = (using ?? "").startsWith("docker")
    ? [[textOf(member(runs, "entrypoint")), ...args].filter(Boolean)]
    : programs.filter(Boolean).map((program) => ["node", program]);
  return lines
    .filter((words) => words.length > 0)
    .map((words) => ({ script: scriptAt(quoted(words), "posix", runs.at), start }));
}

/** Steps, and the levels of the workflow around them that set variables and defaults, outermost first. */
type Job = Readonly<{
  file: SourceFile;
  levels: readonly Yaml[];
  steps: readonly Yaml[];
  inputs: ReadonlyMap<string, readonly string[]>;
  /** Variables that its callers set. */
  given: Variables;
}>;

/** `row` is null where the matrix is computed. */
function partsOf(job: Job, row: MatrixRow | null): Part[] {
  const outer = contextsOf(job, row, new Map());
  const shared = new Map([...job.given, ...withHandedOn(environmentOf(job.levels, outer), job.steps)]);
  const parts = job.steps.flatMap((step) => {
    const variables = new Map([...shared, ...environmentOf([step], contextsOf(job, row, shared))]);
    const contexts = contextsOf(job, row, variables);
    const uses = asString(member(step, "uses"));
    const ran =
      uses === undefined
        ? partsOfRun(job, step, contexts, variables)
        : partsOfAction(step, uses, contexts, variables);
    return [...configurationsIn([step], contexts), ...ran];
  });
  return [...configurationsIn(job.levels, outer), ...parts];
}

function partsOfRun(job: Job, step: Yaml, contexts: Contexts, variables: Variables): Part[] {
  const run = member(step, "run");
  if (run?.kind !== "string") return [];
  const folders = foldersIn(settingOf(job, step, "working-directory"), contexts);
  const start = { folders, variables, args: [[]] };
  const [program = ""] = settingOf(job, step, "shell").join(" ").split(" ");
  const scripts = withExpressions(run.value, contexts).map((text) =>
    INTERPRETER.test(program)
      ? codeAt(program, text, run.at)
      : scriptAt(text, dialectOf(job, step, contexts), run.at),
  );
  const shells = program === "" || INTERPRETER.test(program) || SHELL.test(program) ? [] : [program];
  // What another program makes of the script can't be seen. It is started like any other.
  const started = shells.flatMap((shell) =>
    run.value.split("\n").map((line) => scriptAt(`${quoted([shell])} ${line}`, "posix", run.at)),
  );
  return [...scripts, ...started].map((script) => ({ script, start }));
}

const SHELL = /^(?:.*\/)?(?:bash|sh|zsh|pwsh|powershell|cmd|msys2|wsl-bash|fish|nu|nix|xvfb-run|\$.*)$/;

/** Code in a language other than a shell's, as the command that runs it. */
function codeAt(program: string, code: string, at: Place): Script {
  return scriptAt(quoted([program, "-e", code]), "posix", at);
}

/** Other actions may run their inputs: each input as a command line, and `command` with `args`. */
function partsOfAction(step: Yaml, uses: string, contexts: Contexts, variables: Variables): Part[] {
  if (isTauriAction(uses)) {
    const { commands, folders, input, scripts } = actionCall(step, contexts, variables);
    const given = new Map([...variables, ["INPUT_TAURISCRIPT", scripts.map((script) => [script])]]);
    const start = { folders: foldersIn(folders, contexts), variables: given, args: [[]] };
    return commands.map((text) => ({
      script: scriptAt(text, "posix", (input ?? step).at),
      start,
      ships: true,
    }));
  }
  const inputs = member(step, "with");
  if (inputs?.kind !== "object" || uses.startsWith("./")) return [];
  const values = new Map([...inputs.entries].map(([name, { value }]) => [name.toLowerCase(), value]));
  const code = /^actions\/github-script@/i.test(uses) ? values.get("script") : undefined;
  if (code !== undefined)
    return withExpressions(textOf(code), contexts).map((text) => ({
      script: codeAt("node", text, code.at),
      start: { folders: [""], variables, args: [[]] },
    }));
  const together = [values.get("command"), values.get("args")].map(textOf).filter(Boolean).join(" ");
  const folder = foldersIn([textOf(values.get("working-directory") ?? values.get("cwd"))], contexts);
  const start = { folders: folder, variables, args: [[]] };
  return [
    ...[...values.values()].map((value) => [textOf(value), value] as const),
    ...[...values].flatMap(([name, value]) =>
      handedOn(name, textOf(value)).map((text) => [text, value] as const),
    ),
    [together, inputs] as const,
  ].flatMap(([text, { at }]) =>
    text === ""
      ? []
      : withExpressions(text, contexts).map((each) => ({ script: scriptAt(each, "posix", at), start })),
  );
}

/** An action may hand on an input that names what Tauri reads, or a line of one, to later steps as a variable. */
function handedOn(name: string, text: string): string[] {
  const lines = [`${name}=${text}`, ...text.split("\n")];
  return lines
    .filter((line) => /^\s*TAURI_CONFIG\s*[=:]/i.test(line))
    .map((line) => `echo ${quoted([line.trim().replace(/^\w+\s*[=:]\s*/, "TAURI_CONFIG=")])} >> $GITHUB_ENV`);
}

/** A setting of a step, or the default of its job or workflow. */
function settingOf({ levels }: Job, step: Yaml, name: string): readonly string[] {
  const given =
    member(step, name) ??
    levels.toReversed().flatMap((level) => pick(level, "defaults", "run", name) ?? [])[0];
  return [textOf(given)];
}

function foldersIn(texts: readonly string[], contexts: Contexts): readonly string[] | null {
  const paths = texts.flatMap((text) => withExpressions(text === "" ? "." : text, contexts));
  const folders = paths.map((path) => (isKnown(path) ? resolved("", path) : null));
  return folders.includes(null) ? null : folders.filter((folder) => folder !== null);
}

/** Without a `shell`, runners of Windows take PowerShell. */
function dialectOf(job: Job, step: Yaml, contexts: Contexts): Dialect {
  const [shell = ""] = settingOf(job, step, "shell");
  if (/^(?:pwsh|powershell)\b/.test(shell)) return "powershell";
  if (/^cmd\b/.test(shell)) return "batch";
  const runner = withExpressions(
    JSON.stringify(job.levels.map((level) => textOf(member(level, "runs-on")))),
    contexts,
  );
  return shell === "" && runner.every((each) => /windows/i.test(each)) ? "powershell" : "posix";
}

function contextsOf({ inputs }: Job, row: MatrixRow | null, variables: Variables): Contexts {
  return ([context = "", ...names]) => {
    const path = names.join(".");
    if (context === "matrix") return row === null ? undefined : valueIn(row, names);
    if (context === "env") return lookedUp(variables, path)?.map((value) => value[0] ?? "");
    // An input that nobody sets is empty.
    if (context === "inputs") return lookedUp(inputs, path) ?? [""];
    const isTyped = context === "github" && path.startsWith("event.inputs.");
    return isTyped ? (lookedUp(inputs, names[2] ?? "") ?? [""]) : undefined;
  };
}

function lookedUp<T>(values: ReadonlyMap<string, T>, name: string): T | undefined {
  const found = [...values.keys()].find((key) => key.toLowerCase() === name);
  return found === undefined ? undefined : values.get(found);
}

/** The values of a name in a run of the matrix. A name that the run lacks is empty. */
function valueIn(row: MatrixRow, [name = "", ...names]: readonly string[]): readonly string[] | undefined {
  const first = lookedUp(row, name);
  const value = names.reduce<Yaml | undefined>(propertyOf, first);
  if (value?.kind === "object" || value?.kind === "array") return undefined;
  const text = textOf(value);
  return text.includes("${{") ? undefined : [text];
}

function propertyOf(value: Yaml | undefined, name: string): Yaml | undefined {
  if (value?.kind !== "object") return undefined;
  return [...value.entries].find(([key]) => key.toLowerCase() === name)?.[1].value;
}

/** Runs of a matrix are often equal, so each is kept once. */
function distinct(parts: readonly Part[]): Part[] {
  const meaning = ({ script, start }: Part): string =>
    JSON.stringify([script.text, script.lineAt(0), start.folders, [...start.variables]]);
  return [...new Map(parts.map((part) => [meaning(part), part])).values()];
}
