import type { CodeClass } from "../../domain/build-code.ts";
import { after, argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Token } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import { originsOf } from "./origins.ts";
import { isInUse } from "./rust-files.ts";
import { evidence, type RustReading, type Word } from "./rust-reading.ts";

/** The compiler, and the settings by which cargo names it. */
const COMPILER = /^(?:rustc|RUSTC|RUSTC_WRAPPER|RUSTC_WORKSPACE_WRAPPER|)$/;

/** Tools that compile native code or say where it is, and the settings that name them. */
const NATIVE =
  /^(?:ar|bindgen|c\+\+|cc|clang|clang\+\+|cl|cl\.exe|cmake|g\+\+|gcc|ld|lib|lib\.exe|link\.exe|lld|llvm-ar|llvm-config|llvm-rc|ml64\.exe|nasm|nm|libtool|lipo|dlltool|otool|install_name_tool|pkg-config|pkgconf|ranlib|rc|rc\.exe|strip|STRIP|swift|swiftc|windres|xcrun|yasm|AR|CC|CMAKE|CXX|LLVM_CONFIG_PATH|NASM|PKG_CONFIG|HOST_CC|TARGET_CC)$/;

/** What Homebrew is given where it only says in which folder it keeps a library. */
const ASKING_BREW = /^(?:--prefix|[a-z][\w.+-]*@[\d.]+|(?:open|libre)ssl)$/;

/** What an argument says to make the compiler start or load something else. */
const LEADING = /linker|link-arg|plugin|^@|fuse-ld|--extern/;

/** The programs that code starts. Any that isn't seen to be the compiler, or a tool for native code, is another one. */
export function programs(reading: RustReading): Evidence[] {
  const found: Evidence[] = [];
  if (!mayStart(reading)) return [];
  const names = commandNames(reading);
  reading.words((word) => {
    if (!names.has(word.text) || isOfAnother(word, reading)) return;
    const seen = classAt(word, reading);
    if (seen !== undefined) found.push(evidence(seen, word));
  });
  if (found.length > 0) found.push(...argumentsThatLead(reading));
  return found;
}

/** Without the word `process` there is no way to the type that starts programs. */
function mayStart(reading: RustReading): boolean {
  let found = false;
  reading.words(({ text }) => {
    found ||= text === "process" || text === "tokio" || text === "async_process";
  });
  return (
    found ||
    reading.files.some(({ items }) => items.imports.some(({ path, as }) => as === "*" && path[0] === "std"))
  );
}

/** `Command` and the names that imports give it. */
function commandNames({ files }: RustReading): ReadonlySet<string> {
  const imports = files.flatMap(({ items }) => items.imports);
  return new Set([
    "Command",
    ...imports.flatMap(({ path, as }) => (path.at(-1) === "Command" && as !== "_" ? [as] : [])),
  ]);
}

/** Whether a `Command` is another type: a variant of an enum, or one that is imported from elsewhere than `process`. */
function isOfAnother({ file, at, text }: Word, { callable }: RustReading): boolean {
  const { tokens } = file.source;
  if (isMark(tokens[at - 1], "::")) {
    const before = tokens[at - 2]?.text ?? "";
    return (
      /^[A-Z]/.test(before) || (callable.has(before) && !file.items.imports.some(({ as }) => as === before))
    );
  }
  const own = file.items.imports.filter(
    ({ as, path }) => as === text || (as === "*" && path.includes("process")),
  );
  if (own.length === 0 && file.items.types.has(text)) return true;
  return own.length > 0 && own.every(({ path }) => callable.has(path[0] ?? ""));
}

function classAt({ file, at }: Word, reading: RustReading): CodeClass | undefined {
  const { tokens } = file.source;
  const next = tokens[at + 1];
  if (isMark(next, "::") && tokens[at + 2]?.text === "new") {
    if (!isOpen(tokens[at + 3], "(")) return "unknown";
    const [program] = argumentsAt(file.source, at + 3);
    if (program === undefined) return "reaches";
    const origins = originsOf({ file, stretch: program }, reading.bindings);
    const isBrew = origins.texts.length > 0 && origins.texts.every((text) => text === "brew");
    if (isBrew && !origins.isHidden)
      return asksBrew(file, after(tokens, at + 3), reading) ? "native" : "reaches";
    return programClass(origins);
  }
  if (isMark(next, "::") || isKeyword(next, "as")) return "unknown";
  if (isInUse({ file, at })) return undefined;
  return isType(tokens, at) ? undefined : "unknown";
}

/** Whether a command for Homebrew ends with all that it is given, and asks for a folder alone. */
function asksBrew(file: Word["file"], end: number, { bindings }: RustReading): boolean {
  const { tokens } = file.source;
  const isWhole =
    isMark(tokens[end], ".") && tokens[end + 1]?.text === "args" && isOpen(tokens[end + 2], "(");
  const [given] = isWhole ? argumentsAt(file.source, end + 2) : [];
  const next = isWhole ? after(tokens, end + 2) : end;
  if (given === undefined || !isMark(tokens[next], ".") || tokens[next + 1]?.text !== "output") return false;
  const { texts, isHidden } = originsOf({ file, stretch: given }, bindings);
  return !isHidden && texts.includes("--prefix") && texts.every((text) => ASKING_BREW.test(text));
}

/** A type: of a parameter, of a variable, of what is returned, of what a reference is to, or in a list of types. */
function isType(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (isMark(tokens[from - 1], "::") && tokens[from - 2]?.kind === "word") from -= 2;
  const [before, next] = [tokens[from - 1], tokens[at + 1]];
  // `<Command>::new` makes one.
  if (isMark(before, "<") && isMark(next, ">") && isMark(tokens[at + 2], "::")) return false;
  const isAfterMark = [":", "&", "->", "<"].some((mark) => isMark(before, mark));
  const isLast = isMark(before, ",") && isMark(next, ">");
  return isAfterMark || isLast || isKeyword(before, "mut") || before?.kind === "lifetime";
}

function programClass({ texts, isHidden }: ReturnType<typeof originsOf>): CodeClass {
  if (isHidden || texts.length === 0) return "reaches";
  const isNative = (text: string) =>
    NATIVE.test(text.replace(/^\/usr\/bin\//, "")) || /^[A-Z0-9_]+_(?:AR|CC|CLANG|CXX)$/.test(text);
  if (texts.every((text) => COMPILER.test(text)))
    return texts.some((text) => text !== "") ? "probe" : "reaches";
  return texts.every((text) => COMPILER.test(text) || isNative(text)) ? "native" : "reaches";
}

/** Arguments that may make the compiler start another program. */
function argumentsThatLead(reading: RustReading): Evidence[] {
  const found: Evidence[] = [];
  reading.words(({ file, at, text }) => {
    const { tokens } = file.source;
    if ((text !== "arg" && text !== "args") || !isMark(tokens[at - 1], ".") || !isOpen(tokens[at + 1], "("))
      return;
    for (const stretch of argumentsAt(file.source, at + 1)) {
      const { texts } = originsOf({ file, stretch }, reading.bindings);
      if (texts.some((each) => LEADING.test(each)) || LEADING.test(texts.join("")))
        found.push(evidence("unknown", { file, at }));
    }
  });
  return found;
}
