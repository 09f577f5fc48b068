import { attributesBefore } from "../../formats/rust/attributes.ts";
import { after, indexOfMark, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { Callable } from "./dependencies.ts";
import type { RustFile } from "./rust-files.ts";
import { BUILT_IN_MACROS, KNOWN_QUOTES, type Shown } from "./rust-macros.ts";

/** The macros that code defines, by their names. One name may have several. */
export type OwnMacros = ReadonlyMap<string, readonly OwnMacro[]>;

/** A macro: what it expects and makes, arm by arm. None where its form isn't known. */
export type OwnMacro = Readonly<{ tokens: readonly Token[]; arms: readonly Arm[] }>;

type Arm = Readonly<{ pattern: Stretch; body: Stretch }>;

/**
 * The macros that code defines and whose names can't mean those of the language or of a crate; none where `stringify` isn't the
 * language's own.
 */
export function ownMacros(files: readonly RustFile[], callable: Callable): OwnMacros {
  if (files.some(redefinesText)) return new Map();
  const isOwn = ownNames(files, callable);
  const mayMeanOthers = files.some((file) => bringsMacros(file, isOwn));
  const found = new Map<string, OwnMacro[]>();
  for (const { source, items } of files)
    for (const { name, body } of items.macros) {
      if (BUILT_IN_MACROS.has(name) || (mayMeanOthers && !name.includes("quote"))) continue;
      const macro = { tokens: source.tokens, arms: armsIn(source.tokens, body) };
      found.set(name, [...(found.get(name) ?? []), macro]);
    }
  return found;
}

function redefinesText({ items: { macros, imports } }: RustFile): boolean {
  return macros.some(({ name }) => name === "stringify") || imports.some(({ as }) => as === "stringify");
}

/** Whether a file brings in all macros of a crate or of a part of the standard library, whatever their names. */
function bringsMacros({ source, items }: RustFile, isOwn: (name: string) => boolean): boolean {
  const { tokens } = source;
  const isBringing = ({ from, to }: Stretch) =>
    tokens.slice(from, to).some((token) => isKeyword(token, "macro_use"));
  return (
    items.imports.some(({ path, as }) => as === "*" && !path.every(isOwn)) ||
    tokens.some((token, at) => isKeyword(token, "extern") && attributesBefore(source, at).some(isBringing))
  );
}

/** Whether a part of a path surely names something of the code's own: a module or a type, and nothing that is imported too. */
function ownNames(files: readonly RustFile[], callable: Callable): (name: string) => boolean {
  const items = files.map((file) => file.items);
  const own = new Set(items.flatMap(({ modules, types }) => [...modules.map(({ name }) => name), ...types]));
  const imported = new Set(items.flatMap(({ imports }) => imports.map(({ as }) => as)));
  return (name) =>
    /^(?:crate|self|super)$/.test(name) || (own.has(name) && !imported.has(name) && !callable.has(name));
}

function armsIn(tokens: readonly Token[], { from, to }: Stretch): Arm[] {
  const found: Arm[] = [];
  for (let at = from; at < to; at = after(tokens, at)) {
    if (!isMark(tokens[at], "=>")) continue;
    const [pattern, body] = [tokens[at - 1], tokens[at + 1]];
    if (pattern?.kind !== "close" || body?.kind !== "open") return [];
    found.push({ pattern: insideOf(tokens, pattern.partner), body: insideOf(tokens, at + 1) });
  }
  return found;
}

/** What the invocations of a macro that the code defines show, if it quotes. */
export function shownBy(name: string, own: OwnMacros): Shown {
  const arms = (own.get(name) ?? []).flatMap(({ tokens, arms }) =>
    arms.map(({ pattern }) => ({ tokens, pattern })),
  );
  return {
    word: arms.some(
      ({ tokens, pattern: { from } }) => isMark(tokens[from], "$") && tokens[from + 1]?.kind === "word",
    ),
    arrow:
      arms.some(({ tokens, pattern }) => indexOfMark(tokens, "=>", pattern) >= 0) ||
      KNOWN_QUOTES.get(name)?.arrow === true,
    marks: [...own.values()].flat().some(marksCode),
  };
}

function marksCode({ tokens, arms }: OwnMacro): boolean {
  return arms.some(({ pattern: { from, to } }) => tokens.slice(from, to).some((token) => isMark(token, "#")));
}
