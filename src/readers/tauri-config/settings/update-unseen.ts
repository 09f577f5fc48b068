import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asBoolean, asString, pick, stringsOf } from "../../../formats/value.ts";
import { placeOfKey } from "../../../tauri/config-place.ts";
import type { Project } from "../../../tauri/project.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** How updates are installed on Windows, and whether people are asked. */
const setting: Setting = {
  name: "update-unseen",
  rule: "updates/installer-silenced",
  covers: ["plugins.updater.windows.**", "tauri.updater.windows.**", "tauri.updater.dialog"],
  inConfiguration: (project, platform) => [
    ...(platform === "windows" ? ofInstaller(project, platform) : []),
    ...withoutDialog(project, platform),
  ],
};

export default setting;

function sectionOf({ major }: Project): string[] {
  return major === 1 ? ["tauri", "updater"] : ["plugins", "updater"];
}

function ofInstaller(project: Project, platform: Platform): Granted[] {
  const config = project.config(platform);
  const way = [...sectionOf(project), "windows"];
  const mode = pick(config, ...way, "installMode");
  const common = { subject: "An update", heededBy: null };
  const quiet: Granted[] =
    mode !== undefined && asString(mode)?.toLowerCase() === "quiet"
      ? [
          {
            ...common,
            extent: "quiet",
            action: "be installed without people seeing it",
            example: "notes-setup.exe /S",
            written: `${way.join(".")}.installMode: "quiet"`,
            weighs: "low",
            at: mode.at,
          },
        ]
      : [];
  const args = stringsOf(pick(config, ...way, "installerArgs")).map(
    ({ value, at }): Granted => ({
      ...common,
      extent: `argument ${value}`,
      action: `be installed with ${code(value)}`,
      example: `notes-setup.exe ${short(value)}`,
      written: `${way.join(".")}.installerArgs: [${JSON.stringify(short(value))}]`,
      weighs: "medium",
      at,
    }),
  );
  return [...quiet, ...args];
}

/** Tauri 1 asks by itself, unless it is told not to: then pages decide. */
function withoutDialog(project: Project, platform: Platform): Granted[] {
  if (project.major !== 1) return [];
  const config = project.config(platform);
  const dialog = pick(config, "tauri", "updater", "dialog");
  if (dialog === undefined || asBoolean(dialog) !== false) return [];
  return [
    {
      extent: "no dialog",
      subject: "Pages of the app",
      action: "have an update installed without asking",
      example: "installUpdate()",
      written: "tauri.updater.dialog: false",
      weighs: "low",
      at: placeOfKey(config, "tauri", "updater", "dialog"),
    },
  ];
}
