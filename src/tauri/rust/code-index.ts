import type { Stretch } from "../../formats/rust/token.ts";
import { type ParsedCode, parsedCode } from "./parsed-code.ts";
import type { AppRust } from "./walk.ts";

/** One file of code, with its items and the groups around each token. */
export type IndexedFile = ParsedCode & Readonly<{ rust: AppRust }>;

/** A stretch of tokens in a file. */
export type CodePart = Readonly<{ file: IndexedFile; part: Stretch }>;

/** `owner` is the type in whose `impl` it stands; an owner itself is an `impl` or a `trait`. */
export type Declared = CodePart &
  Readonly<{ kind: "function" | "constant" | "macro" | "owner"; owner: string | null }>;

/** A mention of a word. */
export type Mentioned = Readonly<{ file: IndexedFile; index: number }>;

/** All code of an app by the names that it declares and mentions. */
export type CodeIndex = Readonly<{
  file(path: string): IndexedFile | undefined;
  declared(name: string): readonly Declared[];
  /** Whether some file of a crate takes a name from another crate, or all names from one of these. */
  takesFromOthers(crate: string, name: string, others: ReadonlySet<string>): boolean;
  /** Every mention of a word. */
  mentions(name: string): readonly Mentioned[];
  /** What it costs to look for a word: a step for each file, and one for each mention; nothing if somebody asked before. */
  costOf(name: string): number;
}>;

/** How a path begins that stays in its crate. */
const OWN_CRATE: ReadonlySet<string> = new Set(["crate", "self", "super"]);

/** Holds the tokens of all files, so it is made only where something has to be followed. */
export function indexCode(files: readonly AppRust[]): CodeIndex {
  const byPath = new Map<string, IndexedFile>();
  const declared = new Map<string, Declared[]>();
  const mentioned = new Map<string, readonly Mentioned[]>();
  for (const rust of files) {
    const file = { rust, ...parsedCode(rust.file) };
    const { items } = file;
    byPath.set(rust.file.path, file);
    const declare = (
      kind: Declared["kind"],
      name: string,
      { from, to }: Stretch,
      owner: string | null = null,
    ) => {
      const known = declared.get(name);
      const part = { file, part: { from, to }, kind, owner };
      if (known === undefined) declared.set(name, [part]);
      else known.push(part);
    };
    for (const { name, keyword, parameters, body, owner } of items.functions)
      declare("function", name, { from: keyword, to: (body ?? parameters).to }, owner);
    for (const { name, all } of items.constants) declare("constant", name, all);
    for (const { name, keyword, body } of items.macros)
      declare("macro", name, { from: keyword, to: body.to });
    for (const { name, keyword, body } of items.owners)
      declare("owner", name, { from: keyword, to: body.to });
  }
  const mentions = (name: string): readonly Mentioned[] => {
    const known = mentioned.get(name);
    if (known !== undefined) return known;
    const found = [...byPath.values()].flatMap((file) => file.at(name).map((index) => ({ file, index })));
    mentioned.set(name, found);
    return found;
  };
  return {
    file: (path) => byPath.get(path),
    declared: (name) => declared.get(name) ?? [],
    takesFromOthers: (crate, name, others) =>
      [...byPath.values()].some(
        ({ rust, items }) =>
          rust.crate === crate &&
          items.imports.some(({ as, path: [first = ""] }) =>
            as === "*" ? others.has(first) : as === name && !OWN_CRATE.has(first),
          ),
      ),
    costOf: (name) => (mentioned.has(name) ? 0 : byPath.size + mentions(name).length),
    mentions,
  };
}
