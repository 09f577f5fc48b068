import type { Directories } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import type { ScopeEntry } from "../../../domain/scope.ts";
import { isGlob } from "../../../language/glob.ts";
import { directoryOf } from "./directories.ts";
import type { ScopeSide } from "./scope-question.ts";

/** A side with its patterns as Tauri rebuilds them. */
export type PathSide = Readonly<{
  allow: readonly PathEntry[];
  deny: readonly PathEntry[];
  platform: Platform;
  literalDot: boolean;
}>;

/** What an entry says: `pattern` is null where the platform has no such directory: then the entry is left out. */
export type PathEntry = Readonly<{ entry: ScopeEntry; pattern: string | null }>;

export function pathSide(side: ScopeSide, platform: Platform, directories: Directories): PathSide {
  const read = (entries: readonly ScopeEntry[]) =>
    entries.map((entry) => ({ entry, pattern: patternOf(entry, platform, directories) }));
  const [allow, deny] = [read(side.allow), read(side.deny)];
  const literalDot =
    ("literalDot" in side.matching ? side.matching.literalDot : null) ?? platform !== "windows";
  // One entry that the plugin can't parse makes every call of the command fail, as if there were none.
  if (!isWhole(allow) || !isWhole(deny)) return { allow: [], deny: [], platform, literalDot };
  return { allow, deny, platform, literalDot };
}

type Rebuilt = Readonly<{ entry: ScopeEntry; pattern: string | null | undefined }>;

function isWhole(entries: readonly Rebuilt[]): entries is readonly PathEntry[] {
  return entries.every(({ pattern }) => pattern !== undefined);
}

/** Undefined where the plugin refuses the entry: it is no path, or none that is a glob. */
function patternOf(
  entry: ScopeEntry,
  platform: Platform,
  directories: Directories,
): string | null | undefined {
  const path = pathOf(entry);
  if (path === undefined) return undefined;
  const pattern = resolvePath(path, platform, directories);
  // What only looks like a variable is the name of a folder. Those of Tauri 1 stay in many an app, and no one has them.
  if (pattern === undefined || OF_TAURI_1.test(pattern)) return null;
  return isGlob(pattern) ? pattern : undefined;
}

/** The path that an entry is about; undefined where it is about none. */
export function pathOf(entry: ScopeEntry): string | undefined {
  if (entry.kind === "opened") return entry.path ?? undefined;
  return entry.kind === "path" ? entry.path : undefined;
}

/**
 * A pattern as Tauri rebuilds it from its components: the first is replaced where it is a variable; later `.`, doubled
 * slashes and every `..` vanish, but for one that it begins with. Undefined where the platform has no such directory.
 */
export function resolvePath(
  pattern: string,
  platform: Platform,
  directories: Directories,
): string | undefined {
  const known = resolvedBefore(platform, directories);
  if (known.has(pattern)) return known.get(pattern);
  const resolved = rebuilt(pattern, platform, directories);
  known.set(pattern, resolved);
  return resolved;
}

type Resolved = Map<string, string | undefined>;

/** Kept with the app: the second matcher asks once for each witness. */
const resolvedPaths = new WeakMap<Directories, Map<Platform, Resolved>>();

function resolvedBefore(platform: Platform, directories: Directories): Resolved {
  const ofApp = resolvedPaths.get(directories) ?? new Map<Platform, Resolved>();
  resolvedPaths.set(directories, ofApp);
  const known = ofApp.get(platform) ?? new Map();
  ofApp.set(platform, known);
  return known;
}

function rebuilt(pattern: string, platform: Platform, directories: Directories): string | undefined {
  const text = platform === "windows" ? pattern.replaceAll("\\", "/") : pattern;
  const parts = text.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
  if (text.startsWith("/")) return `/${parts.join("/")}`;
  const dots = /^\.{1,2}(?=\/|$)/.exec(text)?.[0];
  if (dots !== undefined) return [dots, ...parts].join("/");
  const [first = "", ...rest] = parts;
  if (!VARIABLE.test(first)) return parts.join("/");
  const directory = directoryOf(first, platform, directories);
  if (directory === undefined) return KNOWN_VARIABLES.has(first) ? undefined : parts.join("/");
  return [directory, ...rest].join("/") || "/";
}

const VARIABLE = /^\$[A-Z]+$/;
const OF_TAURI_1 = /^\$(?:APP|LOG)(?:\/|$)/;

const KNOWN_VARIABLES = new Set(
  "$AUDIO $CACHE $CONFIG $DATA $LOCALDATA $DESKTOP $DOCUMENT $DOWNLOAD $EXE $FONT $HOME $PICTURE $PUBLIC $RUNTIME $TEMPLATE $VIDEO $RESOURCE $TEMP $APPCONFIG $APPDATA $APPLOCALDATA $APPCACHE $APPLOG".split(
    " ",
  ),
);
