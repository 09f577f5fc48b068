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
  for (const [i, line] of lines.entries()) {
    const call = callAt(i, plain);
    if (REACHING.test(call) || (STARTS.test(call) && commandLineClass(textsOf(call)) === "reaches"))
      acts.push({ act: withoutLayout(call), class: "reaches", path, offset });
    offset += line.length + 1;
  }
  return acts;
}

/** How many lines a call may take. */
const MOST_LINES = 12;

/** A line; where it starts a program, with the lines on which that call goes on. */
function callAt(start: number, lines: readonly string[]): string {
  const line = lines[start] ?? "";
  if (!STARTS.test(line)) return line;
  const all = lines.slice(start, start + MOST_LINES);
  const end = all.findIndex((each) => /\)[\s;,]*$/.test(each.slice(-LONGEST_END)));
  return all.slice(0, end < 0 ? 1 : end + 1).join("\n");
}

/** How much of a line's end is looked at. */
const LONGEST_END = 40;

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
  return lines.flatMap((line, i) => (STARTS.test(line) ? [textsOf(callAt(i, lines))] : []));
}

/** The texts of a call, in either kind of quotes, as one command line. */
function textsOf(call: string): string {
  return textsIn(call.replaceAll("'", '"'));
}
