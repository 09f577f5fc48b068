import { asBoolean, type Value } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import type { Project } from "../../../tauri/project.ts";
import { isBefore } from "../../../tauri/versions.ts";
import { ofUpdater } from "../of-updater.ts";
import type { Granted, Setting } from "../setting.ts";
import { decidedInCode } from "../updater-code.ts";
import { UPDATER, updaterKnows } from "../updater-section.ts";

/** What lets an old release, whose signature is as good as ever, be installed as an update. Tauri 1 has no such settings. */
const inConfiguration = ofUpdater({
  name: "rollback-allowed",
  rule: "updates/rollback-allowed",
  covers: ["plugins.updater.requireSignedVersion", "plugins.updater.allowDowngrades"],
  grants: ({ settings }, project) => (project.major === 1 ? [] : rollback(project, settings)),
});

const setting: Setting = {
  ...inConfiguration,
  inCode: (project) =>
    decidedInCode(project, ["version_comparator", "default_version_comparator"], {
      subject: "The updater",
      action: "install what the app's code takes for newer, which may be an older release",
      example: '{ "version": "0.0.1", "url": "https://example.com/app-0.0.1.tar.gz" }',
    }),
};

export default setting;

function rollback(project: Project, settings: Value): Granted[] {
  const signed = configKey(settings, "requireSignedVersion");
  const older = configKey(settings, "allowDowngrades");
  const common = {
    example: '{ "version": "99.0.0", "url": "https://example.com/app-1.0.0.tar.gz" }',
  } as const;
  const found: Granted[] = [];
  if (asBoolean(signed) !== true || !updaterKnows(project, "2.12.0")) {
    const tooOld = asBoolean(signed) === true ? project.locked(UPDATER) : undefined;
    found.push({
      ...common,
      extent: "unsigned-version",
      subject: "Whoever answers for the update server",
      action: "have an old release installed under a new version number",
      written:
        tooOld === undefined ? "plugins.updater.requireSignedVersion: false" : `${UPDATER} ${tooOld.version}`,
      comesWith: "updater",
      at: tooOld?.at ?? (signed ?? settings).at,
    });
  }
  if (asBoolean(older) === true && updaterKnows(project, "2.12.0")) {
    found.push({
      ...OLDER,
      ...common,
      isWhole: true,
      written: "plugins.updater.allowDowngrades: true",
      at: (older ?? settings).at,
    });
  }
  return [...found, ...askedByPages(project, settings)];
}

const OLDER = {
  extent: "older-version",
  subject: "The updater",
  action: "install a release older than the one that runs",
} as const;

/** From 2.8 to 2.11, the page that asked for an update decided whether it may be older. */
function askedByPages(project: Project, settings: Value): Granted[] {
  const locked = project.locked(UPDATER);
  if (locked === undefined || locked.assumed) return [];
  if (isBefore(locked.version, "2.8.0") || !isBefore(locked.version, "2.12.0")) return [];
  return [
    {
      ...OLDER,
      extent: `${OLDER.extent}: asked by a page`,
      subject: "A page with permissions of the updater",
      action: "have the updater install a release older than the one that runs",
      example: "check({ allowDowngrades: true })",
      written: `${UPDATER} ${locked.version}`,
      comesWith: "updater",
      at: locked.at ?? settings.at,
    },
  ];
}
