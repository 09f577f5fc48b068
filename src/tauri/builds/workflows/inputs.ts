import { parseFile } from "../../../formats/parse.ts";
import {
  asString,
  itemsOf,
  member,
  pick,
  type SourceFile,
  type Value as Yaml,
} from "../../../formats/value.ts";
import { folderOf, joined } from "../../paths.ts";
import { heededName } from "../environment-names.ts";
import type { Value, Variables } from "../shell/values.ts";
import { UNKNOWN_WORDS } from "../shell/words.ts";
import { textOf } from "./tauri-action.ts";

/** All possible values of each input of a workflow or an action, by its name in small letters. */
type Inputs = ReadonlyMap<string, readonly string[]>;

/** What a workflow or an action gets: its inputs, and for an action also the variables of its callers. */
export type InputsOf = (path: string) => Readonly<{ inputs: Inputs; variables: Variables }>;

/** A call of a workflow or an action of this repository, and its inputs. `levels` set variables for it. */
type LocalCall = Readonly<{ path: string; inputs: Yaml | undefined; levels: readonly Yaml[] }>;

/**
 * Inputs as the files of this repository set them: defaults, the choices that people have, and what callers write. We don't
 * know what a caller computes. People who start a workflow by hand may type anything, which is no change of a file.
 */
export function inputsOfWorkflows(files: readonly SourceFile[]): InputsOf {
  const documents = new Map(files.map((file) => [file.path, documentOf(file)]));
  const calls = [...documents.values()].flatMap((document) => localCalls(document));
  return (path) => {
    const found = new Map<string, readonly string[]>();
    const document = documents.get(path);
    const declared = [
      pick(document, "on", "workflow_call"),
      pick(document, "on", "workflow_dispatch"),
      document,
    ];
    for (const level of declared) add(found, member(level, "inputs"), declaredValues);
    for (const call of calls) {
      if (isOf(call, path)) add(found, call.inputs, (value) => [writtenOut(textOf(value))]);
    }
    return { inputs: found, variables: variablesOf(calls.filter((call) => isOf(call, path))) };
  };
}

/** All possible values of the variables of some calls. If one of them doesn't set a variable, its value may be anything. */
function variablesOf(calls: readonly LocalCall[]): Variables {
  const each = calls.map(({ levels }) => new Map(levels.flatMap(writtenVariables)));
  const names = new Set(each.flatMap((variables) => [...variables.keys()]));
  const values = (name: string) => new Set(each.map((variables) => variables.get(name) ?? UNKNOWN_WORDS));
  return new Map([...names].map((name) => [name, [...values(name)].map((value): Value => [value])]));
}

function writtenVariables(level: Yaml): [string, string][] {
  const env = member(level, "env");
  if (env?.kind !== "object") return [];
  return [...env.entries].map(([name, { value }]) => [heededName(name), writtenOut(textOf(value))]);
}

function documentOf(file: SourceFile): Yaml | undefined {
  const parsed = parseFile(file);
  return parsed.ok ? parsed.value : undefined;
}

function add(
  found: Map<string, readonly string[]>,
  inputs: Yaml | undefined,
  valuesOf: (input: Yaml) => readonly string[],
): void {
  if (inputs?.kind !== "object") return;
  for (const [written, { value }] of inputs.entries) {
    // Names of inputs ignore case.
    const name = written.toLowerCase();
    found.set(name, [...new Set([...(found.get(name) ?? []), ...valuesOf(value)])]);
  }
}

function declaredValues(input: Yaml): readonly string[] {
  const type = asString(member(input, "type"));
  if (type === "choice") return itemsOf(member(input, "options")).map(textOf);
  if (type === "boolean") return ["true", "false"];
  return [textOf(member(input, "default"))];
}

function writtenOut(text: string): string {
  return text.includes("${{") ? UNKNOWN_WORDS : text;
}

function localCalls(document: Yaml | undefined): LocalCall[] {
  const jobs = member(document, "jobs");
  const called = jobs?.kind === "object" ? [...jobs.entries.values()].map(({ value }) => value) : [];
  const around = document === undefined ? [] : [document];
  const steps = [
    ...called.flatMap((job) =>
      itemsOf(member(job, "steps")).map((step) => ({ caller: step, levels: [...around, job, step] })),
    ),
    ...itemsOf(pick(document, "runs", "steps")).map((step) => ({ caller: step, levels: [step] })),
  ];
  const jobCalls = called.map((job) => ({ caller: job, levels: [] }));
  return [...jobCalls, ...steps].flatMap(({ caller, levels }) => {
    const uses = asString(member(caller, "uses"));
    const path = uses?.startsWith("./") ? joined("", uses) : null;
    return path === null ? [] : [{ path, inputs: member(caller, "with"), levels }];
  });
}

function isOf({ path: called }: LocalCall, path: string): boolean {
  return called === path || called === folderOf(path);
}
