import { EVERY_PLATFORM, type Platform, type PlatformSet, platformsOf } from "../domain/platform.ts";
import { listInWords } from "./lists.ts";

/** A platform as people write it. */
export const PLATFORM_NAMES: Readonly<Record<Platform, string>> = {
  linux: "Linux",
  macOS: "macOS",
  windows: "Windows",
  android: "Android",
  iOS: "iOS",
};

/** " on Linux and macOS", to go on with; empty for all five, since then nothing needs saying. */
export function onPlatforms(set: PlatformSet): string {
  if (set === EVERY_PLATFORM) return "";
  const names = platformsOf(set).map((platform) => PLATFORM_NAMES[platform]);
  return ` on ${names.length === 0 ? "no platform" : listInWords(names)}`;
}
