import type { Platform } from "../../domain/platform.ts";
import type { Value } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { type BothKeys, valueOfKey, wholly } from "./bundle-key.ts";
import { type CodeKind, codeGrants, textGrants } from "./installer-code.ts";
import { includedBy } from "./installer-includes.ts";
import { type NamedPath, namedPath, namedPaths } from "./named-path.ts";
import type { Setting } from "./setting.ts";

type CodeSetting = Pick<Setting, "name" | "rule" | "platforms"> &
  Readonly<{ files: readonly Readonly<{ key: BothKeys; kind: CodeKind }>[] }>;

/** Files that keys of the configuration name and that run when the app is built, installed or started. */
export function codeSetting({ files, ...setting }: CodeSetting): Setting {
  return {
    ...setting,
    covers: wholly(...files.map(({ key }) => key)),
    reads: (project, platform) =>
      files.flatMap(({ key }) =>
        filesAt(project, platform, key).flatMap(({ file }) =>
          file.path === null ? [] : [file.path, ...includedBy(project, file.path).map(({ path }) => path)],
        ),
      ),
    inConfiguration: (project, platform) =>
      files.flatMap(({ key, kind }) =>
        filesAt(project, platform, key).flatMap(({ place, file }) => [
          ...codeGrants(project, kind, place, file),
          ...(file.path === null ? [] : includedBy(project, file.path)).flatMap((included) =>
            textGrants(project, kind, `${place}, included`, included),
          ),
        ]),
      ),
  };
}

type FileAt = Readonly<{ place: string; file: NamedPath }>;

/** One file, a list of them, or a table of them by language. Of a list, each is a place by itself. */
function filesAt(project: Project, platform: Platform, key: BothKeys): FileAt[] {
  const found = valueOfKey(project, platform, key);
  return found === undefined ? [] : placesIn(project, found.value, key.v2);
}

/** Places are named as Tauri 2 names them, since an app may move to it. */
function placesIn(project: Project, value: Value | undefined, name: string): FileAt[] {
  if (value?.kind === "object")
    return [...value.entries].flatMap(([key, entry]) => named(project, `${name}.${key}`, entry.value));
  const files = namedPaths(project, value);
  return files.map((file) => ({
    place: value?.kind === "array" ? `${name}: ${file.text}` : name,
    file,
  }));
}

function named(project: Project, place: string, value: Value): FileAt[] {
  if (value.kind !== "string") return [];
  return [{ place, file: namedPath(project, value.value, value.at) }];
}
