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
  for (const line of text.split("\n")) {
    // Behind a quote a `#` may be a part of a text.
    const plain = isComment(line, path) ? "" : line.replace(/^([^"'`]*\s)#\s.*$/, "$1");
    if (REACHING.test(plain) || (STARTS.test(plain) && commandLineClass(textsIn(plain)) === "reaches"))
      acts.push({ act: plain.replace(/\s+/g, " ").trim(), class: "reaches", path, offset });
    offset += line.length + 1;
  }
  return acts;
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
  return text.split("\n").flatMap((line) => (STARTS.test(line) ? [textsIn(line.replaceAll("'", '"'))] : []));
}
