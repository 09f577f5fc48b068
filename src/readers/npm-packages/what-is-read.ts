import { type InstallSetting, READ_BY } from "../../domain/install-policy.ts";
import type { Installer } from "../../domain/manager.ts";
import type { NpmrcSetting } from "../../formats/npmrc.ts";
import { asString, member, type SourceFile, type Value } from "../../formats/value.ts";
import { inFolder } from "../../tauri/paths.ts";
import { demands } from "./manager-version.ts";

/** What the files of a folder say, as one manager reads them. */
export type Said = Readonly<{ npmrc: readonly NpmrcSetting[]; settings: readonly InstallSetting[] }>;

/** The first pnpm that takes nothing but registries from `.npmrc`. */
const WITHOUT_NPMRC = "11.0.0-0";

/** What one manager reads of what is said: a setting in a file of another one stops nothing. */
export function readBy(
  installer: Installer,
  { npmrc, settings }: Said,
  manifest: Value | undefined,
  isLaterYarn: boolean,
): Said {
  const isDeaf =
    !READ_BY[".npmrc"].includes(installer) ||
    (installer === "pnpm" && demands("pnpm", WITHOUT_NPMRC, manifest, npmrc)) ||
    (installer === "yarn" && isLaterYarn);
  return {
    npmrc: isDeaf ? [] : npmrc,
    settings: settings.filter(
      ({ from }) => READ_BY[from].includes(installer) && !(isDeaf && from === ".npmrc"),
    ),
  };
}

/** Whether anything proves a Yarn from 2 on, which reads no `.npmrc`: its settings, its lockfile, or who is named. */
export function hasLaterYarn(
  folder: string,
  manifest: Value | undefined,
  files: ReadonlyMap<string, SourceFile>,
): boolean {
  const lock = files.get(inFolder(folder, "yarn.lock"))?.text ?? "";
  const named = asString(member(manifest, "packageManager")) ?? "";
  return (
    files.has(inFolder(folder, ".yarnrc.yml")) ||
    /^__metadata:/m.test(lock) ||
    /^yarn@(?:[2-9]|\d\d)/.test(named)
  );
}
