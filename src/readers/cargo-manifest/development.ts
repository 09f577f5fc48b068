import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, pick } from "../../formats/value.ts";
import { isHarmlessFlag } from "../../tauri/cargo/compiler-flag.ts";
import { debugAssertions } from "../../tauri/cargo/debug-assertions.ts";
import { enabledFeatures } from "../../tauri/cargo/features.ts";
import { debugProfile } from "../../tauri/cargo/profile.ts";
import { requestedFeatures } from "../../tauri/cargo/requested-features.ts";
import { pathsOfFlag, rustFlags } from "../../tauri/cargo/rustflags.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";

/** Crates whose debug assertions put the inspector into a release. A finding of its own reports that. */
const INSPECTORS = ["tauri-runtime-wry", "wry"] as const;

/** Gaps for lines that make a release behave as in development, if we don't know what follows from them. */
export function developmentGaps(project: Project): Gap[] {
  return [...singleCrates(project), ...besideInspector(project), ...oddFlags(project), ...devServer(project)];
}

/** Gaps for debug assertions of a single crate: only its code tells what they change. */
function singleCrates({ location, files, flags }: Project): Gap[] {
  const { crates } = debugProfile(location.root, files, flags);
  return [...crates].flatMap(([crate, { on, at }]) => {
    if (!on || crate === "*" || INSPECTORS.some((name) => name === crate)) return [];
    const message = `${code(crate)} has debug assertions in releases, so that it behaves there as it does in development. Take the line away, or look at what it does behind ${code("debug_assertions")}.`;
    return [gapAt(at, { kind: "not-followed", rests: wordsOf("debug assertions", crate), message })];
  });
}

/** If a feature already puts the inspector into releases, no finding tells of debug assertions of the whole app. */
function besideInspector(project: Project): Gap[] {
  const on = PLATFORMS.flatMap((platform) => {
    const setting = debugAssertions(project, platform)("tauri");
    return setting !== undefined && hasInspector(project, platform) ? [setting] : [];
  });
  const [first] = on;
  if (first === undefined) return [];
  const message = `${code(first.written)}: releases behave as development does, in all code behind ${code("debug_assertions")}. Take it away.`;
  return [gapAt(first.at, { kind: "not-followed", rests: wordsOf("debug assertions", "*"), message })];
}

function hasInspector({ location, files, flags, config }: Project, platform: Platform): boolean {
  const workspace = cargoWorkspace(location.root, files);
  const enabled = enabledFeatures(workspace, files, platform, requestedFeatures(config(platform), flags));
  return enabled.of("tauri", "app")?.features.has("devtools") === true;
}

/** Gaps for flags of the compiler in cargo's settings, but for those that are known to change nothing that matters here. */
function oddFlags({ location, files, contents }: Project): Gap[] {
  const flags = PLATFORMS.flatMap((platform) => rustFlags(location.root, files, platform));
  const found = flags
    .filter((flag) => !isHarmlessFlag(flag))
    .map((each) => {
      const flag = `${each.name} ${each.value}`.trimEnd();
      const there = pathsOfFlag(each, location.root).map((path) => contents.at(path));
      const message = `${code(flag)} in the flags of the compiler may change what the app does, or what builds it. Take it away, or look at what follows from it.`;
      return gapAt(each.at, { kind: "not-followed", rests: wordsOf("rustflags", flag, there), message });
    });
  const [first, ...others] = new Map(found.map((gap) => [gap.rests, gap])).values();
  if (first === undefined) return [];
  if (others.length < MOST_FLAGS) return [first, ...others];
  const rests = wordsOf("rustflags", [first, ...others].map((gap) => gap.rests).sort());
  return [{ ...first, rests, message: `${others.length} more flags are like this one. ${first.message}` }];
}

/** More flags are one gap. Real settings have up to ten, most of them harmless. */
const MOST_FLAGS = 50;

/** A gap for an app of Tauri 1 whose feature doesn't turn on Tauri's: its releases load pages from the development server. */
function devServer({ major, location, files, flags, config, manifest }: Project): Gap[] {
  const feature = pick(manifest, "features", "custom-protocol");
  if (major !== 1 || feature === undefined) return [];
  const workspace = cargoWorkspace(location.root, files);
  const requested = requestedFeatures(config("linux"), flags);
  // Tauri's command line turns this feature on in each release.
  const named = [...requested.named, { value: "custom-protocol", at: feature.at }];
  const enabled = enabledFeatures(workspace, files, "linux", { ...requested, named });
  if (enabled.of("tauri", "app")?.features.has("custom-protocol") === true) return [];
  const devPath = asString(pick(config("linux"), "build", "devPath"));
  const message = `The feature ${code("custom-protocol")} doesn't lead to ${code("tauri/custom-protocol")}: releases load their pages from the server of development. Let it.`;
  return [gapAt(feature.at, { kind: "not-followed", rests: wordsOf("custom-protocol", devPath), message })];
}
