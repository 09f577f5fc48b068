import { generateKeyPairSync } from "node:crypto";
import { retry } from "@octokit/plugin-retry";
import { Octokit } from "@octokit/rest";
import { Probot } from "probot";
import type { GitHub } from "../../src/adapters/github/api.ts";
import { githubClient, octokitOptions } from "../../src/adapters/github/client.ts";
import { pullRequestIn } from "../../src/adapters/github/pull-request.ts";
import { offline } from "../../src/facts/facts.ts";
import type { WorkflowEvent } from "../../src/hosts/action/event.ts";
import { run } from "../../src/hosts/action/run.ts";
import { torilApp } from "../../src/hosts/app/app.ts";
import { appOctokit } from "../../src/hosts/app/app-octokit.ts";
import { sealKeyOf } from "../../src/hosts/app/seal-key.ts";
import { listenForWebhooks, WEBHOOK_PATH } from "../../src/hosts/app/server.ts";
import type { FakeGitHub } from "../fake-github/fake-github.ts";
import { now } from "../fake-github/state.ts";
import type { Delivery } from "../fake-github/webhooks.ts";

const RULE_PAGES = "https://github.com/toril/toril/tree/v1/src/rules";
export const SECRET = "it takes sixteen characters";

/** A host at work on a fake GitHub, which tells it by itself whatever happens. */
export type RunningHost = Readonly<{
  /** Resolves when all that it was told is dealt with. */
  settled: () => Promise<void>;
  /** Reviews that failed, by what was said of them. */
  failures: readonly string[];
  /** What it said where no comment and no check shows it. */
  log: readonly string[];
  /** Where it listens; empty for one that doesn't. */
  url: string;
  stop: () => Promise<void>;
}>;

export type HostOptions = Readonly<{
  /** Whether its token may only read. */
  readOnly?: boolean;
  /** A folder that the Action keeps between runs. The App has its memory. */
  cache?: string;
  /** Whether the Action comments on pull requests. */
  comment?: boolean;
  /** Whether it waits for rate limits and spaces its writes, as in real use. */
  paced?: boolean;
  /** Whether the Action's workflow is that of the default branch, whose token may write for forks and Dependabot too. */
  targeted?: boolean;
}>;

export type Host = Readonly<{
  name: "App" | "Action";
  /** Who writes for it. */
  login: string;
  start: (fake: FakeGitHub, options?: HostOptions) => Promise<RunningHost>;
}>;

/** Retries as in real use, in a fraction of the time. Spacing writes can't be hurried, so it is off but where it matters. */
const LIMITS = { second: 5, patience: 10_000 };

const { privateKey: PRIVATE_KEY } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});

/** The App in this process, behind a port of its own: webhooks reach it as GitHub sends them. */
export const APP: Host = {
  name: "App",
  login: "toril[bot]",
  start: async (fake, { paced = false } = {}) => {
    const failures: string[] = [];
    const log: string[] = [];
    const options = octokitOptions({ baseUrl: fake.url, limits: LIMITS });
    const throttle = { ...options.throttle, enabled: paced };
    const probot = new Probot({
      appId: fake.world.app.id,
      privateKey: PRIVATE_KEY,
      secret: SECRET,
      baseUrl: fake.url,
      Octokit: appOctokit({ ...options, throttle }),
      log: logOf(failures, log),
    });
    const { load, queue } = torilApp({
      app: fake.world.app.id,
      facts: offline,
      rulePages: RULE_PAGES,
      sealKey: sealKeyOf({ secret: SECRET }),
      now: () => now(fake.world),
      settling: 0,
    });
    const { url, stop } = await listenForWebhooks(probot, load, { host: "127.0.0.1", port: 0 });
    fake.sendWebhooksTo({ url: `${url}${WEBHOOK_PATH}`, secret: SECRET });
    return { url, failures, log, settled: () => queue.idle(), stop };
  },
};

/** What Probot wants of a logger. What is said at lower levels is not kept. */
function logOf(failures: string[], said: string[]): never {
  const silent = ["trace", "debug", "fatal"].map((level) => [level, () => undefined]);
  const speaking = ["info", "warn"].map((level) => [level, (line: unknown) => said.push(`${level} ${line}`)]);
  const log = {
    ...Object.fromEntries([...silent, ...speaking]),
    error: (fields: unknown, message?: string) => {
      const { err } = fields as { err?: Error };
      failures.push([message, err?.message ?? String(fields)].filter(Boolean).join(": "));
    },
    child: () => log,
  };
  return log as never;
}

/** The Action, run anew for each event with the token of its run, as its entry point composes it. */
export const ACTION: Host = {
  name: "Action",
  login: "github-actions[bot]",
  start: async (
    fake,
    { readOnly = false, paced = false, cache = "", comment = true, targeted = false } = {},
  ) => {
    const inputs = { offline: "true", cache, comment: `${comment}` };
    const failures: string[] = [];
    const log: string[] = [];
    const runs: Promise<void>[] = [];
    const started: WorkflowEvent[] = [];
    const receive = (delivery: Delivery): Promise<void> => {
      const runOne = act(delivery).catch((error: Error) => void failures.push(error.message));
      runs.push(runOne);
      return runOne;
    };
    fake.sendWebhooksTo({ secret: SECRET, receive });
    const settled = async () => void (await Promise.all(runs));
    return { url: "", failures, log, settled, stop: async () => undefined };

    async function act({ name, payload }: Delivery): Promise<void> {
      const event = {
        name: targeted ? targetedName(name) : name,
        payload,
        sha: fake.sha("main") ?? "",
        attempt: 1,
      };
      if (name === "check_run" || name === "check_suite") await again(payload[name]);
      else await start(event);
    }

    async function start(event: WorkflowEvent): Promise<void> {
      started.push(event);
      const token = readOnly ? fake.readOnlyToken() : fake.actionsToken();
      const failure = await run({
        event,
        repository: { owner: "acme", repo: "notes" },
        environment: {},
        rulePages: RULE_PAGES,
        client: () => actionsClient(fake.url, token, paced),
        input: (name) => ({ "github-token": token, ...inputs })[name as string] ?? "",
        keepSecret: () => undefined,
        output: () => undefined,
        print: (line) => void log.push(line),
        notice: (line) => void log.push(line),
        summarize: async (markdown) => void log.push(markdown),
        now: () => now(fake.world),
        settling: 0,
      });
      if (failure !== null) log.push(failure);
    }

    /** A workflow that is run again gets the event that it had. */
    async function again(check: unknown): Promise<void> {
      const { head_sha } = check as { head_sha: string };
      const event = started.find(({ payload }) => headOf(payload as Delivery["payload"]) === head_sha);
      if (event !== undefined) await start({ ...event, attempt: 2 });
    }
  },
};

/** What a workflow is told that runs for a pull request as the default branch has it. */
export function targetedName(name: string): string {
  return name === "pull_request" ? "pull_request_target" : name;
}

/** The commit that an event is about. */
function headOf({ pull_request, merge_group, after }: Delivery["payload"]): unknown {
  return pullRequestIn(pull_request)?.head.sha ?? (merge_group as { head_sha?: string })?.head_sha ?? after;
}

const RetryingOctokit = Octokit.plugin(retry);

function actionsClient(baseUrl: string, token: string, paced: boolean): GitHub {
  if (paced) return githubClient({ token, baseUrl, limits: LIMITS, queue: token });
  return new RetryingOctokit({ auth: token, ...octokitOptions({ baseUrl, limits: LIMITS }) });
}

export const HOSTS: readonly Host[] = [APP, ACTION];
