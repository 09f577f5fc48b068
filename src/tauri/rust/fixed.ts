import { isKeyword, isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { CodeIndex, IndexedFile } from "./code-index.ts";

/** Words of conditions that the build decides. */
const FIXED: ReadonlySet<string> = new Set(
  "Err None Ok Some as bool cfg concat const else env eq false feature if is_empty is_err is_none is_ok is_some let match matches option_env return true unwrap unwrap_or while".split(
    " ",
  ),
);

/** How deep functions may call each other. Nobody writes a deeper condition. */
const DEEPEST = 3;

/** Whether the build decides the value of a part: literals, constants, `cfg!`, and functions of these. */
export function isFixed(index: CodeIndex, file: IndexedFile, { from, to }: Stretch, depth = 0): boolean {
  const { tokens } = file.source;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "word" || FIXED.has(token.text) || isInCondition(file, at)) continue;
    const isCalled = isOpen(tokens[at + 1], "(") && !isMark(tokens[at - 1], ".");
    const isConstant = /^[A-Z][A-Z0-9_]*$/.test(token.text) || isMark(tokens[at + 1], "::");
    if (isConstant) continue;
    if (!isCalled || depth >= DEEPEST || !isFixedFunction(index, token.text, depth)) return false;
  }
  return true;
}

/** Whether the bodies of all functions of a name are fixed. A body that uses a parameter isn't. */
function isFixedFunction(index: CodeIndex, name: string, depth: number): boolean {
  const declared = index.declared(name);
  return (
    declared.length > 0 &&
    declared.every(({ file, part }) => {
      const { tokens } = file.source;
      const body = file.items.functions.find(({ keyword }) => keyword === part.from)?.body ?? null;
      return isKeyword(tokens[part.from], "fn") && body !== null && isFixed(index, file, body, depth + 1);
    })
  );
}

/** `cfg!(windows)`. */
function isInCondition({ source: { tokens }, groupsAt }: IndexedFile, at: number): boolean {
  return groupsAt(at).some(
    ({ open }) => tokens[open - 1]?.text === "cfg" || tokens[open - 2]?.text === "cfg",
  );
}
