import {
  APP,
  bunLock,
  type Files,
  needsOf,
  npmPackages,
  type Pin,
  pnpmLock,
  type Writer,
  yarnLock,
} from "./incident-locks.ts";
import { berryLock, npmBoth, npmTree, pnpmFive, pnpmSix } from "./older-locks.ts";

/** A project of npm's world: what it locks, and the names that it asks for itself. */
export type LockedProject = Readonly<{ pins: readonly Pin[]; direct: readonly string[] }>;

/** One format of a lockfile, with a manager that reads it and runs the scripts of packages. */
export type LockFormat = Readonly<{ name: string; path: string; packageManager: string; write: Writer }>;

function format(name: string, path: string, packageManager: string, write: Writer): LockFormat {
  return { name, path, packageManager, write };
}

const NPM = "npm@10.9.4";
const PNPM = "pnpm@9.15.9";

/** What pnpm 11 and 12 write before the project, where they install nothing of their own. */
const ENVIRONMENT = "lockfileVersion: '9.0'\n\nimporters:\n\n  .: {}\n\npackages: {}\n\nsnapshots: {}\n";

const NPM_FORMATS: readonly LockFormat[] = [
  format("package-lock 1", "package-lock.json", NPM, npmTree),
  format("package-lock 2", "package-lock.json", NPM, npmBoth),
  format("package-lock 3", "package-lock.json", NPM, npmPackages),
  format("package-lock 4", "package-lock.json", NPM, (pins, asked) =>
    npmPackages(pins, asked).replace('"lockfileVersion": 3', '"lockfileVersion": 4'),
  ),
  format("npm-shrinkwrap", "npm-shrinkwrap.json", NPM, npmPackages),
];

const PNPM_FORMATS: readonly LockFormat[] = [
  format("pnpm 5.3", "pnpm-lock.yaml", PNPM, pnpmFive("5.3")),
  format("pnpm 5.4", "pnpm-lock.yaml", PNPM, pnpmFive("5.4")),
  format("pnpm 6.0", "pnpm-lock.yaml", PNPM, pnpmSix),
  format("pnpm 9.0", "pnpm-lock.yaml", PNPM, pnpmLock),
  format(
    "pnpm 9.0 twice",
    "pnpm-lock.yaml",
    PNPM,
    (pins, asked) => `---\n${ENVIRONMENT}\n---\n${pnpmLock(pins, asked)}`,
  ),
];

const YARN_FORMATS: readonly LockFormat[] = [
  format("yarn 1", "yarn.lock", "yarn@1.22.22", (pins) => yarnLock(pins)),
  format("yarn 4", "yarn.lock", "yarn@2.4.3", berryLock(4)),
  format("yarn 6", "yarn.lock", "yarn@3.8.7", berryLock(6)),
  format("yarn 8", "yarn.lock", "yarn@4.5.0", berryLock(8)),
  format("yarn 10", "yarn.lock", "yarn@4.18.1", berryLock(10)),
];

/** Formats 0 to 2 of Bun say the same of packages of the registry, apart from what 2 may say of their scripts. */
function bunFormat(number: number, packageManager: string): LockFormat {
  const write: Writer = (pins, asked) =>
    bunLock(pins, asked).replace('"lockfileVersion": 1', `"lockfileVersion": ${number}`);
  return format(`bun ${number}`, "bun.lock", packageManager, write);
}

const BUN_FORMATS: readonly LockFormat[] = [
  bunFormat(0, "bun@1.1.45"),
  bunFormat(1, "bun@1.3.0"),
  bunFormat(2, "bun@1.4.5"),
];

/** The formats of all managers, oldest first for each. */
export const LOCK_FORMATS = [...NPM_FORMATS, ...PNPM_FORMATS, ...YARN_FORMATS, ...BUN_FORMATS];

/** Bun runs the scripts of these alone. Nobody else looks at the field. */
const TRUSTING = { trustedDependencies: ["a", "@s/b", "c", "constructor", "e", "fresh", "fresher"] };

/** An app whose frontend is locked in one format. */
export function locked(format: LockFormat, { pins, direct }: LockedProject): Files {
  const asked = Object.fromEntries(needsOf({ name: "notes", version: "1.0.0", needs: direct }, pins));
  const { packageManager } = format;
  const manifest = { name: "notes", version: "1.0.0", packageManager, dependencies: asked, ...TRUSTING };
  return {
    ...APP,
    "package.json": JSON.stringify(manifest, null, 2),
    [format.path]: format.write(pins, asked),
  };
}
