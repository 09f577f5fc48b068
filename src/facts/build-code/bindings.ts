import type { FunctionItem } from "../../formats/rust/items.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import { boundAt, fieldAt, patternNames } from "./binding-forms.ts";
import { isInUse, type RustFile } from "./rust-files.ts";

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
  localAt(file: RustFile, index: number, name: string): readonly Code[] | undefined;
  /** Constants and functions of all files, by their names. */
  globals: ReadonlyMap<string, readonly Code[]>;
  /** Constants alone. */
  constants: ReadonlyMap<string, readonly Code[]>;
  /** How many more tokens are followed for all expressions together. What comes after them is hidden. */
  budget: { left: number };
  /** Which function is around a token, as a number; -1 outside of all. */
  functionAt(file: RustFile, index: number): number;
  /** What fields are set to, by their names. */
  fields: ReadonlyMap<string, readonly Code[]>;
}>;

/** Large honest crates take a tenth of it. */
const MOST_FOLLOWED = 500_000;

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
    localAt(file, at, name) {
      const index = functionAt(file, at);
      const isHandedOn = calls.handedOn.has(file.items.functions[index]?.name ?? "");
      return isHandedOn ? undefined : locals.get(file)?.get(index)?.get(name);
    },
    globals,
    constants,
    fields,
    functionAt,
    budget: { left: MOST_FOLLOWED },
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
    localAt(file, at, name) {
      const isBeside = ({ file: other, stretch }: Code) =>
        other === file && bindings.functionAt(file, stretch.from) === bindings.functionAt(file, at);
      return bindings.localAt(file, at, name)?.filter(isBeside);
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
      } else if (isMentioned(tokens, at) && !isPlainUse(file, at)) handedOn.add(token.text);
    }
  }
  return { of, handedOn };
}

/** A `use` that gives no other name: whoever calls it by the name is seen. */
function isPlainUse(file: RustFile, at: number): boolean {
  return isInUse({ file, at }) && !isKeyword(file.source.tokens[at + 1], "as");
}

/** Whether a function's name stands where a value is handed on, and not for a variable of that name. */
function isMentioned(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isMark(next, "!") && tokens[at + 2]?.kind === "open") return false;
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
