import type { ConfigGrant } from "../../domain/config.ts";
import { NO_PLATFORM, PLATFORMS, type PlatformSet, platformSet } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import type { Reader } from "../reader.ts";
import { globalApi } from "./global-api.ts";
import type { Granted, LeverReader } from "./lever-reader.ts";

const LEVER_READERS: readonly LeverReader[] = [globalApi];

/** Settings outside the permission system that let pages, or who can reach the app, do more. */
export const tauriConfig: Reader = {
  id: "tauri-config",
  layered: true,
  wants: () => false,
  read: (project) => ({ grants: onAllPlatforms(project), gaps: [] }),
};

/** Most apps are configured alike everywhere: what is the same on several platforms is one grant. */
function onAllPlatforms(project: Project): ConfigGrant[] {
  const found = new Map<string, readonly [Granted, PlatformSet]>();
  for (const platform of PLATFORMS) {
    for (const granted of LEVER_READERS.flatMap((read) => read(project, platform))) {
      const name = JSON.stringify(granted);
      const [, platforms] = found.get(name) ?? [granted, NO_PLATFORM];
      found.set(name, [granted, platforms | platformSet(platform)]);
    }
  }
  return [...found.values()].map(([granted, platforms]) => ({ domain: "config", ...granted, platforms }));
}
