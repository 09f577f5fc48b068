import type { Platform } from "../../domain/platform.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import type { Granted, Setting } from "./setting.ts";

/** A window of the configuration: its label, and how its settings are named. One that isn't created yet can be. */
export type ConfiguredWindow = Readonly<{ value: Value; label: string; path: string }>;

export function windowsOf(project: Project, platform: Platform): ConfiguredWindow[] {
  const section = project.major === 1 ? "tauri" : "app";
  const windows = itemsOf(member(member(project.config(platform), section), "windows"));
  return windows.map((value, index) => ({
    value,
    label: asString(member(value, "label")) ?? "main",
    path: `${section}.windows[${index}]`,
  }));
}

type WindowSetting = Pick<Setting, "name" | "rule" | "platforms"> &
  Readonly<{
    /** The keys of a window that it judges wholly. */
    keys: readonly string[];
    grants: (window: ConfiguredWindow, platform: Platform, project: Project) => readonly Granted[];
  }>;

/** What each window of the configuration lets happen by itself. */
export function perWindow({ keys, grants, ...setting }: WindowSetting): Setting {
  return {
    ...setting,
    covers: ["app", "tauri"].flatMap((section) => keys.map((key) => `${section}.windows.*.${key}`)),
    inConfiguration(project, platform) {
      return windowsOf(project, platform).flatMap((window) => grants(window, platform, project));
    },
  };
}
