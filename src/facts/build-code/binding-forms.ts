import { after, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";

/** Names, and the code that they stand for. */
type Bound = Readonly<{ names: readonly string[]; stretch: Stretch }>;

/** What a token begins to bind: `let`, an assignment, a loop, the arms of a match, the parameters of a closure. */
export function boundAt(tokens: readonly Token[], at: number): Bound[] {
  const token = tokens[at];
  if (isKeyword(token, "let")) return letAt(tokens, at);
  if (isKeyword(token, "for")) return loopAt(tokens, at);
  if (isKeyword(token, "match")) return matchAt(tokens, at);
  if (isMark(token, "|")) return closureAt(tokens, at);
  if (token?.kind === "word") return changeAt(tokens, at);
  return [];
}

function letAt(tokens: readonly Token[], at: number): Bound[] {
  const isCondition = [tokens[at - 1]].some(
    (before) => isKeyword(before, "if") || isKeyword(before, "while") || isMark(before, "&"),
  );
  const equals = find(tokens, at + 1, (token) => isMark(token, "=") || isMark(token, ";"));
  const end = find(tokens, equals + 1, (token) => isMark(token, ";") || (isCondition && isOpen(token, "{")));
  return [
    { names: patternNames(tokens, { from: at + 1, to: equals }), stretch: { from: equals + 1, to: end } },
  ];
}

function loopAt(tokens: readonly Token[], at: number): Bound[] {
  const middle = find(tokens, at + 1, (token) => isKeyword(token, "in") || isOpen(token, "{"));
  if (!isKeyword(tokens[middle], "in")) return [];
  const end = find(tokens, middle + 1, (token) => isOpen(token, "{"));
  return [
    { names: patternNames(tokens, { from: at + 1, to: middle }), stretch: { from: middle + 1, to: end } },
  ];
}

function matchAt(tokens: readonly Token[], at: number): Bound[] {
  const open = find(tokens, at + 1, (token) => isOpen(token, "{"));
  const inside = insideOf(tokens, open);
  const names: string[] = [];
  for (let from = inside.from; from < inside.to; ) {
    const arrow = find(tokens, from, (token) => isMark(token, "=>"));
    if (arrow >= inside.to) break;
    names.push(...patternNames(tokens, { from, to: arrow }));
    const isBlock = isOpen(tokens[arrow + 1], "{");
    from = isBlock ? after(tokens, arrow + 1) : find(tokens, arrow + 1, (token) => isMark(token, ",")) + 1;
  }
  return [{ names, stretch: { from: at + 1, to: open } }];
}

/** The parameters of a closure stand for something of the statement before it. */
function closureAt(tokens: readonly Token[], at: number): Bound[] {
  const before = tokens[at - 1];
  const begins =
    before?.kind === "open" || isMark(before, ",") || isMark(before, "=") || isKeyword(before, "move");
  const end = begins ? find(tokens, at + 1, (token) => isMark(token, "|")) : at;
  const start = statementStart(tokens, at);
  if (!isMark(tokens[end], "|") || end === at || start === undefined) return [];
  return [{ names: patternNames(tokens, { from: at + 1, to: end }), stretch: { from: start, to: at } }];
}

/** `name = …`, `name += …`, and calls of methods that change what a name holds: `name.push(…)`. */
function changeAt(tokens: readonly Token[], at: number): Bound[] {
  const names = [tokens[at]?.text ?? ""];
  const equals = tokens[at + 1]?.kind === "mark" && isMark(tokens[at + 2], "=") ? at + 2 : at + 1;
  if (isMark(tokens[equals], "=") && !isMark(tokens[at - 1], ".")) {
    const end = find(tokens, equals + 1, (token) => isMark(token, ";") || isMark(token, ","));
    return [{ names, stretch: { from: equals + 1, to: end } }];
  }
  const isChange = isMark(tokens[at + 1], ".") && CHANGING.test(tokens[at + 2]?.text ?? "");
  if (!isChange || !isOpen(tokens[at + 3], "(")) return [];
  return [{ names, stretch: { from: at + 2, to: after(tokens, at + 3) } }];
}

const CHANGING =
  /^(?:append|clear|drain|extend|extend_from_slice|insert|insert_str|pop|push|push_str|remove|replace_range|retain|set_extension|set_file_name|truncate|write_str)$/;

/** What a field is set to: `{ name: value }` or `.name = value`. Types of fields look the same, and do no harm. */
export function fieldAt(tokens: readonly Token[], at: number): Stretch | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  const isSet = isMark(tokens[at - 1], ".") && isMark(tokens[at + 1], "=");
  const isGiven = isMark(tokens[at + 1], ":") && isOpen(tokens[tokens[at]?.parent ?? -1], "{");
  if (!isSet && !isGiven) return undefined;
  return { from: at + 2, to: find(tokens, at + 2, (token) => isMark(token, ",") || isMark(token, ";")) };
}

/** The names that a pattern binds, with some that it only mentions. */
export function patternNames(tokens: readonly Token[], { from, to }: Stretch): string[] {
  const names: string[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (isMark(token, ":") || isKeyword(token, "if")) break;
    const isPath =
      isMark(tokens[at - 1], "::") || isMark(tokens[at + 1], "::") || tokens[at + 1]?.kind === "open";
    if (token?.kind === "word" && /^(?!(?:mut|ref|_)$)[a-z_]/.test(token.text) && !isPath)
      names.push(token.text);
  }
  return names;
}

/** How many tokens of one statement are looked at. What follows a longer one is hidden, since it has more than is followed. */
const LONGEST_STATEMENT = 2_500;

/** The first token of a group, from an index on, that fits; the end of the group where none does. */
function find(tokens: readonly Token[], from: number, fits: (token: Token | undefined) => boolean): number {
  let at = from;
  for (let steps = 0; steps < LONGEST_STATEMENT; steps += 1) {
    if (at >= tokens.length || tokens[at]?.kind === "close" || fits(tokens[at])) return at;
    at = after(tokens, at);
  }
  return at;
}

/** The start of the statement around a token, outside of all brackets but those of blocks; undefined where it is far away. */
function statementStart(tokens: readonly Token[], index: number): number | undefined {
  let at = index - 1;
  for (let steps = 0; at >= 0; at -= 1, steps += 1) {
    if (steps > LONGEST_STATEMENT) return undefined;
    const token = tokens[at];
    if (token?.kind === "close") {
      if (token.text === "}") break;
      at = token.partner;
    } else if (isMark(token, ";") || isOpen(token, "{")) break;
  }
  return at + 1;
}
