import type { FunctionItem } from "../../formats/rust/items.ts";
import { after, argumentsAt, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { RustFile } from "./rust-files.ts";

/** Code that a name may stand for: tokens of one file. */
export type Code = Readonly<{
  file: RustFile;
  stretch: Stretch;
  /** For the body of a function: the names of its parameters, which a call explains. */
  parameters?: ReadonlySet<string>;
}>;

/** What names may stand for. Everything that might set a name is there; what is there need not be what sets it. */
export type Bindings = Readonly<{
  /** By a local name, in the function around a token; none in a function that anyone may call with anything. */
  localsAt(file: RustFile, index: number): ReadonlyMap<string, readonly Code[]>;
  /** Constants and functions of all files, by their names. */
  globals: ReadonlyMap<string, readonly Code[]>;
  /** Constants alone. */
  constants: ReadonlyMap<string, readonly Code[]>;
  /** Which function is around a token, as a number; -1 outside of all. */
  functionAt(file: RustFile, index: number): number;
  /** What fields are set to, by their names. */
  fields: ReadonlyMap<string, readonly Code[]>;
}>;

type Found = Map<string, Code[]>;

export function bindingsOf(files: readonly RustFile[]): Bindings {
  const [globals, constants, fields] = [new Map(), new Map(), new Map()] as [Found, Found, Found];
  const calls = callsIn(files);
  const around = new Map(files.map((file) => [file, functionsAround(file)]));
  const functionAt = (file: RustFile, at: number) => around.get(file)?.[at] ?? -1;
  const locals = new Map<RustFile, ReadonlyMap<number, Found>>();
  for (const file of files) {
    const { tokens } = file.source;
    const byFunction = new Map<number, Found>();
    locals.set(file, byFunction);
    for (const { name, value } of file.items.constants)
      for (const into of [globals, constants]) add(into, name, { file, stretch: value });
    for (const [index, item] of file.items.functions.entries()) {
      if (item.body === null) continue;
      const parameters = new Set(parametersIn(file, item).flat());
      add(globals, item.name, { file, stretch: item.body, parameters });
      byFunction.set(index, parametersOf(file, item, calls));
    }
    for (let at = 0; at < tokens.length; at += 1) {
      const index = functionAt(file, at);
      const into = byFunction.get(index) ?? new Map<string, Code[]>();
      byFunction.set(index, into);
      for (const { names, stretch } of boundAt(tokens, at))
        for (const name of names) add(into, name, { file, stretch });
      const field = fieldAt(tokens, at);
      if (field !== undefined) add(fields, tokens[at]?.text ?? "", { file, stretch: field });
    }
  }
  return {
    localsAt(file, at) {
      const index = functionAt(file, at);
      const isHandedOn = calls.handedOn.has(file.items.functions[index]?.name ?? "");
      return isHandedOn ? new Map() : (locals.get(file)?.get(index) ?? new Map());
    },
    globals,
    constants,
    fields,
    functionAt,
  };
}

function add(into: Found, name: string, code: Code): void {
  const known = into.get(name);
  if (known === undefined) into.set(name, [code]);
  else known.push(code);
}

/** What is bound in the function around a token, and constants: no more than what stands beside it. */
export function nearby(bindings: Bindings): Bindings {
  return {
    ...bindings,
    globals: bindings.constants,
    fields: new Map(),
    localsAt(file, at) {
      const isBeside = ({ file: other, stretch }: Code) =>
        other === file && bindings.functionAt(file, stretch.from) === bindings.functionAt(file, at);
      return new Map([...bindings.localsAt(file, at)].map(([name, found]) => [name, found.filter(isBeside)]));
    },
  };
}

/** For each token the index of the innermost function around it; -1 outside of all. */
function functionsAround({ source, items }: RustFile): Int32Array {
  const around = new Int32Array(source.tokens.length).fill(-1);
  for (const [index, { body }] of items.functions.entries())
    if (body !== null) around.fill(index, body.from, body.to);
  return around;
}

type Calls = Readonly<{ of: ReadonlyMap<string, readonly Code[][]>; handedOn: ReadonlySet<string> }>;

/** The arguments of every call, by the function's name, and the functions that are named without being called. */
function callsIn(files: readonly RustFile[]): Calls {
  const names = new Set(files.flatMap(({ items }) => items.functions.map(({ name }) => name)));
  const of = new Map<string, Code[][]>();
  const handedOn = new Set<string>();
  for (const file of files) {
    const { tokens } = file.source;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== "word" || !names.has(token.text) || isKeyword(tokens[at - 1], "fn")) continue;
      if (isOpen(tokens[at + 1], "(")) {
        const given = argumentsAt(file.source, at + 1).map((stretch) => ({ file, stretch }));
        const known = of.get(token.text);
        if (known === undefined) of.set(token.text, [given]);
        else known.push(given);
      } else if (isMentioned(tokens, at)) handedOn.add(token.text);
    }
  }
  return { of, handedOn };
}

/** Whether a function's name stands where a value is handed on, and not for a variable of that name. */
function isMentioned(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isMark(next, "::") || isMark(next, ":") || isMark(next, ".") || isMark(before, ".")) return false;
  if (isMark(before, "&") || isMark(before, "::")) return true;
  return before?.kind === "open" || [",", "=", "|", "=>"].some((mark) => isMark(before, mark));
}

/** A parameter stands for what any call hands over in its place. */
function parametersOf(file: RustFile, item: FunctionItem, calls: Calls): Found {
  const found: Found = new Map();
  for (const [place, names] of parametersIn(file, item).entries()) {
    const given = (calls.of.get(item.name) ?? []).flatMap((each) => each[place] ?? []);
    for (const name of names) for (const code of given) add(found, name, code);
  }
  return found;
}

/** The names that each parameter binds, without `self`. */
function parametersIn(file: RustFile, { parameters }: FunctionItem): string[][] {
  const { tokens } = file.source;
  const all = argumentsAt(file.source, parameters.from - 1);
  const isMethod = tokens.slice(all[0]?.from, all[0]?.to).some((token) => isKeyword(token, "self"));
  return all.slice(isMethod ? 1 : 0).map((each) => patternNames(tokens, each));
}

type Bound = Readonly<{ names: readonly string[]; stretch: Stretch }>;

/** What a token begins to bind: `let`, an assignment, a loop, the arms of a match, the parameters of a closure. */
function boundAt(tokens: readonly Token[], at: number): Bound[] {
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
function fieldAt(tokens: readonly Token[], at: number): Stretch | undefined {
  if (tokens[at]?.kind !== "word") return undefined;
  const isSet = isMark(tokens[at - 1], ".") && isMark(tokens[at + 1], "=");
  const isGiven = isMark(tokens[at + 1], ":") && isOpen(tokens[tokens[at]?.parent ?? -1], "{");
  if (!isSet && !isGiven) return undefined;
  return { from: at + 2, to: find(tokens, at + 2, (token) => isMark(token, ",") || isMark(token, ";")) };
}

/** The names that a pattern binds, with some that it only mentions. */
function patternNames(tokens: readonly Token[], { from, to }: Stretch): string[] {
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
const LONGEST_STATEMENT = 5_000;

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
