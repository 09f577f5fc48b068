import { topOf } from "../../domain/place.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { NamedPath } from "./named-path.ts";

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
    for (const name of [...written].slice(0, MOST_FILES)) {
      const included = fileOf(project, path, name);
      if (included === undefined || included === start || found.has(included)) continue;
      const content = project.contents.at(included);
      found.set(included, { text: name, path: included, content, at: topOf(included) });
      left.push(included);
    }
  }
  return [...found.values()];
}

function fileOf({ location, contents }: Project, from: string, written: string): string | undefined {
  const name = written.replaceAll("\\", "/").replace(/^.*[})%]\//, "");
  const folders = [folderOf(from), location.root];
  return folders.flatMap((folder) => joined(folder, name) ?? []).find((path) => contents.isFile(path));
}
