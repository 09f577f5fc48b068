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
    const fetched = unheldName(ran, project);
    if (fetched === undefined) return [does];
    // That it is fetched is an act of its own: with other words, the same is fetched.
    return [does, { ...common, act: `fetches ${fetched}`, rule: ruleOf(rule, "reaches"), class: "reaches" }];
  });
}

/**
 * What the lines of a job fetch by a name that no manifest asks for, as grants: a tool that nothing pins, as one that they say in
 * so many words to fetch. Those, and all else of such lines, are asked about elsewhere, without the app.
 */
export function fetchingGrants({ entry, secrets, leading = [] }: Run, project: Project): StepGrant[] {
  return leading.flatMap((ran): StepGrant[] => {
    const name = unheldName(ran, project);
    if (name === undefined || OF_TAURI.test(name) || classOf(ran) === "reaches") return [];
    const at = { path: ran.path, line: ran.line, column: 1, endLine: ran.line };
    const of = { domain: "steps", machine: "job", rule: "build/tool-unpinned", class: "reaches" } as const;
    return [
      { ...of, act: `${ran.words[0]} ${name}`, by: code(ran.path), entry, text: shown(ran), secrets, at },
    ];
  });
}

/** Tauri's own makers publish these, as they do their actions, which need no pin in jobs either. */
const OF_TAURI = /^(?:tauri$|@tauri-apps\/)/;

function unheldName(ran: Ran, project: Project): string | undefined {
  const name = fetchedName(ran);
  return name === undefined || isHeld(name, ran.folders, project) ? undefined : name;
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
