import type { ConfigGrant, GuardGrant, SettingGrant, SettingName } from "../../domain/config.ts";
import {
  EVERY_PLATFORM,
  onEachPlatform,
  PLATFORMS,
  type Platform,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import type { AppReader } from "../reader.ts";
import { computedCalls } from "./computed-calls.ts";
import { FILES } from "./files.ts";
import { foldersOfOthers } from "./identifier.ts";
import { NATIVE_FILES } from "./native/files.ts";
import { unreadNative } from "./native/gaps.ts";
import { isPage } from "./pages.ts";
import { partsOf } from "./parts.ts";
import { remoteAccess } from "./remote-access.ts";
import type { Granted, Setting } from "./setting.ts";
import { settings } from "./settings/index.ts";
import { settingsInCode } from "./settings-in-code.ts";
import { filesOfUpdater, updaterInCode } from "./updater-code.ts";
import { unreadKeys } from "./updater-key-gaps.ts";

/** Settings outside the permission system that let pages, or whoever can reach the app, do more. */
export const tauriConfig: AppReader = {
  id: "tauri-config",
  scope: "app",
  layered: true,
  files: [...FILES, ...NATIVE_FILES],
  follows: (project) => {
    const [{ reads }, isOfCode] = [namedFiles(project), filesOfCode(project)];
    return (path) => reads.has(path) || isOfCode(path);
  },
  opens: (project) => [...namedFiles(project).reads],
  looksInto: isPage,
  compares: (project) => namedFiles(project).reads.union(namedFiles(project).compares),
  read: (project) => ({
    grants: [
      ...partsOnPlatforms(project),
      ...settingsOnPlatforms(project),
      ...settingsInCode(project).allowed.map(([name, granted]) => grantOf(name, granted, platformsOf(name))),
      ...settingsInCode(project).forbidden.map(
        ([name, granted]): GuardGrant => ({ ...grantOf(name, granted, EVERY_PLATFORM), kind: "guard" }),
      ),
    ],
    gaps: [
      ...foldersOfOthers(project),
      ...unreadKeys(project),
      ...updaterInCode(project),
      ...computedCalls(project),
      ...remoteAccess(project),
      ...unreadNative(project),
    ],
  }),
};

/** Files that calls in the app's code depend on. */
function filesOfCode(project: Project): (path: string) => boolean {
  settingsInCode(project);
  computedCalls(project);
  remoteAccess(project);
  return filesOfUpdater(project);
}

type Named = Readonly<Record<"reads" | "compares", ReadonlySet<string>>>;

/** Four questions are about these files, while the files of an app are gathered. */
const named = new WeakMap<Project, Named>();

/** The paths that settings read or compare. The top of the repository is no such path. */
function namedFiles(project: Project): Named {
  const known = named.get(project);
  if (known !== undefined) return known;
  const paths = (how: keyof Named) => {
    const all = settings.flatMap((setting) =>
      PLATFORMS.flatMap((platform) => setting[how]?.(project, platform) ?? []),
    );
    return new Set(all.filter((path) => path !== ""));
  };
  const found = { reads: paths("reads"), compares: paths("compares") };
  named.set(project, found);
  return found;
}

function settingsOnPlatforms(project: Project): SettingGrant[] {
  return settings.flatMap((setting) =>
    onEachPlatform((platform) => grantedOn(platform, setting, project)).map(([granted, platforms]) =>
      grantOf(setting.name, granted, platforms),
    ),
  );
}

/** The platforms on which a setting counts, wherever it is made. */
function platformsOf(setting: SettingName): PlatformSet {
  const only = settings.find(({ name }) => name === setting)?.platforms;
  return only === undefined ? EVERY_PLATFORM : platformSet(...only);
}

function grantedOn(
  platform: Platform,
  { platforms, inConfiguration }: Setting,
  project: Project,
): readonly Granted[] {
  if (platforms?.includes(platform) === false) return [];
  return inConfiguration?.(project, platform) ?? [];
}

function grantOf(setting: SettingName, granted: Granted, platforms: PlatformSet): SettingGrant {
  return {
    domain: "config",
    kind: "setting",
    setting,
    isWhole: false,
    comesWith: null,
    heededBy: null,
    weighs: null,
    content: null,
    cause: null,
    ...granted,
    platforms,
  };
}

function partsOnPlatforms(project: Project): ConfigGrant[] {
  return onEachPlatform((platform) => partsOf(project, platform)).map(([part, platforms]) => ({
    domain: "config",
    kind: "part",
    ...part,
    platforms,
  }));
}
