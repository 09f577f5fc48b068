import { compareText } from "../domain/place.ts";
import type { Work } from "../domain/work.ts";
import type { SourceFile } from "../formats/value.ts";
import { gitPattern } from "../language/git-pattern.ts";
import { bytesOf } from "../language/wildmatch.ts";
import { below, folderOf, inFolder, withAncestors } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";

/** How many folders deep the CLI looks for an app, below the folder where it starts. */
const DEEPEST = 3;

/** Folders that the CLI never looks into: those of tools, and those that begin with a dot. */
const PASSED_OVER = /(?:^|\/)(?:node_modules|target|\.[^/]+)(?:\/|$)/;

/** The files that hide folders from the CLI, the stronger one first. */
export const IGNORE_FILES = [".taurignore", ".gitignore"] as const;

type Files = ReadonlyMap<string, SourceFile>;

/**
 * The app that Tauri's CLI builds when it starts in a folder: the app there, else the one in its `src-tauri`, else the first one
 * below that no ignore file hides. Source: `app_paths.rs` of tauri-cli 2.12, tried. Tauri 1 has no fixed order.
 */
export function foundFrom(
  folder: string,
  apps: readonly AppLocation[],
  ignoring: Files,
  work: Work,
): AppLocation | undefined {
  for (const root of [folder, inFolder(folder, "src-tauri")]) {
    const near = apps.find((app) => app.root === root);
    if (near !== undefined) return near;
  }
  return appsBelow(folder, apps)
    .toSorted((a, b) => compareWalked(below(folder, a.root) ?? "", below(folder, b.root) ?? ""))
    .find(({ root }) => !isHidden(folder, root, ignoring, work));
}

/** The folders above these apps from which the CLI can find several of them. */
export function foldersWithChoice(apps: readonly AppLocation[]): string[] {
  const above = new Set(apps.flatMap(({ root }) => withAncestors(root)));
  return [...above].filter((folder) => new Set(appsBelow(folder, apps).map(({ root }) => root)).size > 1);
}

/** The folders in which the CLI meets ignore files on its way to these apps. */
export function foldersOnTheWay(folder: string, apps: readonly AppLocation[]): string[] {
  const way = appsBelow(folder, apps).flatMap(({ root }) => withAncestors(folderOf(root)));
  return way.filter((each) => each === folder || below(folder, each) !== undefined);
}

function appsBelow(folder: string, apps: readonly AppLocation[]): AppLocation[] {
  return apps.filter(({ root }) => {
    const inside = below(folder, root);
    return inside !== undefined && inside.split("/").length <= DEEPEST && !PASSED_OVER.test(inside);
  });
}

/** The order of the CLI's walk: a folder before its content, names with a dot inside before others, then by bytes. */
function compareWalked(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const at = left.findIndex((name, index) => name !== right[index]);
  const [mine, other] = [left[at], right[at]];
  if (mine === undefined || other === undefined) return left.length - right.length;
  return Number(!/.\./.test(mine)) - Number(!/.\./.test(other)) || compareText(bytesOf(mine), bytesOf(other));
}

/** Whether an ignore file between two folders hides the lower one, or a folder on the way to it. */
function isHidden(folder: string, root: string, ignoring: Files, work: Work): boolean {
  const way = withAncestors(root).filter((each) => each !== folder && below(folder, each) !== undefined);
  return way.some((each) => {
    for (const name of IGNORE_FILES) {
      const said = saidOf(folder, each, name, ignoring, work);
      if (said !== undefined) return said;
    }
    return false;
  });
}

/** What ignore files of one name say of a folder: the last matching line of the nearest file with one. */
function saidOf(
  folder: string,
  hidden: string,
  name: string,
  ignoring: Files,
  work: Work,
): boolean | undefined {
  for (const holder of withAncestors(folderOf(hidden))) {
    const inside = below(holder, hidden);
    const file = ignoring.get(inFolder(holder, name));
    const lines = file?.text.split("\n").reverse() ?? [];
    for (const line of lines) {
      work.spend(1);
      const [, not, pattern] = /^(!?)(.*?)\/?$/.exec(line.trimEnd()) ?? [];
      if (pattern === undefined || pattern === "" || pattern.startsWith("#") || inside === undefined)
        continue;
      if (gitPattern(bytesOf(pattern))(inside, false, work)) return not === "";
    }
    if (holder === folder) break;
  }
  return undefined;
}
