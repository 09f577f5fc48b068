import { type OwnAct, textsIn } from "./own-act.ts";
import { commandLineClass } from "./own-commands.ts";

/** Words of languages that we don't read by which code reaches the network, other programs or decoded text. */
const REACHING =
  /\b(?:urllib|urlopen|urlretrieve|requests\.\w|(?:from|import) requests|httpx|aiohttp|http\.client|sockets?\b|open_connection|ftplib|smtplib|paramiko|Net::|open-uri|URI\.open|LWP|curl_exec|fsockopen|b64decode|base64|Base64|fromhex|marshal|pickle|importlib|__import__|ctypes|builtins|os\.environ\.copy|instance_eval|expanduser|Path\.home|keyring|curl|wget|iwr|Invoke-WebRequest|Invoke-Expression)\b|\b(?:exec|eval|compile|getattr|loadstring)\s*\(|file_get_contents\s*\(\s*["']https?:|\bos\.environ\b(?!\s*(?:\[|\.(?:get|setdefault|pop)\b))|\/\.(?:ssh|aws|npmrc|netrc|gnupg)\b/;

/** Calls that start programs, by which a line is judged as a command line. */
const STARTS =
  /\b(?:subprocess\.\w+|os\.(?:system|popen|exec\w*|spawn\w*)|system|popen|shell_exec|Open3\.\w+|spawn|io\.popen|os\.execute)\s*\(/;

/** A comment that takes the whole line, in the language of a file. Elsewhere the same signs are operators. */
function isComment(line: string, path: string): boolean {
  return (path.endsWith(".lua") ? /^\s*--/ : path.endsWith(".php") ? /^\s*(?:#|\/\/)/ : /^\s*#/).test(line);
}

/** Lines of a program in Python, Ruby, Perl, PHP or Lua that reach out, comments left out. */
export function ownLines(path: string, text: string): OwnAct[] {
  const acts: OwnAct[] = [];
  let offset = 0;
  // Behind a quote a `#` may be a part of a text.
  const lines = text.split("\n");
  const plain = lines.map((line) => (isComment(line, path) ? "" : line.replace(/^([^"'`]*\s)#\s.*$/, "$1")));
  const callOf = callsIn(plain);
  let told = 0;
  for (const [i, line] of lines.entries()) {
    const { text: call, isWhole } = callOf(i);
    const starts = STARTS.test(call) && (!isWhole || commandLineClass(textsOf(call)) === "reaches");
    // The lines on which a call goes on are told with it.
    if (i >= told && (starts || REACHING.test(call))) {
      acts.push({ act: withoutLayout(call), class: "reaches", path, offset });
      told = i + call.split("\n").length;
    }
    offset += line.length + 1;
  }
  return acts;
}

/** A call that starts a program, over the lines on which it goes on; else the line. Of one that isn't whole, nobody knows the rest. */
type Call = Readonly<{ text: string; isWhole: boolean }>;

/** How far the end of one call is looked for, and of all calls of a program together, in characters. */
const LONGEST_CALL = 4_000;
const MOST_LOOKED_AT = 1_000_000;

function callsIn(lines: readonly string[]): (start: number) => Call {
  let left = MOST_LOOKED_AT;
  return (start) => {
    const line = lines[start] ?? "";
    const at = STARTS.exec(line)?.index;
    if (at === undefined) return { text: line, isWhole: true };
    const call = callAt(start, at, lines, Math.min(left, LONGEST_CALL));
    left -= call.text.length - line.length;
    return call;
  };
}

/** Brackets, and the quotes in which they are none. Those of Python may go on over lines. */
const SIGNS = /"""|'''|\\[\s\S]|["'`()[\]{}]/g;

function callAt(start: number, at: number, lines: readonly string[], most: number): Call {
  let [text, depth, quote] = ["", 0, ""];
  for (let i = start; i < lines.length && text.length < most; i++) {
    const line = lines[i] ?? "";
    text += i === start ? line : `\n${line}`;
    for (const [sign] of (i === start ? line.slice(at) : line).matchAll(SIGNS)) {
      if (quote !== "") quote = sign === quote ? "" : quote;
      else if (/^["'`]/.test(sign)) quote = sign;
      else if (!sign.startsWith("\\")) depth += /[([{]/.test(sign) ? 1 : -1;
    }
    if (quote.length === 1) quote = "";
    if (depth <= 0 && quote === "") return { text, isWhole: true };
  }
  return { text, isWhole: false };
}

function withoutLayout(call: string): string {
  return call
    .replace(/\s+/g, " ")
    .replace(/ ?([()[\]]) ?/g, "$1")
    .replace(/,(?=[)\]])/g, "")
    .trim();
}

/** The same for two programs that differ in blank lines and comments alone. */
export function ownLinesCode(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*#.*$/, "").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** The command lines that the lines of such a program start, as far as texts tell them. */
export function commandsOfLines(text: string): string[] {
  const lines = text.split("\n");
  const callOf = callsIn(lines);
  return lines.flatMap((line, i) => (STARTS.test(line) ? [textsOf(callOf(i).text)] : []));
}

/** The texts of a call, in either kind of quotes, as one command line. */
function textsOf(call: string): string {
  return textsIn(call.replaceAll("'", '"'));
}
