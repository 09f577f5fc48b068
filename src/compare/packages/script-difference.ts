import { structuredPatch } from "diff";
import type { BuildCode } from "../../domain/build-code.ts";
import type { ScriptDifference } from "../../domain/package-change.ts";

/** Differences up to which two scripts are compared. Beyond, one is another script, and no difference of it is read. */
const MOST_EDITS = 500;

/** What of a difference is kept: as much as people read in place of the archive. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 16_000;
const LONGEST_LINE = 200;

/** How a main script changed, with three lines around; null where one of the two isn't at hand, or other files changed alone. */
export function scriptDifference(before: BuildCode, after: BuildCode | undefined): ScriptDifference | null {
  const [old, now] = [before.text, after?.text ?? null];
  if (old === null || now === null || old === now) return null;
  const patch = structuredPatch("", "", old, now, "", "", { context: 3, maxEditLength: MOST_EDITS });
  if (patch === undefined) return null;
  const all = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
    ...lines,
  ]);
  const lines = all.slice(0, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE));
  let room = MOST_CHARACTERS;
  const kept = lines.filter((line) => {
    room -= line.length;
    return room >= 0;
  });
  return { lines: kept, left: all.length - kept.length };
}
