import * as core from "@actions/core";
import { context } from "@actions/github";
import { rulePages } from "../../adapters/endpoints.ts";
import type { GitHub } from "../../adapters/github/api.ts";
import { githubClient } from "../../adapters/github/client.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import { renderCheckPage } from "../../renderers/check.ts";
import { faultCheck } from "../github/fault.ts";
import { VERSION } from "../version.ts";
import { faultInWords } from "./fault.ts";
import { actionRulePages } from "./rule-pages.ts";
import { run } from "./run.ts";

// Whatever ends this process before the review is done ends it as failed.
process.exitCode = 1;
process.on("uncaughtException", (error) => {
  fail(error);
  process.exit(1);
});

// A promise and no `await`: dist is CommonJS, which has none at the top.
step().catch((error: unknown) => {
  fail(error);
  return summarize(renderCheckPage(faultCheck(error)));
});

async function step(): Promise<void> {
  if (!process.env.GITHUB_REPOSITORY)
    throw new SetupError("The Action runs in a workflow of GitHub. Elsewhere, there is the command line.");
  const fetch = await proxiedFetch();
  const failure = await run({
    event: {
      name: context.eventName,
      payload: context.payload,
      sha: context.sha,
      attempt: context.runAttempt,
    },
    repository: context.repo,
    environment: process.env,
    rulePages: rulePages(process.env) ?? actionRulePages(process.env),
    client: (token) => client(token, fetch),
    input: (name) => core.getInput(name),
    keepSecret: core.setSecret,
    output(values) {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value);
    },
    print: core.info,
    notice: core.notice,
    summarize,
  });
  if (failure === null) process.exitCode = 0;
  else core.setFailed(failure);
}

async function summarize(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
}

function fail(error: unknown): void {
  core.setOutput("verdict", "error");
  core.setFailed(faultInWords(error));
}

/** A client that waits out limits, and that asks as the runner's settings say: which server, through which proxy. */
function client(token: string, fetch: typeof globalThis.fetch | undefined): GitHub {
  return githubClient({ token, baseUrl: context.apiUrl, userAgent: `toril-action/${VERSION}`, fetch });
}

/** Asks through the proxy that the runner names; undefined where it names none, and nothing more is loaded. */
async function proxiedFetch(): Promise<typeof globalThis.fetch | undefined> {
  const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
  if (!names.some((name) => process.env[name])) return undefined;
  return (await import("./proxy.ts")).throughProxies();
}
