import type { Surface } from "../../domain/grant.ts";
import { builtCode } from "../../tauri/cargo/built-code.ts";
import { localCrates } from "../../tauri/cargo/local-crates.ts";
import {
  lockedNeeds,
  needsBeside,
  unfoundedEntries,
  unlockedDependencies,
  unlockedPatches,
  unpinnedCrates,
} from "../../tauri/cargo/lock-agreement.ts";
import { lockOf } from "../../tauri/cargo/lockfile.ts";
import { type Patch, patchesOf } from "../../tauri/cargo/patches.ts";
import { lostRoot, lostSettings, missingCrates, unreadManifests } from "../../tauri/cargo/reach.ts";
import { type CargoWorkspace, cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import { inFolder } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { AppReader } from "../reader.ts";
import { developmentGaps } from "./development.ts";
import { FILES } from "./files.ts";
import { oddlyNamed, oddlyNamedCode } from "./odd-code.ts";
import { programGaps } from "./programs.ts";
import { programsOfSettings, settingGaps } from "./settings.ts";
import { sourceSettings } from "./source-settings.ts";
import { codeFolders, vendoredGaps } from "./vendored.ts";

/** Reads the Cargo.toml of the app and of the crates here that it is built with: what they ask for besides what is locked. */
export const cargoManifest: AppReader = {
  id: "cargo-manifest",
  scope: "app",
  layered: false,
  files: FILES,

  follows(project) {
    const named = new Set(oddlyNamed(project).map(({ path }) => path));
    const programs = programsOfSettings(project);
    return (path) => named.has(path) || programs.has(path);
  },

  compares: codeFolders,

  read(project) {
    const { location, files } = project;
    const workspace = cargoWorkspace(location.root, files);
    const crates = localCrates(workspace, files);
    const patches = patchesOf(workspace);
    const gaps = [
      ...unreadManifests(project),
      ...lostRoot(workspace, project),
      ...lostSettings(workspace, project),
      ...missingCrates(crates, patches, project),
      ...developmentGaps(project),
      ...programGaps(project),
      ...oddlyNamedCode(project),
      ...settingGaps(project),
      ...vendoredGaps(project),
    ];
    const { grants, gaps: beside } = besideLock(project, workspace, patches);
    return {
      grants: [...grants, ...builtCode(project), ...sourceSettings(project)],
      gaps: [...gaps, ...beside],
    };
  },
};

/** What manifests ask for and no lockfile pins. An unreadable lockfile has a gap of its own. */
function besideLock(
  { location, files, contents }: Project,
  workspace: CargoWorkspace,
  patches: readonly Patch[],
): Surface {
  const { folder } = workspace;
  const lock = lockOf(location.root, files);
  const isLost = folder === null || contents.isFile(inFolder(folder, "Cargo.lock"));
  if (lock?.version === 0 || (lock === undefined && isLost)) return { grants: [], gaps: [] };
  const needs = lockedNeeds(workspace, files);
  if (lock === undefined) return { grants: unpinnedCrates(needs), gaps: [] };
  const { grants, gaps } = unlockedDependencies([...needs, ...needsBeside(workspace, files)], patches, lock);
  return {
    grants,
    gaps: [...gaps, ...unlockedPatches(patches, lock), ...unfoundedEntries(patches, lock)],
  };
}
