import { PLATFORMS } from "../../domain/platform.ts";
import type { SourceFile } from "../../formats/value.ts";
import { below, folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { frontendOf } from "../front-pages.ts";

/** Documents that a webview opens as a page. Tauri sends its policy with `.html` alone. */
const DOCUMENT = /\.(?:html?|xhtml|xht|svg)$/i;

/** Folders beside a frontend's package whose files bundlers copy as they are. */
const COPIED = ["public", "static"];

/** Folders that are never part of a frontend, if the whole repository is it. */
const ELSEWHERE = /(?:^|\/)(?:node_modules|target|\.git|\.github|docs|examples|test|tests|__tests__)\//;

/** Tells which files are documents of the app, as the repository holds them. */
export function isPage(project: Project): (path: string) => boolean {
  const folders = foldersOf(project);
  const { root } = project.location;
  return (path) =>
    DOCUMENT.test(path) &&
    !ELSEWHERE.test(path) &&
    (root === "" ||
      below(root, path) === undefined ||
      folders.some((folder) => below(root, folder) !== undefined)) &&
    folders.some((folder) => below(folder, path) !== undefined);
}

/** The documents that were read, besides front pages. Of unchanged ones none are: they are the same on both sides. */
export function otherPages(project: Project, front: readonly Readonly<{ path: string }>[]): SourceFile[] {
  const isOne = isPage(project);
  const known = new Set(front.map(({ path }) => path));
  return [...project.files.values()].filter(({ path }) => !known.has(path) && isOne(path));
}

/** The folders of the frontend that the repository holds, and those that bundlers copy. */
function foldersOf(project: Project): string[] {
  const { root } = project.location;
  const named = PLATFORMS.flatMap((platform) => {
    const names = frontendOf(project.config(platform), project.major).frontend?.names ?? [];
    return names.flatMap((name) => joined(root, name) ?? []);
  });
  const held = [...new Set(named)].filter((path) => project.contents.at(path) !== "");
  return [...held, ...COPIED.map((name) => inFolder(folderOf(root), name))];
}
