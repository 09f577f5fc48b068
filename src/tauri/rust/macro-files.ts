import type { Place } from "../../domain/place.ts";
import type { Items } from "../../formats/rust/items.ts";
import type { RustSource } from "../../formats/rust/source.ts";
import { isMark } from "../../formats/rust/token.ts";

/** A text among the arguments of a macro that may name a file. */
export type MacroText = Readonly<{ macro: string; text: string; at: Place }>;

/** What a file says of macros that bring in code from files which their arguments name. */
export type MacroFiles = Readonly<{
  /** The macros that it defines: whether each includes a file or sets a module's path, and which macros it calls. */
  defined: readonly Readonly<{ name: string; brings: boolean; calls: readonly string[] }>[];
  given: readonly MacroText[];
}>;

export const NO_MACROS: MacroFiles = { defined: [], given: [] };

export function macroFiles(
  { tokens }: RustSource,
  { macros }: Items,
  place: (start: number, end: number) => Place,
): MacroFiles {
  const defined = macros.map(({ name, body: { from, to } }) => {
    const called = tokens
      .slice(from, to)
      .filter(({ kind }, at) => kind === "word" && isMark(tokens[from + at + 1], "!"));
    const calls = called.map(({ text }) => text);
    const isPath = tokens
      .slice(from, to)
      .some(
        ({ text }, at) =>
          text === "path" && isMark(tokens[from + at + 1], "=") && isMark(tokens[from + at + 2], "$"),
      );
    return { name, brings: isPath || calls.includes("include"), calls };
  });
  const given: MacroText[] = [];
  for (const [at, token] of tokens.entries()) {
    const open = tokens[at + 2];
    if (token.kind !== "word" || !isMark(tokens[at + 1], "!") || open?.kind !== "open") continue;
    for (let next = at + 3; next < open.partner; next += 1) {
      const text = tokens[next];
      if (text?.kind === "text" && /^[^\s{}]+\.\w+$/.test(text.text))
        given.push({ macro: token.text, text: text.text, at: place(text.start, text.end) });
    }
  }
  return { defined, given };
}

/** The macros that bring in code, directly or through macros that they call. */
export function bringingMacros(files: readonly MacroFiles[]): ReadonlySet<string> {
  const defined = files.flatMap((each) => each.defined);
  const found = new Set(defined.flatMap(({ name, brings }) => (brings ? name : [])));
  for (let size = -1; size < found.size; ) {
    size = found.size;
    for (const { name, calls } of defined) if (calls.some((each) => found.has(each))) found.add(name);
  }
  return found;
}
