import type { Gate } from "../../domain/gate.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import { parseFile } from "../../formats/parse.ts";
import { asString, itemsOf, member, type SourceFile, type Value } from "../../formats/value.ts";
import { saidIn, surroundingsIn } from "./gate-surroundings.ts";
import { triggersIn } from "./triggers.ts";

/** Far more than anybody has: Toril runs once in a repository. */
const MOST_GATES = 20;

/** The Action, in whose ever repository of this name. */
const ACTION = /^(?<name>[\w.-]+\/toril(?:\/[\w./-]+)?)@(?<version>\S+)$/i;

const PINNED = /^[\da-f]{40}(?:[\da-f]{24})?$/i;

/** The command line in a script. What installs it, and what it writes, decides on nothing. */
const COMMAND = /\btoril\s+review\b/;
const WRITES_ONLY = /\s--(?:format|output|cache)[= ]\S+|\s(?:--details|--quiet|-q)\b/g;

/** What else in a script lets its failing go unseen. */
const FORGIVES = /\bset \+e\b|\|\||\bexit\b|;\s*true\b/;

/** What in a script decides whether a later line runs, or which program it starts. */
const DIVERTS =
  /^\s*(?:if|while|until|case|for|function|alias|trap|exec|hash|(?:export\s+)?PATH=|[\w-]+\s*\(\))|<</;

/** Conditions that hold whenever the step could run at all. */
const ALWAYS = /^(?:always\(\)|success\(\)|!\s*cancelled\(\)|true)$/;

/** What is said around a step, and holds for it. */
type Around = Pick<Gate, "path" | "triggers" | "on" | "conditions" | "lenient">;

/** The steps that run Toril, with everything that decides whether they do and whether it counts. */
export function gatesIn(files: readonly SourceFile[]): Gate[] {
  if (!files.some(({ text }) => /toril/i.test(text))) return [];
  const parsed = new Map(
    files.flatMap((file) => {
      const read = parseFile(file);
      return read.ok ? [[file.path, read.value] as const] : [];
    }),
  );
  const gates = [...parsed].flatMap(([path, workflow]) => ofWorkflow(path, workflow, parsed));
  return gates.slice(0, MOST_GATES);
}

type Files = ReadonlyMap<string, Value>;

function ofWorkflow(path: string, workflow: Value, files: Files): Gate[] {
  const on = member(workflow, "on") ?? member(workflow, "true");
  if (on === undefined) return [];
  const around = within(workflow, {
    path,
    triggers: triggersIn(on),
    on: on.at,
    conditions: [],
    lenient: null,
  });
  return jobsOf(workflow).flatMap((job) => ofJob(job, around, files));
}

function jobsOf(workflow: Value | undefined): Value[] {
  const jobs = member(workflow, "jobs");
  return jobs?.kind === "object" ? [...jobs.entries.values()].map(({ value }) => value) : [];
}

/** The gates of a job, or of the workflow of this repository that it calls. */
function ofJob(job: Value, outside: Around, files: Files): Gate[] {
  const around = within(job, outside);
  const called = files.get(ownPath(job) ?? "");
  const jobs = called === undefined ? [job] : jobsOf(called);
  return jobs.flatMap((each) => {
    const inner = each === job ? around : within(each, around);
    return itemsOf(member(each, "steps")).flatMap((step) => ofStep(step, inner, files));
  });
}

/** The gate that a step is, or those of the action of this repository that it uses. */
function ofStep(step: Value, outside: Around, files: Files): Gate[] {
  const around = within(step, outside);
  const folder = ownPath(step);
  const own = ["action.yml", "action.yaml"].map((name) => files.get(`${folder}/${name}`));
  const action = own.find((each) => each !== undefined);
  const steps = itemsOf(member(member(action, "runs"), "steps"));
  return [
    gateOf(step, around) ?? [],
    ...steps.map((each) => gateOf(each, within(each, around)) ?? []),
  ].flat();
}

/** What of this repository a job or a step calls. */
function ownPath(value: Value): string | undefined {
  const uses = asString(member(value, "uses"));
  return uses?.startsWith("./") ? uses.slice(2).replace(/\/$/, "") : undefined;
}

function gateOf(step: Value, around: Around): Gate | undefined {
  const [uses, run] = [member(step, "uses"), member(step, "run")];
  const { name, version } = ACTION.exec(asString(uses) ?? "")?.groups ?? {};
  if (uses !== undefined && name !== undefined && version !== undefined) {
    const text = `${name.toLowerCase()}@${version}`;
    const movable = PINNED.test(version) ? null : text;
    const said = { setting: "uses", text: asString(uses) ?? "", at: uses.at };
    const conditions = around.conditions.filter(({ setting }) => setting !== "shell");
    return { ...around, conditions, run: said, name: name.toLowerCase(), movable, failOn: failOnIn(step) };
  }
  const command = run === undefined ? undefined : commandIn(asString(run) ?? "");
  if (run === undefined || command === undefined) return undefined;
  const said = { setting: "run", text: command, at: run.at };
  return { ...around, run: said, name: command, movable: null, failOn: null };
}

function commandIn(script: string): string | undefined {
  const lines = script.replaceAll(/\\\r?\n/g, " ").split("\n");
  if (!lines.some((line) => COMMAND.test(line))) return undefined;
  const deciding = lines.filter((line) => [COMMAND, FORGIVES, DIVERTS].some((form) => form.test(line)));
  return deciding.map((line) => line.replaceAll(/\s+/g, " ").replaceAll(WRITES_ONLY, "").trim()).join("; ");
}

function failOnIn(step: Value): Gate["failOn"] {
  const value = member(member(step, "with"), "fail-on");
  const severity = SEVERITIES.find((each) => each === asString(value)?.trim());
  if (value === undefined || severity === undefined) return null;
  return { setting: "fail-on", text: severity, at: value.at, severity };
}

/** What a workflow, a job or a step says of whether it runs and where, and whether its failing counts. */
function within(value: Value, around: Around): Around {
  const condition = saidIn(value, "if");
  const text =
    condition?.text
      .replace(/^\$\{\{(.*)\}\}$/s, "$1")
      .replaceAll(/\s+/g, " ")
      .trim() ?? "";
  const isAlways = ALWAYS.test(text);
  const needs = isAlways && text !== "success()" ? undefined : saidIn(value, "needs");
  const forgiving = saidIn(value, "continue-on-error");
  return {
    ...around,
    conditions: [
      ...around.conditions,
      ...(condition === undefined || isAlways ? [] : [{ ...condition, text }]),
      ...(needs === undefined ? [] : [needs]),
      ...surroundingsIn(value),
    ],
    lenient: around.lenient ?? (forgiving?.text === "false" ? null : (forgiving ?? null)),
  };
}
