import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Probot, ProbotOctokit, run, Server } from "probot";
import { jsonCache } from "../../adapters/cache/json-cache.ts";
import { crateFactFormat, cratesAdapter } from "../../adapters/crates/crates-adapter.ts";
import { cratesIndex, githubApi, rulePages } from "../../adapters/endpoints.ts";
import { octokitOptions } from "../../adapters/github/client.ts";
import { SetupError } from "../../adapters/setup-error.ts";
import { offline } from "../../facts/facts.ts";
import { VERSION } from "../version.ts";
import { torilApp } from "./app.ts";
import { readSettings, type ServeSettings } from "./settings.ts";

/**
 * Starts the App: in the browser's set-up where it has no identity yet, else for webhooks. `home` is the folder that
 * holds the manifest `app.yml`. Throws a SetupError for settings that can't be used.
 */
export async function serve(environment: NodeJS.ProcessEnv, home: string): Promise<void> {
  const settings = readSettings(environment);
  if (settings.identity === null) return setUp(home);
  const server = await startServer(settings, settings.identity);
  process.stdout.write(`Toril ${VERSION} listens on http://${server.host}:${server.port}\n`);
}

async function startServer(
  settings: ServeSettings,
  identity: NonNullable<ServeSettings["identity"]>,
): Promise<Server> {
  const baseUrl = githubApi(settings.githubHost);
  const Octokit = ProbotOctokit.defaults(octokitOptions({ baseUrl, userAgent: `toril/${VERSION}` }));
  const server = new Server({
    host: settings.host,
    port: settings.port,
    Probot: Probot.defaults({ ...identity, baseUrl, Octokit, logLevel: settings.logLevel }),
    enableStaticFiles: false,
  });
  server.addHandler((request, response) => {
    if (request.method !== "GET" || request.url?.split("?")[0] !== "/health") return false;
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(`{"status":"ok","version":"${VERSION}"}\n`);
    return true;
  });
  const facts = settings.offline
    ? offline
    : cratesAdapter({
        index: cratesIndex(process.env),
        ...(settings.cache !== null && { cache: jsonCache(settings.cache, crateFactFormat) }),
      });
  const { load, queue } = torilApp({ facts, rulePages: rulePages(process.env) });
  await server.load(load);
  await server.start();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.stop().then(() => queue.idle()));
  }
  return server;
}

/** Probot's own set-up: a page that hands our manifest to GitHub and keeps what GitHub answers in `.env`. */
async function setUp(home: string): Promise<void> {
  const here = process.cwd();
  // Probot takes the manifest from the folder it runs in, and would offer to install a program that relays webhooks.
  process.chdir(home);
  process.env.NO_SMEE_SETUP = "true";
  await run(() => undefined, {
    updateEnv(values) {
      const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
      void writeFile(join(here, ".env"), lines.join(""), { mode: 0o600, flag: "wx" }).catch(() => {
        process.stderr.write(
          "toril: .env exists already and was left as it is. Move it away and set up again.\n",
        );
      });
      return values;
    },
  });
  process.stdout.write("Toril has no App yet. Open the address above, and click “Register GitHub App”.\n");
}

/** Said where Probot isn't installed beside Toril. */
export function withoutProbot(): SetupError {
  return new SetupError("The App needs Probot beside Toril. Install it with: npm install probot@14");
}
