import { wordsOf } from "../../domain/gap.ts";
import { folderOf, joined } from "../paths.ts";
import type { Project } from "../project.ts";
import type { AppRust } from "./walk.ts";

/** Words and parts of paths that don't tell what is read, or whose files are compared anyway. */
const COMMON: ReadonlySet<string> = new Set(
  "app assets build Cargo.lock Cargo.toml debug dist gen icons main package.json public release src target tauri.conf.json".split(
    " ",
  ),
);

/** Content of the repository: an identity that two revisions can share, and its path. */
export type NamedContent = Readonly<{ identity: string; path: string }>;

/** What a text in code leads to as a path, from its file, its crate or the app. Most texts lead nowhere. */
export function contentsNamed(project: Project, { file, crate }: AppRust, text: string): NamedContent[] {
  if (COMMON.has(text)) return [];
  const name = text.replace(/^\$CARGO_MANIFEST_DIR/, "").replace(/^[/\\]/, "");
  const folders = new Set([folderOf(file.path), crate, project.location.root]);
  return [...folders].flatMap((folder) => {
    const path = joined(folder, name);
    // A text such as `..` doesn't tell what it is for.
    const content = path === null || folder.startsWith(path) ? "" : project.contents.at(path);
    return path === null || content === "" ? [] : [{ identity: wordsOf(text, content), path }];
  });
}
