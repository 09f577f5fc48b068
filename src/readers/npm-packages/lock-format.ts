import type { Installer } from "../../domain/manager.ts";
import type { LockfileFormat } from "../../domain/package.ts";
import type { InstallFolder } from "./install-folder.ts";
import { isOlder } from "./manager-version.ts";
import { writtenValue } from "./settings/npmrc-settings.ts";

/** Up to which format a manager's releases before one write lockfiles. The newest formats have no such release. */
const LAST_BEFORE: Readonly<Record<Installer, readonly (readonly [format: number, release: string])[]>> = {
  npm: [
    [1, "7.0.0-0"],
    [2, "9.0.0-0"],
  ],
  pnpm: [
    [5.3, "7.0.0-0"],
    [5.4, "8.0.0-0"],
    [6, "9.0.0-0"],
  ],
  yarn: [
    [6, "4.0.0-0"],
    [9, "4.17.0-0"],
  ],
  bun: [
    [0, "1.3.0-0"],
    [1, "1.4.0-0"],
  ],
};

/** The format of a lockfile, and whether a setting or the release that the manifest names makes it this one. */
export function lockfileFormat(
  { path, manager, version }: Readonly<{ path: string; manager: Installer; version: string | number }>,
  { manifest, npmrc }: InstallFolder,
): LockfileFormat[] {
  const format = Number(version);
  if (version === "" || Number.isNaN(format)) return [];
  const release = LAST_BEFORE[manager].find(([last]) => format <= last)?.[1];
  const isAskedFor =
    (manager === "npm" && writtenValue(npmrc, "lockfile-version") === String(format)) ||
    (release !== undefined && isOlder(manager, release, manifest, npmrc));
  return [{ domain: "packages", kind: "lockfile-format", manager, path, format, isAskedFor }];
}
