import type { SourceFile } from "../../src/formats/value.ts";
import { contentsOf } from "../../src/tauri/contents.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import type { Project } from "../../src/tauri/project.ts";

/** The app in the folder `app` of a repository that holds these files and nothing else. */
export function appOf(texts: Readonly<Record<string, string>>): Project {
  const all = { "app/tauri.conf.json": "{}", ...texts };
  const files = new Map(
    Object.entries(all).map(([path, text]): [string, SourceFile] => [path, { path, id: text, text }]),
  );
  const location = { root: "app", config: "app/tauri.conf.json" };
  return loadProject(location, files, [], contentsOf([...files.values()]));
}
