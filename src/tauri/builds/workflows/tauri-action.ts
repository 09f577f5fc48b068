import { asString, member, pick, type Value as Yaml } from "../../../formats/value.ts";
import { quoted } from "../maker.ts";
import type { Variables } from "../shell/values.ts";
import { actionArguments } from "./action-arguments.ts";
import { type Contexts, withExpressions } from "./expressions.ts";

/** What a call of tauri-action runs, as command lines in the folder of its `projectPath`. */
export type ActionCall = Readonly<{
  commands: readonly string[];
  folders: readonly string[];
  input: Yaml | undefined;
  /** What the action is told to run instead of the CLI. */
  scripts: readonly string[];
}>;

/** tauri-action and its forks. */
export function isTauriAction(uses: string): boolean {
  return /tauri/i.test(uses.split("@", 1)[0] ?? "") && !uses.startsWith("./");
}

/**
 * tauri-action runs `build` with its `args`. It uses `tauriScript`, split at single spaces, or else the script `tauri` of the
 * package. `includeDebug` makes a second build.
 */
export function actionCall(step: Yaml, contexts: Contexts, variables: Variables): ActionCall {
  const input = (name: string): Yaml | undefined => inputOf(pick(step, "with"), name);
  const valuesOf = (name: string): readonly string[] => [
    ...withExpressions(textOf(input(name)), contexts),
    // The runner passes inputs as variables with such names.
    ...(variables.get(`INPUT_${name.toUpperCase()}`)?.flat() ?? []),
  ];
  const scripts = valuesOf("tauriScript").map((script) => script.trim());
  const debug = valuesOf("includeDebug").some((value) => value !== "" && value !== "false")
    ? [[], ["--debug"]]
    : [[]];
  // Its first releases had an input for a configuration of their own.
  const configs = valuesOf("configPath").map((path) => (path === "" ? [] : ["--config", path]));
  const commands = valuesOf("args").flatMap((args) =>
    actionArguments(args).flatMap((words) =>
      configs.flatMap((config) =>
        scripts.flatMap((script) => debug.map((flag) => commandLine(script, [...flag, ...config, ...words]))),
      ),
    ),
  );
  const folders = valuesOf("projectPath").map((path) => (path === "" ? "." : path));
  return { commands: [...new Set(commands)], folders, input: input("args"), scripts };
}

function commandLine(script: string, args: readonly string[]): string {
  const [program = "", ...rest] = script === "" ? ["pnpm", "tauri"] : script.split(" ");
  if (program !== "npm") return quoted([program, ...rest, "build", ...args]);
  const words = rest[0] === "run" ? rest : ["run", ...rest];
  return quoted([program, ...words, "build", "--", ...args]);
}

/** The runner ignores case in names of inputs. */
function inputOf(inputs: Yaml | undefined, name: string): Yaml | undefined {
  if (inputs?.kind !== "object") return undefined;
  const found = [...inputs.entries.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  return found === undefined ? undefined : member(inputs, found);
}

/** A number or boolean, as the text that a step gets. */
export function textOf(value: Yaml | undefined): string {
  if (value?.kind === "number" || value?.kind === "boolean") return String(value.value);
  return asString(value) ?? "";
}
