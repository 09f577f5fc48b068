import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, itemsOf, member, plain, type SourceFile, type Value } from "../../formats/value.ts";
import { type Maker, seemsToShip } from "../../tauri/builds/maker.ts";
import { inputsOfWorkflows } from "../../tauri/builds/workflows/inputs.ts";
import { makersOfWorkflow } from "../../tauri/builds/workflows/jobs.ts";
import { baseName, folderOf } from "../../tauri/paths.ts";
import { withCalled } from "./called.ts";
import { isPrivileged } from "./events.ts";
import type { Job } from "./job.ts";
import { secretsIn } from "./secrets-in.ts";

/** How many jobs of one workflow are looked at. The largest have some dozens. */
export const MOST_JOBS = 300;

/**
 * The jobs that build or release the app, hold a secret or may write, and the actions of this repository that these call. Others
 * are no way to the app.
 */
export function jobsIn(files: readonly SourceFile[]): Job[] {
  const inputsOf = inputsOfWorkflows(files);
  const jobs = files.flatMap((file) => {
    const parsed = parseFile(file);
    if (!parsed.ok) return [];
    const makers = new Map(makersOfWorkflow(file, parsed.value, inputsOf).map((maker) => [maker.key, maker]));
    return jobsOf(file, parsed.value, makers);
  });
  const own = jobs.filter((job) => !isAction(job));
  return withCalled(own.filter(isRelevant), jobs);
}

/** Whether it stands for the steps of an action. */
function isAction({ workflow, value }: Job): boolean {
  return workflow === value;
}

function jobsOf(file: SourceFile, workflow: Value, makers: ReadonlyMap<string, Maker>): Job[] {
  const jobs = member(workflow, "jobs");
  const { path } = file;
  const around = secretsIn(member(workflow, "env"));
  if (jobs?.kind !== "object") {
    const runs = member(workflow, "runs");
    if (runs === undefined) return [];
    return [
      {
        key: path,
        name: code(folderOf(path)),
        path,
        at: runs.at,
        workflow,
        value: workflow,
        steps: itemsOf(member(runs, "steps")),
        maker: makers.get(path),
        triggers: [],
        wide: [],
        secrets: secretsIn(runs),
        isTrusted: false,
        given: new Set(),
      },
    ];
  }
  return [...jobs.entries].slice(0, MOST_JOBS).map(([id, { key, value }]): Job => {
    const wide = new Set([...around, ...secretsIn(member(value, "env")), ...inherited(value)]);
    const secrets = [...new Set([...wide, ...secretsIn(value)])];
    const said = member(value, "permissions") ?? member(workflow, "permissions");
    return {
      key: `${path}#${id}`,
      name: `job ${code(id)} of ${code(baseName(path))}`,
      path,
      at: key,
      workflow,
      value,
      steps: itemsOf(member(value, "steps")),
      maker: makers.get(`${path}#${id}`),
      triggers: triggersOf(member(workflow, "on") ?? member(workflow, "true")),
      wide: [...wide],
      secrets,
      isTrusted: secrets.length > 0 || said === undefined || writesOf(said).length > 0,
      given: new Set(),
    };
  });
}

/** `secrets: inherit` hands all of them to another workflow. */
function inherited(job: Value): string[] {
  return asString(member(job, "secrets")) === "inherit" ? ["all secrets"] : [];
}

function triggersOf(on: Value | undefined): string[] {
  if (on?.kind === "string") return [on.value];
  if (on?.kind === "array") return on.items.flatMap((each) => asString(each) ?? []);
  return on?.kind === "object" ? [...on.entries.keys()] : [];
}

function isRelevant({ workflow, value, secrets, triggers }: Job): boolean {
  const text = JSON.stringify(plain(value));
  if (/tauri/i.test(text) || secrets.length > 0 || seemsToShip(text)) return true;
  const said = member(value, "permissions") ?? member(workflow, "permissions");
  return said === undefined ? isPrivileged(triggers) : writesOf(said).length > 0;
}

/** The scopes of a token that may write; `write-all` is all of them. */
export function writesOf(permissions: Value | undefined): string[] {
  const all = asString(permissions);
  if (all !== undefined) return all === "write-all" ? ["all"] : [];
  if (permissions?.kind !== "object") return [];
  return [...permissions.entries].flatMap(([scope, { value }]) =>
    asString(value) === "write" ? [scope] : [],
  );
}
