import type { SourceFile } from "../../formats/value.ts";
import type { Dialect } from "./script.ts";

/** The shell that runs a file, by the file's name or first line; undefined where none does. */
export function dialectOf({ path, text }: SourceFile): Dialect | undefined {
  return dialectByName(path) ?? dialectByFirstLine(text);
}

export function dialectByName(path: string): Dialect | undefined {
  if (/\.(?:sh|bash|zsh|ksh|command)$|(?:^|\/)\.envrc$/i.test(path)) return "posix";
  if (/\.(?:ps1|psm1)$/i.test(path)) return "powershell";
  return /\.(?:bat|cmd)$/i.test(path) ? "batch" : undefined;
}

/** Whether a file is code in another language than a shell's, by its name. */
export function isCodeByName(path: string): boolean {
  return /\.(?:[cm]?[jt]sx?|py|rb|pl|php|lua|nu|fish|go|vbs|groovy)$|(?:^|\/)(?:Rakefile|meson\.build)$/.test(
    path,
  );
}

/** Settings of bundlers and such: where no command names one, it is followed as a program of the frontend's build. */
const SETTINGS = /\.config\.[cm]?[jt]s$|\.d\.[cm]?ts$/;

/** Whether such code may be a program that people start by hand. */
export function isProgram(path: string): boolean {
  return isCodeByName(path) && !SETTINGS.test(path);
}

function dialectByFirstLine(text: string): Dialect | undefined {
  if (!text.startsWith("#!")) return undefined;
  const [line = ""] = text.split("\n", 1);
  if (/\bpwsh\b/.test(line)) return "powershell";
  return /(?:\/|\s)(?:ba|da|z|k)?sh\b/.test(line) ? "posix" : undefined;
}
