import { contentOf, type Gap, gapIn, wordsOf } from "../domain/gap.ts";
import type { Entry } from "../domain/tree.ts";
import { OutOfWork, type Work } from "../domain/work.ts";
import { hasNameOfStart, mayStartBuilds } from "../tauri/builds/starting-files.ts";
import { discoverApps } from "../tauri/discover.ts";
import { inFolder } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { foldersOnTheWay, foldersWithChoice, foundFrom, IGNORE_FILES } from "./found-app.ts";
import { identitiesOf } from "./identities.ts";
import { type AppPair, pairApps } from "./pair-apps.ts";
import { type FilesRead, readBothSides } from "./read-files.ts";
import type { Side } from "./side.ts";
import { type FoundFrom, withTakeovers } from "./takeovers.ts";
import { type TurnedBuild, turnedBuilds } from "./turned-builds.ts";

/** The apps of both sides, each paired with the same app of the other side, and with apps whose place it may take. */
export async function findApps(
  base: Side,
  head: Side,
  work: Work,
): Promise<Readonly<{ pairs: readonly AppPair[]; gaps: readonly Gap[] }>> {
  const [there, here] = [appsOf(base), appsOf(head)];
  const identityOf = await identitiesOf(base, head, there, here);
  const pairs = pairApps(there, here, identityOf);
  if (there.length === 0 || here.length === 0) return { pairs, gaps: [] };
  const folders = foldersToStartIn([...there, ...here], base, head);
  const ignoring = await ignoreFiles(base, head, [...there, ...here], folders);
  const turned = await buildsTurned(base, head, [...there, ...here]);
  try {
    const apps = { base: there, head: here };
    const foundOn: FoundFrom = (side, folder) => foundFrom(folder, apps[side], ignoring[side].files, work);
    return { pairs: withTakeovers(pairs, identityOf, folders, foundOn, turned), gaps: [] };
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return {
      pairs: withTakeovers(pairs, identityOf, [], () => undefined, turned),
      gaps: [tooMuch(ignoring.head)],
    };
  }
}

function tooMuch({ files }: FilesRead): Gap {
  const [first] = files.values();
  const message =
    "The files that hide folders from Tauri's CLI hold more than is compared, so it isn't known which app it builds. Write fewer and simpler patterns.";
  const rests = wordsOf("ignore files", [...files.values()].map(contentOf));
  return gapIn(first?.path ?? "", { kind: "truncated", rests, message });
}

function appsOf({ entries }: Side): AppLocation[] {
  return discoverApps(entries.map(({ path }) => path));
}

/** The folders in which builds start: the top, and folders where a manifest of the frontend has scripts. */
function foldersToStartIn(apps: readonly AppLocation[], ...sides: readonly Side[]): string[] {
  return foldersWithChoice(apps).filter(
    (folder) =>
      folder === "" || sides.some(({ contents }) => contents.isFile(inFolder(folder, "package.json"))),
  );
}

/** The ignore files between the folders where builds start and the apps that they may find. */
function ignoreFiles(
  base: Side,
  head: Side,
  apps: readonly AppLocation[],
  folders: readonly string[],
): ReturnType<typeof readBothSides> {
  const ways = folders.flatMap((folder) => foldersOnTheWay(folder, apps));
  const names = new Set(ways.flatMap((folder) => IGNORE_FILES.map((name) => inFolder(folder, name))));
  const wanted = ({ entries }: Side): Entry[] => entries.filter(({ path }) => names.has(path));
  return readBothSides(base.tree, head.tree, wanted(base), wanted(head));
}

/** Reads changed files that start builds. With a single app, a build can't turn to another one. */
async function buildsTurned(base: Side, head: Side, apps: readonly AppLocation[]): Promise<TurnedBuild> {
  if (new Set(apps.map(({ root }) => root)).size < 2) return () => undefined;
  const ids = new Map(base.entries.map(({ path, id }) => [path, id]));
  const isChanged = ({ path, id }: Entry) => ids.has(path) && ids.get(path) !== id;
  const changed = head.entries
    .filter((entry) => isChanged(entry) && hasNameOfStart(entry.path))
    .filter(({ path }) => apps.some((app) => mayStartBuilds(path, app)));
  const paths = new Set(changed.map(({ path }) => path));
  const before = base.entries.filter(({ path }) => paths.has(path));
  const files = await readBothSides(base.tree, head.tree, before, changed);
  return turnedBuilds(files.base.files, files.head.files);
}
