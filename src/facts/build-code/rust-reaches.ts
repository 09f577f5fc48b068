import type { CodeClass } from "../../domain/build-code.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import { nearby } from "./bindings.ts";
import type { Evidence } from "./class.ts";
import { originsOf } from "./origins.ts";
import { evidence, isInUse, type RustReading, type Word } from "./rust-reading.ts";

/** Types of the network, and of what makes a file one that can be started. */
const REACHING =
  /^(?:TcpListener|TcpStream|ToSocketAddrs|UdpSocket|UnixDatagram|UnixListener|UnixStream|PermissionsExt|set_permissions|set_mode)$/;

/** Words of decoding, wherever they stand. */
const DECODING = /^(?:base64|from_hex|hex_decode|b64decode|base64_decode|decode_base64)$/;

/** What cargo hands to the linker or to the compiler's environment by which another program would be started or loaded. */
const STARTED =
  /rustc-link-arg\S*=.*(?:fuse-ld|-specs|plugin|-wrapper|-B)|rustc-env=(?:LD_|DYLD_|PATH=|RUSTC)|rustc-cfg=test\b/;

const LINKING = /^\s*cargo::?(?:rustc-link-(?:lib|search|arg)|rustc-flags=)/;

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
function instructions({ files }: RustReading): Evidence[] {
  return files.flatMap((file) =>
    file.source.tokens.flatMap(({ kind, text }, at) => {
      if (kind !== "text" || !text.includes("cargo:")) return [];
      if (STARTED.test(text)) return [evidence("reaches", { file, at })];
      return LINKING.test(text) ? [evidence("native", { file, at })] : [];
    }),
  );
}
