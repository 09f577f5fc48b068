import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Source } from "../../domain/source.ts";
import { readBunLock } from "../../formats/bun-lock.ts";
import type { LockedPackages } from "../../formats/locked-packages.ts";
import { readNpmLock } from "../../formats/npm-lock.ts";
import { readPnpmLock } from "../../formats/pnpm-lock.ts";
import { asString, pick, type SourceFile } from "../../formats/value.ts";
import { readYarnLock } from "../../formats/yarn-lock.ts";
import { baseName, below, folderOf, inFolder, joined, withAncestors } from "../../tauri/paths.ts";
import type { AppLocation, Project } from "../../tauri/project.ts";
import { NPM_LOCKS } from "./counting-lock.ts";
import { frontendFolders } from "./frontend-folders.ts";
import type { InstallCommand } from "./install-commands.ts";
import { installFolder } from "./install-folder.ts";
import { INSTALLED, isInstalledIn, isLeftByYarn, LEFT_BY_YARN } from "./installed-packages.ts";
import { BRANCH_LOCK } from "./settings/branch-locks.ts";
import { CONSTRAINTS, HOOK_FILES, SETTINGS_FILES } from "./settings/files-settings.ts";

const NPM: readonly string[] = NPM_LOCKS;

/** The readers of the other package managers' lockfiles, by the name of the file. */
const OTHERS: Readonly<Record<string, (file: SourceFile) => LockedPackages>> = {
  "pnpm-lock.yaml": readPnpmLock,
  "yarn.lock": readYarnLock,
  "bun.lock": readBunLock,
};

/** Lockfiles that nobody can read: Bun's in bytes, and that of Deno, which no version of Tauri's own tools knows. */
const UNREAD = ["bun.lockb", "deno.lock"];

const LOCKFILES = new Set([...NPM, ...Object.keys(OTHERS), ...UNREAD]);
const WANTED = new Set([
  ...LOCKFILES,
  "package.json",
  ".npmrc",
  ...SETTINGS_FILES,
  ...HOOK_FILES,
  CONSTRAINTS,
]);

/** How many steps away from the app's folder a frontend may be: `ui/`, `packages/web/`. */
const STEPS_ASIDE = 6;

/** Whether a file belongs to the frontend of the app, or says where that lies, by its path alone. */
export function mayConcern(path: string, app: AppLocation): boolean {
  const name = baseName(path);
  const isNamed = WANTED.has(name) || BRANCH_LOCK.test(name);
  // Every file of a tree is asked about for every app, and hardly any has such a name.
  if (!isNamed && !path.endsWith(INSTALLED) && !LEFT_BY_YARN.test(path)) return false;
  const [folder, above] = [folderOf(path), withAncestors(app.root)];
  if (path.endsWith(INSTALLED)) return above.some((each) => inFolder(each, INSTALLED) === path);
  if (isLeftByYarn(path, above)) return true;
  if (above.includes(folder)) return isNamed;
  const aside = name === "package.json" ? below(folderOf(app.root), folder) : undefined;
  return aside !== undefined && !aside.includes("node_modules") && aside.split("/").length <= STEPS_ASIDE;
}

/**
 * Whether a file belongs to an installed folder that the path alone doesn't tell: by a command, the place of the frontend, or an
 * archive that a lockfile names.
 */
export function isInstalledFor(
  project: Project,
  commands: readonly InstallCommand[],
): (path: string) => boolean {
  const { npm, others, folders } = frontendLocks(project, commands);
  const archives = new Set([
    ...npm.flatMap((file) => archivesIn(readNpmLock(file).packages.values(), folderOf(file.path))),
    ...others.flatMap(({ path, packages }) => archivesIn(packages.values(), folderOf(path))),
  ]);
  const isOpen = commands.some((command) => command.folders === null);
  const named = new Set([
    ...folders.flatMap((each) => installFolder(project, each, []).named),
    ...others.flatMap(patchesNamed),
  ]);
  const stores = commands.flatMap((command) => command.stores ?? []);
  return (path) => {
    const name = baseName(path);
    if (stores.some((store) => below(store, path) !== undefined)) return true;
    if (archives.has(path) || named.has(path) || isLeftByYarn(path, folders)) return true;
    if (folders.some((each) => isInstalledIn(each, path))) return true;
    if (BRANCH_LOCK.test(name) && folders.includes(folderOf(path))) return true;
    if (!WANTED.has(name) || path.includes("node_modules/")) return false;
    return folders.includes(folderOf(path)) || (isOpen && LOCKFILES.has(name));
  };
}

/** The files of the repository with which a lockfile has packages patched. */
function patchesNamed({ path, settings }: LockedPackages): string[] {
  return settings.flatMap(({ name, value }) =>
    name === "patch" ? (joined(folderOf(path), value) ?? []) : [],
  );
}

function archivesIn(sources: Iterable<Readonly<{ source: Source }>>, folder: string): string[] {
  return [...sources].flatMap(({ source }) => archivePath(source, folder) ?? []);
}

/** The path of an archive in this repository that a lockfile of `folder` names; null for other sources. */
export function archivePath(source: Source, folder: string): string | null {
  const isHere = source.kind === "tarball" && source.url.startsWith("file:");
  return isHere ? joined(folder, source.url.slice("file:".length)) : null;
}

/** The content of an archive in this repository, for one that no hash pins; null for other sources. */
export function archiveHere(source: Source, folder: string, { contents }: Project): string | null {
  const place = archivePath(source, folder);
  const content = place === null ? "" : contents.at(place);
  return content === "" ? null : `content-${content}`;
}

export type FrontendLocks = Readonly<{
  npm: readonly SourceFile[];
  others: readonly LockedPackages[];
  unread: readonly SourceFile[];
  /** The folders that may be installed, including those without a lockfile. */
  folders: readonly string[];
}>;

/**
 * The lockfiles from which the frontend may be installed: those at and above the app, at the built frontend, and in every folder
 * where a command of the app's build runs a package manager. Which of two counts depends on who installs, so both count.
 */
export function frontendLocks(project: Project, commands: readonly InstallCommand[]): FrontendLocks {
  const named = commands.flatMap((command) => command.folders ?? []);
  const folders = [...new Set([...startsOf(project), ...named].flatMap(withAncestors))];
  const files = (names: readonly string[]) =>
    folders.flatMap((folder) => names.flatMap((name) => project.files.get(inFolder(folder, name)) ?? []));
  const others = files(Object.keys(OTHERS)).flatMap((file) => OTHERS[baseName(file.path)]?.(file) ?? []);
  return { npm: files(NPM), others, unread: files(UNREAD), folders };
}

/**
 * A gap for commands that install in an unknown folder, if there are lockfiles that no rule ties to the app. It rests on all of
 * those lockfiles, since any of them may be used.
 */
export function untoldFolders(
  { files }: Project,
  commands: readonly InstallCommand[],
  { npm, others: read, unread }: FrontendLocks,
): Gap[] {
  const tied = new Set([...npm, ...read, ...unread].map(({ path }) => path));
  const others = [...files.values()].filter(({ path }) => LOCKFILES.has(baseName(path)) && !tied.has(path));
  if (others.length === 0) return [];
  const untold = new Map(
    commands.filter(({ folders }) => folders === null).map((each) => [each.source, each]),
  );
  return [...untold.values()].map(({ source, at }) => {
    const message = `${code(source)} installs packages in a folder that can't be told here, so it isn't known which lockfile it takes. Name the folder in the command.`;
    const rests = wordsOf(source, others.map(({ path, id }) => [path, id]).sort());
    return gapAt(at, { kind: "dynamic", rests, message });
  });
}

/** Keys whose value is a path from the app's folder: Tauri 2's, then Tauri 1's. */
const FRONTEND_PATHS = [
  ["frontendDist"],
  ["distDir"],
  ["beforeBuildCommand", "cwd"],
  ["beforeDevCommand", "cwd"],
  ["beforeBundleCommand", "cwd"],
];

function startsOf(project: Project): string[] {
  const { location, config } = project;
  const written = PLATFORMS.flatMap((platform) => {
    return FRONTEND_PATHS.flatMap((keys) => asString(pick(config(platform), "build", ...keys)) ?? []);
  });
  const paths = [...new Set(written)].filter((path) => !/^[a-z][a-z+.-]+:/i.test(path));
  return [
    location.root,
    ...frontendFolders(project),
    ...paths.flatMap((path) => joined(location.root, path) ?? []),
  ];
}
