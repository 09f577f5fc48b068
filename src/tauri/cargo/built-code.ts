import type { FolderCode } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { asString, pick, type Value } from "../../formats/value.ts";
import type { Contents } from "../contents.ts";
import { inFolder, joined } from "../paths.ts";
import type { Project } from "../project.ts";
import { buildScriptTarget } from "../rust/targets.ts";
import type { Dependency } from "./dependencies.ts";
import { type EnabledFeatures, enabledFeatures } from "./features.ts";
import { type LocalCrate, localCrates } from "./local-crates.ts";
import type { CargoManifest } from "./manifest.ts";
import { patchesOf } from "./patches.ts";
import { requestedFeatures } from "./requested-features.ts";
import { cargoWorkspace } from "./workspace.ts";

/** The root files of the crates of this repository that a build of the app compiles, and the files that it runs. */
export function builtCode(project: Project): readonly FolderCode[] {
  const known = found.get(project);
  if (known !== undefined) return known;
  const code = builtCrates(project).flatMap((built) => codeOf(built, project.contents));
  found.set(project, code);
  return code;
}

const found = new WeakMap<Project, readonly FolderCode[]>();

/** A crate that is built, and the line that asks for it. */
type Built = Readonly<{ crate: LocalCrate; askedAt: Place }>;

/** The app's own crate and those that it takes from folders, without optional crates that no feature turns on. */
function builtCrates({ location, files, config, flags }: Project): readonly Built[] {
  const workspace = cargoWorkspace(location.root, files);
  const crates = new Map(localCrates(workspace, files).map((crate) => [crate.manifest.folder, crate]));
  if (workspace.own === undefined) return [];
  const isOptional = [...crates.values()].some(({ dependencies }) => dependencies.some(mayBeOff));
  const enabled = isOptional
    ? PLATFORMS.map((platform) =>
        enabledFeatures(workspace, files, platform, requestedFeatures(config(platform), flags)),
      )
    : [];
  const asked = [
    { folder: workspace.own.folder, at: workspace.own.value.at },
    ...patchesOf(workspace).flatMap(({ source, value: { at } }) =>
      source.kind === "path" && source.folder !== null ? [{ folder: source.folder, at }] : [],
    ),
  ];
  const built = new Map<string, Built>();
  for (const { folder, at } of asked) {
    const crate = crates.get(folder);
    if (crate === undefined || built.has(folder)) continue;
    built.set(folder, { crate, askedAt: at });
    for (const dependency of crate.dependencies)
      if (isBuilt(dependency, crate.manifest, enabled) && dependency.source.kind === "path")
        asked.push({ folder: dependency.source.folder ?? "", at: dependency.value.at });
  }
  return [...built.values()];
}

function mayBeOff({ source, isOptional }: Dependency): boolean {
  return source.kind === "path" && isOptional;
}

function isBuilt(
  { name, kind, source, isOptional }: Dependency,
  manifest: CargoManifest,
  enabled: readonly EnabledFeatures[],
): boolean {
  if (kind === "dev" || source.kind !== "path" || source.folder === null) return false;
  return !isOptional || enabled.some((each) => each.takes(manifest, name));
}

function codeOf({ crate: { manifest, isMacro }, askedAt }: Built, contents: Contents): FolderCode[] {
  const { folder, value, name } = manifest;
  const script = buildScriptTarget(value, folder)?.path ?? null;
  const targets = [
    { path: libraryOf(value, folder), role: isMacro ? "proc-macro" : "library" },
    { path: script, role: "build-script" },
  ] as const;
  return targets.flatMap(({ path, role }): FolderCode[] =>
    path !== null && contents.isFile(path)
      ? [{ domain: "packages", kind: "folder-code", crate: name ?? folder, folder, path, role, askedAt }]
      : [],
  );
}

function libraryOf(manifest: Value, folder: string): string | null {
  const named = asString(pick(manifest, "lib", "path"));
  return named === undefined ? inFolder(folder, "src/lib.rs") : joined(folder, named);
}
