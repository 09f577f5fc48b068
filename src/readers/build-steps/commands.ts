import type { CodeClass } from "../../domain/build-code.ts";
import type { StepGrant, StepRule } from "../../domain/step.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import { writesIn } from "../../tauri/builds/writes.ts";
import type { Project } from "../../tauri/project.ts";
import { actOf, classOf, fetchedName, shown } from "../command-act.ts";
import type { Run } from "./entry.ts";
import { isHeld } from "./held.ts";

/** The commands that a run ends in, as grants. What only prints, chooses or changes the folder is no act. */
export function commandGrants({ rule, by, entry, secrets, commands }: Run, project: Project): StepGrant[] {
  const written = writtenByHook({ rule, commands }, project);
  return commands.flatMap((ran): StepGrant[] => {
    const writes = written.get(ran);
    const act = writes === undefined ? actOf(ran, project) : `writes ${writes}`;
    if (act === undefined) return [];
    const { path, line } = ran;
    const fetched = fetchedName(ran);
    const seen = fetched === undefined || isHeld(fetched, project) ? classOf(ran) : "reaches";
    return [
      {
        domain: "steps",
        rule: writes === undefined ? ruleOf(rule, seen) : "build/configuration-written",
        act,
        machine: "builder",
        by,
        entry,
        text: shown(ran),
        class: writes === undefined ? seen : "reaches",
        secrets,
        at: { path, line, column: 1, endLine: line },
      },
    ];
  });
}

function ruleOf(rule: StepRule, seen: CodeClass): StepRule {
  return rule === "build/step-changed" && seen === "reaches" ? "build/step-reaches" : rule;
}

/**
 * What a hook writes itself of that which decides about the app. Where scripts and makefiles do, the reader of the
 * configuration has a gap.
 */
function writtenByHook(
  { rule, commands }: Pick<Run, "rule" | "commands">,
  { location }: Project,
): ReadonlyMap<Ran, string> {
  if (rule !== "build/hook-changed") return new Map();
  const own = commands.filter(({ from }) => from.length === 0);
  return new Map(writesIn(own, location, new Set()).map(({ ran, path }) => [ran, path]));
}
