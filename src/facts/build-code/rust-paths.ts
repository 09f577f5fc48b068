import { insideOf } from "../../formats/rust/stretch.ts";
import { isMark } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import type { RustFile } from "./rust-files.ts";
import { evidence, type RustReading } from "./rust-reading.ts";

/** Parts of the standard library whose functions reach out of the code. */
export const REACHING = new Set(["process", "fs", "net", "env", "os", "ffi"]);

/** What a macro would have to be handed to put the path of something that reaches out together. */
const PIECES = new Set([...REACHING, "std", "Command", "File", "OpenOptions", "TcpStream", "UdpSocket"]);

/**
 * Macros of its own whose parameters become parts of paths, `std::$module::$name`, where one is handed such a part, and those
 * that choose a function of such a module: `fs::$name`.
 */
export function builtPaths({ files, isCode }: RustReading): Evidence[] {
  if (!files.some(buildsPaths)) return [];
  const names = new Set(files.flatMap(({ items }) => items.macros.map(({ name }) => name)));
  return files.flatMap((file) => {
    const { tokens } = file.source;
    return tokens.flatMap(({ kind, text }, at) => {
      if (!isCode(file, at)) return [];
      if (isMark(tokens[at + 1], "::") && isMark(tokens[at + 2], "$"))
        return REACHING.has(text) && !isOfCrate(tokens, at + 2) ? [evidence("unknown", { file, at })] : [];
      if (kind !== "word" || !names.has(text) || !isMark(tokens[at + 1], "!")) return [];
      const { from, to } = insideOf(tokens, at + 2);
      const isPiece = (each: number) => tokens[each]?.kind === "word" && PIECES.has(tokens[each]?.text ?? "");
      const handed = [...tokens.slice(from, to).keys()].map((index) => from + index);
      return handed.some((each) => isPiece(each) && isCode(file, each))
        ? [evidence("unknown", { file, at })]
        : [];
    });
  });
}

function buildsPaths({ source: { tokens }, items }: RustFile): boolean {
  return items.macros.some(({ body: { from, to } }) => {
    for (let at = from; at < to; at += 1) {
      if (!isMark(tokens[at], "$") || tokens[at + 1]?.kind !== "word" || tokens[at + 1]?.text === "crate")
        continue;
      if (isOfCrate(tokens, at)) continue;
      if (isMark(tokens[at - 1], "::") || isMark(tokens[at + 2], "::")) return true;
    }
    return false;
  });
}

/** Whether a path begins in the crate itself: `crate::$module$(::$more)*::$name`. */
function isOfCrate(tokens: RustFile["source"]["tokens"], at: number): boolean {
  let root = at;
  for (let from = at - 1; isPartOfPath(tokens, from); from -= 1) {
    const token = tokens[from];
    if (token?.kind === "close") from = token.partner;
    else if (token?.kind === "word") {
      if (/^(?:crate|self|super)$/.test(token.text)) return true;
      if (tokens[root]?.kind === "word") return false;
    }
    root = from;
  }
  return false;
}

function isPartOfPath(tokens: RustFile["source"]["tokens"], at: number): boolean {
  const token = tokens[at];
  if (token?.kind === "word" || ["::", "$", "*"].some((mark) => isMark(token, mark))) return true;
  if (token?.kind === "close") return isMark(tokens[token.partner - 1], "$");
  return token?.kind === "open" && isMark(tokens[at - 1], "$");
}
