import type { Entry } from "../domain/tree.ts";
import type { SourceFile } from "../formats/value.ts";
import type { Contents } from "../tauri/contents.ts";
import { loadProject, projectFollows } from "../tauri/load-project.ts";
import { withAncestors } from "../tauri/paths.ts";
import type { AppLocation, Project } from "../tauri/project.ts";
import { appReaders } from "./declared-files.ts";
import type { Side } from "./side.ts";

/** The files that the read files of one side name, and that aren't wanted anyway. */
export function namedBy(
  app: AppLocation | null,
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
  { entries, listing, contents }: Side,
  changed: ReadonlySet<string>,
): Entry[] {
  if (app === null) return [];
  const project = projectOf(app, wanted, files, contents);
  const opened = new Set(appReaders.flatMap((reader) => reader.opens?.(project) ?? []));
  const names = [
    projectFollows(app, project.files, contents),
    ...appReaders.flatMap((reader) => reader.follows?.(project) ?? []),
  ];
  const known = new Set(wanted.map(({ path }) => path));
  const named = entries.filter(({ path }) => !opened.has(path) && names.some((isNamed) => isNamed(path)));
  const looked = appReaders.flatMap((reader) => reader.looksInto?.(project) ?? []);
  const asked = listing.entries.filter(
    ({ path }) => opened.has(path) || (changed.has(path) && looked.some((isLooked) => isLooked(path))),
  );
  return [...named, ...asked].filter(({ path }) => !known.has(path));
}

/** Tells whether a file is, or lies in, what the configuration of one side names and whose content counts. */
export function comparedBy(
  app: AppLocation | null,
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
  { contents }: Side,
): (path: string) => boolean {
  if (app === null) return () => false;
  const project = projectOf(app, wanted, files, contents);
  const looked = appReaders.flatMap((reader) => reader.looksInto?.(project) ?? []);
  const named = new Set(appReaders.flatMap((reader) => [...(reader.compares?.(project) ?? [])]));
  return (path) =>
    withAncestors(path).some((each) => named.has(each)) || looked.some((isLooked) => isLooked(path));
}

type Loaded = Readonly<{ files: ReadonlyMap<string, SourceFile>; project: Project }>;

/** Nothing more is named in the last step, and what is compared is asked of the same files again. */
const loaded = new WeakMap<readonly Entry[], Loaded>();

function projectOf(
  app: AppLocation,
  wanted: readonly Entry[],
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): Project {
  const known = loaded.get(wanted);
  if (known?.files === files) return known.project;
  const project = loadProject(app, filesOf(wanted, files), [], contents);
  loaded.set(wanted, { files, project });
  return project;
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
