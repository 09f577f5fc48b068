import { contentOf, type Gap, gapAt, gapIn, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { isSameJs } from "../facts/build-code/own-js.ts";
import type { SourceFile } from "../formats/value.ts";
import { below, folderOf } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { isCode, isTest } from "./page-code.ts";
import type { BothRead } from "./read-files.ts";

/** What Tauri reads when it builds an app, and ways to hand it more, as programs write them. */
const DECIDES_BUILD =
  /\b(?:capabilities|permissions)\b(?:[/\\'"`]|$)|\btauri(?:\.\w+)?\.conf\b|\bTauri\.toml\b|\bTAURI_CONFIG\b|\bsrc-tauri[/\\]+build\.rs\b/;

/** The same in bundled code, where other programs have permissions of their own. */
const OF_TAURI =
  /\btauri(?:\.\w+)?\.conf\b|\bTauri\.toml\b|\bTAURI_CONFIG\b|\bsrc-tauri[/\\]+(?:build\.rs|capabilities|permissions)\b/g;

/** What any code may write, found again and again in one line. */
const ANY_OF_TAURI = new RegExp(DECIDES_BUILD, "g");

/** Calls that write a file, pass a variable on, or start something that may. */
const WRITES =
  /write|append|copy|\bcp(?:Sync)?\b|rename|move|symlink|\blink|outputJson|save|dump|open\s*\(|exec|spawn|fork|system|popen|subprocess|\brun\b|environ|process\.env|\bENV\b|`/i;

/** Code of pages and tests makes nothing that is built. `makesNothing` tells which code that is. */
export function decidingChanges(
  changed: BothRead,
  apps: readonly AppLocation[],
  packages: ReadonlySet<string>,
  makesNothing: (path: string) => boolean,
  isRun: (path: string) => boolean,
): Gap[] {
  const paths = new Set([...changed.base.files.keys(), ...changed.head.files.keys()]);
  return [...paths].flatMap((path) => {
    const [was, is] = [changed.base.files.get(path), changed.head.files.get(path)];
    return [
      ...(is === undefined || makesNothing(path) ? [] : mayWrite(was, is, isRun(path))),
      ...(isOfFrontend(path, apps, packages) && !isTest(path) ? policyChanged(path, was, is) : []),
    ];
  });
}

/**
 * Gaps for lines of a program that name what Tauri reads, and that base doesn't have. If something runs the program, all its
 * lines count once anything in it changed: what such a line writes may come from any other line.
 */
function mayWrite(was: SourceFile | undefined, is: SourceFile, isRun: boolean): Gap[] {
  if (!WRITES.test(is.text)) return [];
  if (was !== undefined && isSameJs(was, is)) return [];
  const known = new Set(linesOf(was, ANY_OF_TAURI).map(({ text }) => text));
  const named = (ofLong: RegExp) => linesOf(is, ofLong).filter(({ text }) => DECIDES_BUILD.test(text));
  const fresh = named(ANY_OF_TAURI).find(({ text }) => !known.has(text));
  const first = fresh ?? (isRun ? named(OF_TAURI)[0] : undefined);
  if (first === undefined) return [];
  const how = fresh === undefined ? "changed, and names" : "newly names";
  const message = `This program ${how} what Tauri reads when the app is built, and may write it: look at what it does with ${code(
    DECIDES_BUILD.exec(first.text)?.[0].replace(/[/\\'"`]+$/, "") ?? "",
  )}.`;
  const rests = wordsOf("names what is built", fresh === undefined ? contentOf(is) : first.text);
  return [gapAt({ path: is.path, line: first.line }, { kind: "dynamic", rests, message })];
}

/** Whether a line holds only a comment. Text after the end of a comment is code. */
function isComment(line: string, path: string): boolean {
  if (/^(?:\/\/|#!)/.test(line) || (line.startsWith("#") && !isCode(path))) return true;
  if (/^\*(?:\s+[^(]|\/?$)/.test(line) || line.startsWith("/*"))
    return /^(?:(?!\*\/).)*(?:\*\/)?$/s.test(line);
  return false;
}

type Line = Readonly<{ text: string; line: number }>;

/** Longer lines were written by a tool, which rewrites all of them each time. */
const LONGEST_LINE = 2_000;

/** The lines that aren't only comments. Of a very long line, the words that builds of Tauri use, with their counts. */
function linesOf(file: SourceFile | undefined, ofLong: RegExp): Line[] {
  const counts = new Map<string, number>();
  return (file?.text ?? "").split("\n").flatMap((written, i): Line[] => {
    const text = written.trim();
    if (isComment(text, file?.path ?? "")) return [];
    if (text.length <= LONGEST_LINE) return [{ text, line: i + 1 }];
    return [...text.matchAll(ofLong)].map(([word]) => {
      const count = (counts.get(word) ?? 0) + 1;
      counts.set(word, count);
      return { text: `${word} ${count}`, line: i + 1 };
    });
  });
}

const POLICY = /content-?security-?policy/gi;

/** How many characters a policy, and the element or call around it, may take. Of a longer one, the whole file counts. */
const AROUND = 1_500;

/** A gap for a policy in code that makes pages: no page holds it before the build. */
function policyChanged(path: string, was: SourceFile | undefined, is: SourceFile | undefined): Gap[] {
  const [before, after] = [policiesIn(was), policiesIn(is)];
  if (before.length === 0 || before.join("\n") === after.join("\n")) return [];
  const message =
    after.length === 0
      ? "A Content Security Policy stood in this code, from which pages are made, and is gone: look at what governs the pages now, or give Tauri a `csp`."
      : "The Content Security Policy in this code, from which pages are made, changed, and can't be compared before they are built: look at what it lets in, or give Tauri a `csp`.";
  return [gapIn(path, { kind: "not-checked", rests: wordsOf("policy in code", after), message })];
}

function policiesIn(file: SourceFile | undefined): string[] {
  const text = file?.text ?? "";
  return [...text.matchAll(POLICY)].map(({ index }) => nearby(text, index) ?? file?.id ?? "").sort();
}

/** The element, entry or line around a policy, with runs of spaces as one. */
function nearby(text: string, index: number): string | undefined {
  const from = Math.max(index - AROUND, 0);
  const before = text.slice(from, index);
  const start = from + Math.max(before.lastIndexOf("<"), before.lastIndexOf("\n"), from === 0 ? -1 : 0);
  const rest = text.slice(index, index + AROUND);
  const found = /\/>|>\s*\n|\n\s*\n|;\s*\n/.exec(rest)?.index;
  if (found === undefined && index + AROUND < text.length) return undefined;
  const end = found ?? rest.length;
  return text
    .slice(start + 1, index + end)
    .replace(/\s+/g, " ")
    .trim();
}

/** Whether the nearest package above a file is that of an app's frontend. */
function isOfFrontend(path: string, apps: readonly AppLocation[], packages: ReadonlySet<string>): boolean {
  const own = nearest(folderOf(path), packages);
  return apps.some(({ root }) => {
    const frontend = nearest(folderOf(root), packages);
    return own === frontend && below(frontend, path) !== undefined;
  });
}

function nearest(folder: string, packages: ReadonlySet<string>): string {
  let at = folder;
  while (at !== "" && !packages.has(at)) at = folderOf(at);
  return at;
}

/** A gap for a file whose content decides what pages may do or what is built. It is new whenever the file changes. */
export function decidesByContent(file: Readonly<{ path: string; id: string }>, by: string): Gap {
  const message = `${code(file.path)} changed. ${code(by)} takes it in where it decides what pages may reach, load or call, and what it means there isn't followed: look at what it holds now.`;
  return gapIn(file.path, { kind: "dynamic", rests: contentOf(file), message });
}
