import type { Entry } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import { loadProject, projectFollows } from "../tauri/load-project.ts";
import type { AppLocation } from "../tauri/project.ts";
import { appReaders } from "./declared-files.ts";
import type { Side } from "./side.ts";

/** The files that the read files of one side name, and that aren't wanted anyway. */
export function namedBy(
  app: AppLocation | null,
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
  { entries, contents }: Side,
): Entry[] {
  if (app === null) return [];
  const project = loadProject(app, filesOf(wanted, files), [], contents);
  const names = [
    projectFollows(app, project.files, contents),
    ...appReaders.flatMap((reader) => reader.follows?.(project) ?? []),
  ];
  const known = new Set(wanted.map(({ path }) => path));
  return entries.filter(({ path }) => !known.has(path) && names.some((isNamed) => isNamed(path)));
}

function filesOf(
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
): ReadonlyMap<string, SourceFile> {
  return new Map(
    wanted.flatMap(({ path }) => {
      const file = files.get(path);
      return file === undefined ? [] : [[path, file] as const];
    }),
  );
}
