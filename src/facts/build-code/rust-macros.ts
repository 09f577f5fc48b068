import { isMark, type Token } from "../../formats/rust/token.ts";

/** Macros that the language and its standard library bring along, and that do no more than their arguments do. */
export const BUILT_IN_MACROS: ReadonlySet<string> = new Set(
  "assert assert_eq assert_ne cfg column compile_error concat dbg debug_assert debug_assert_eq debug_assert_ne env eprint eprintln file format format_args include include_bytes include_str line macro_rules matches module_path option_env panic print println stringify thread_local todo try unimplemented unreachable vec write writeln".split(
    " ",
  ),
);

/** What invocations of a macro that quotes have beside mere tokens: parts that may run. */
export type Shown = Readonly<{
  /** The first word, which names a variable. */
  word: boolean;
  /** An expression, and then `=>`. */
  arrow: boolean;
  /** Groups after a `#`. */
  marks: boolean;
}>;

/** The macros whose arguments become tokens and don't run while building, by their names. */
export type Quotes = ReadonlyMap<string, Shown>;

const NOTHING: Shown = { word: false, arrow: false, marks: false };
const ARROW: Shown = { ...NOTHING, arrow: true };

/** The macros of crates that quote, by their names, each with the crate that brings it along. */
export const KNOWN_QUOTES: ReadonlyMap<string, Shown & Readonly<{ crate: string }>> = new Map([
  ["quote", { ...NOTHING, crate: "quote" }],
  ["parse_quote", { ...NOTHING, crate: "quote" }],
  ["quote_spanned", { ...ARROW, crate: "quote" }],
  ["parse_quote_spanned", { ...ARROW, crate: "quote" }],
  ["quote_respanned", { ...ARROW, crate: "devise" }],
]);

/** The bracket of the group that the token `#` marks as code: `#(…)` or `#S(…)`. */
export function markedGroup(tokens: readonly Token[], at: number): number | undefined {
  if (!isMark(tokens[at], "#")) return undefined;
  const open = tokens[at + 1]?.kind === "word" ? at + 2 : at + 1;
  return tokens[open]?.kind === "open" ? open : undefined;
}

/** The bracket of what the macro that is named at an index is given; undefined where none is, or one of another crate. */
export function invokedAt(tokens: readonly Token[], at: number): number | undefined {
  if (!isMark(tokens[at + 1], "!") || tokens[at + 2]?.kind !== "open") return undefined;
  let root = at;
  while (isMark(tokens[root - 1], "::") && tokens[root - 2]?.kind === "word") root -= 2;
  const isHere = root === at && !isMark(tokens[at - 1], "::");
  return isHere || /^(?:crate|self|super|quote|syn|proc_macro|devise)$/.test(tokens[root]?.text ?? "")
    ? at + 2
    : undefined;
}
