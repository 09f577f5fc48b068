import { insideOf } from "../../formats/rust/stretch.ts";
import { isMark } from "../../formats/rust/token.ts";
import { originsOf } from "./origins.ts";
import type { RustReading, Word } from "./rust-reading.ts";

/** `cargo:rustc-env=NAME={value}`: the library of the crate reads it with `env!("NAME")`. */
const HANDED_ON = /^cargo::?rustc-env=([A-Z_][A-Z0-9_]*)=\{\w*\}$/;

/** An instruction for cargo whose key is no secret. */
const INSTRUCTION = /^cargo::?[a-z-]+=/;

/**
 * The settings by which a build script hands its `OUT_DIR` on to the library of its crate. None where it may print what isn't
 * seen here: that could give the same name another value.
 */
export function handedOnFolders(reading: RustReading): string[] {
  const found = new Map<string, boolean>();
  let isSure = true;
  reading.words((word) => {
    if (/^(?:stdout|print|write|writeln)$/.test(word.text)) isSure = false;
    if (word.text !== "println") return;
    const text = instructionAt(word);
    const [, name] = HANDED_ON.exec(text) ?? [];
    if (!INSTRUCTION.test(text)) isSure = false;
    else if (name !== undefined) found.set(name, !found.has(name) && isOutDir(word, text, reading));
    else if (text.includes("rustc-env=")) isSure = false;
  });
  return isSure ? [...found].flatMap(([name, isOwn]) => (isOwn ? [name] : [])) : [];
}

/** What `println!` prints, before values are put in. */
function instructionAt({ file, at }: Word): string {
  const { tokens } = file.source;
  const text = tokens[at + 3];
  return isMark(tokens[at + 1], "!") && text?.kind === "text" ? text.text : "";
}

function isOutDir({ file, at }: Word, text: string, { bindings }: RustReading): boolean {
  const stretch = insideOf(file.source.tokens, at + 2);
  const { texts, settings, isHidden } = originsOf({ file, stretch }, bindings);
  return !isHidden && settings.length > 0 && texts.every((each) => each === text || each === "OUT_DIR");
}
