import type { OwnAct } from "../facts/build-code/own-act.ts";
import { ownGradle, ownGradleCode } from "../facts/build-code/own-gradle.ts";
import { ownJs } from "../facts/build-code/own-js.ts";
import { commandsOfLines, ownLines, ownLinesCode } from "../facts/build-code/own-lines.ts";
import type { SourceFile } from "../formats/value.ts";
import { inlineCode } from "../tauri/builds/inline-code.ts";
import { pathsIn } from "../tauri/builds/paths.ts";
import type { Ran } from "../tauri/builds/run.ts";
import { startsScript } from "../tauri/builds/started-words.ts";
import { baseName, folderOf, joined } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";

const SCRIPT = /\.[cm]?[jt]sx?$/;
const LINES = /\.(?:py|rb|pl|php|lua)$/;

const GRADLE = /\.(?:gradle|kts|kt|java|groovy)$/;

/** Endings that Node, Bun and bundlers add to a path. */
const ENDINGS = ["", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", "/index.js", "/index.ts"];

/** Code that runs. A declaration of types is none. */
function isScript(path: string): boolean {
  return SCRIPT.test(path) && !/\.d\.[cm]?ts$/.test(path);
}

/** How many files of programs are looked at. */
const MOST_FILES = 400;

type Files = ReadonlyMap<string, SourceFile>;

/** The paths of code that commands name, and of settings that are named like their programs. Only some of them are there. */
export function pathsOfPrograms(ran: readonly Pick<Ran, "words" | "folders">[]): ReadonlySet<string> {
  const asked = ran.flatMap(({ words, folders }) => modulesOfCode(inlineCode(words), folders ?? [""]));
  // A build says few words, and says them again in each of its jobs and scripts.
  const said = new Map(
    ran.flatMap(({ words, folders }) => {
      const where = JSON.stringify(folders);
      return words.map((word) => [`${where} ${word}`, { word, folders }] as const);
    }),
  );
  const named = [...said.values()].flatMap(({ word, folders }) =>
    /^[a-z][\w-]*$/.test(word)
      ? settingsOf(word).flatMap((name) => pathsIn(name, folders))
      : pathsIn(word.replace(/^--\w[\w-]*=/, ""), folders),
  );
  const interpreted = ran.flatMap((each) => wordsStarted(each, INTERPRETERS));
  const code = named.filter((path) => LINES.test(path) || isScript(path));
  return new Set([...asked, ...code, ...interpreted]);
}

type Words = Pick<Ran, "words" | "folders">;

/** What reads a file as code in a language that isn't a shell's. */
const INTERPRETERS =
  /^(?:.*[\\/])?(?:node|bun|deno|tsx|ts-node|python\d?(?:\.\d+)?|ruby|perl|php|lua)(?:\.exe)?$/;

/** The paths of scripts that commands start, which are followed as far as they were read: whatever a shell is told to run is one. */
export function pathsOfShells(ran: readonly Words[]): string[] {
  return ran.flatMap((each) => [
    ...each.words.flatMap((word) => (SHELL.test(word) ? pathsIn(word, each.folders) : [])),
    ...wordsStarted(each, /(?:)/),
  ]);
}

/** The paths that a command starts by one of these programs, whatever they are called; by itself, only what is named by a path. */
function wordsStarted({ words, folders }: Words, by: RegExp): string[] {
  return words.flatMap((word, i) => {
    const starter = words.slice(0, i).findLast((each) => !each.startsWith("-")) ?? "";
    const isStarted = startsScript(words, i) && by.test(starter) && (i > 0 || word.includes("/"));
    return isStarted ? pathsIn(word, folders) : [];
  });
}

/** The files that code among the words of a command loads: `node -e 'require("./a.js")'`. */
function modulesOfCode(code: string | undefined, folders: readonly string[]): string[] {
  const { asked } = code === undefined ? { asked: [] } : ownJs("", code);
  return folders.flatMap((folder) => asked.flatMap((name) => modulesNamed(folder, name)));
}

/** `eslint` reads `eslint.config.js`, which is code. Settings of bundlers are read wherever they lie. */
function settingsOf(program: string): readonly string[] {
  return ["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `${program}.config.${ending}`);
}

/** Files of a shell that a program starts: their lines are judged, as those of other languages are. */
const SHELL = /\.(?:sh|bash|zsh|ps1|psm1|cmd|bat)$/;

/** Whether a path may be that of a program or a script: a name without an ending may be either. */
export function isProgram(path: string): boolean {
  return isScript(path) || LINES.test(path) || SHELL.test(path) || !baseName(path).slice(1).includes(".");
}

/** The files beside it that a program loads, and those that it starts, in its own folder, at the top, or beside the app. */
export function pathsAsked(file: SourceFile, { root }: Pick<AppLocation, "root">): string[] {
  const folder = folderOf(file.path);
  const folders = [...new Set([folder, "", folderOf(root), root])];
  const started = startedBy(file).flatMap((line) =>
    line.split(/\s+/).flatMap((word) => pathsIn(word.replace(/^["'`]|["'`]$/g, ""), folders)),
  );
  const programs = started.filter((path) => isScript(path) || LINES.test(path) || SHELL.test(path));
  if (!SCRIPT.test(file.path)) return [...programs, ...modulesBeside(file)];
  return [...readJs(file).asked.flatMap((name) => modulesNamed(folder, name)), ...programs];
}

/** The files that a module may be that code in a folder asks for by its path. */
function modulesNamed(folder: string, name: string): string[] {
  const path = joined(folder, name);
  if (path === null) return [];
  const stem = path.replace(/\.js$/, "");
  return [...new Set([path, stem])]
    .flatMap((each) => ENDINGS.map((ending) => `${each}${ending}`))
    .filter(isScript);
}

function startedBy(file: SourceFile): readonly string[] {
  return SCRIPT.test(file.path) ? readJs(file).started : commandsOfLines(file.text);
}

/** `import helper` of Python: a file of that name in the same folder. */
function modulesBeside({ path, text }: SourceFile): string[] {
  if (!path.endsWith(".py")) return [];
  const names = [...text.matchAll(/^[ \t]*(?:from|import)[ \t]+\.?(\w+)/gm)].map(([, name = ""]) => name);
  return names.flatMap((name) => joined(folderOf(path), `${name}.py`) ?? []);
}

/** The programs that these paths lead to, each with the path that led there first. */
export function programsFrom(
  paths: Iterable<string>,
  files: Files,
  app: Pick<AppLocation, "root">,
): SourceFile[] {
  const found = new Map<string, SourceFile>();
  const todo = [...paths];
  for (let path = todo.shift(); path !== undefined && found.size < MOST_FILES; path = todo.shift()) {
    const file = files.get(path);
    if (file === undefined || found.has(path)) continue;
    found.set(path, file);
    todo.push(...pathsAsked(file, app).filter((each) => files.has(each)));
  }
  return [...found.values()];
}

/** What a program does, all of its code without layout, and the offset from which on it can't be read. */
type Program = Readonly<{ acts: readonly OwnAct[]; whole: string; unread?: number }>;

const programs = new WeakMap<SourceFile, Program>();

export function readProgram(file: SourceFile): Program {
  const known = programs.get(file);
  if (known !== undefined) return known;
  const program = programIn(file);
  programs.set(file, program);
  return program;
}

function programIn(file: SourceFile): Program {
  const { path, text } = file;
  if (SCRIPT.test(path)) {
    const { acts, code: whole, unread } = readJs(file);
    return { acts, whole, ...(unread !== undefined && { unread }) };
  }
  if (GRADLE.test(path)) return { acts: ownGradle(path, text), whole: ownGradleCode(text) };
  const acts = LINES.test(path) ? ownLines(path, text) : ofEitherKind(path, text);
  return { acts, whole: ownLinesCode(text) };
}

/** Code whose name doesn't tell its language, as far as its lines or its tokens tell of it. */
function ofEitherKind(path: string, text: string): OwnAct[] {
  const byLines = ownLines(path, text);
  const lineOf = ({ offset }: OwnAct) => text.lastIndexOf("\n", offset - 1);
  const told = new Set(byLines.map(lineOf));
  return [...byLines, ...ownJs(path, text).acts.filter((act) => !told.has(lineOf(act)))];
}

const scripts = new WeakMap<SourceFile, ReturnType<typeof ownJs>>();

function readJs(file: SourceFile): ReturnType<typeof ownJs> {
  const known = scripts.get(file) ?? ownJs(file.path, file.text);
  scripts.set(file, known);
  return known;
}
