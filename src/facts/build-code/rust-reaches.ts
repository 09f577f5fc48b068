import type { CodeClass } from "../../domain/build-code.ts";
import { argumentsAt, insideOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import { nearby } from "./bindings.ts";
import type { Evidence } from "./class.ts";
import { originsOf } from "./origins.ts";
import { isInUse } from "./rust-files.ts";
import { evidence, type RustReading, type Word } from "./rust-reading.ts";

/** Types of the network, and of what makes a file one that can be started. */
const REACHING =
  /^(?:TcpListener|TcpStream|ToSocketAddrs|UdpSocket|UnixDatagram|UnixListener|UnixStream|PermissionsExt|set_permissions|set_mode)$/;

/** Words of decoding, wherever they stand. */
const DECODING = /^(?:base64|from_hex|hex_decode|b64decode|base64_decode|decode_base64)$/;

/** What cargo hands to the linker or to the compiler's environment by which another program would be started or loaded. */
const STARTED =
  /rustc-link-arg\S*=.*(?:fuse-ld|-specs|plugin|-wrapper|-B)|rustc-env=(?:LD_|DYLD_|PATH=|RUSTC)|rustc-cfg=test\b/;

/** Where the compiler and the linker look for libraries and programs, if each part of it is a value that is put in. */
const SEARCHED =
  /^cargo::?rustc-env=(?:PATH|LD_LIBRARY_PATH|DYLD_(?:FALLBACK_)?LIBRARY_PATH)=((?:\{\w*\}[\w/]*[:;]?)+)$/;

/** Settings by which the machine that builds says where a Java runtime, programs and libraries are. */
const OF_MACHINE = /^(?:JAVA_HOME|JDK_HOME|PATH|LD_LIBRARY_PATH|DYLD_(?:FALLBACK_)?LIBRARY_PATH)$/;

const LINKING = /^\s*cargo::?(?:rustc-link-(?:lib|search|arg)|rustc-flags=)/;

/** An instruction whose name is put in: most name a value that the crate hands to those that link it. */
const COMPUTED = /^\s*cargo::?\{/;

/** Words of code that reach out of the build, and texts that are instructions to link. */
export function reaching(reading: RustReading): Evidence[] {
  const found: Evidence[] = [];
  const hasData = { program: false, bytes: [] as Word[] };
  reading.words((word) => {
    const seen = classOfWord(word, reading);
    if (seen !== undefined) found.push(evidence(seen, word));
    const { tokens } = word.file.source;
    if (word.text === "include_bytes" && isMark(tokens[word.at + 1], "!")) hasData.bytes.push(word);
    hasData.program ||= word.text === "Command" || word.text === "set_permissions";
  });
  // Bytes that are brought along beside a program that is started: they may be that program.
  found.push(...hasData.bytes.map((word) => evidence(hasData.program ? "reaches" : "unknown", word)));
  return [...found, ...instructions(reading)];
}

function classOfWord(word: Word, reading: RustReading): CodeClass | undefined {
  const { file, at, text } = word;
  const { tokens } = file.source;
  if (REACHING.test(text)) return "reaches";
  if (text === "net" && isPartOfStd(word)) return "reaches";
  if (DECODING.test(text) && (isMark(tokens[at + 1], "::") || isOpen(tokens[at + 1], "("))) return "reaches";
  if (/^from_utf8(?:_lossy|_unchecked)?$/.test(text) && isOpen(tokens[at + 1], "("))
    return decoded(word, reading);
  const called = reading.callable.get(text);
  if (called === undefined || !isCalled(word)) return undefined;
  return called === "probe" ? undefined : called;
}

/** `std::net`, also as one of several names of a `use`. */
function isPartOfStd({ file, at }: Word): boolean {
  const { tokens } = file.source;
  if (file.items.modules.some(({ name }) => name === "net")) return false;
  return isMark(tokens[at - 1], "::") || isMark(tokens[at + 1], "::") || isInUse({ file, at });
}

/** Whether a word is the name of a crate, and not a variable that is called like one. */
function isCalled({ file, at }: Word): boolean {
  const { tokens } = file.source;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isMark(before, ".") || (isMark(before, "::") && tokens[at - 2]?.kind === "word")) return false;
  return (
    isMark(next, "::") || isKeyword(before, "use") || isKeyword(before, "crate") || isInUse({ file, at })
  );
}

/** Text that is made from numbers or bytes in the code. What a program printed is none. */
function decoded({ file, at }: Word, reading: RustReading): CodeClass | undefined {
  const [given] = argumentsAt(file.source, at + 1);
  if (given === undefined) return undefined;
  return originsOf({ file, stretch: given }, nearby(reading.bindings)).madeOfNumbers ? "reaches" : undefined;
}

/** Texts that tell cargo to link, wherever they are printed. */
function instructions(reading: RustReading): Evidence[] {
  return reading.files.flatMap((file) =>
    file.source.tokens.flatMap(({ kind, text }, at) => {
      if ((kind !== "text" && kind !== "bytes") || !text.includes("cargo:")) return [];
      if (STARTED.test(text)) {
        const seen = isOfMachine({ file, at, text }, reading) ? "native" : "reaches";
        return [evidence(seen, { file, at })];
      }
      if (COMPUTED.test(text) && mayInstruct({ file, at, text }, reading))
        return [evidence("unknown", { file, at })];
      return LINKING.test(text) ? [evidence("native", { file, at })] : [];
    }),
  );
}

/** Whether what is put into an instruction may tell cargo more than a value for other crates. */
function mayInstruct({ file, at }: Word, { bindings }: RustReading): boolean {
  const open = file.source.tokens[at]?.parent ?? -1;
  if (open < 0) return true;
  const { texts } = originsOf({ file, stretch: insideOf(file.source.tokens, open) }, bindings);
  return /rustc-(?:env|link-arg)/.test(texts.join(""));
}

/** Whether an instruction searches only folders that the machine itself names, such as that of its Java runtime. */
function isOfMachine({ file, at, text }: Word, { bindings }: RustReading): boolean {
  const { tokens } = file.source;
  const open = tokens[at]?.parent ?? -1;
  if (!SEARCHED.test(text) || open < 0) return false;
  const { texts, settings, isHidden } = originsOf({ file, stretch: insideOf(tokens, open) }, bindings);
  const isPart = (each: string) => each === text || settings.includes(each) || /^\w*$/.test(each);
  return (
    !isHidden && settings.length > 0 && settings.every((name) => OF_MACHINE.test(name)) && texts.every(isPart)
  );
}
