import { attributesBefore } from "../../formats/rust/attributes.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "../../formats/rust/token.ts";
import type { CodePart, Declared, IndexedFile } from "./code-index.ts";

/** Words that lead nowhere: keywords, and common types. */
export const NOWHERE: ReadonlySet<string> = new Set(
  "as async await bool box break char const continue crate dyn else enum extern f32 f64 false fn for i128 i16 i32 i64 i8 if impl in isize let loop match mod move mut pub ref return self Self static str struct super trait true type u128 u16 u32 u64 u8 union unsafe usize use where while yield".split(
    " ",
  ),
);

/** Types that stand everywhere: an `impl` of the app's for one of them isn't what makes a value of it. */
export const OF_EVERYBODY: ReadonlySet<string> = new Set([
  "Arc",
  "Box",
  "Option",
  "Rc",
  "Result",
  "String",
  "Vec",
]);

/** Words before the name of a type in a declaration or signature, where no value is made. */
const DECLARE: ReadonlySet<string> = new Set(["enum", "for", "impl", "struct", "trait", "union", ">"]);

/** Whether a field is part of a value `Made { … }`, and not of a declaration or a signature. */
export function isInValue(tokens: readonly Token[], index: number): boolean {
  const open = tokens[index]?.parent ?? -1;
  const isField = isMark(tokens[index - 1], ",") || index - 1 === open;
  const isMade = isOpen(tokens[open], "{") && tokens[open - 1]?.kind === "word";
  return isField && isMade && !DECLARE.has(tokens[open - 2]?.text ?? "");
}

/** Whether a function is a command of Tauri: its arguments come from pages. */
export function isCommand({ source: { tokens } }: IndexedFile, index: number): boolean {
  const open = tokens[index]?.parent ?? -1;
  return (
    isMark(tokens[open - 1], "!") &&
    /^(?:collect_commands|generate_handler)$/.test(tokens[open - 2]?.text ?? "")
  );
}

/** Words of commands and settings that set conditions other than features. */
export const SETS_CONDITIONS = /RUSTFLAGS|rustflags|--cfg|rustc-cfg/;

/** `#[cfg(…)]` before a declaration: it decides which of two with the same name counts. */
export function conditionsBefore({ file, part }: CodePart): CodePart[] {
  const attributes = attributesBefore(file.source, part.from);
  return attributes
    .filter(({ from }) => isKeyword(file.source.tokens[from], "cfg"))
    .map((attribute) => ({ file, part: attribute }));
}

/** A word in `cfg!(…)` or `#[cfg(…)]`. */
export function isCondition({ source: { tokens }, groupsAt }: IndexedFile, index: number): boolean {
  return groupsAt(index).some(
    ({ open }) => tokens[open - 1]?.text === "cfg" || tokens[open - 2]?.text === "cfg",
  );
}

/** The function that a text in an attribute names: `#[serde(default = "name")]`. */
export function functionInAttribute(tokens: readonly Token[], index: number): string | undefined {
  const given = tokens[index];
  const outer = tokens[given?.parent ?? -1]?.parent ?? -1;
  const isInside = isOpen(tokens[outer], "[") && isMark(tokens[outer - 1], "#");
  const isName = isMark(tokens[index - 1], "=") && /^[a-z_][\w:]*$/.test(given?.text ?? "");
  return isInside && isName ? given?.text.split("::").at(-1) : undefined;
}

/** Signs that addresses, paths and policies have, and most sentences and names don't. */
const TELLING = /[/\\*@]|(?:^|\s)'|\.\w|:\S|^~|^\.{1,2}$|[%$]\w|(?:^|\s)(?:[a-z][\w+.-]*|[A-Z]):(?=[\s;]|$)/;

/** A placeholder of a format string. */
const PLACE = /\{[^{}]*\}/g;

/** How many tokens a part has of which numbers count however far it lies: they may pick one of several. */
const SMALL = 60;

/** Whether a part counts as it is written however far it lies: a constant, an import or the like, but no function. */
export function isSmallValue(tokens: readonly Token[], { from, to }: Stretch): boolean {
  return to - from <= SMALL && !isKeyword(tokens[from], "fn");
}

/**
 * What counts of another part that lies far away: the texts that may be an address, a path or a policy; of a small function
 * also its numbers, with its name. Which functions that one calls shows in what they hold.
 */
export function tellingWords(tokens: readonly Token[], { from, to }: Stretch): string[] {
  const telling = tokens.slice(from, to).flatMap((token) => {
    const { kind, text } = token;
    if (kind === "text" && TELLING.test(text.replace(PLACE, "Xx"))) return [JSON.stringify(text)];
    return isNumber(token) && to - from <= SMALL ? [text] : [];
  });
  return to - from <= SMALL && telling.length > 0
    ? [...telling, [tokens[from + 1]?.text, ...telling].join(" ")]
    : telling;
}

function isNumber(token: Token): boolean {
  return token.kind === "number" || isKeyword(token, "true") || isKeyword(token, "false");
}

/** Whether a declaration is a trait. */
export function isTraitItem({ kind, file, part }: Declared): boolean {
  return kind === "owner" && isKeyword(file.source.tokens[part.from], "trait");
}
