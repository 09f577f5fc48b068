import type { Place } from "../../domain/place.ts";
import type { StepGrant } from "../../domain/step.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { isTauriAction } from "../../tauri/builds/workflows/tauri-action.ts";
import { replacesProgram, variablesSet } from "../replacing-variables.ts";
import { commandsOf } from "./commands.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { otherShells } from "./shells.ts";

/** How people let tauri-action start the CLI that the project has. */
const OWN_CLI =
  /^(?:(?:npm|pnpm|yarn|bun)(?: run| exec| x)?(?: --\S+)* tauri|(?:npx|bunx|deno task|cargo|cargo-)[ -]?tauri|tauri)(?: --)?$/;

/** Programs that a job replaces: by a variable, by a shell of its own, or by the input of tauri-action for another CLI. */
export function replacedGrants(job: Job): StepGrant[] {
  const written = [job.workflow, job.value, ...job.steps].flatMap((level) => [
    ...variablesIn(level, job),
    ...scriptIn(level, job),
  ]);
  const shells = otherShells(job).map(([text, { at }]) => replaced(`shell: ${text}`, at, job));
  return [...written, ...shells, ...variablesOfCommands(job)];
}

function variablesIn(level: Value, job: Job): StepGrant[] {
  const env = member(level, "env");
  if (env?.kind !== "object") return [];
  return [...env.entries].flatMap(([name, { value }]) => {
    const said = asString(value) ?? "";
    return replacesProgram(name, said) ? [replaced(`${name}: ${said}`, value.at, job)] : [];
  });
}

function variablesOfCommands(job: Job): StepGrant[] {
  return commandsOf(job).flatMap((ran) => {
    const at = { path: job.path, line: ran.line, column: 1, endLine: ran.line };
    const texts = [ran.source, ran.fedBy ?? "", ...ran.inputs];
    return variablesSet(ran).flatMap(([name, value]) =>
      replacesProgram(name, value) &&
      texts.some((text) => text.includes(name === "PATH" ? "PATH" : `${name}=`))
        ? [replaced(`${name}: ${value}`, at, job)]
        : [],
    );
  });
}

function scriptIn(step: Value, job: Job): StepGrant[] {
  if (!isTauriAction(asString(member(step, "uses")) ?? "")) return [];
  const script = member(member(step, "with"), "tauriScript");
  const said = asString(script)?.trim() ?? "";
  return script === undefined || said === "" || OWN_CLI.test(said)
    ? []
    : [replaced(`tauriScript: ${said}`, script.at, job)];
}

function replaced(text: string, at: Place, job: Job): StepGrant {
  return jobGrant(job, { rule: "build/tool-replaced", act: text, text, at });
}
