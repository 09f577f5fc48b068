import { parentPort, workerData } from "node:worker_threads";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { SharedFiles } from "../../src/engine/read-files.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { renderJson } from "../../src/renderers/json.ts";
import { renderMarkdown } from "../../src/renderers/markdown.ts";
import { renderSarif } from "../../src/renderers/sarif.ts";
import { renderText } from "../../src/renderers/text.ts";
import { rules } from "../../src/rules/index.ts";
import type { Answer, Question } from "./reviewer.ts";

/** The thread that reviews what a hostile test hands it; `reviewer.ts` ends it when it doesn't answer in time. */
parentPort?.on("message", async (question: Question) => {
  parentPort?.postMessage(await answer(question));
});

const { sharing } = workerData as Readonly<{ sharing: boolean }>;
const shared: SharedFiles | undefined = sharing ? new Map() : undefined;

async function answer({ base, head }: Question): Promise<Answer> {
  const started = performance.now();
  try {
    const review = await reviewTrees({
      base: memoryTree(base, "base"),
      head: memoryTree(head, "head"),
      ...(shared === undefined ? {} : { shared }),
    });
    const outputs = {
      text: renderText(review, { colour: false, width: 100 }),
      json: renderJson(review, { version: "0.1.0", policy: DEFAULT_POLICY, repository: null }),
      markdown: renderMarkdown(review),
      sarif: renderSarif(review, rules, "0.0.0"),
    };
    return { how: "reviewed", review, outputs, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    return { how: "crashed", why: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
