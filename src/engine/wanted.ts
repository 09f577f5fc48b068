import type { Entry } from "../domain/tree.ts";
import type { FileRole } from "../readers/file-kind.ts";
import type { AppLocation } from "../tauri/project.ts";
import { hasDeclaredEnding, rolesOf } from "./declared-files.ts";

/**
 * Files that code and scripts of an app hardly ever name for anything that decides what the app may do: what pages show or
 * run, and what people read. Whether some code does is asked where one changed (`named-changes.ts`); all others may be named.
 */
const NEVER_NAMED =
  /\.(?:md|mdx|png|jpe?g|gif|webp|avif|svg|ico|icns|woff2?|ttf|otf|mp[34]|webm|ogg|wav|pdf|[cm]?[jt]sx?|vue|svelte|astro|css|s[ac]ss|less)$/i;

/** Programs that commands run during a build, which may make the files that the commands hand over, and packages as installed. */
const PROGRAM =
  /(?:^|\/)(?:scripts?|\.?ci|tools?|bin|build|hack|\.github)\/(?:[^/]+\/)*[^/]+\.[jt]s$|\.[cm][jt]s$|(?:^|\/)\.yarn\/unplugged\//i;

export function mayBeNamed(path: string): boolean {
  return PROGRAM.test(path) || !NEVER_NAMED.test(path);
}

/** The files that any app of a tree could want: those are offered to readers. */
export function ofUse(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ path }) => mayBeNamed(path) || hasDeclaredEnding(path));
}

const NAMING: ReadonlySet<FileRole> = new Set([
  "build-script",
  "code",
  "manifest",
  "settings",
  "workflow",
  "script",
]);

/** A file that can say anything about an app, by its path alone, and the roles in which it does. */
type Wanted = Readonly<{ entry: Entry; roles: readonly FileRole[] }>;

/** Several questions are about what an app wants of a tree. Each file of the tree is tried once for them all. */
const wantedOfTrees = new WeakMap<readonly Entry[], Map<AppLocation, readonly Wanted[]>>();

function wantedOf(app: AppLocation, entries: readonly Entry[]): readonly Wanted[] {
  const ofTree = wantedOfTrees.get(entries) ?? new Map<AppLocation, readonly Wanted[]>();
  wantedOfTrees.set(entries, ofTree);
  const wanted =
    ofTree.get(app) ??
    entries
      .map((entry) => ({ entry, roles: rolesOf(entry.path, app) }))
      .filter(({ roles }) => roles.length > 0);
  ofTree.set(app, wanted);
  return wanted;
}

/** The files of an app that can name others: code, manifests, settings, what builds run, and layers of the configuration. */
export function namingFiles(app: AppLocation, entries: readonly Entry[]): Entry[] {
  return wantedOf(app, entries).flatMap(({ entry, roles }) =>
    roles.some((role) => NAMING.has(role) || (role === "config" && entry.path !== app.config)) ? [entry] : [],
  );
}

/** The files of a tree that can say anything about an app, less its code, which is read as soon as any of these changed. */
export function wantedBy(app: AppLocation | null, entries: readonly Entry[]): Entry[] {
  if (app === null) return [];
  return wantedOf(app, entries).flatMap(({ entry, roles }) =>
    roles.some((role) => role !== "code") ? [entry] : [],
  );
}

/** The app's own Rust code. */
export function codeOf(app: AppLocation | null, entries: readonly Entry[]): Entry[] {
  if (app === null) return [];
  return wantedOf(app, entries).flatMap(({ entry, roles }) => (roles.includes("code") ? [entry] : []));
}

/** Whether an app has the same content on both sides, file by file, even if in another folder. */
export function isUntouched(
  base: readonly Entry[],
  head: readonly Entry[],
  from: AppLocation,
  to: AppLocation,
): boolean {
  if (base.length !== head.length) return false;
  const moved = (path: string): string =>
    path.startsWith(`${from.root}/`) || from.root === "" ? `${to.root}${path.slice(from.root.length)}` : path;
  const after = new Map(head.map(({ path, id }) => [path, id]));
  return base.every(({ path, id }) => after.get(from.root === to.root ? path : moved(path)) === id);
}
