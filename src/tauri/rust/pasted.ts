import type { Place } from "../../domain/place.ts";
import { placesIn } from "../../formats/lines.ts";
import { rustSource } from "../../formats/rust/source.ts";
import { isKeyword, isMark, isOpen, type Token } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";

/** A place where a macro puts together a name that may be a sought one. */
export type PastedName = Readonly<{ name: string; at: Place }>;

/** Finds `[<add_ $what>]`, a form of macros such as `paste`, and `concat_idents!(add_, capability)`. */
export function pastedNames(project: Project, words: readonly string[]): PastedName[] {
  return rustOfApp(project).files.flatMap(({ file }) => {
    if (!/\[\s*<|concat_idents/.test(file.text)) return [];
    const { tokens } = rustSource(file);
    const place = placesIn(file);
    return tokens.flatMap((token, at): PastedName[] => {
      // A function that a macro declares under such a name is the app's own.
      const pieces = isKeyword(tokens[at - 1], "fn") ? undefined : piecesAt(tokens, at);
      const name = pieces === undefined ? undefined : words.find((word) => mayBe(pieces, word));
      return name === undefined ? [] : [{ name, at: place(token.start, token.end) }];
    });
  });
}

/** The pieces that a name is put together from; null for a piece that only the macro's caller knows. */
function piecesAt(tokens: readonly Token[], at: number): (string | null)[] | undefined {
  const token = tokens[at];
  const isPaste =
    isOpen(token, "[") && isMark(tokens[at + 1], "<") && isMark(tokens[(token?.partner ?? 0) - 1], ">");
  if (isPaste) return piecesIn(tokens.slice(at + 2, (token?.partner ?? 0) - 1));
  const open = tokens[at + 2];
  const isConcat = token?.text === "concat_idents" && isMark(tokens[at + 1], "!") && open?.kind === "open";
  return isConcat ? piecesIn(tokens.slice(at + 3, open.partner)) : undefined;
}

function piecesIn(tokens: readonly Token[]): (string | null)[] {
  return tokens.flatMap((token, at) => {
    if (isMark(token, "$")) return [null];
    const isModifier = isMark(tokens[at - 1], ":") || isMark(tokens[at - 1], "$");
    return (token.kind === "word" && !isModifier) || token.kind === "text" ? [token.text] : [];
  });
}

/** Whether a word begins with the pieces in their order. An unknown piece may be any text. */
function mayBe(pieces: readonly (string | null)[], word: string): boolean {
  let rest = word;
  let isOpen = false;
  for (const piece of pieces) {
    if (piece === null) isOpen = true;
    else {
      const found = rest.indexOf(piece);
      if (found < 0 || (found > 0 && !isOpen)) return false;
      rest = rest.slice(found + piece.length);
      isOpen = false;
    }
  }
  return rest === "" || isOpen;
}
