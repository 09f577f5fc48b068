import type { StepGrant } from "../../domain/step.ts";
import type { Project } from "../../tauri/project.ts";
import { actOf, classOf, shown } from "../command-act.ts";
import type { Run } from "./entry.ts";

/** The commands that a run ends in, as grants. What only prints, chooses or changes the folder is no act. */
export function commandGrants({ rule, by, entry, secrets, commands }: Run, project: Project): StepGrant[] {
  return commands.flatMap((ran): StepGrant[] => {
    const act = actOf(ran, project);
    if (act === undefined) return [];
    const { path, line } = ran;
    const seen = classOf(ran);
    return [
      {
        domain: "steps",
        rule: rule === "build/step-changed" && seen === "reaches" ? "build/step-reaches" : rule,
        act,
        machine: "builder",
        by,
        entry,
        text: shown(ran),
        class: seen,
        secrets,
        at: { path, line, column: 1, endLine: line },
      },
    ];
  });
}
