import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { Review } from "../../domain/review.ts";
import { renderCheckPage } from "../../renderers/check.ts";
import { type JsonContext, renderJson } from "../../renderers/json.ts";
import { renderSarif } from "../../renderers/sarif.ts";
import { reasonOf } from "../github/fault.ts";
import type { Judged } from "../github/told.ts";
import { checkOutput, writeOutput } from "../output-files.ts";
import { VERSION } from "../version.ts";
import type { Inputs } from "./inputs.ts";
import { type OutputValues, outputsOf } from "./outputs.ts";
import type { Runner } from "./runner.ts";

type Files = Pick<Inputs, "sarifFile" | "jsonFile">;

/** Nothing is checked out, so the folders of the files to write may be missing. Throws a SetupError. */
export async function makeRoom({ sarifFile, jsonFile }: Files): Promise<void> {
  const files = { "`sarif-file`": sarifFile, "`json-file`": jsonFile };
  for (const [input, file] of Object.entries(files)) {
    if (file === null) continue;
    await mkdir(dirname(file), { recursive: true }).catch(() => {}); // what keeps it from being one is said next
    await checkOutput(file, input);
  }
}

/**
 * Hands the runner what was judged, before GitHub is asked to show it: outputs, the page of the run, and files. Gives what
 * could not be written, as sentences: the review goes on to GitHub all the same.
 */
export async function deliver(runner: Runner, inputs: Files, judged: Judged): Promise<string[]> {
  return [
    ...(await faultOf(async () => runner.output(outputsOf(judged.review, judged.outcome)))),
    ...(await faultOf(() => runner.summarize(renderCheckPage(judged.check)))),
    ...(await faultOf(async () => {
      const { review, policy } = judged;
      const { owner, repo } = runner.repository;
      const context = { version: VERSION, policy, repository: `${owner}/${repo}` };
      if (review !== null) runner.output(await writeFiles(review, inputs, context));
    })),
  ];
}

async function faultOf(write: () => Promise<void>): Promise<string[]> {
  try {
    await write();
    return [];
  } catch (error) {
    return [reasonOf(error)];
  }
}

async function writeFiles(
  review: Review,
  { sarifFile, jsonFile }: Files,
  context: JsonContext,
): Promise<OutputValues> {
  if (sarifFile !== null) {
    const { rules } = await import("../engine.ts");
    await writeOutput(sarifFile, renderSarif(review, rules, VERSION));
  }
  if (jsonFile !== null) await writeOutput(jsonFile, renderJson(review, context));
  return {
    ...(sarifFile !== null && { "sarif-file": sarifFile }),
    ...(jsonFile !== null && { "json-file": jsonFile }),
  };
}
