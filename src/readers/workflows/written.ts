import { asString, itemsOf, member, pick, plain, type Value } from "../../formats/value.ts";
import { expressionsIn, plainNames } from "../../tauri/builds/workflows/expressions-in.ts";
import type { Job } from "./job.ts";

/** What a stranger writes, as the names in expressions of a workflow: also as a part of all that an event or a run knows. */
const WRITTEN =
  /(?<![\w.-])github(?![\w.-])|\bgithub\.(?:\*|head_ref|event(?![.\w])|event\.\*|event\.(?:issue|comment|review|review_comment|discussion)(?:\.(?:title|body|\*)|(?![.\w]))|event\.pull_request(?:\.(?:title|body|\*|head\.(?:ref|label|\*|repo\.[\w*]+))|(?:\.head)?(?![.\w]))|event\.pages|event\.commits(?!\[\d+\]\.(?:id|timestamp|tree_id|url)\b)|event\.head_commit(?:\.(?:message|author|\*)|(?![.\w]))|event\.workflow_run(?:\.(?:head_branch|head_commit|display_title|\*)|(?![.\w])))/gi;

/** What hands a text on: a variable, what an earlier step or job puts out, an input of an action or of a called workflow. */
const HANDED_ON = /\b(?:env\.[\w-]+|(?:steps|needs)\.[\w-]+\.outputs\.[\w-]+|inputs\.[\w-]+)/gi;

/** Parts of an expression whose outcome is no text of theirs: comparisons, questions, conditions. Else a string, as a whole. */
const ASKED =
  /((?<![\w.*-])(?:'[^']*'|[\w.*-]+)\s*(?:[=!<>]=|[<>])\s*(?:'[^']*'|[\w.*-]+)|\b(?:contains|startsWith|endsWith)\([^()]*\)|(?<![\w.*-])[\w.*-]+(?=\s*&&))|'[^']*'/gi;

/** The names in an expression that its outcome is made of. */
function namesIn(expression: string): string {
  return plainNames(expression).replace(ASKED, (_, asked) => (asked === undefined ? "''" : " "));
}

/** The texts of strangers that the expressions of a text put into it, by their names there. */
export function writtenIn(text: string, job: Job, step?: Value): string[] {
  const named = expressionsIn(text).flatMap((inner) => {
    const given = namesIn(inner);
    const handedOn = handedOnIn(given).filter((name, i) => i >= MOST_NAMES || isWritten(name, job, step));
    return [...(given.match(WRITTEN) ?? []), ...handedOn];
  });
  return [...new Set(named)];
}

/** Whether a name of a job stands for what a stranger writes: its own source names that, or its caller's. */
function isWritten(name: string, job: Job, step: Value | undefined): boolean {
  const [context = "", id = ""] = name.toLowerCase().split(".");
  if (context === "inputs") return job.given.has(id) || names(defaultOf(name, job));
  const source = sourceOf(name, job, step);
  return (
    names(source) ||
    (context === "env" && [...job.given].some((input) => source.toLowerCase().includes(`inputs.${input}`)))
  );
}

/** What an input of an action is where no caller fills it. */
function defaultOf(name: string, job: Job): string {
  return asString(pick(job.workflow, "inputs", name.split(".")[1] ?? "", "default")) ?? "";
}

/** How many names that are handed on are followed in one text. What is beyond them may be anything. */
export const MOST_NAMES = 100;

/** The names in a text that others hand on, each once. */
export function handedOnIn(text: string): string[] {
  return [...new Set(plainNames(text).match(HANDED_ON))];
}

/** What a name that is handed on is made of: a variable's value, or all of the step that puts it out. */
export function sourceOf(name: string, job: Job, step: Value | undefined): string {
  const [context = "", id = "", , output = ""] = name.split(".");
  if (/^env$/i.test(context)) return variable(id, [step, job.value, job.workflow]);
  if (/^steps$/i.test(context)) return stepsNamed(id, job.steps);
  const needed = pick(job.workflow, "jobs", id);
  const text = plainNames(asString(pick(needed, "outputs", output)) ?? "");
  const steps = itemsOf(member(needed, "steps"));
  const ids = [...text.matchAll(/\bsteps\.([\w-]+)\.outputs\b/gi)].map(([, each = ""]) => each);
  return [text, ...new Set(ids.map((each) => stepsNamed(each, steps)))].join("\n");
}

function stepsNamed(id: string, steps: readonly Value[]): string {
  const named = steps.filter((each) => asString(member(each, "id"))?.toLowerCase() === id.toLowerCase());
  return named.map((each) => plainNames(JSON.stringify(plain(each)))).join("\n");
}

function names(source: string): boolean {
  return expressionsIn(source).some((inner) => namesIn(inner).match(WRITTEN) !== null);
}

/** The value of a variable, by the innermost level that sets it. */
export function variable(name: string, levels: readonly (Value | undefined)[]): string {
  const found = levels.map((level) => asString(member(member(level, "env"), name)));
  return plainNames(found.find((each) => each !== undefined) ?? "");
}
