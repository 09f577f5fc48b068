import { isMark, isOpen, type Token } from "../../formats/rust/token.ts";
import { isImport } from "../../tauri/rust/calls.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import type { BuildNames } from "./build-names.ts";

/** Mentions of tauri-build in a build script, by the indexes of words. */
export type BuildMentions = Readonly<{
  /** `build()` and `try_build(…)`. */
  calls: readonly number[];
  /** The same functions, passed on as values. */
  values: readonly number[];
  /** Words that declare permissions, or the place of permissions and of the configuration. */
  declaring: readonly number[];
}>;

const RUNS: ReadonlySet<string> = new Set(["build", "try_build"]);

const TYPES: ReadonlySet<string> = new Set(["AppManifest", "CodegenContext", "InlinedPlugin"]);

/** Methods of `Attributes`, `AppManifest`, `InlinedPlugin` and `CodegenContext` with names that hardly anything else has. */
const METHODS: ReadonlySet<string> = new Set([
  "capabilities_path_pattern",
  "config_path",
  "permissions_path_pattern",
  "plugin",
  "plugins",
]);

export function buildMentions({ source }: MentioningFile, names: BuildNames): BuildMentions {
  const { tokens } = source;
  const [calls, values, declaring]: [number[], number[], number[]] = [[], [], []];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word" || isMark(tokens[index + 1], "::")) continue;
    const path = pathTo(tokens, index);
    const known = names(path)?.split("::") ?? path;
    const isRun = known.length === 1 && names(path) !== null && RUNS.has(known[0] ?? "");
    const isMethod = METHODS.has(token.text) && (isMark(tokens[index - 1], ".") || path.length > 1);
    const isDeclaring = isMethod || known.some((name) => TYPES.has(name));
    if ((!isRun && !isDeclaring) || isImport(tokens, index)) continue;
    if (isDeclaring) declaring.push(index);
    else if (isOpen(tokens[index + 1], "(")) calls.push(index);
    else values.push(index);
  }
  return { calls, values, declaring };
}

/** How many names a path may have. Nobody writes so many. */
const LONGEST_PATH = 8;

/** The path that ends with a word: `a::b::c`. */
function pathTo(tokens: readonly Token[], index: number): string[] {
  const path: string[] = [];
  for (let at = index; tokens[at]?.kind === "word" && path.length < LONGEST_PATH; at -= 2) {
    path.unshift(tokens[at]?.text ?? "");
    if (!isMark(tokens[at - 1], "::")) break;
  }
  return path;
}
