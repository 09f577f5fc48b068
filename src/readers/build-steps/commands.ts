import type { CodeClass } from "../../domain/build-code.ts";
import { code } from "../../domain/sentence.ts";
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
    const seen = classOf(ran);
    const at = { path: ran.path, line: ran.line, column: 1, endLine: ran.line };
    const common = { domain: "steps", machine: "builder", by, entry, text: shown(ran), secrets, at } as const;
    if (writes !== undefined)
      return [{ ...common, act, rule: "build/configuration-written", class: "reaches" }];
    const does: StepGrant = { ...common, act, rule: ruleOf(rule, seen), class: seen };
    const fetched = fetchedBy(ran, project);
    if (fetched === undefined) return [does];
    // That it is fetched is an act of its own: with other words, the same is fetched.
    return [does, { ...common, act: fetched, rule: ruleOf(rule, "reaches"), class: "reaches" }];
  });
}

/**
 * What the lines of a job fetch by a name that nothing holds, as grants: all else of them is asked about elsewhere, and so is what
 * they say to fetch in so many words.
 */
export function fetchingGrants({ rule, entry, secrets, leading = [] }: Run, project: Project): StepGrant[] {
  return leading.flatMap((ran): StepGrant[] => {
    const act = fetchedBy(ran, project);
    if (act === undefined || OF_TAURI.test(act) || classOf(ran) === "reaches") return [];
    const at = { path: ran.path, line: ran.line, column: 1, endLine: ran.line };
    const [by, text, seen] = [code(ran.path), shown(ran), "reaches"] as const;
    return [
      {
        domain: "steps",
        machine: "builder",
        rule: ruleOf(rule, seen),
        act,
        by,
        entry,
        text,
        class: seen,
        secrets,
        at,
      },
    ];
  });
}

/** Tauri's own makers publish these, as they do their actions, which need no pin in jobs either. */
const OF_TAURI = /^fetches (?:tauri$|@tauri-apps\/)/;

function fetchedBy(ran: Ran, project: Project): string | undefined {
  const name = fetchedName(ran);
  return name === undefined || isHeld(name, ran.folders, project) ? undefined : `fetches ${name}`;
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
