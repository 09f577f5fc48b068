import { Budget } from "../../tauri/builds/budget.ts";
import { commandsRun, type Ran } from "../../tauri/builds/run.ts";
import type { Job } from "./job.ts";

const known = new WeakMap<Job, readonly Ran[]>();

/** The commands of a job's own lines, without those that are only printed and those of scripts that it starts. */
export function commandsOf(job: Job): readonly Ran[] {
  const found = known.get(job);
  if (found !== undefined) return found;
  const budget = new Budget();
  const all = (job.maker?.parts ?? []).flatMap(({ script, start }) => commandsRun(script, start, budget));
  const own = all.filter(({ path }) => path === job.path);
  known.set(job, own);
  return own;
}
