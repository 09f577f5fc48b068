import type { Directories } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import type { ScopeEntry } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { NOTHING } from "../../../language/automaton.ts";
import { choice, NO_TEXT } from "../../../language/expression.ts";
import { globExpression } from "../../../language/glob.ts";
import { type Language, readable } from "../../../language/language.ts";
import { remembered } from "../../../language/remembered.ts";
import { sensitivePaths } from "./directories.ts";
import { compareScopes } from "./language-scope.ts";
import { type PathEntry, type PathSide, pathSide } from "./path-side.ts";
import { POSIX_PATHS, WINDOWS_PATHS } from "./path-texts.ts";
import type { LanguageScope, Reading } from "./reading.ts";
import type { Escape, ScopeAnswer, ScopeQuestion, ScopeSide } from "./scope-question.ts";
import { beginsInFolder, foldersToStartIn, patternsFrom } from "./started-in.ts";
import { inUniverse } from "./universe.ts";

/** Paths of the fs plugin: `"path"` or `{ path }`, with variables, matched without regard to case (ASCII). */
export const pathQuestion: ScopeQuestion = (base, head, _command, platform, work) => {
  const directories = directoriesOf(head);
  const before = pathSide(base, platform, { ...directories, moved: directoriesOf(base).moved });
  const after = pathSide(head, platform, directories);
  const all = [...before.allow, ...before.deny, ...after.allow, ...after.deny];
  const folders = foldersToStartIn(
    all.flatMap(({ pattern }) => pattern ?? []),
    platform,
    directories,
  );
  return inAnyFolder(folders.map((folder) => comparedFrom(folder, before, after, work)));
};

/**
 * Both sides are read with head's directories: an app that changes its identifier moves `$APPDATA`, which is not a
 * wider scope. One that moves the directory itself (`appDirectoriesOverride`) does widen.
 */
function directoriesOf({ matching }: ScopeSide): Directories {
  return "directories" in matching ? matching.directories : { identifier: "", product: "", moved: {} };
}

/** What is new in any folder that the app may be started in: of examples for one entry the most telling. */
function inAnyFolder(answers: readonly ScopeAnswer[]): ScopeAnswer {
  const best = new Map<ScopeEntry, Escape>();
  for (const found of answers.flatMap(({ escapes }) => escapes)) {
    const known = best.get(found.entry);
    if (known === undefined || (found.sensitive && !known.sensitive)) best.set(found.entry, found);
  }
  return {
    escapes: [...best.values()],
    undecided: [...new Set(answers.flatMap(({ undecided }) => undecided))],
  };
}

function comparedFrom(folder: string | undefined, base: PathSide, head: PathSide, work: Work): ScopeAnswer {
  const isFromFolder = ({ pattern }: PathEntry) => pattern !== null && beginsInFolder(pattern, head.platform);
  const deciding = [...base.allow, ...base.deny, ...head.deny];
  const answer = compareScopes(
    scopeFrom(folder, base, work),
    scopeFrom(folder, head, work),
    readingFrom(folder, head.platform, [...head.allow, ...base.deny]),
    work,
  );
  const isDecidedThere = deciding.some(isFromFolder);
  const relative = new Set(head.allow.filter(isFromFolder).map(({ entry }) => entry));
  const escapes = answer.escapes.map((found) =>
    folder !== undefined && (isDecidedThere || relative.has(found.entry))
      ? { ...found, startedIn: folder, example: `${found.example} (started in ${folder})` }
      : found,
  );
  return { ...answer, escapes };
}

function scopeFrom(
  folder: string | undefined,
  { allow, deny, platform, literalDot }: PathSide,
  work: Work,
): LanguageScope {
  const read = ({ entry, pattern }: PathEntry) => {
    const question =
      pattern === null
        ? null
        : [platform === "windows", literalDot, ...patternsFrom(folder, pattern, platform)];
    return {
      entry,
      language: question === null ? NOTHING : readable(() => languages(JSON.stringify(question), work)),
    };
  };
  return { allow: allow.map(read), deny: deny.map(read) };
}

const languages = remembered((question: string, work: Work): Language | undefined => {
  const [isWindows, literalDot, ...patterns]: [boolean, boolean, ...string[]] = JSON.parse(question);
  const options = { literalSeparator: true, literalDot, foldCase: true };
  const globs = patterns.map((pattern) => globExpression(pattern, options) ?? NO_TEXT);
  return inUniverse(choice(...globs), isWindows ? WINDOWS_PATHS : POSIX_PATHS, work);
});

function readingFrom(folder: string | undefined, platform: Platform, entries: readonly PathEntry[]): Reading {
  const sensitive = new Set(sensitivePaths(platform));
  const named = entries.flatMap(({ pattern }) =>
    pattern === null ? [] : patternsFrom(folder, pattern, platform).flatMap(examplesOf),
  );
  return {
    universe: platform === "windows" ? WINDOWS_PATHS : POSIX_PATHS,
    candidates: [...new Set([...sensitive, ...named])].map((word) => ({
      word,
      sensitive: sensitive.has(word),
    })),
    show: (path) => ({ payload: { path }, example: path }),
  };
}

/** Paths that a glob stands for, with words in the place of its wildcards. */
function examplesOf(pattern: string): string[] {
  if (/[[\]?]/.test(pattern)) return [];
  return ["folder/notes.txt", "notes.txt"].map((below) =>
    pattern
      .replace(/\*\*\/?$/, below)
      .replace(/\*\*\//g, "folder/")
      .replace(/\*/g, "notes"),
  );
}
