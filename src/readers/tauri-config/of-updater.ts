import { type ConfigPart, UNHEEDED } from "../../domain/config.ts";
import type { Project } from "../../tauri/project.ts";
import type { Granted, Setting } from "./setting.ts";
import { type Updater, updaterOf } from "./updater-section.ts";

type UpdaterSetting = Pick<Setting, "name" | "rule" | "covers"> &
  Readonly<{ grants: (updater: Updater, project: Project) => readonly Granted[] }>;

/** What the updater's section of the configuration lets happen. If the updater isn't built in, the grant says so. */
export function ofUpdater({ name, rule, covers, grants }: UpdaterSetting): Setting {
  return {
    name,
    rule,
    covers,
    inConfiguration(project, platform) {
      const updater = updaterOf(project, platform);
      if (updater === undefined) return [];
      const { part, builtInAt } = updater;
      return grants(updater, project).map(builtInAt === undefined ? unheeded(part) : heeded(part));
    },
  };
}

function heeded(part: ConfigPart): (granted: Granted) => Granted {
  return (granted) => ({ ...granted, isWhole: true, heededBy: part });
}

function unheeded(part: ConfigPart): (granted: Granted) => Granted {
  const once = part === "updater" ? "once the updater is built in" : "once the updater is switched on";
  return (granted) => ({
    ...granted,
    extent: `${granted.extent}${UNHEEDED}`,
    isWhole: false,
    action: `${granted.action}, ${once}`,
  });
}
