import type { SourceFile } from "../formats/value.ts";

/** Calls whose text decides what pages may do, reach or load. */
const DECIDES =
  /\b(?:allow_directory|allow_file|forbid_directory|forbid_file|allow_script|add_capability|WebviewUrl|WindowUrl|External|CustomProtocol|navigate|on_navigation|pubkey|endpoints|set_csp|allow_permission)\b/;

/** The name that a line gives to its value. */
const NAMED = /\b(?:const|static|let)\s+(?:mut\s+|ref\s+)?([A-Za-z_]\w{0,100})/;

/**
 * Tells whether a line of Rust passes what it names to such a call: on that line, or through the name that the line gives it. If
 * the call spans lines, the lines around it count too.
 */
export function decidingLines(texts: readonly SourceFile[]): (text: SourceFile, line: number) => boolean {
  let words: ReadonlySet<string> | undefined;
  return ({ path, text }, line) => {
    if (!path.endsWith(".rs")) return false;
    const lines = text.split("\n");
    if (DECIDES.test(lines.slice(Math.max(line - 3, 0), line + 1).join("\n"))) return true;
    const [, name] = NAMED.exec(lines[line - 1] ?? "") ?? [];
    words ??= wordsOfCalls(texts);
    return name !== undefined && words.has(name);
  };
}

/** Every word on a line with such a call, in all of the app's code. */
function wordsOfCalls(texts: readonly SourceFile[]): ReadonlySet<string> {
  const rust = texts.filter(({ path }) => path.endsWith(".rs"));
  const lines = rust.flatMap(({ text }) => text.split("\n")).filter((line) => DECIDES.test(line));
  return new Set(lines.flatMap((line) => line.match(/\w+/g) ?? []));
}
