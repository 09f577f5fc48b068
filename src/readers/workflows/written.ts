import { asString, member, plain, type Value } from "../../formats/value.ts";
import { expressionsIn } from "../../tauri/builds/workflows/expressions-in.ts";
import type { Job } from "./job.ts";

/** What a stranger writes, as the names in expressions of a workflow. */
const WRITTEN =
  /\bgithub\.(?:head_ref|event(?![.\w])|event\.(?:issue|comment|review|review_comment|discussion)(?:\.(?:title|body)|(?![.\w]))|event\.pull_request(?:\.(?:title|body|head\.(?:ref|label|repo\.\w+))|(?:\.head)?(?![.\w]))|event\.pages\S*?page_name|event\.head_commit\.(?:message|author\.\w+)|event\.commits\S*?\.(?:message|author\.\w+)|event\.workflow_run\.(?:head_branch|head_commit\.\S+|display_title))/g;

/** What hands a text on: a variable, what an earlier step puts out, an input of an action or of a called workflow. */
const HANDED_ON = /\b(?:env\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+|inputs\.[\w-]+)/g;

/** Parts of an expression whose outcome is no text of theirs: comparisons, questions, conditions. */
const ASKED =
  /(?<![\w.*-])(?:'[^']*'|[\w.*-]+)\s*(?:[=!<>]=|[<>])\s*(?:'[^']*'|[\w.*-]+)|\b(?:contains|startsWith|endsWith)\([^()]*\)|(?<![\w.*-])[\w.*-]+(?=\s*&&)/g;

/** `github.event['issue']['title']` as `github.event.issue.title`. */
export function plainNames(text: string): string {
  return text.replace(/\[\s*(['"])([\w-]+)\1\s*\]/g, ".$2");
}

/** The texts of strangers that the expressions of a text put into it, by their names there. */
export function writtenIn(text: string, job: Job, step?: Value): string[] {
  const named = expressionsIn(text).flatMap((inner) => {
    const given = plainNames(inner).replace(ASKED, " ");
    const handedOn = [...given.matchAll(HANDED_ON)].filter(([name]) => isWritten(name, job, step));
    return [...given.matchAll(WRITTEN), ...handedOn].map(([name]) => name);
  });
  return [...new Set(named)];
}

/** Whether a name of a job stands for what a stranger writes: its own source names that, or its caller's. */
function isWritten(name: string, job: Job, step: Value | undefined): boolean {
  const [context, id = ""] = name.split(".");
  if (context === "inputs") return job.given.has(id.toLowerCase());
  const source =
    context === "env"
      ? variable(id, [step, job.value, job.workflow])
      : job.steps
          .filter((each) => asString(member(each, "id")) === id)
          .map((each) => JSON.stringify(plain(each)))
          .join("\n");
  return (
    names(source) || (context === "env" && [...job.given].some((input) => source.includes(`inputs.${input}`)))
  );
}

function names(source: string): boolean {
  return expressionsIn(source).some((inner) => plainNames(inner).replace(ASKED, " ").match(WRITTEN) !== null);
}

/** The value of a variable, by the innermost level that sets it. */
export function variable(name: string, levels: readonly (Value | undefined)[]): string {
  const found = levels.map((level) => asString(member(member(level, "env"), name)));
  return plainNames(found.find((each) => each !== undefined) ?? "");
}
