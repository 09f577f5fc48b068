import type { Directories } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import { directoryOf } from "./directories.ts";

/** Where Windows keeps most of what there is. */
const DRIVE = "C:/";

/**
 * Folders that an app may be started in: its user's home, one below that, and where the system starts programs by
 * itself. A relative path in a scope begins there, so that what it lets through is another thing each time. Without such
 * a path it makes no difference.
 */
export function foldersToStartIn(
  patterns: readonly string[],
  platform: Platform,
  app: Directories,
): readonly [string | undefined, ...(string | undefined)[]] {
  if (!patterns.some((pattern) => beginsInFolder(pattern, platform))) return [undefined];
  const home = directoryOf("$HOME", platform, { ...app, moved: {} }) ?? "/";
  if (platform === "windows")
    return patterns.some(isRelative) ? [home, `${home}/Downloads`, `${DRIVE}Windows/System32`] : [DRIVE];
  return platform === "linux" || platform === "macOS" ? [home, `${home}/Downloads`, "/"] : ["/"];
}

/**
 * The patterns that Tauri keeps for one: it as it is, and once more from where the longest part of it that exists really
 * is. Source: `tauri`, `scope/fs.rs`, `push_pattern`. Whatever has no wildcard may exist.
 */
export function patternsFrom(
  folder: string | undefined,
  pattern: string,
  platform: Platform,
): readonly string[] {
  if (folder === undefined || !beginsInFolder(pattern, platform)) return [pattern];
  const [first = "", ...rest] = pattern.split("/");
  if (first === "") return [pattern, below(folder.slice(0, DRIVE.length), rest)];
  if (first === ".") return [pattern, below(folder, rest)];
  if (first === "..") return [pattern, below(parentOf(folder), rest)];
  return [pattern, below(folder, [first, ...rest])];
}

/** Whether a pattern begins in the folder that the app was started in; on Windows, on the drive of that folder. */
export function beginsInFolder(pattern: string, platform: Platform): boolean {
  return isRelative(pattern) || (platform === "windows" && pattern.startsWith("/"));
}

/** A wildcard leads nowhere: no folder has its name. */
function isRelative(pattern: string): boolean {
  return !/^(?:\/|[A-Za-z]:|$)/.test(pattern) && !/^[^/]*[*?[\]]/.test(pattern);
}

function below(folder: string, parts: readonly string[]): string {
  return parts.length === 0 ? folder : [folder.replace(/\/$/, ""), ...parts].join("/");
}

function parentOf(folder: string): string {
  return folder.replace(/\/[^/]*$/, "") || "/";
}
