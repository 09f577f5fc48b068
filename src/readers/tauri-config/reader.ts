import type { ConfigGrant, LeverGrant } from "../../domain/config.ts";
import { EVERY_PLATFORM, onEachPlatform, type PlatformSet } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import { isEntryPoint, isRustOfApp } from "../../tauri/rust-files.ts";
import type { Reader } from "../reader.ts";
import { browserSwitches } from "./browser-switches.ts";
import { chromiumLibrary, sidecars } from "./bundle.ts";
import { cargoFeatures, devtools } from "./cargo-features.ts";
import { crates } from "./crates.ts";
import { deepLinks } from "./deep-links.ts";
import { remoteFrontend } from "./frontend.ts";
import { globalApi } from "./global-api.ts";
import { headers } from "./headers.ts";
import type { Granted, LeverReader } from "./lever-reader.ts";
import { droppedFiles, partsOf, redirects } from "./plugin-settings.ts";
import { rustCode } from "./rust-code.ts";
import { isolationGuard, prototypeGuard } from "./security.ts";
import { updater } from "./updater.ts";
import { windows } from "./windows.ts";

const LEVER_READERS: readonly LeverReader[] = [
  browserSwitches,
  cargoFeatures,
  chromiumLibrary,
  crates,
  deepLinks,
  devtools,
  droppedFiles,
  globalApi,
  headers,
  isolationGuard,
  prototypeGuard,
  redirects,
  remoteFrontend,
  sidecars,
  updater,
  windows,
];

/** Settings outside the permission system that let pages, or who can reach the app, do more. */
export const tauriConfig: Reader = {
  id: "tauri-config",
  layered: true,
  wants: (path, app) => isEntryPoint(path, app.root),
  follows: (project, isChanged) => (path) => isRustOfApp(path, project.location.root) && isChanged(path),
  read: (project) => ({
    grants: [
      ...partsOnPlatforms(project),
      ...leversOnPlatforms(project),
      ...rustCode(project).map((granted) => leverOf(granted, EVERY_PLATFORM)),
    ],
    gaps: [],
  }),
};

function leversOnPlatforms(project: Project): LeverGrant[] {
  return onEachPlatform((platform) => LEVER_READERS.flatMap((read) => read(project, platform))).map(
    ([granted, platforms]) => leverOf(granted, platforms),
  );
}

function leverOf(granted: Granted, platforms: PlatformSet): LeverGrant {
  return { domain: "config", kind: "lever", isWhole: false, comesWith: null, ...granted, platforms };
}

function partsOnPlatforms(project: Project): ConfigGrant[] {
  return onEachPlatform((platform) => partsOf(project, platform)).map(([part, platforms]) => ({
    domain: "config",
    kind: "part",
    part,
    platforms,
  }));
}
