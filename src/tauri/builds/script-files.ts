import type { SourceFile } from "../../formats/value.ts";
import type { Dialect } from "./script.ts";

/** The shell that runs a file, by the file's name or first line; undefined where none does. */
export function dialectOf({ path, text }: SourceFile): Dialect | undefined {
  return dialectByName(path) ?? dialectByFirstLine(text);
}

export function dialectByName(path: string): Dialect | undefined {
  if (/\.(?:sh|bash|zsh|ksh|command)$/i.test(path)) return "posix";
  if (/\.(?:ps1|psm1)$/i.test(path)) return "powershell";
  return /\.(?:bat|cmd)$/i.test(path) ? "batch" : undefined;
}

function dialectByFirstLine(text: string): Dialect | undefined {
  if (!text.startsWith("#!")) return undefined;
  const [line = ""] = text.split("\n", 1);
  if (/\bpwsh\b/.test(line)) return "powershell";
  return /(?:\/|\s)(?:ba|da|z|k)?sh\b/.test(line) ? "posix" : undefined;
}
