import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import { afterAngles, argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import type { Mention } from "./mentions.ts";

/** What code does with a function or method at a mention of its name. */
export type Use =
  /** `x.name(…)`. */
  | Readonly<{ kind: "method"; open: number; arguments: readonly Expression[] }>
  /** `Type::name(…)` or `name(…)`: the receiver of a method is then the first argument. */
  | Readonly<{ kind: "function"; isQualified: boolean; open: number; arguments: readonly Expression[] }>
  /** `name!(…)`. */
  | Readonly<{ kind: "macro"; open: number }>
  /** `fn name`, or an import that keeps the name. */
  | Readonly<{ kind: "declared" }>
  /** Anything else: it is passed on, or gets another name. */
  | Readonly<{ kind: "value" }>;

/** How a name is used at a mention. */
export function useOf({ file: { source }, index }: Mention): Use {
  const { tokens } = source;
  const before = tokens[index - 1];
  if (isKeyword(before, "fn")) return { kind: "declared" };
  if (isImport(source.tokens, index))
    return { kind: isKeyword(tokens[index + 1], "as") ? "value" : "declared" };
  if (isMark(tokens[index + 1], "!"))
    return tokens[index + 2]?.kind === "open" ? { kind: "macro", open: index + 2 } : { kind: "value" };
  const isGeneric = isMark(tokens[index + 1], "::") && isMark(tokens[index + 2], "<");
  const open = (isGeneric ? afterAngles(tokens, index + 2, tokens.length) : index + 1) ?? -1;
  if (!isOpen(tokens[open], "(")) return { kind: "value" };
  const given = argumentsAt(source, open).map((each) => expressionIn(source, each));
  if (isMark(before, ".")) return { kind: "method", open, arguments: given };
  return { kind: "function", isQualified: isMark(before, "::"), open, arguments: given };
}

/** How many tokens an import may have. Nobody writes longer ones. */
const LONGEST_IMPORT = 1_000;

/** Whether a token is part of `use …;`. */
export function isImport(tokens: Mention["file"]["source"]["tokens"], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - LONGEST_IMPORT; at -= 1) {
    const token = tokens[at];
    if (isKeyword(token, "use")) return true;
    const isPart =
      token?.kind === "word" ||
      ["::", ",", "*"].includes(token?.text ?? "") ||
      (token?.kind !== "mark" && ["{", "}"].includes(token?.text ?? ""));
    if (!isPart) return false;
  }
  return false;
}
