import type { SourceFile } from "../../formats/value.ts";
import { loadedFiles, variablesIn } from "./environment-files.ts";
import { heededName } from "./environment-names.ts";
import type { Ran } from "./run.ts";
import { isKnown, UNKNOWN } from "./shell/words.ts";
import type { Unseen } from "./unseen.ts";

/** Variables that a command sets for what runs later, if their names or values can't be seen. */
export function unseenVariables(ran: Ran, files: ReadonlyMap<string, SourceFile>): Unseen[] {
  if (ran.isPutIn) return [];
  if (ran.isPrinted && !ran.source.includes("GITHUB_ENV")) return [];
  const loaded = loadedFiles(ran).flatMap((path) => files.get(path) ?? []);
  const named = loaded.flatMap(variablesIn).find(({ name }) => name !== "TAURI_CONFIG" && DECIDES.test(name));
  if (named !== undefined) return [{ ran, why: "variables", what: named.name, on: [named.at.path] }];
  const name = setByPowershell(ran) ?? setForLater(ran, loaded.length > 0);
  return name === undefined ? [] : [{ ran, why: "variables", what: name }];
}

/** Variables of Tauri, cargo and the compiler that decide what is built. */
const DECIDES =
  /^(?:TAURI_(?:APP_PATH|FRONTEND_PATH)|CARGO_(?:BUILD|TARGET|PROFILE|ENCODED|ALIAS)_\w+|RUST(?:FLAGS|C(?:_\w+)?))$/;

/** `[Environment]::SetEnvironmentVariable(…)`, `Set-Item env:NAME …`: the name, if it may be one that decides. */
function setByPowershell({ source }: Ran): string | undefined {
  const [, argument] =
    /\[(?:System\.)?Environment\]::SetEnvironmentVariable\s*\(\s*(.*)/is.exec(source) ?? [];
  const [, item] =
    /^(?:Set-Item|New-Item|Set-Content|si|ni|sc)\s(?:.*\s)?["']?env:[\\/]?(\S*)/i.exec(source) ?? [];
  const text = argument ?? item;
  if (text === undefined) return undefined;
  const [, quoted, bare] = /^(?:["'](\w+)["']\s*,|(\w+)["']?(?:\s|$))/.exec(text) ?? [];
  const name = quoted ?? bare;
  if (name === undefined) return UNKNOWN;
  return counts(name) ? name : undefined;
}

function counts(name: string): boolean {
  return heededName(name) === "TAURI_CONFIG" || DECIDES.test(heededName(name));
}

const LOOKS = /^(?:\[+|test|if|ls|wc|sort|unset|cd|touch|:|true)$/;
const PRINTS = /^(?:echo|printf|write-output|write-host)$/i;
const TAKES_INPUT = /^(?:tee|out-file|add-content|set-content)$/i;

/** `program >> $GITHUB_ENV`: later steps get what it prints as variables. */
function setForLater({ words, source, fedBy, isPrinted }: Ran, isLoaded: boolean): string | undefined {
  const [program = "", ...others] = words;
  if (!/\bGITHUB_ENV\b/.test(source) || LOOKS.test(program) || isLoaded) return undefined;
  if (isPrinted && !PRINTS.test(program)) return undefined;
  if (PRINTS.test(program))
    return isNamed(others.find((word) => !/^-\w$/.test(word)) ?? "") ? undefined : UNKNOWN;
  if (TAKES_INPUT.test(program)) return fedBy === null || isNamedIn(fedBy) ? undefined : UNKNOWN;
  // The script itself holds what `cat` prints.
  const isText = program === "cat" && others.length === 0;
  return isText || /[=<]/.test(program) || !WRITES.test(source) ? undefined : UNKNOWN;
}

const WRITES = />>?\s*["']?\$\{?(?:env:)?GITHUB_ENV|\bGITHUB_ENV\b.*\b(?:cp|mv)\b|^(?:cp|mv|install)\b/;

/** `NAME=…`, the beginning of a text of several lines, or the end of one. */
function isNamed(word: string): boolean {
  const [name = ""] = word.split(/=|<</, 1);
  return /^\w+$/.test(name) && isKnown(name);
}

function isNamedIn(text: string): boolean {
  return /^(?:(?:echo|printf|write-output)\s+(?:-\w\s+)?)?["']?\w+(?:=|<<)/i.test(text);
}
