import { DEFAULT_POLICY, outcomeOf, type Policy } from "../../domain/policy.ts";
import type { Review } from "../../domain/review.ts";
import { renderJson } from "../../renderers/json.ts";
import { renderMarkdown } from "../../renderers/markdown.ts";
import { renderSarif } from "../../renderers/sarif.ts";
import { renderText } from "../../renderers/text.ts";
import { checkOutput, writeOutput } from "../output-files.ts";
import { registries } from "../registries.ts";
import { VERSION } from "../version.ts";
import { cacheFolder } from "./cache-folder.ts";
import type { Output, ReviewCommand } from "./command.ts";
import { excerptsFor } from "./excerpts.ts";
import { openSides } from "./open-sides.ts";
import type { OpenedSides } from "./opened-sides.ts";
import { openPolicy } from "./policy-file.ts";
import type { Terminal } from "./terminal.ts";

export async function review(command: ReviewCommand, terminal: Terminal): Promise<number> {
  await Promise.all(command.outputs.flatMap(({ file }) => (file === null ? [] : [checkOutput(file)])));
  const policy = await policyFor(command);
  const sides = await openSides(command.sides);
  try {
    const { reviewTrees } = await import("../engine.ts");
    const result = await reviewTrees({
      base: sides.base,
      head: sides.head,
      facts: registries(
        { offline: command.offline, cache: command.cache ?? cacheFolder(process.env) },
        process.env,
      ),
      policy,
      progress: terminal.progress,
    });
    terminal.clearProgress();
    for (const output of command.outputs) await put(output, result, sides, terminal);
    return exitStatus(result, policy);
  } finally {
    terminal.clearProgress();
    await sides.close();
  }
}

async function policyFor({ policy, failOn }: ReviewCommand): Promise<Policy> {
  const read = policy === null ? DEFAULT_POLICY : await openPolicy(policy);
  return failOn === null ? read : { ...read, failOn };
}

/** 0 pass, 1 fail, 3 incomplete where the policy doesn't let that through. */
function exitStatus({ verdict }: Review, policy: Policy): number {
  if (outcomeOf(verdict, policy) !== "fail") return 0;
  return verdict === "incomplete" ? 3 : 1;
}

async function put(
  { format, file }: Output,
  result: Review,
  { base, head }: OpenedSides,
  terminal: Terminal,
): Promise<void> {
  const text = await rendered();
  if (file === null) terminal.print(text);
  else await writeOutput(file, text);

  async function rendered(): Promise<string> {
    switch (format) {
      case "json":
        return renderJson(result);
      case "markdown":
        return renderMarkdown(result);
      case "sarif":
        return renderSarif(result, (await import("../engine.ts")).rules, VERSION);
      case "text": {
        const excerpts = await excerptsFor(result.findings, base, head);
        const width = terminal.width === undefined ? {} : { width: Math.min(terminal.width, 120) };
        return renderText(result, { colour: file === null && terminal.colour, ...width, excerpts });
      }
    }
  }
}
