import type { RustNode } from "../../formats/rust/tree.ts";
import type { CodeFile } from "./code-file.ts";
import { childOf, fieldOf, pathOf, textOf, within } from "./nodes.ts";

/** Macros of Tauri and tauri-specta that register commands. */
export const REGISTERING: ReadonlySet<string> = new Set(["generate_handler", "collect_commands"]);

/** A function that an app or a plugin registers, by the path that the macro names. */
export type Registration = Readonly<{
  path: readonly string[];
  /** The plugin that it belongs to; null for the app itself. */
  plugin: string | null;
  code: CodeFile;
  node: RustNode;
}>;

const MACROS = new Set(["macro_invocation"]);
const TOKENS = new Set(["token_tree"]);

/** What a file registers. A macro may stand in the arguments of another one, where a grammar sees only tokens. */
export function registrationsIn(code: CodeFile): Registration[] {
  if (![...REGISTERING].some((name) => code.text.includes(name))) return [];
  const called = within(code.root, MACROS).flatMap((node) => {
    const [named, tokens] = [fieldOf(node, "macro"), childOf(node, "token_tree")];
    const isOne = named !== undefined && REGISTERING.has(pathOf(code, named).at(-1) ?? "");
    return isOne && tokens !== undefined ? [tokens] : [];
  });
  const nested = within(code.root, TOKENS).flatMap(({ children }) =>
    children.filter((each, index) => {
      const before = children[index - 1];
      return each.kind === "token_tree" && before !== undefined && REGISTERING.has(textOf(code, before));
    }),
  );
  return [...new Set([...called, ...nested])].flatMap((tokens) =>
    pathsIn(textOf(code, tokens).slice(1, -1)).map((path) => ({
      ...{ path, code, node: tokens },
      plugin: pluginAround(code, tokens),
    })),
  );
}

/** `a::b, #[cfg(desktop)] c::<R>,` → `a::b`, `c`. */
function pathsIn(list: string): string[][] {
  const bare = list
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, " ")
    .replace(/#\s*\[[^\]]*\]/g, " ")
    .replace(/(?:::)?\s*<[^<>]*>/g, "");
  return bare
    .split(",")
    .map((path) => path.replace(/\s+/g, ""))
    .filter((path) => path !== "")
    .map((path) => path.split("::").filter((part) => part !== ""));
}

/** `plugin::Builder::<R>::new("notes")`, in the function that registers. */
function pluginAround(code: CodeFile, tokens: RustNode): string | null {
  const around = code.functions.find(({ node }) => node.start <= tokens.start && tokens.end <= node.end);
  const text = around === undefined ? "" : textOf(code, around.node);
  const [, named, constant] =
    /\bBuilder(?:::)?(?:<[^()]*>)?::new\(\s*(?:"([^"]*)"|([A-Z_]+))/.exec(text) ?? [];
  if (named !== undefined) return named;
  if (constant === undefined) return null;
  return new RegExp(`\\b${constant}\\b[^=;]*=\\s*"([^"]*)"`).exec(code.text)?.[1] ?? null;
}
