import { RegExpParser } from "@eslint-community/regexpp";

/**
 * The texts in which a shell validator finds a match, as an anchored expression. `rust` is the expression after Tauri's
 * wrapping; a search that no anchor holds may match anywhere.
 * @throws SyntaxError where Rust's dialect can't be told in JavaScript's: then nothing is known of what it accepts
 */
export function validatorExpression(rust: string): string {
  const source = inJavaScript(rust);
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: true,
  });
  const alternatives = pattern.alternatives.map(({ elements, start, end }) => {
    let [from, to] = [start, end];
    let [anchoredStart, anchoredEnd] = [false, false];
    for (const element of elements) {
      if (element.type !== "Assertion" || element.kind !== "start") break;
      anchoredStart = true;
      from = element.end;
    }
    for (const element of elements.toReversed()) {
      if (element.type !== "Assertion" || element.kind !== "end" || element.start < from) break;
      anchoredEnd = true;
      to = element.start;
    }
    return `${anchoredStart ? "" : "[^]*"}(?:${source.slice(from, to)})${anchoredEnd ? "" : "[^]*"}`;
  });
  return `(?:${alternatives.join("|")})`;
}

/** What Tauri compiles for a validator: `^…$` without a group, so that `a|b` means "starts with a, or ends with b". */
export function wrapValidator(source: string, raw: boolean): string {
  return raw ? source : `^${source}$`;
}

/** Rust's classes are Unicode's, and in its words too. */
const WORD = "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\p{Join_Control}";
const ESCAPES: ReadonlyMap<string, Readonly<{ inside?: string; outside: string }>> = new Map([
  ["d", { inside: "\\p{Nd}", outside: "\\p{Nd}" }],
  ["D", { inside: "\\P{Nd}", outside: "\\P{Nd}" }],
  ["s", { inside: "\\p{White_Space}", outside: "\\p{White_Space}" }],
  ["S", { inside: "\\P{White_Space}", outside: "\\P{White_Space}" }],
  ["w", { inside: WORD, outside: `[${WORD}]` }],
  ["W", { outside: `[^${WORD}]` }],
  ["A", { outside: "^" }],
  ["z", { outside: "$" }],
]);

/** An expression of Rust's `regex` in JavaScript's syntax, with the `u` flag. */
function inJavaScript(rust: string): string {
  let result = "";
  let inClass = false;
  for (let i = 0; i < rust.length; ) {
    const rest = rust.slice(i, i + 4);
    const [token, text, opens]: Translated = inClass ? insideClass(rest) : outsideClass(rest);
    inClass = opens ?? inClass;
    result += text;
    i += token.length;
  }
  return result;
}

type Translated = readonly [token: string, javaScript: string, inClass?: boolean];

function outsideClass(rest: string): Translated {
  const [character = ""] = rest;
  if (character === "\\") return escapeOf(rest, ({ outside }) => outside);
  if (character === ".") return [character, "[^\\n]"];
  if (rest.startsWith("(?P<")) return ["(?P<", "(?<"];
  const opening = /^\[\^?/.exec(rest)?.[0];
  if (opening === undefined) return [character, character];
  // A bracket that closes a class at once stands for itself in Rust, and for nothing or everything in JavaScript.
  if (rest[opening.length] === "]") throw new SyntaxError("a class starts with a bracket");
  return [opening, opening, true];
}

function insideClass(rest: string): Translated {
  const [character = ""] = rest;
  if (character === "\\") return escapeOf(rest, ({ inside }) => inside);
  if (character === "]") return [character, character, false];
  if (character === "[" || /^(?:&&|--|~~)/.test(rest)) throw new SyntaxError("a class holds another class");
  return [character, character];
}

function escapeOf(
  rest: string,
  translate: (known: Readonly<{ inside?: string; outside: string }>) => string | undefined,
): Translated {
  const token = rest.slice(0, 2);
  const name = token.slice(1);
  const known = ESCAPES.get(name);
  if (known !== undefined) {
    const text = translate(known);
    if (text === undefined) throw new SyntaxError(`${token} stands in a class`);
    return [token, text];
  }
  // JavaScript knows fewer characters that may be escaped; `\<` and `\>` are the edges of words.
  if (/^[!"#%&',:;=@_`~]$/.test(name)) return [token, name];
  return [token, name === "-" ? "\\x2d" : token];
}
