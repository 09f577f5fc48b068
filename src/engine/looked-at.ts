import type { Gap } from "../domain/gap.ts";
import type { ChangedFiles } from "../domain/review.ts";
import { folderOf } from "../tauri/paths.ts";
import type { AppLocation } from "../tauri/project.ts";
import { coverageOf } from "./coverage.ts";
import { decidesByContent, decidingChanges } from "./deciding-changes.ts";
import { kindOf } from "./file-kinds.ts";
import type { Gathered } from "./gather.ts";
import { isolationOf } from "./isolation.ts";
import { isAmongPages, isTest } from "./page-code.ts";
import type { Side } from "./side.ts";

/** How all changed files were covered, and which of them may decide something that no reader follows. */
export function lookedAt(
  paths: ReadonlySet<string>,
  apps: readonly AppLocation[],
  { base, head, names: { programs, mentions, read }, isCompared }: Gathered,
  sides: Readonly<{ base: Side; head: Side }>,
): Readonly<{ changed: ChangedFiles; gaps: readonly Gap[] }> {
  const { changed, gaps } = coverageOf(paths, apps, base, head, {
    isProgram: programs.isOne,
    isIsolation: isolationOf(apps, [base, head, read.base, read.head], programs.changed),
    isCompared,
    mentions,
  });
  // A program that a build runs may make something, whatever its path and name.
  const makesNothing = (path: string) =>
    !programs.isOne(path) &&
    (isTest(path) || isAmongPages(path, apps) || kindOf(path, apps).coverage === "irrelevant");
  const packages = new Set(
    sides.head.listing.entries
      .filter(({ path }) => /(?:^|\/)package\.json$/.test(path))
      .map(({ path }) => folderOf(path)),
  );
  return {
    changed,
    gaps: [
      ...gaps,
      ...decidingChanges(
        programs.changed,
        apps,
        packages,
        makesNothing,
        (path) => mentions.has(path) || (programs.isCut && programs.isOne(path)),
      ),
      ...programs.changed.head.gaps.filter(({ path }) => !makesNothing(path)),
      ...[...mentions].flatMap(([path, { by, decides }]) => {
        const isRead = base.files.has(path) || head.files.has(path);
        return decides && !isRead ? [decidesByContent({ path, id: sides.head.contents.at(path) }, by)] : [];
      }),
    ],
  };
}
