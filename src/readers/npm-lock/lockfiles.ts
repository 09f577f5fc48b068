import { PLATFORMS } from "../../domain/platform.ts";
import { asString, pick, type SourceFile } from "../../formats/value.ts";
import {
  type AppLocation,
  baseName,
  below,
  folderOf,
  inFolder,
  type Project,
  withAncestors,
} from "../../tauri/project.ts";

/** npm's own lockfiles, the one that npm prefers first. */
const NPM = ["npm-shrinkwrap.json", "package-lock.json"];

/** Lockfiles of the other package managers, which are not read yet. */
const OTHERS = ["pnpm-lock.yaml", "yarn.lock", "bun.lock", "bun.lockb"];

const BESIDE = ["package.json", ".npmrc"];

const WANTED = new Set([...NPM, ...OTHERS, ...BESIDE]);

/** A frontend lies in a folder above the app's, or some steps beside it: `ui/`, `packages/web/`. */
const STEPS_ASIDE = 6;

export type FrontendLocks = Readonly<{ npm: readonly SourceFile[]; unread: readonly SourceFile[] }>;

/** Whether a file could belong to the frontend of the app, by its path alone. */
export function mayConcern(path: string, app: AppLocation): boolean {
  if (!WANTED.has(baseName(path))) return false;
  const folder = folderOf(path);
  if (withAncestors(app.root).includes(folder)) return true;
  const aside = below(folderOf(app.root), folder);
  return aside !== undefined && !aside.includes("node_modules") && aside.split("/").length <= STEPS_ASIDE;
}

/**
 * The lockfiles from which the frontend may be installed: those in the folders at and above the app, the built
 * frontend, and the place where Tauri runs the frontend's build. Which of two counts depends on who installs, so both do.
 */
export function frontendLocks(project: Project): FrontendLocks {
  const folders = new Set(startsOf(project).flatMap(withAncestors));
  const npm: SourceFile[] = [];
  const unread: SourceFile[] = [];
  for (const folder of folders) {
    const files = (names: readonly string[]) =>
      names.flatMap((name) => project.files.get(inFolder(folder, name)) ?? []);
    npm.push(...files(NPM).slice(0, 1));
    unread.push(...files(OTHERS));
  }
  return { npm, unread };
}

/** Keys whose value is a path from the app's folder: Tauri 2's, then Tauri 1's. */
const FRONTEND_PATHS = [
  ["frontendDist"],
  ["distDir"],
  ["beforeBuildCommand", "cwd"],
  ["beforeDevCommand", "cwd"],
];

function startsOf({ location, config }: Project): string[] {
  const written = PLATFORMS.flatMap((platform) => {
    return FRONTEND_PATHS.flatMap((keys) => asString(pick(config(platform), "build", ...keys)) ?? []);
  });
  return [location.root, ...new Set(written.flatMap((path) => fromFolder(location.root, path) ?? []))];
}

/** Follows a relative path from a folder; undefined where it is a URL, absolute, or leaves the repository. */
function fromFolder(folder: string, path: string): string | undefined {
  if (/^(\/|[a-z][a-z+.-]*:)/i.test(path)) return undefined;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split(/[/\\]/)) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
