import { attributesBefore } from "../../formats/rust/attributes.ts";
import { after, afterAngles, argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { CodeIndex, CodePart, IndexedFile, Mentioned } from "./code-index.ts";
import { isInValue } from "./slice-words.ts";

/** Finds every mention of a name in the app's code. */
type Mentions = (name: string) => readonly Mentioned[];

const found = new WeakMap<CodeIndex, Map<string, readonly CodePart[]>>();

/** What was found of a name before, by the name of the question: code may use one name thousands of times. */
export function foundOnce(
  index: CodeIndex,
  question: string,
  name: string,
  find: () => readonly CodePart[],
): readonly CodePart[] {
  const known = found.get(index) ?? new Map<string, readonly CodePart[]>();
  found.set(index, known);
  const parts = known.get(`${question} ${name}`) ?? find();
  known.set(`${question} ${name}`, parts);
  return parts;
}

const written = new WeakMap<CodeIndex, Map<string, string>>();

/** A part in the form in which it counts, as it was written before: many conditions lead to the same functions. */
export function writtenOnce(index: CodeIndex, { file, part }: CodePart, write: () => string): string {
  const known = written.get(index) ?? new Map<string, string>();
  written.set(index, known);
  const name = `${part.from} ${part.to} ${file.rust.file.path}`;
  const text = known.get(name) ?? write();
  known.set(name, text);
  return text;
}

/** Methods by which code changes what a static holds. */
const CHANGES_STATIC =
  /^(?:set|lock|write|store|swap|replace|insert|push|extend|with|with_borrow_mut|get_or_init|get_or_try_init|get_mut|try_lock|try_write|init|initialize|fetch_\w+)$/;

/** The statements that may change what a static holds, wherever they stand; and of `static mut` the declaration. */
export function changesOfStatic(mentions: Mentions, name: string): CodePart[] {
  return mentions(name).flatMap(({ file, index }) => {
    const { tokens } = file.source;
    const part = { from: index, to: endOfStatement(tokens, index) };
    const isCalled = isMark(tokens[index + 1], ".") && CHANGES_STATIC.test(tokens[index + 2]?.text ?? "");
    const isDeclared = isKeyword(tokens[index - 1], "mut") && isKeyword(tokens[index - 2], "static");
    if (isCalled || isDeclared || isMark(tokens[index + 1], "=")) return [{ file, part }];
    return lentTo(file, index);
  });
}

/** The call that a static is lent to: `fill(&a::NAME)`. */
function lentTo(file: IndexedFile, index: number): CodePart[] {
  const { tokens } = file.source;
  let first = index;
  while (isMark(tokens[first - 1], "::") && tokens[first - 2]?.kind === "word") first -= 2;
  const open = tokens[index]?.parent ?? -1;
  const isLent =
    isMark(tokens[first - 1], "&") && isOpen(tokens[open], "(") && tokens[open - 1]?.kind === "word";
  return isLent ? [{ file, part: { from: open - 1, to: tokens[open]?.partner ?? index } }] : [];
}

/** The calls that set a variable of the environment while the app runs. */
export function setsVariable(mentions: Mentions, text: string): CodePart[] {
  return callsOf(mentions, "set_var").flatMap(({ file, index }) => {
    const [name, value] = argumentsAt(file.source, index + 1);
    if (name === undefined || value === undefined) return [];
    const given = file.source.tokens[name.from];
    return given?.kind === "text" && given.text !== text ? [] : [{ file, part: value }];
  });
}

/**
 * What the app puts into its state, where `state::<Type>()` asks for it: what names the type, or if nothing does, all. A value
 * that is written as a struct is left out, since its fields are found by their names.
 */
export function managedFor(mentions: Mentions, { file, index }: Mentioned): CodePart[] {
  const { tokens } = file.source;
  const open = isMark(tokens[index + 1], "::") ? index + 2 : index;
  const types = new Set(
    tokens.slice(open, afterAngles(tokens, open, tokens.length) ?? open).map(({ text }) => text),
  );
  const all = callsOf(mentions, "manage").flatMap(({ file: other, index: at }) => {
    const [only] = argumentsAt(other.source, at + 1);
    return only === undefined ? [] : [{ file: other, part: only }];
  });
  const words = ({ file: { source }, part }: CodePart) => source.tokens.slice(part.from, part.to);
  const named = all.filter((part) =>
    words(part).some(({ kind, text }) => kind === "word" && types.has(text)),
  );
  const counting = named.length > 0 ? named : all;
  return counting.filter((part) => !words(part).some((token) => isOpen(token, "{")));
}

/** `::<…>` of all calls of the function around a use, if the name is one of that function's generic parameters. */
export function givenToGeneric(
  mentions: Mentions,
  { file, index }: Mentioned,
  name: string,
): CodePart[] | null {
  const { tokens } = file.source;
  const item = file.groupsAt(index).find((group) => group.item?.kind === "function")?.item;
  if (item?.kind !== "function" || !isMark(tokens[item.keyword + 2], "<")) return null;
  const end = afterAngles(tokens, item.keyword + 2, item.body.from) ?? item.keyword + 2;
  const isParameter = tokens
    .slice(item.keyword + 3, end)
    .some((token, i) => token.text === name && !isMark(tokens[item.keyword + 2 + i], ":"));
  if (!isParameter) return null;
  return mentions(item.name).flatMap(({ file: caller, index: at }) => {
    const { tokens: around } = caller.source;
    if (!isMark(around[at + 1], "::") || !isMark(around[at + 2], "<")) return [];
    const to = afterAngles(around, at + 2, around.length);
    return to === null ? [] : [{ file: caller, part: { from: at + 3, to: to - 1 } }];
  });
}

/**
 * What a type's name leads to beside its methods: `type Name = …;`, the attributes of its declaration, by which macros make
 * something of files, and an enum's numbers, which may pick one of several.
 */
export function aliasesOf(mentions: Mentions, name: string): CodePart[] {
  return mentions(name).flatMap(({ file, index }) => {
    const { tokens } = file.source;
    const from = index - 1;
    if (isKeyword(tokens[from], "type")) return [{ file, part: { from, to: endOfStatement(tokens, index) } }];
    if (!isKeyword(tokens[from], "enum") && !isKeyword(tokens[from], "struct")) return [];
    const open = tokens[index + 1];
    const given = [...attributesBefore(file.source, from), ...attributesInside(file, index + 1)]
      .filter((part) => tokens.slice(part.from, part.to).some(({ kind }) => kind === "text"))
      .map((part) => ({ file, part }));
    if (!isKeyword(tokens[from], "enum") || open?.kind !== "open") return given;
    const inside = tokens.slice(index + 2, open.partner);
    const hasNumbers = inside.some((token) => isMark(token, "=") && token.parent === index + 1);
    return hasNumbers ? [...given, { file, part: { from, to: open.partner + 1 } }] : given;
  });
}

/** The attributes of a type's fields, by the bracket before them: a default may come from one. */
function attributesInside({ source: { tokens } }: IndexedFile, open: number): Stretch[] {
  if (!isOpen(tokens[open], "{")) return [];
  return tokens.slice(open, tokens[open]?.partner).flatMap((token, i) => {
    const isAttribute = isOpen(token, "[") && isMark(tokens[open + i - 1], "#");
    return isAttribute && token.parent === open ? [{ from: open + i + 1, to: token.partner }] : [];
  });
}

/**
 * Where a file takes a name from, if several declarations have it: the paths of its imports by that name, or of all that bring
 * everything.
 */
export function importsFor({ items }: IndexedFile, name: string): string[] {
  const byName = items.imports.filter(({ as }) => as === name);
  const counting = byName.length > 0 ? byName : items.imports.filter(({ as }) => as === "*");
  return counting.map(({ path }) => path.join("::"));
}

/** What another file, or another name, makes of a module: `#[path = "…"] mod name`, `use … as name`. */
export function otherModules(mentions: Mentions, name: string): string[] {
  return mentions(name).flatMap(({ file, index }) => {
    const { tokens } = file.source;
    const before = tokens[index - 1];
    if (isKeyword(before, "as")) return importsFor(file, name);
    const attribute = isKeyword(before, "mod") ? tokens[index - 2] : undefined;
    const open = attribute?.kind === "close" && attribute.text === "]" ? attribute.partner : index;
    return tokens.slice(open, index).map(({ text }) => text);
  });
}

/** Whether the app includes code that its build script writes. */
export function includesGenerated(mentions: Mentions): boolean {
  return mentions("include").some(({ file, index }) => {
    const open = file.source.tokens[index + 2];
    if (!isMark(file.source.tokens[index + 1], "!") || open?.kind !== "open") return false;
    return file.source.tokens.slice(index + 3, open.partner).some(({ text }) => text === "OUT_DIR");
  });
}

/** `Made { field: … }` and `.field = …`, anywhere in the code. */
export function settingsOfField(mentions: Mentions, name: string): CodePart[] {
  return mentions(name).flatMap(({ file, index }): CodePart[] => {
    const { tokens } = file.source;
    const isAssigned = isMark(tokens[index - 1], ".") && isMark(tokens[index + 1], "=");
    if (!isAssigned && !(isMark(tokens[index + 1], ":") && isInValue(tokens, index))) return [];
    let to = index + 2;
    const isEnd = () => isMark(tokens[to], ",") || isMark(tokens[to], ";") || tokens[to]?.kind === "close";
    while (to < tokens.length && !isEnd()) to = after(tokens, to);
    return [{ file, part: { from: index, to } }];
  });
}

function callsOf(mentions: Mentions, name: string): readonly Mentioned[] {
  return mentions(name).filter(({ file, index }) => {
    const { tokens } = file.source;
    return isOpen(tokens[index + 1], "(") && !isKeyword(tokens[index - 1], "fn");
  });
}

function endOfStatement(tokens: readonly Token[], index: number): number {
  let to = index;
  while (to < tokens.length && !isMark(tokens[to], ";") && tokens[to]?.kind !== "close")
    to = after(tokens, to);
  return to;
}
