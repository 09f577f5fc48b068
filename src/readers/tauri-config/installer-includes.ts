import { topOf } from "../../domain/place.ts";
import { baseName, folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { matching, type NamedPath } from "./named-path.ts";

/** `!include "…"` of NSIS and `<?include …?>` of WiX. */
const INCLUDE = /(?:!include(?:[ \t]+\/[\w=]+)*|<\?include)[ \t]+["'`]?([^"'`\r\n?]{1,500})/gi;

/** Files of one installer that are followed. */
const MOST_FILES = 200;

/**
 * The files of the repository that an installer's code includes, and those that these include. What the compiler brings along
 * lies in no repository. Folders that only the build knows, as in `${__FILEDIR__}\\a.nsh`, are taken for the file's own.
 */
export function includedBy(project: Project, start: string): readonly (NamedPath & { path: string })[] {
  const found = new Map<string, NamedPath & { path: string }>();
  const left = [start];
  for (let path = left.pop(); path !== undefined && found.size < MOST_FILES; path = left.pop()) {
    const text = project.files.get(path)?.text.replace(/\\[ \t]*\r?\n/g, "") ?? "";
    const written = new Set([...text.matchAll(INCLUDE)].map(([, name = ""]) => name.trim()));
    const names = [...written].slice(0, MOST_FILES);
    for (const { name, included } of names.flatMap((name) => filesOf(project, path, name))) {
      if (included === start || found.has(included) || found.size >= MOST_FILES) continue;
      const content = project.contents.at(included);
      found.set(included, { text: name, path: included, content, at: topOf(included) });
      left.push(included);
    }
  }
  return [...found.values()];
}

type Included = Readonly<{ name: string; included: string }>;

/** NSIS also includes all files of a folder whose names fit a pattern. */
function filesOf(project: Project, from: string, written: string): Included[] {
  const { location, contents } = project;
  const name = written.replaceAll("\\", "/").replace(/^.*[})%]\//, "");
  const paths = [folderOf(from), location.root].flatMap((folder) => joined(folder, name) ?? []);
  if (!/[*?]/.test(name)) {
    const included = paths.find((path) => contents.isFile(path));
    return included === undefined ? [] : [{ name: written, included }];
  }
  return paths
    .flatMap((path) => matching(project, baseName(path), folderOf(path)))
    .map(({ path }) => ({ name: baseName(path), included: path }));
}
