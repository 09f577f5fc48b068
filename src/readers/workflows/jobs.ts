import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, itemsOf, member, plain, type SourceFile, type Value } from "../../formats/value.ts";
import { type Maker, seemsToShip } from "../../tauri/builds/maker.ts";
import { inputsOfWorkflows } from "../../tauri/builds/workflows/inputs.ts";
import { makersOfWorkflow } from "../../tauri/builds/workflows/jobs.ts";
import { baseName, folderOf, joined } from "../../tauri/paths.ts";
import { isPrivileged } from "./events.ts";
import { secretsIn } from "./secrets-in.ts";

/** How many jobs of one workflow are looked at. The largest have some dozens. */
export const MOST_JOBS = 300;

/** One job of a workflow, or the steps of an action of this repository, with what is around it. */
export type Job = Readonly<{
  /** Names it in one revision. */
  key: string;
  /** As a sentence says it. */
  name: string;
  path: string;
  at: Place;
  workflow: Value;
  /** The job itself; for an action, what it runs. */
  value: Value;
  steps: readonly Value[];
  /** What it runs, as command lines. */
  maker: Maker | undefined;
  /** The names of events that start it. */
  triggers: readonly string[];
  /** The secrets that all of it can read. */
  wide: readonly string[];
  /** All secrets that it, or one of its steps, is given. */
  secrets: readonly string[];
}>;

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

/** The jobs, and the workflows and actions of this repository that they call, however deep: they run with what their callers have. */
function withCalled(relevant: readonly Job[], all: readonly Job[]): Job[] {
  const found = new Set(relevant);
  for (const job of found) {
    const called = new Set([job.value, ...job.steps].flatMap((step) => calledPath(step) ?? []));
    for (const other of all)
      if (called.has(other.path) || (isAction(other) && called.has(folderOf(other.path)))) found.add(other);
  }
  return [...found];
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
      },
    ];
  }
  return [...jobs.entries].slice(0, MOST_JOBS).map(([id, { key, value }]): Job => {
    const wide = new Set([...around, ...secretsIn(member(value, "env")), ...inherited(value)]);
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
      secrets: [...new Set([...wide, ...secretsIn(value)])],
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

/** The workflow, or the folder of the action, that a job or a step calls here. */
function calledPath(step: Value): string | undefined {
  const uses = asString(member(step, "uses"));
  return uses?.startsWith("./") ? (joined("", uses.replace(/\/+$/, "")) ?? undefined) : undefined;
}
