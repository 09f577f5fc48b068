import { byPath, type DeclaredFile } from "../file-kind.ts";
import { LEFT_BY_YARN } from "./installed-packages.ts";
import { mayConcern } from "./lockfiles.ts";
import { BRANCH_LOCK } from "./settings/branch-locks.ts";

const LOCKFILE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;
const MANIFEST = /^(?!.*(?:^|\/)node_modules\/)(?:.*\/)?package\.json$/;
const SETTINGS =
  /^(?!.*(?:^|\/)node_modules\/)(?:.*\/)?(?:\.npmrc|\.npm-extension\.[cm]js|\.?pnpmfile\.[cm]?js|pnpm-workspace\.yaml|\.yarnrc(?:\.yml)?|\.env\.yarn|\.corepack\.env|yarn\.config\.cjs|bunfig\.toml)$/;
const ARCHIVE = /\.(?:tgz|tar\.gz)$/;

export const FILES: readonly DeclaredFile[] = [
  {
    name: "a lockfile",
    role: "lockfile",
    coverage: "read",
    why: "Read for every package that it pins; kinds that aren't read yet are a gap that blocks.",
    samples: ["package-lock.json", "npm-shrinkwrap.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"],
    knownAs: ["package-lock.json", "npm-shrinkwrap.json"],
    isBinary: (path) => path.endsWith(".lockb"),
    is: byPath(LOCKFILE),
    wants: mayConcern,
  },
  {
    name: "a manifest of the frontend",
    role: "manifest",
    coverage: "in part",
    why: "Read for packages, approvals, what its scripts run, and configurations that they pass to Tauri.",
    samples: ["package.json"],
    knownAs: ["package.json"],
    is: byPath(MANIFEST),
    wants: (path, app) => MANIFEST.test(path) && mayConcern(path, app),
  },
  {
    name: "settings of npm, pnpm, Yarn or Bun",
    role: "settings",
    coverage: "read",
    why: "Read whole: what decides which code runs when packages are installed, and where they come from.",
    samples: [
      ".npmrc",
      ".npm-extension.cjs",
      ".pnpmfile.cjs",
      "pnpm-workspace.yaml",
      ".yarnrc.yml",
      ".yarnrc",
      ".env.yarn",
      ".corepack.env",
      "yarn.config.cjs",
      "bunfig.toml",
    ],
    knownAs: [".npmrc"],
    is: byPath(SETTINGS),
    wants: (path, app) => SETTINGS.test(path) && mayConcern(path, app),
  },
  {
    name: "a lockfile of one branch",
    role: "lockfile",
    coverage: "in part",
    why: "pnpm reads it only where a setting says so: then other content is a gap that blocks.",
    samples: ["pnpm-lock.main.yaml"],
    knownAs: [],
    is: byPath(BRANCH_LOCK),
    wants: (path, app) => BRANCH_LOCK.test(path) && mayConcern(path, app),
  },
  {
    name: "what Yarn installed",
    role: "lockfile",
    coverage: "in part",
    why: "Compared with what the lockfile pins. What no hash of the lockfile explains is a gap that blocks.",
    samples: [
      ".pnp.cjs",
      ".pnp.loader.mjs",
      ".yarn/install-state.gz",
      ".yarn/cache/left-npm-1.0.0-0a1b2c.zip",
    ],
    knownAs: [],
    isBinary: (path) => LEFT_BY_YARN.test(path) && !/\/?\.pnp\.[^/]+$/.test(path),
    is: byPath(LEFT_BY_YARN),
    wants: (path, app) => LEFT_BY_YARN.test(path) && mayConcern(path, app),
  },
  {
    name: "an archive of a package",
    role: "archive",
    coverage: "read",
    why: "If a lockfile names it, new content is a new package.",
    samples: ["vendor/notes-1.0.0.tgz"],
    knownAs: [],
    isBinary: (path) => ARCHIVE.test(path),
    is: byPath(ARCHIVE),
    // Lockfiles name those that count.
    wants: () => false,
  },
];
