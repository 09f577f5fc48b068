import type { Directories, ScopeEntry } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import { type Language, languageOf, readable } from "../../../language/automaton.ts";
import { globToRegex } from "../../../language/glob.ts";
import { remembered } from "../../../language/remembered.ts";
import { directoryOf, sensitivePaths } from "./directories.ts";
import { compareScopes, type LanguageEntry, type LanguageScope, type Reading } from "./language-scope.ts";
import type { ScopeQuestion, ScopeSide } from "./scope-question.ts";

/** Paths of the fs plugin: `"path"` or `{ path }`, with variables, matched without regard to case (ASCII). */
export const pathQuestion: ScopeQuestion = (base, head, _command, platform) =>
  compareScopes(
    pathScope(base, platform, { ...directoriesOf(head), moved: directoriesOf(base).moved }),
    pathScope(head, platform, directoriesOf(head)),
    pathReading(platform, [...head.allow, ...base.deny], directoriesOf(head)),
  );

/**
 * Both sides are read with head's directories: an app that changes its identifier moves `$APPDATA`, which is not a
 * wider scope. One that moves the directory itself (`appDirectoriesOverride`) does widen.
 */
function directoriesOf({ matching }: ScopeSide): Directories {
  return "directories" in matching ? matching.directories : { identifier: "", product: "", moved: {} };
}

function pathScope(side: ScopeSide, platform: Platform, directories: Directories): LanguageScope {
  const literalDot = "literalDot" in side.matching ? side.matching.literalDot : null;
  const regexOf = (entry: ScopeEntry): string | undefined => {
    const path = pathOf(entry.value);
    return path === undefined
      ? undefined
      : pathRegex(path, platform, literalDot ?? platform !== "windows", directories);
  };
  const read = (entry: ScopeEntry): LanguageEntry => {
    const regex = regexOf(entry);
    return { entry, language: regex === undefined ? undefined : languages(regex) };
  };
  // One entry that the plugin can't parse makes every call of the command fail.
  const fails = [...side.allow, ...side.deny].some((entry) => regexOf(entry) === undefined);
  return { allow: fails ? [] : side.allow.map(read), deny: side.deny.map(read) };
}

export function pathOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const path = typeof value === "object" && value !== null ? Reflect.get(value, "path") : undefined;
  return typeof path === "string" ? path : undefined;
}

const languages = remembered((source: string) => readable(() => languageOf(source)));

/** Undefined where the plugin refuses the pattern. */
function pathRegex(
  pattern: string,
  platform: Platform,
  literalDot: boolean,
  directories: Directories,
): string | undefined {
  const resolved = resolvePath(pattern, platform, directories);
  if (resolved === undefined) return NO_PATH;
  return literalDot ? withLiteralDot(resolved.toLowerCase()) : withFreeDot(resolved.toLowerCase());
}

const [withLiteralDot, withFreeDot] = [true, false].map((literalDot) =>
  remembered((glob: string) => globToRegex(glob, { literalSeparator: true, literalDot })),
) as [Regexes, Regexes];

type Regexes = (glob: string) => string | undefined;

/** What a variable means on a platform that has no such directory: the entry is left out. */
const NO_PATH = "[]";

/**
 * A pattern as Tauri rebuilds it from its components: the first is replaced where it is a variable; later `.`, doubled
 * slashes and every `..` vanish. A leading `.` stays, and then no absolute path matches. Undefined where the platform has
 * no such directory.
 */
export function resolvePath(
  pattern: string,
  platform: Platform,
  directories: Directories,
): string | undefined {
  const text = platform === "windows" ? pattern.replaceAll("\\", "/") : pattern;
  const parts = text.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  if (text.startsWith("/")) return `/${parts.join("/")}`;
  if (/^\.(?:\/|$)/.test(text)) return [".", ...parts].join("/");
  const [first = "", ...rest] = parts;
  if (!VARIABLE.test(first)) return parts.join("/");
  const directory = directoryOf(first, platform, directories);
  if (directory === undefined) return KNOWN_VARIABLES.has(first) ? undefined : parts.join("/");
  return [directory, ...rest].join("/");
}

const VARIABLE = /^\$[A-Z]+$/;

const KNOWN_VARIABLES = new Set(
  "$AUDIO $CACHE $CONFIG $DATA $LOCALDATA $DESKTOP $DOCUMENT $DOWNLOAD $EXE $FONT $HOME $PICTURE $PUBLIC $RUNTIME $TEMPLATE $VIDEO $RESOURCE $TEMP $APPCONFIG $APPDATA $APPLOCALDATA $APPCACHE $APPLOG".split(
    " ",
  ),
);

/** Absolute paths without `.`, `..` or empty parts: what is left after the plugin resolved a request. Lower case. */
const COMPONENT = "(?:[^/\\0A-Z.][^/\\0A-Z]*|\\.[^/\\0A-Z.][^/\\0A-Z]*|\\.\\.[^/\\0A-Z]+)";
const UNIVERSE: Readonly<Record<"posix" | "windows", Language>> = {
  posix: languageOf(`\\/|(?:\\/${COMPONENT})+`),
  windows: languageOf(`[a-z]:(?:\\/|(?:\\/${COMPONENT})+)`),
};

function pathReading(platform: Platform, entries: readonly ScopeEntry[], directories: Directories): Reading {
  const named = entries.flatMap((entry) => {
    const path = pathOf(entry.value);
    const resolved = path === undefined ? undefined : resolvePath(path, platform, directories);
    return resolved === undefined ? [] : examplesOf(resolved);
  });
  const originals = new Map(
    [...sensitivePaths(platform), ...named].map((path) => [path.toLowerCase(), path]),
  );
  const sensitive = new Set(sensitivePaths(platform).map((path) => path.toLowerCase()));
  return {
    universe: platform === "windows" ? UNIVERSE.windows : UNIVERSE.posix,
    candidates: [...originals.keys()].map((word) => ({ word, sensitive: sensitive.has(word) })),
    show(word: string) {
      const path = originals.get(word) ?? word;
      return { payload: { path }, example: path };
    },
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
