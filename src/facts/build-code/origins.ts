import { after } from "../../formats/rust/stretch.ts";
import { isMark, isOpen, type Token } from "../../formats/rust/token.ts";
import type { Bindings, Code } from "./bindings.ts";

/** What an expression may be made of, through all names that it mentions. */
export type Origins = Readonly<{
  texts: readonly string[];
  /** Words that no binding explains: methods, modules, types. */
  words: ReadonlySet<string>;
  /** Names of settings that are read: the texts directly inside of `env::var(…)`. */
  settings: readonly string[];
  /** Whether something in it can't be followed, or is put together from numbers, bytes or characters. */
  isHidden: boolean;
  /** Whether numbers, bytes or characters make up so much of it that they may hold a text. */
  madeOfNumbers: boolean;
}>;

/** How many things one name may stand for. */
const MOST_BOUND = 200;

/** How many tokens are looked at for one expression. */
const MOST_TOKENS = 2_000;

/** Macros that only tell people something, or ask what is built; and `expect`, which tells something too. */
const TELLING = new Set([
  "assert",
  "assert_eq",
  "cfg",
  "debug_assert",
  "eprint",
  "eprintln",
  "panic",
  "print",
  "println",
  "todo",
  "unreachable",
  "unimplemented",
]);

/** What brings text from elsewhere, or makes it from something that is no text. */
const OPAQUE =
  /^(?:args|args_os|as_mut|char|chars|decode|from_be_bytes|from_digit|from_le_bytes|from_str_radix|from_u32|from_utf8\w*|from_vec|get_mut|include|include_bytes|include_str|leak|lines|read|read_dir|read_line|read_to_end|read_to_string|rev|rotate_\w+|stdin|swap|to_be_bytes|to_le_bytes|transmute)$/;

/** Follows an expression. What can't be followed is said to be hidden. */
export function originsOf(code: Code, bindings: Bindings): Origins {
  const texts: string[] = [];
  const settings: string[] = [];
  const words = new Set<string>();
  const seen = new Set<string>();
  const waiting: Code[] = [code];
  let [steps, odd, isHidden] = [0, 0, false];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { file, stretch } = next;
    const key = `${file.path} ${stretch.from} ${stretch.to} ${next.parameters !== undefined}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { tokens } = file.source;
    for (let at = stretch.from; at < stretch.to; at += 1) {
      steps += 1;
      bindings.budget.left -= 1;
      if (steps > MOST_TOKENS || waiting.length > MOST_TOKENS || bindings.budget.left < 0)
        return { texts, words, settings, isHidden: true, madeOfNumbers: odd > MOST_ODD };
      const token = tokens[at];
      if (token === undefined) break;
      if (token.kind === "text" && at - 2 >= stretch.from && isOnlyAsked(tokens, at)) continue;
      if (token.kind === "text") {
        texts.push(token.text);
        waiting.push(...namedInside(token.text, next, at, bindings));
        if (isSetting(tokens, at)) settings.push(token.text);
      } else if (token.kind === "bytes" || token.kind === "character" || token.kind === "number")
        odd += oddness(tokens, at);
      else if (token.kind === "word") {
        const end = endOfTelling(tokens, at);
        if (end !== undefined) {
          at = end - 1;
          continue;
        }
        // A call explains the parameters: what it hands over is looked at where it stands.
        if (next.parameters?.has(token.text) && !isMark(tokens[at - 1], ".")) continue;
        const bound = boundTo(next, at, bindings);
        if (bound.length > MOST_BOUND) isHidden = true;
        else if (bound.length > 0) waiting.push(...bound);
        else words.add(token.text);
        isHidden ||= bound.length === 0 && (OPAQUE.test(token.text) || isLoose(tokens, at));
      } else if (isMark(token, "$") || (isMark(token, "&") && tokens[at + 1]?.text === "mut"))
        isHidden = true;
    }
  }
  return { texts, words, settings, isHidden: isHidden || odd > MOST_ODD, madeOfNumbers: odd > MOST_ODD };
}

const MOST_ODD = 8;

/** One byte string may hold any word. Numbers count in lists, and where they may be letters; others are places and versions. */
function oddness(tokens: readonly Token[], at: number): number {
  const { kind, text, parent } = tokens[at] ?? { kind: "mark", text: "", parent: -1 };
  if (kind === "bytes") return MOST_ODD + 1;
  if (kind === "character") return 2;
  const value = Number(text.replace(/_/g, "").replace(/[iu](?:8|16|32|64|128|size)$/, ""));
  if (value >= 32 && value < 127) return 3;
  return isOpen(tokens[parent], "[") && [at - 1, at + 1].some((beside) => isMark(tokens[beside], ","))
    ? 1
    : 0;
}

/** The end of a macro that only tells something, and of `.expect(…)`. */
function endOfTelling(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? "";
  if (TELLING.has(text) && isMark(tokens[at + 1], "!")) return after(tokens, at + 2);
  return text === "expect" && isMark(tokens[at - 1], ".") ? after(tokens, at + 1) : undefined;
}

/** `env::var("NAME"`, `env!("NAME"` and the like. */
function isSetting(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at - 1];
  const name = isMark(tokens[at - 2], "!") ? tokens[at - 3] : tokens[at - 2];
  return open?.kind === "open" && /^(?:var|var_os|env|option_env)$/.test(name?.text ?? "");
}

/** `env::var_os("NAME").is_some()` tells no more than whether a setting is there. */
function isOnlyAsked(tokens: readonly Token[], at: number): boolean {
  if (!isSetting(tokens, at) || tokens[at + 1]?.kind !== "close" || !isMark(tokens[at + 2], "."))
    return false;
  return /^is_(?:err|none|ok|some)$/.test(tokens[at + 3]?.text ?? "");
}

function boundTo({ file }: Code, at: number, { localAt, globals, fields }: Bindings): readonly Code[] {
  const { tokens } = file.source;
  const name = tokens[at]?.text ?? "";
  const isPath = isMark(tokens[at + 1], "::");
  // `env::var` is in a module, even where a function is called `env` too.
  if (isPath && !isMark(tokens[at + 2], "<")) return [];
  const isCall = isPath || isOpen(tokens[at + 1], "(");
  if (isMark(tokens[at - 1], ".") && !isCall) return fields.get(name) ?? [];
  return (isCall ? undefined : localAt(file, at, name)) ?? globals.get(name) ?? [];
}

/** Whether a word is a variable that nothing explains. */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!/^[a-z_]/.test(token?.text ?? "") || KEYWORDS.has(token?.text ?? "")) return false;
  if ([".", "::"].some((mark) => isMark(before, mark)) || before?.kind === "lifetime") return false;
  return !isOpen(next, "(") && !["::", "!", ":"].some((mark) => isMark(next, mark));
}

const KEYWORDS = new Set(
  "as async await box break const continue crate dyn else false fn for if impl in let loop match mod move mut ref return self static super true type unsafe use where while _ str u8 u32 u64 usize i32".split(
    " ",
  ),
);

/** The variables that a text of `format!` names inside: `"lib{name}"`. */
function namedInside(text: string, code: Code, at: number, { localAt, globals }: Bindings): readonly Code[] {
  const names = [...text.matchAll(/\{([a-z_]\w*)/gi)].map(([, name = ""]) => name);
  return names.flatMap((name) => localAt(code.file, at, name) ?? globals.get(name) ?? []);
}
