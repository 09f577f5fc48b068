import type { Entry } from "../domain/tree.ts";
import { discoverApps } from "../tauri/discover.ts";
import type { AppLocation } from "../tauri/project.ts";
import { isBinary } from "./declared-files.ts";
import { namesPrograms } from "./file-kinds.ts";
import { asksWhoNames } from "./named-changes.ts";
import { mayRun } from "./programs.ts";
import { codeOf, namingFiles, ofUse, wantedBy } from "./wanted.ts";

/** Files to read, as head lists them: those that base has in another form, and those whose text is read of head. */
export type LikelyReads = Readonly<{ base: readonly Entry[]; head: readonly Entry[] }>;

/**
 * What a review most likely reads first, so that a host may ask for it along with something else. Nothing but the number of
 * requests depends on it: what is missing here is read when it is needed.
 */
export function likelyReads(entries: readonly Entry[], changed: ReadonlySet<string>): LikelyReads {
  const used = ofUse(entries);
  const apps = discoverApps(used.map(({ path }) => path));
  const isChanged = ({ path }: Entry) => changed.has(path);
  const own = apps.map((app) => [...wantedBy(app, used), ...codeOf(app, used)]);
  const touched = own.filter((files) => files.some(isChanged)).flat();
  const naming = asksWhoNames(changed, apps) ? apps.flatMap((app) => whatNames(app, used)) : [];
  const base = entries.filter(
    (entry) => isChanged(entry) && (mayRun(entry.path) || ofUse([entry]).length > 0),
  );
  const head = [...new Set([...base, ...touched, ...naming])];
  return { base, head: head.filter(({ path }) => !isBinary(path)) };
}

/** The files of an app that may name others, its configuration, and what names programs. */
function whatNames(app: AppLocation, entries: readonly Entry[]): Entry[] {
  const others = entries.filter(({ path }) => path === app.config || namesPrograms(path));
  return [...namingFiles(app, entries), ...others];
}
