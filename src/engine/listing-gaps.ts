import { type Gap, gapIn } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import type { Listing } from "../domain/tree.ts";
import { CONFIG_NAMES } from "../tauri/discover.ts";
import { type AppLocation, baseName, below, folderOf, inFolder } from "../tauri/project.ts";
import { wants } from "./wanted.ts";

/**
 * What a listing left out, as far as it may hide something of an app: then it blocks. `apps` are those of both sides,
 * since an app that head hides behind a link is only at base.
 */
export function listingGaps({ gaps, entries }: Listing, apps: readonly AppLocation[]): Gap[] {
  const left = gaps.flatMap((gap) => {
    if (gap.path === "" || apps.some((app) => mayHide(gap.path, app))) return [{ ...gap, blocking: true }];
    return gap.kind === "truncated" ? [gap] : [];
  });
  return [...left, ...apps.flatMap((app) => entries.flatMap(({ path }) => caseGap(path, app)))];
}

/** Folders that Tauri reads whole, however deep. */
const READ_WHOLE = ["capabilities", "permissions"];

const MAY_BE_NAMED = /\.(?:json5?|toml|rs)$/;

function mayHide(path: string, app: AppLocation): boolean {
  if (wants(path, app) || path === app.config) return true;
  // A link or submodule in the place of the app's folder, or of one above it.
  if (path === app.root || app.root.startsWith(`${path}/`)) return true;
  // What code and scripts may name is known only once it is read, and a link can't be.
  if (MAY_BE_NAMED.test(path) && below(app.root, path) !== undefined) return true;
  return READ_WHOLE.some((name) => {
    const folder = inFolder(app.root, name);
    return path === folder || below(folder, path) !== undefined;
  });
}

/**
 * On macOS and Windows `Capabilities/` is `capabilities/`, so a build there reads what one on Linux does not. Which
 * machine builds the app is not known.
 */
function caseGap(path: string, app: AppLocation): Gap[] {
  const plain = path.toLowerCase();
  if (plain === path && app.root === app.root.toLowerCase()) return [];
  const inside = below(app.root.toLowerCase(), plain);
  if (inside === undefined) return [];
  const [folder = ""] = inside.split("/");
  const isConfig =
    CONFIG_NAMES.some((name) => name.toLowerCase() === baseName(plain)) && folderOf(inside) === "";
  if (!isConfig && !READ_WHOLE.includes(folder)) return [];
  const spelt = isConfig
    ? CONFIG_NAMES.some((name) => inFolder(app.root, name) === path)
    : below(inFolder(app.root, folder), path) !== undefined;
  if (spelt) return [];
  const message = `On macOS and Windows, where upper and lower case are one, Tauri reads ${code(path)}; on Linux it doesn't. It was not read here: spell it as Tauri does, or move it away.`;
  return [gapIn(path, "unsupported", message)];
}
