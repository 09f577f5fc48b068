import { outcomeOf, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { renderJson } from "../../renderers/json.ts";
import { renderMarkdown } from "../../renderers/markdown.ts";
import { renderSarif } from "../../renderers/sarif.ts";
import { checkOutput, writeOutput } from "../output-files.ts";
import { VERSION } from "../version.ts";
import type { Output, ReviewCommand } from "./command.ts";
import { checkRulePatterns } from "./known-rules.ts";
import { type Reviewed, withReview } from "./reviewed.ts";
import type { Terminal } from "./terminal.ts";
import { layoutFor, textOf } from "./text-of.ts";
import { viewOf } from "./view-of.ts";

export async function review(command: ReviewCommand, terminal: Terminal): Promise<number> {
  checkRulePatterns(command.filters.rule);
  await Promise.all(command.outputs.flatMap(({ file }) => (file === null ? [] : [checkOutput(file)])));
  return withReview(command, terminal, async (reviewed) => {
    for (const output of command.outputs) await put(output, reviewed, command, terminal);
    return exitStatus(reviewed.review, reviewed.policy);
  });
}

/** 0 pass, 1 fail, 3 incomplete where the policy doesn't let that through. */
function exitStatus(review: Review, policy: Policy): number {
  if (outcomeOf(review, policy) !== "fail") return 0;
  return review.verdict === "incomplete" ? 3 : 1;
}

async function put(
  { format, file }: Output,
  reviewed: Reviewed,
  command: ReviewCommand,
  terminal: Terminal,
): Promise<void> {
  const text = await rendered();
  if (file !== null) await writeOutput(file, text);
  else if (format === "text") terminal.show(text);
  else terminal.print(text);

  async function rendered(): Promise<string> {
    switch (format) {
      case "json":
        return renderJson(reviewed.review, {
          version: VERSION,
          policy: reviewed.policy,
          repository: null,
        });
      case "markdown":
        return renderMarkdown(reviewed.review, viewOf(reviewed, command.filters));
      case "sarif":
        return renderSarif(reviewed.review, (await import("../engine.ts")).rules, VERSION);
      case "text":
        return textOf(reviewed, command, {
          ...layoutFor(terminal),
          colour: file === null && terminal.colour,
        });
    }
  }
}
