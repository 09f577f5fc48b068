import { foldedName } from "../domain/folded-names.ts";
import { type Gap, gapIn, wordsOf } from "../domain/gap.ts";
import { causeOf } from "../domain/gap-cause.ts";
import { code } from "../domain/sentence.ts";
import type { Listing, Unfollowed } from "../domain/tree.ts";
import type { Contents } from "../tauri/contents.ts";
import { foldedPath, namesFor } from "../tauri/folded-names.ts";
import { baseName, below, folderOf, joined } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { isWanted, KNOWN_NAMES } from "./declared-files.ts";
import { POLICY_PATH } from "./policy-path.ts";

/** The targets of links as written, by the links' paths. */
export type LinkTargets = ReadonlyMap<string, string>;

/**
 * Gaps for what a listing left out, if it may hide something of an app, or the policy: then it blocks. `apps` are those of both
 * sides, since an app that head hides behind a link exists only at base.
 */
export function listingGaps(
  listing: Listing,
  apps: readonly AppLocation[],
  contents: Contents,
  targets: LinkTargets,
): Gap[] {
  const { gaps, unfollowed } = listing;
  const left = gaps.flatMap((gap) => {
    if (gap.path === "" || apps.some((app) => mayHide(gap.path, app))) return [{ ...gap, blocking: true }];
    return gap.kind === "truncated" ? [gap] : [];
  });
  const hiding = unfollowed.flatMap((link) => {
    const root = link.path === POLICY_PATH ? "" : apps.find((app) => mayHide(link.path, app))?.root;
    return root === undefined ? [] : [notFollowed(link, root, contents, targets)];
  });
  return [...left, ...hiding, ...foldedGaps(listing, apps)];
}

/** The links that may hide something of an app, or the policy, so that their targets have to be read. */
export function hidingLinks({ unfollowed }: Listing, apps: readonly AppLocation[]): Unfollowed[] {
  return unfollowed.filter(({ path }) => path === POLICY_PATH || apps.some((app) => mayHide(path, app)));
}

/** Folders of an app that only tools fill. The app isn't built from anything in them. */
const FILLED_BY_TOOLS = /^(?:target|node_modules|icons)(?:\/|$)/;

/** Whether an item at a path may be, or may hold, something that is read of an app or that its code names. */
function mayHide(path: string, app: AppLocation): boolean {
  const inside = below(app.root, path);
  if (inside !== undefined) return !FILLED_BY_TOOLS.test(inside);
  // It is in place of the app's folder, or of one above it.
  if (path === app.root || app.root.startsWith(`${path}/`)) return true;
  return isWanted(path, app);
}

/** A gap for a link. It rests on the link's target, and on everything in the target, if that is in this repository. */
function notFollowed(link: Unfollowed, root: string, contents: Contents, targets: LinkTargets): Gap {
  const { path, what, id } = link;
  const target = targets.get(path);
  const there = target === undefined ? null : joined(folderOf(path), target);
  const rests = wordsOf(what, below(root, path) ?? path, id, there === null ? "" : contents.at(there));
  const message = `The ${what} was not followed, so what it leads to is not known.`;
  return gapIn(path, { kind: "not-followed", rests, message, cause: causeOf(link) });
}

type Named = Readonly<{ path: string; id: string | null }>;

/** Gaps for names that macOS or Windows take for others: what is built there isn't what is read here. */
function foldedGaps({ entries, unfollowed }: Listing, apps: readonly AppLocation[]): Gap[] {
  const all: readonly Named[] = [...entries, ...unfollowed];
  const disguises = new Set(
    [...KNOWN_NAMES, ...apps.flatMap(({ root }) => root.split("/"))].flatMap(otherThan),
  );
  const odd = all.flatMap((each) => {
    const folded = foldedPath(each.path);
    // Most names are as they fold. A known name may not be, and then it is taken for what it folds to.
    const isPlain = folded === each.path && !each.path.split("/").some((name) => disguises.has(name));
    return isPlain ? [] : [{ ...each, folded }];
  });
  const twins = Map.groupBy(odd, ({ folded }) => folded);
  const plain = new Map(
    all.flatMap(({ path }) => (twins.has(foldedPath(path)) ? [[foldedPath(path), path]] : [])),
  );
  return apps.flatMap((app) => {
    const known = [...KNOWN_NAMES, ...app.root.split("/")];
    return odd.flatMap((each) => {
      const twin = plain.get(each.folded);
      if (twin !== undefined && twin !== each.path && isWanted(twin, app))
        return [foldedGap(each, twin, app)];
      const paths = pathsFor(each.path, known);
      // A path that may be read in so many ways was made for that.
      const meant = paths === undefined ? app.config : paths.find((path) => isMeant(each.path, path, app));
      return meant === undefined ? [] : [foldedGap(each, meant, app)];
    });
  });
}

/** Paths that one may be taken for elsewhere: few of its names are known ones, and of them few may be several. */
const MOST_PATHS = 64;

/** Undefined where there are more. */
function pathsFor(path: string, known: readonly string[]): string[] | undefined {
  const names = path.split("/").map((name) => namesFor(name, known));
  if (names.reduce((count, each) => count * each.length, 1) > MOST_PATHS) return undefined;
  return names.reduce((paths, each) => each.flatMap((name) => paths.map((start) => `${start}/${name}`)));
}

/** The names that a name folds to, if they differ: `cargo.lock` for `Cargo.lock`, or an accent as two characters. */
function otherThan(name: string): string[] {
  const folded = foldedName(name);
  return folded === name ? [] : [folded];
}

/** Whether a path that another file system takes for a second one is read differently here. */
function isMeant(path: string, elsewhere: string, app: AppLocation): boolean {
  if (elsewhere === path || !(isWanted(elsewhere, app) || elsewhere === app.config)) return false;
  return !isWanted(path, app) || baseName(path) !== baseName(elsewhere);
}

function foldedGap({ path, id }: Named, elsewhere: string, app: AppLocation): Gap {
  const message = `On macOS and Windows, which take some names for one, ${code(path)} is ${code(elsewhere)}; on Linux it isn't. It was read as on Linux: spell it as Tauri does, or move it away.`;
  const rests = wordsOf("folded", below(app.root, elsewhere) ?? elsewhere, id);
  return gapIn(path, { kind: "unsupported", rests, message });
}
