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
  /** Whether it stands in a list of functions. What else a macro of the app is given may be anything. */
  isList: boolean;
}>;

const MACROS = new Set(["macro_invocation"]);
const TOKENS = new Set(["token_tree"]);

/** The names under which files use these macros, `use tauri::generate_handler as handler`, and macros of the app that call them. */
export function registeringNames(
  files: (names: Iterable<string>) => readonly CodeFile[],
): ReadonlySet<string> {
  let names = REGISTERING;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const known = names;
    const more = files(known).flatMap((code) => [...aliasesIn(code, known), ...wrappersIn(code, known)]);
    names = known.union(new Set(more));
    if (names.size === known.size) break;
  }
  return names;
}

/** How many macros may stand for one another. */
const MOST_ROUNDS = 4;

function aliasesIn({ uses }: CodeFile, names: ReadonlySet<string>): string[] {
  return [...uses].flatMap(([name, paths]) =>
    paths.some((path) => names.has(path.at(-1) ?? "")) ? [name] : [],
  );
}

function wrappersIn(code: CodeFile, names: ReadonlySet<string>): string[] {
  return within(code.root, DEFINITIONS).flatMap((node) => {
    const calls = within(node, WORDS).some((each) => names.has(textOf(code, each)));
    const name = fieldOf(node, "name");
    return calls && name !== undefined ? [textOf(code, name)] : [];
  });
}

const DEFINITIONS = new Set(["macro_definition"]);
const WORDS = new Set(["identifier"]);

/** What a file registers. A macro may stand in the arguments of another one, where a grammar sees only tokens. */
export function registrationsIn(code: CodeFile, names: ReadonlySet<string>): Registration[] {
  const called = within(code.root, MACROS).flatMap((node) => {
    const [named, tokens] = [fieldOf(node, "macro"), childOf(node, "token_tree")];
    const name = (named && pathOf(code, named).at(-1)) ?? "";
    return names.has(name) && tokens !== undefined ? [[tokens, name] as const] : [];
  });
  const nested = within(code.root, TOKENS).flatMap(({ children }) =>
    children.flatMap((each, index) => {
      const before = children[index - 1];
      const name = before === undefined ? "" : textOf(code, before);
      return each.kind === "token_tree" && names.has(name) ? [[each, name] as const] : [];
    }),
  );
  const definitions = within(code.root, DEFINITIONS);
  const isInside = ({ start, end }: RustNode): boolean =>
    definitions.some((each) => each.start <= start && end <= each.end);
  const lists = [...new Map([...called, ...nested])].flatMap(([tokens, name]) => {
    if (isInside(tokens)) return [];
    const isList = REGISTERING.has(name) || code.uses.has(name);
    return [{ node: tokens, text: textOf(code, tokens).slice(1, -1), isList }];
  });
  const inMacros = definitions.map((node) => ({ node, text: textOf(code, node), isList: false }));
  return [...lists, ...inMacros].flatMap(({ node, text, isList }) =>
    (isList ? pathsIn(text) : pathsAnywhere(text)).map((path) => ({
      ...{ path, code, node, isList },
      plugin: pluginAround(code, node),
    })),
  );
}

/** All paths in a macro of the app, or in what it is given: some of them may be commands. */
function pathsAnywhere(text: string): string[][] {
  return (text.match(/\w+(?:\s*::\s*\w+)*/g) ?? []).map((path) => path.replace(/\s+/g, "").split("::"));
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
