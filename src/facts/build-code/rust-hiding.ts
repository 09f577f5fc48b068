import type { BuildCode } from "../../domain/build-code.ts";
import { isKeyword, isMark, isOpen, type Token } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import { isInUse, type RustFile } from "./rust-files.ts";
import { BUILT_IN_MACROS } from "./rust-macros.ts";
import { builtPaths, REACHING } from "./rust-paths.ts";
import { evidence, isInAttribute, type RustReading, type Word } from "./rust-reading.ts";

/** Ways of code to do what its words don't say: each makes the class unknown at least. */
export function hiding(reading: RustReading, step: BuildCode["step"]): Evidence[] {
  const found: Evidence[] = [];
  const roots = knownRoots(reading);
  reading.words((word) => {
    if (isUnseen(word, step) || isStrangeRoot(word, roots, reading) || isStrangeMacro(word, reading))
      found.push(evidence("unknown", word));
  });
  return [...found, ...reading.files.flatMap(imports), ...builtPaths(reading)];
}

/** Built-in macros that put machine code or other files into the code, or make names. `include!` is followed elsewhere. */
const UNSEEN_MACROS = /^(?:asm|concat_bytes|concat_idents|global_asm|llvm_asm|naked_asm)$/;

/** Attributes that let the linker or the loader call code, or code call what isn't Rust. */
const UNSEEN_ATTRIBUTES =
  /^(?:export_name|global_allocator|link|link_args|link_name|link_section|naked|no_mangle|used)$/;

function isUnseen({ file, at, text }: Word, step: BuildCode["step"]): boolean {
  const { tokens } = file.source;
  const token = tokens[at];
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // Macros make unsafe code for others, and check little by it themselves. Code that isn't called by its name needs more.
  if (isKeyword(token, "unsafe")) return step !== "proc-macro";
  if (/^transmute(?:_copy|_unchecked)?$/.test(text)) return true;
  if (isKeyword(token, "extern")) return !isKeyword(next, "crate");
  if (UNSEEN_MACROS.test(text)) return isMark(next, "!");
  if (UNSEEN_ATTRIBUTES.test(text)) return isInAttribute(file, at) && isBuiltInAttribute(tokens, at);
  if (text === "os") return isMark(next, "::") && isMark(before, "::") && !isPlainOs(file, at);
  if (text === "arch" || text === "intrinsics")
    return isMark(before, "::") && /^(?:std|core)$/.test(tokens[at - 2]?.text ?? "");
  return false;
}

/** `#[used]`, `#[unsafe(used)]` or `#[cfg_attr(…, used)]`. What another attribute holds, such as `#[meta(used)]`, is its own. */
function isBuiltInAttribute(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.parent ?? -1;
  if (isOpen(tokens[open], "[")) return true;
  return /^(?:cfg_attr|unsafe)$/.test(tokens[open - 1]?.text ?? "");
}

/** `std::os::raw`, and texts as the system has them. */
function isPlainOs({ source }: RustFile, at: number): boolean {
  const { tokens } = source;
  const [first, second] = [tokens[at + 2]?.text ?? "", tokens[at + 4]?.text ?? ""];
  return first === "raw" || (/^(?:unix|windows|wasi)$/.test(first) && second === "ffi");
}

/** Keywords after which a path may begin with `::`. */
const BEFORE_PATHS =
  /^(?:as|await|break|dyn|else|for|if|impl|in|let|match|move|mut|pub|ref|return|use|where|while)$/;

const STD = new Set(["std", "core", "alloc", "proc_macro", "self", "Self", "super", "crate", "test"]);

const TYPES = /^(?:[iu](?:8|16|32|64|128|size)|f32|f64|str|char|bool)$/;

/** The names with which a path may begin: the standard library, own modules and imports, and crates that the manifest names. */
function knownRoots({ files, callable }: RustReading): ReadonlySet<string> {
  const own = files.flatMap(({ items }) => [
    ...items.modules.map(({ name }) => name),
    ...items.imports.map(({ as }) => as),
    ...items.functions.map(({ name }) => name),
  ]);
  return new Set([...STD, ...callable.keys(), ...own]);
}

/** A path that begins with a crate that the manifest doesn't name: some dependency goes by another name. */
function isStrangeRoot(
  { file, at, text }: Word,
  roots: ReadonlySet<string>,
  { callable }: RustReading,
): boolean {
  const { tokens } = file.source;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isKeyword(before, "crate") && isKeyword(tokens[at - 2], "extern"))
    return !STD.has(text) && !callable.has(text);
  if (!/^[a-z_]/.test(text) || BEFORE_PATHS.test(text) || !isMark(next, "::") || isMark(tokens[at + 2], "<"))
    return false;
  // `quote! { ts ::time::Date }`: two words for a macro, the second a path of its own.
  if (tokens[at]?.end !== next?.start) return false;
  // `$name:ident::…` in a macro's pattern.
  if (isMark(before, ":") && isMark(tokens[at - 3], "$")) return false;
  const isFirst = !isMark(before, "::") && !isMark(before, ".") && !isMark(before, "$");
  if (!isFirst || roots.has(text) || TYPES.test(text)) return false;
  return !(isInUse({ file, at }) && isInGroup(file, at)) && !mayBeBrought(file, callable);
}

/** Whether a name may be a module of a crate whose names are all brought in. No crate that it may call goes by another name. */
function mayBeBrought({ items }: RustFile, callable: RustReading["callable"]): boolean {
  const isKnown = [...callable.values()].every((known) => known !== "unknown");
  return isKnown && items.imports.some(({ path, as }) => as === "*" && callable.has(path[0] ?? ""));
}

/** Inside of `use a::{b::c}`, where `b` is no crate. */
function isInGroup({ source }: RustFile, at: number): boolean {
  const { tokens } = source;
  const open = tokens[at]?.parent ?? -1;
  return isOpen(tokens[open], "{") && isMark(tokens[open - 1], "::");
}

/** Keywords before an expression, which may begin with `!`. */
const NEGATED = /^(?:else|if|in|match|return|while)$/;

/** A macro that neither the language, nor the code itself, nor a crate that it names brings along. */
function isStrangeMacro({ file, at, text }: Word, { files, callable }: RustReading): boolean {
  const { tokens } = file.source;
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (!isMark(next, "!") || (after?.kind !== "open" && text !== "macro_rules")) return false;
  if (isMark(before, "::") || isMark(before, ".") || BUILT_IN_MACROS.has(text)) return false;
  if (NEGATED.test(text)) return false;
  const isKnown = files.some(
    ({ items, source }) =>
      items.macros.some(({ name }) => name === text) ||
      items.imports.some(({ path, as }) => (as === text || as === "*") && callable.has(path[0] ?? "")) ||
      items.imports.some(({ as }) => as === text) ||
      source.tokens.some((token) => isKeyword(token, "macro_use")),
  );
  return !isKnown;
}

/** Imports that give such a part another name, or bring in all names of one. */
function imports(file: RustFile): Evidence[] {
  return file.items.imports.flatMap(({ path, as }) => {
    const isStd =
      /^(?:std|core|alloc)$/.test(path[0] ?? "") || path.some((name) => REACHING.has(name) && name !== "ffi");
    if (
      !isStd ||
      as === "_" ||
      !path.some((name, at) => REACHING.has(name) || (at === 0 && path.length === 1 && as === "*"))
    )
      return [];
    const isRenamed = as !== "*" && as !== path.at(-1);
    if (!isRenamed && as !== "*") return [];
    if (as === "*" && isOwn(file, path)) return [];
    return [{ class: "unknown" as const, path: file.path, offset: offsetOfImport(file, path) }];
  });
}

function isOwn({ items }: RustFile, path: readonly string[]): boolean {
  return (
    !/^(?:std|core|alloc)$/.test(path[0] ?? "") && items.modules.some(({ name }) => name === path.at(-1))
  );
}

function offsetOfImport({ source }: RustFile, path: readonly string[]): number {
  const { tokens } = source;
  const at = tokens.findIndex(
    (token, index) =>
      token.kind === "word" &&
      token.text === path.at(-1) &&
      isInUse({ file: { source } as RustFile, at: index }),
  );
  return tokens[Math.max(at, 0)]?.start ?? 0;
}
