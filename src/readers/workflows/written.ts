import { asString, member, plain, type Value } from "../../formats/value.ts";
import { expressionsIn, plainNames } from "../../tauri/builds/workflows/expressions-in.ts";
import type { Job } from "./job.ts";

/** What a stranger writes, as the names in expressions of a workflow: also as a part of all that an event or a run knows. */
const WRITTEN =
  /(?<![\w.-])github(?![\w.-])|\bgithub\.(?:\*|head_ref|event(?![.\w])|event\.\*|event\.(?:issue|comment|review|review_comment|discussion)(?:\.(?:title|body|\*)|(?![.\w]))|event\.pull_request(?:\.(?:title|body|\*|head\.(?:ref|label|\*|repo\.[\w*]+))|(?:\.head)?(?![.\w]))|event\.pages|event\.commits(?!\[\d+\]\.(?:id|timestamp|tree_id|url)\b)|event\.head_commit(?:\.(?:message|author|\*)|(?![.\w]))|event\.workflow_run(?:\.(?:head_branch|head_commit|display_title|\*)|(?![.\w])))/gi;

/** What hands a text on: a variable, what an earlier step puts out, an input of an action or of a called workflow. */
const HANDED_ON = /\b(?:env\.[\w-]+|steps\.[\w-]+\.outputs\.[\w-]+|inputs\.[\w-]+)/gi;

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
    const handedOn = [...given.matchAll(HANDED_ON)].filter(([name]) => isWritten(name, job, step));
    return [...given.matchAll(WRITTEN), ...handedOn].map(([name]) => name);
  });
  return [...new Set(named)];
}

/** Whether a name of a job stands for what a stranger writes: its own source names that, or its caller's. */
function isWritten(name: string, job: Job, step: Value | undefined): boolean {
  const [written = "", id = ""] = name.split(".");
  const context = written.toLowerCase();
  if (context === "inputs") return job.given.has(id.toLowerCase());
  const source =
    context === "env"
      ? variable(id, [step, job.value, job.workflow])
      : job.steps
          .filter((each) => asString(member(each, "id"))?.toLowerCase() === id.toLowerCase())
          .map((each) => JSON.stringify(plain(each)))
          .join("\n");
  return (
    names(source) ||
    (context === "env" && [...job.given].some((input) => source.toLowerCase().includes(`inputs.${input}`)))
  );
}

function names(source: string): boolean {
  return expressionsIn(source).some((inner) => namesIn(inner).match(WRITTEN) !== null);
}

/** The value of a variable, by the innermost level that sets it. */
export function variable(name: string, levels: readonly (Value | undefined)[]): string {
  const found = levels.map((level) => asString(member(member(level, "env"), name)));
  return plainNames(found.find((each) => each !== undefined) ?? "");
}
