import { below, folderOf, inFolder, type Project } from "../../tauri/project.ts";
import { type PageMarks, readPage } from "./html.ts";

/** The page that the app opens with, if the repository holds it. */
export type FrontPage = Readonly<{ path: string; marks: PageMarks }>;

/** The front page is a few folders below the one that holds the Tauri app's own folder. */
const DEEPEST_PAGE = 3;

/** Whether a path may be the front page of the app in `root`. */
export function mayBeFrontPage(path: string, root: string): boolean {
  if (path !== "index.html" && !path.endsWith("/index.html")) return false;
  return (below(folderOf(root), path)?.split("/").length ?? Number.POSITIVE_INFINITY) <= DEEPEST_PAGE;
}

/**
 * The built page where it is committed, else the source that most bundlers build it from. A built page can differ from
 * its source; Toril builds nothing, so the source is taken at its word.
 */
export function frontPage(project: Project, dist: string | undefined): FrontPage | undefined {
  const { root } = project.location;
  const frontend = folderOf(root);
  const built = dist === undefined ? undefined : resolve(root, dist);
  const folders = [built, frontend, inFolder(frontend, "src")].filter((folder) => folder !== undefined);
  for (const folder of folders) {
    const file = project.files.get(inFolder(folder, "index.html"));
    if (file) return { path: file.path, marks: readPage(file.text) };
  }
  return undefined;
}

/** Follows a relative path; undefined where it leaves the repository. */
function resolve(folder: string, relative: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of relative.replaceAll("\\", "/").split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
