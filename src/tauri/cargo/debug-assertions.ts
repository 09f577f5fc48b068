import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Project } from "../project.ts";
import { debugProfile } from "./profile.ts";
import { rustFlags } from "./rustflags.ts";

/** The setting that turns debug assertions on, as a developer would write it, and its line. */
export type DebugSetting = Readonly<{ written: string; at: Place }>;

/** What turns a crate's debug assertions on; undefined where they are off, as in a release. */
export type DebugAssertions = (crate: string) => DebugSetting | undefined;

/**
 * The debug assertions of a build for one platform. Compiler flags win. Then comes what the profile says of the crate itself,
 * then of all crates from elsewhere ("*"), then of all crates.
 */
export function debugAssertions(
  { location, files, flags }: Pick<Project, "location" | "files" | "flags">,
  platform: Platform,
): DebugAssertions {
  const flag = rustFlags(location.root, files, platform).findLast(
    ({ name }) => name === "-C debug-assertions",
  );
  if (flag !== undefined) {
    const isOn = !/^(?:n|no|off|false)$/.test(flag.value);
    const setting = { written: 'rustflags = ["-C", "debug-assertions"]', at: flag.at };
    return () => (isOn ? setting : undefined);
  }
  const { all, crates } = debugProfile(location.root, files, flags);
  return (crate) => {
    const single = crates.get(crate) ?? crates.get("*");
    const at = single === undefined ? all : single.on ? single.at : undefined;
    return at === undefined ? undefined : { written: settingOf(at, flags), at };
  };
}

function settingOf(at: Place, { debug, profile }: Project["flags"]): string {
  if (at === debug) return "--debug";
  return at === profile?.at ? `--profile ${profile.value}` : "debug-assertions = true";
}
