import type { CodeClass } from "../../domain/build-code.ts";
import { after, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import { type Bindings, bindingsOf } from "./bindings.ts";
import type { Evidence } from "./class.ts";
import type { Callable } from "./dependencies.ts";
import { isInUse, isTestOnly, type RustFile } from "./rust-files.ts";
import { BUILT_IN_MACROS, invokedAt, type Quotes } from "./rust-macros.ts";
import { handedOver, quotesIn } from "./rust-quotes.ts";

/** The Rust code of one step, ready to be looked at. */
export type RustReading = Readonly<{
  files: readonly RustFile[];
  bindings: Bindings;
  /** Crates that it may call. */
  callable: Callable;
  /** Settings that name the folder which cargo gives to the build script of the same crate. */
  folders: ReadonlySet<string>;
  /** Calls `visit` for each word of code that is part of the build. */
  words(visit: (word: Word) => void): void;
  /** Whether a token is part of the build. */
  isCode(file: RustFile, at: number): boolean;
}>;

/** A word of code: its file, its index there, and its text. */
export type Word = Readonly<{ file: RustFile; at: number; text: string }>;

/** What the code only hands over as tokens, inside `quote!`, is left out: that runs in the app, and not while building. */
export function rustReading(
  files: readonly RustFile[],
  callable: Callable,
  folders: ReadonlySet<string> = new Set(),
): RustReading {
  const quotes = quotesIn(files, callable);
  const invoked = invokedMacros(files);
  const left = new Map(files.map((file) => [file, leftOut(file, quotes, invoked)]));
  const isCode = (file: RustFile, at: number) => left.get(file)?.[at] !== 1;
  return {
    files,
    bindings: bindingsOf(files),
    callable,
    folders: new Set(["OUT_DIR", ...folders]),
    words(visit) {
      for (const file of files)
        for (const [at, { kind, text }] of file.source.tokens.entries())
          if (kind === "word" && isCode(file, at)) visit({ file, at, text });
    },
    isCode,
  };
}

/** The macros that code invokes, or may: one that a `use` gives another name, or that another macro is handed. */
function invokedMacros(files: readonly RustFile[]): ReadonlySet<string> {
  const defined = new Set(files.flatMap(({ items }) => items.macros.map(({ name }) => name)));
  return new Set(
    files.flatMap((file) => {
      const { tokens } = file.source;
      return tokens.flatMap(({ kind, text }, at) => {
        if (kind !== "word" || !defined.has(text)) return [];
        const isRenamed = isKeyword(tokens[at + 1], "as") && isInUse({ file, at });
        return isMark(tokens[at + 1], "!") || isRenamed || isHanded(tokens, at) ? [text] : [];
      });
    }),
  );
}

/** How many groups around a token are looked at. */
const DEEPEST = 100;

/** Whether a token stands in what a macro is given that may make anything of it. */
function isHanded(tokens: readonly Token[], at: number): boolean {
  let open = tokens[at]?.parent ?? -1;
  for (let depth = 0; open >= 0; depth += 1, open = tokens[open]?.parent ?? -1) {
    const name = isMark(tokens[open - 1], "!") ? tokens[open - 2] : undefined;
    if (depth >= DEEPEST || (name?.kind === "word" && !BUILT_IN_MACROS.has(name.text))) return true;
  }
  return false;
}

export function isInAttribute({ source }: RustFile, at: number): boolean {
  const { tokens } = source;
  for (let open = tokens[at]?.parent ?? -1; open >= 0; open = tokens[open]?.parent ?? -1)
    if (isOpen(tokens[open], "["))
      return isMark(tokens[isMark(tokens[open - 1], "!") ? open - 2 : open - 1], "#");
  return false;
}

export function evidence(of: CodeClass, { file, at }: Readonly<{ file: RustFile; at: number }>): Evidence {
  return { class: of, path: file.path, offset: file.source.tokens[at]?.start ?? 0 };
}

const REMARKS = /^(?:allow|cfg|deny|doc|expect|forbid|warn)$/;

/** `#[rustfmt::skip]` and the like: attributes for tools, which are no code. */
function isTool(tokens: RustFile["source"]["tokens"], at: number): boolean {
  const isNamed = /^(?:clippy|diagnostic|miri|rust_analyzer|rustfmt)$/.test(tokens[at]?.text ?? "");
  return isNamed && isOpen(tokens[at - 1], "[") && isMark(tokens[at + 1], "::");
}

/** What remarks ask about: `all(unix, feature = "a")`. A macro may make code of what looks like a remark, but it can't call by this. */
function isRemark(tokens: readonly Token[], { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token?.kind === "open" && !/^(?:all|any|cfg|not|target)$/.test(before?.text ?? "")) return false;
    if (isMark(token, "::") && !/^(?:clippy|rustc|rustdoc)$/.test(before?.text ?? "")) return false;
    if (token?.kind === "mark" && !/^(?:::|,|=)$/.test(token.text)) return false;
  }
  return true;
}

/** `Token![=>]`, `Token![fn]`: marks, or one word in small letters. */
function isNameOfToken(tokens: readonly Token[], { from, to }: Stretch): boolean {
  const given = tokens.slice(from, to);
  return (
    given.every(({ kind }) => kind === "mark") ||
    (given.length === 1 && /^[a-z_]+$/.test(given[0]?.text ?? ""))
  );
}

/** A mark for each token that no build has, or that is only handed over. */
function leftOut(file: RustFile, quotes: Quotes, invoked: ReadonlySet<string>): Uint8Array {
  const { source, items } = file;
  const { tokens } = source;
  const out = new Uint8Array(tokens.length);
  for (const { keyword, body } of [...items.functions, ...items.modules, ...items.owners])
    if (body !== null && isTestOnly(source, keyword)) out.fill(1, keyword, body.to);
  // A macro that nothing here uses is for the library, which has the same file.
  for (const { name, body } of items.macros) if (!invoked.has(name)) out.fill(1, body.from, body.to);
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word") continue;
    const shown = quotes.get(token.text);
    const open = shown && invokedAt(tokens, at);
    if (shown !== undefined && open !== undefined)
      for (const { from, to } of handedOver(tokens, open, shown)) out.fill(1, from, to);
    const isUse = isKeyword(token, "use") && isTestOnly(source, at);
    if (isUse) for (let to = at; to < tokens.length && !isMark(tokens[to], ";"); to += 1) out[to] = 1;
    // What `cfg(…)` asks about is no code, but what `cfg_attr` adds is. Nor is what `allow(…)` tells the linter.
    if (REMARKS.test(token.text) && isOpen(tokens[at + 1], "(") && isInAttribute(file, at))
      if (isRemark(tokens, insideOf(tokens, at + 1))) out.fill(1, at, after(tokens, at + 1));
    if (token.text === "Token" && isMark(tokens[at + 1], "!") && isOpen(tokens[at + 2], "["))
      if (isNameOfToken(tokens, insideOf(tokens, at + 2))) out.fill(1, at, after(tokens, at + 2));
    if (isTool(tokens, at)) out.fill(1, at, at + 3);
  }
  return out;
}
