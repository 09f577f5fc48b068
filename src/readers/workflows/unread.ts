import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import { parseFile } from "../../formats/parse.ts";
import { member, type SourceFile } from "../../formats/value.ts";
import { handsSomethingOver } from "../../tauri/builds/gaps.ts";
import { seemsToShip } from "../../tauri/builds/maker.ts";
import { MOST_JOBS } from "./jobs.ts";

/** Words of a workflow that builds the app, holds a secret, may write, or that strangers start. */
const MATTERS = /tauri|secrets|write|pull_request_target|workflow_run|issue|discussion|uses\s*['"]?\s*:/i;

/** What isn't known of a workflow: all of it where it can't be read, and the jobs that are too many. */
export function unreadGaps(file: SourceFile): Gap[] {
  const parsed = parseFile(file);
  const rests = contentOf(file);
  if (!parsed.ok) {
    // The reader of the configuration says the same of these.
    if (handsSomethingOver(file.text)) return [];
    const message = `This workflow can't be read, so what its jobs run and what they may do isn't known: ${parsed.message}`;
    const blocking = MATTERS.test(file.text) || seemsToShip(file.text);
    return [gapAt(parsed.at, { kind: "unparsed", rests, message, blocking })];
  }
  const jobs = member(parsed.value, "jobs");
  if (jobs?.kind !== "object" || jobs.entries.size <= MOST_JOBS) return [];
  const message = `This workflow has ${jobs.entries.size} jobs, of which ${MOST_JOBS} are looked at.`;
  return [gapAt(jobs.at, { kind: "truncated", rests, message })];
}
