import { indexOfMark, insideOf } from "../../formats/rust/stretch.ts";
import { isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import { invokedAt, markedGroup, type Quotes } from "./rust-macros.ts";
import type { OwnMacros } from "./rust-own-macros.ts";

/**
 * Whether a macro makes no code of what it is given, but of what its invocations show: their first word, the expression before
 * their first `=>`, and groups that a `#` marks. All else has to become text, or go on to a macro that quotes, in one piece.
 */
export function isQuoting(name: string, quotes: Quotes, own: OwnMacros): boolean {
  return (own.get(name) ?? []).every(
    ({ tokens, arms }) =>
      arms.length > 0 &&
      arms.every(({ pattern, body }) => {
        const parameters = parametersOf(tokens, pattern);
        return parameters !== undefined && isHandingOn({ tokens, parameters, quotes, own }, body);
      }),
  );
}

/** What becomes of a parameter: `shown` may be code, a `piece` is handed on as it was given, and `other` only becomes text. */
type Parameters = ReadonlyMap<string, "shown" | "piece" | "other">;

/** The parameters of a pattern; undefined for a form that isn't known. */
function parametersOf(tokens: readonly Token[], { from, to }: Stretch): Parameters | undefined {
  const found = new Map<string, "shown" | "piece" | "other">();
  for (let at = from; at < to; at += 1) {
    if (!isMark(tokens[at], "$") || tokens[at + 1]?.kind === "open") continue;
    const [name, kind] = [tokens[at + 1]?.text ?? "", tokens[at + 3]?.text ?? ""];
    if (!isMark(tokens[at + 2], ":") || found.has(name)) return undefined;
    const isFirst = at === from && (kind === "ident" || (kind !== "tt" && isMark(tokens[at + 4], "=>")));
    const isShown = isFirst || /^(?:lifetime|literal)$/.test(kind) || isMarked(tokens, at, from);
    found.set(name, isShown ? "shown" : isPiece(tokens, at) ? "piece" : "other");
  }
  return found;
}

/** `$($name:tt)*`: tokens that stand beside each other where they are given, and so where they are handed on. */
function isPiece(tokens: readonly Token[], at: number): boolean {
  const open = at - 1;
  const isAlone = tokens[open]?.kind === "open" && tokens[open]?.partner === at + 4;
  return (
    isAlone && isMark(tokens[open - 1], "$") && tokens[at + 3]?.text === "tt" && isMark(tokens[at + 5], "*")
  );
}

/** Whether a token of a pattern stands in a group that a `#` marks. */
function isMarked(tokens: readonly Token[], at: number, from: number): boolean {
  for (let open = tokens[at]?.parent ?? -1; open >= from; open = tokens[open]?.parent ?? -1)
    if (markedGroup(tokens, open - 1) === open || markedGroup(tokens, open - 2) === open) return true;
  return false;
}

type Context = Readonly<{ tokens: readonly Token[]; parameters: Parameters; quotes: Quotes; own: OwnMacros }>;

/** Whether all parameters in a body that aren't shown become text, or go on to a macro that quotes. */
function isHandingOn(context: Context, { from, to }: Stretch): boolean {
  const { tokens } = context;
  for (let at = from; at < to; at += 1) {
    const piece = textAt(context, at) ?? pieceAt(context, at);
    if (piece === "any") return false;
    if (piece !== undefined) {
      if (!isHandingOn(context, { from: at + 2, to: piece.from })) return false;
      at = piece.to - 1;
    } else if (isMark(tokens[at], "$") && !isShown(context, at)) return false;
  }
  return true;
}

/** A parameter that its macro's invocations show, `$crate`, or the beginning of a repetition. */
function isShown({ tokens, parameters }: Context, at: number): boolean {
  const { kind, text } = tokens[at + 1] ?? { kind: "close", text: "" };
  if (kind !== "word") return isOpen(tokens[at + 1], "(");
  return text === "crate" || parameters.get(text) === "shown";
}

/** What `stringify!` is given, which becomes text. */
function textAt({ tokens }: Context, at: number): Stretch | undefined {
  const isText = tokens[at]?.text === "stringify" && tokens[at]?.kind === "word";
  const open = isText ? invokedAt(tokens, at) : undefined;
  return open === undefined ? undefined : insideOf(tokens, open);
}

/**
 * What the invocation of a macro that quotes hands on and that macro doesn't show; undefined where none is invoked. `any` is
 * where it might show what its own caller doesn't: it isn't one piece, or stands in a place that may be code.
 */
function pieceAt(context: Context, at: number): Stretch | "any" | undefined {
  const { tokens, quotes, own } = context;
  const name = tokens[at]?.kind === "word" ? (tokens[at]?.text ?? "") : "";
  const shown = quotes.get(name);
  const open = shown && invokedAt(tokens, at);
  if (shown === undefined || open === undefined) return undefined;
  const inside = insideOf(tokens, open);
  const arrow = indexOfMark(tokens, "=>", inside);
  const { arrow: needsArrow, word: takesWord } = shown;
  const first = firstOf(tokens, inside.from, takesWord);
  if ((needsArrow && arrow < 0) || first === undefined) return "any";
  const piece = { from: Math.max(arrow + 1, first), to: inside.to };
  return !own.has(name) || isOnePiece(context, piece) ? piece : "any";
}

/** Whether what is handed on stood together where it was given, and nothing is added that marks code. */
function isOnePiece({ tokens, parameters }: Context, { from, to }: Stretch): boolean {
  const given = tokens.slice(from, to);
  const names = given.flatMap((token, at) => (isMark(token, "$") ? [given[at + 1]] : []));
  const handed = names.filter((token) => token?.kind === "word");
  return (
    !given.some((token) => isMark(token, "#")) &&
    handed.length <= 1 &&
    handed.every((token) => parameters.get(token?.text ?? "") === "piece")
  );
}

/** Where what follows the first word of an invocation begins; undefined where that word may be anything. */
function firstOf(tokens: readonly Token[], from: number, isWord: boolean): number | undefined {
  if (!isWord) return from;
  if (!isMark(tokens[from], "$")) return tokens[from]?.kind === "word" ? from + 1 : from;
  return tokens[from + 1]?.kind === "word" ? from + 2 : undefined;
}
