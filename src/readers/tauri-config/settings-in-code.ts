import type { SettingName } from "../../domain/config.ts";
import type { Project } from "../../tauri/project.ts";
import type { Granted } from "./setting.ts";
import { settings } from "./settings/index.ts";

type Named = readonly [SettingName, Granted];

/** What calls in the app's own code let happen, and what they prevent. */
export type SettingsInCode = Readonly<{ allowed: readonly Named[]; forbidden: readonly Named[] }>;

/** What calls in the app's own code decide, wherever they are. We don't follow when they run. */
export function settingsInCode(project: Project): SettingsInCode {
  const known = found.get(project);
  if (known !== undefined) return known;
  const read: SettingsInCode = {
    allowed: settings.flatMap(({ name, inCode }) => named(name, inCode?.(project))),
    forbidden: settings.flatMap(({ name, forbiddenByCode }) => named(name, forbiddenByCode?.(project))),
  };
  found.set(project, read);
  return read;
}

const found = new WeakMap<Project, SettingsInCode>();

function named(name: SettingName, granted: readonly Granted[] = []): Named[] {
  return granted.map((each) => [name, each] as const);
}
