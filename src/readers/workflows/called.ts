import { asString, member, type Value } from "../../formats/value.ts";
import { folderOf, joined } from "../../tauri/paths.ts";
import type { Job } from "./job.ts";
import { writtenIn } from "./written.ts";

/**
 * The jobs, and the workflows and actions of this repository that they call, however deep. These run at the events of their
 * callers, with what their callers hold, and with what strangers write where a caller hands that over.
 */
export function withCalled(relevant: readonly Job[], all: readonly Job[]): Job[] {
  const byPath = Map.groupBy(all, ({ path, value, workflow }) =>
    value === workflow ? folderOf(path) : path,
  );
  const found = new Map(relevant.map((job) => [job.key, job]));
  const todo = [...relevant];
  for (let job = todo.pop(); job !== undefined; job = todo.pop())
    for (const step of [job.value, ...job.steps]) {
      const path = calledPath(step);
      for (const called of path === undefined ? [] : (byPath.get(path) ?? [])) {
        const known = found.get(called.key) ?? called;
        const next = calledBy(job, step, known);
        if (found.has(called.key) && next === known) continue;
        found.set(called.key, next);
        todo.push(next);
      }
    }
  return [...found.values()];
}

/** The workflow, or the folder of the action, that a job or a step calls here. */
function calledPath(step: Value): string | undefined {
  const uses = asString(member(step, "uses"));
  return uses?.startsWith("./") ? (joined("", uses.replace(/\/+$/, "")) ?? undefined) : undefined;
}

/** A job with what it has from a caller; the same object where that is nothing new. */
function calledBy(caller: Job, step: Value, called: Job): Job {
  const triggers = new Set([...called.triggers, ...caller.triggers]);
  const given = new Set([...called.given, ...writtenInputs(caller, step)]);
  const isTrusted = called.isTrusted || caller.isTrusted;
  const isSame =
    triggers.size === called.triggers.length &&
    given.size === called.given.size &&
    isTrusted === called.isTrusted;
  return isSame ? called : { ...called, triggers: [...triggers], given, isTrusted };
}

/** The inputs that a caller fills with what strangers write, in small letters. */
function writtenInputs(caller: Job, step: Value): string[] {
  const inputs = member(step, "with");
  if (inputs?.kind !== "object") return [];
  return [...inputs.entries].flatMap(([name, { value }]) =>
    writtenIn(asString(value) ?? "", caller, step).length > 0 ? [name.toLowerCase()] : [],
  );
}
