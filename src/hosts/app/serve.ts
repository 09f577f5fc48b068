import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Probot } from "probot";
import { githubApi, rulePages } from "../../adapters/endpoints.ts";
import { octokitOptions } from "../../adapters/github/client.ts";
import { registries } from "../registries.ts";
import { VERSION } from "../version.ts";
import { torilApp } from "./app.ts";
import { appOctokit } from "./app-octokit.ts";
import { checkApp, checkKey } from "./check-app.ts";
import { sealKeyOf } from "./seal-key.ts";
import { listenForWebhooks } from "./server.ts";
import { setUp } from "./set-up.ts";
import { type Identity, readSettings, type ServeSettings } from "./settings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Starts the App, after its set-up in the browser where it has no identity yet. `home` is the folder that holds the
 * manifest `app.yml`; settings may also stand in `.env` of the folder that it runs in, where the set-up keeps them.
 * Throws a SetupError for settings that can't be used.
 */
export async function serve(environment: Environment, home: string): Promise<void> {
  const file = join(process.cwd(), ".env");
  const known: Environment = {
    ...(existsSync(file) && parseEnv(readFileSync(file, "utf8"))),
    ...environment,
  };
  const settings = readSettings(known);
  const identity = settings.identity ?? (await setUp(settings, join(home, "app.yml"), file, say));
  await start(settings, identity, known);
}

async function start(settings: ServeSettings, identity: Identity, environment: Environment): Promise<void> {
  const baseUrl = githubApi(settings.githubHost);
  const Octokit = appOctokit(octokitOptions({ baseUrl, userAgent: `toril/${VERSION}` }));
  const probot = new Probot({ ...identity, baseUrl, Octokit, logLevel: settings.logLevel });
  checkKey(identity.privateKey);
  for (const sentence of await checkApp(probot)) say(sentence);
  const facts = registries(settings, environment);
  const { load, queue } = torilApp({
    app: identity.appId,
    facts,
    rulePages: rulePages(environment),
    sealKey: sealKeyOf(identity),
    ...(!settings.offline && { forge: `https://${settings.githubHost ?? "github.com"}` }),
  });
  const { url, stop } = await listenForWebhooks(probot, load, settings);
  say(`Toril ${VERSION} listens on ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => queue.idle()));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
