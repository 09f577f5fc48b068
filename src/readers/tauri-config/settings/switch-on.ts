import type { Platform } from "../../../domain/platform.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asBoolean } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { isBefore } from "../../../tauri/versions.ts";
import { type BothKeys, valueOfKey } from "../bundle-key.ts";
import type { Granted, Setting } from "../setting.ts";

type Switch = Readonly<{
  key: BothKeys;
  /** The value that opens it, and whether it counts where nothing is set. */
  when: boolean;
  byDefault: boolean;
  subject: string;
  action: string;
  weighs: Severity;
  platforms?: readonly Platform[];
  /** The release of Tauri since which the key decides nothing. */
  until?: string;
}>;

const SWITCHES: readonly Switch[] = [
  {
    key: { v2: "app.macOSPrivateApi", v1: "tauri.macOSPrivateApi" },
    when: true,
    byDefault: false,
    subject: "The app",
    action: "use private interfaces of macOS, such as windows without a background",
    weighs: "low",
    platforms: ["macOS"],
    until: "2.12.1",
  },
  {
    key: { v2: "app.enableGTKAppId", v1: null },
    when: true,
    byDefault: false,
    subject: "Programs of the same person",
    action: "find the app on the session's bus by its identifier",
    weighs: "info",
    platforms: ["linux"],
  },
  {
    key: { v2: "build.removeUnusedCommands", v1: null },
    when: false,
    byDefault: true,
    subject: "The app",
    action: "hold commands that no capability allows",
    weighs: "low",
  },
];

/** Switches that let the app do a little more. */
const setting: Setting = {
  name: "switch-on",
  rule: "config/surface-grown",
  covers: SWITCHES.flatMap(({ key: { v2, v1 } }) => (v1 === null ? [v2] : [v2, v1])),
  inConfiguration: (project, platform) => SWITCHES.flatMap((each) => switched(project, platform, each)),
};

export default setting;

function switched(project: Project, platform: Platform, each: Switch): Granted[] {
  const { key, when, byDefault, subject, action, weighs, platforms = [platform], until } = each;
  const found = valueOfKey(project, platform, key);
  if (found === undefined || !platforms.includes(platform) || isPast(project, until)) return [];
  const value = found.value === undefined ? undefined : asBoolean(found.value);
  if (value === undefined ? !byDefault : value !== when) return [];
  return [
    {
      extent: key.v2,
      subject,
      action,
      example: "tauri build",
      written: `${found.written}: ${when}`,
      ...(byDefault ? { comesWith: "app of Tauri 2" as const } : {}),
      weighs,
      at: found.at,
    },
  ];
}

function isPast(project: Project, until: string | undefined): boolean {
  const version = project.locked("tauri")?.version;
  return until !== undefined && version !== undefined && !isBefore(version, until);
}
