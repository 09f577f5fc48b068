import { minutesOf } from "../../../domain/duration.ts";
import type { InstallSetting } from "../../../domain/install-policy.ts";
import type { NpmrcSetting } from "../../../formats/npmrc.ts";
import type { Value } from "../../../formats/value.ts";
import { isOlder } from "../manager-version.ts";

/** How long newer managers hold back every release by themselves. */
const BY_DEFAULT = 1_440;

/** Who does so under which name, and since when. */
const GUARDS = [
  {
    name: "minimum-release-age",
    files: ["pnpm-workspace.yaml", "package.json"],
    by: "pnpm",
    since: "11.0.0-0",
  },
  { name: "npm-minimal-age-gate", files: [".yarnrc.yml"], by: "yarn", since: "4.18.0-0" },
] as const;

/** A time that is shorter than the manager's own lets more happen, unless only an older release installs the project. */
export function besideDefault(
  setting: InstallSetting,
  manifest: Value | undefined,
  npmrc: readonly NpmrcSetting[],
): InstallSetting {
  const guard = GUARDS.find(({ name, files }) => {
    return name === setting.name && files.some((file) => file === setting.from);
  });
  if (guard === undefined || setting.effect !== "less" || minutesOf(setting.value) >= BY_DEFAULT)
    return setting;
  return isOlder(guard.by, guard.since, manifest, npmrc) ? setting : { ...setting, effect: "more" };
}
