const require = process.getBuiltinModule;
import {
  CHECK_NAME,
  octokitOptions,
  pullRequestIn,
  readPullRequest,
  reviewCommits,
  reviewPullRequest
} from "./shared.action.serve.js";
import {
  Dr
} from "./shared.engine.serve.js";
import {
  ask,
  memoryContentCache
} from "./shared.action.engine.serve.js";
import {
  githubApi,
  registries,
  rulePages
} from "./shared.action.commands.serve.js";
import {
  VERSION
} from "./shared.action.commands.parse-command.serve.toril.js";
import "./shared.action.commands.engine.serve.js";
import "./shared.action.commands.engine.parse-command.serve.js";
import "./shared.action.commands.engine.git-sides.serve.js";
import "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/hosts/app/serve.ts
import { Probot } from "probot";

// src/adapters/github/pull-requests-of.ts
async function pullRequestsOf(github, repository, sha) {
  const doing = `looking for the pull requests of ${sha.slice(0, 12)}`;
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  const answer = await ask(github, doing, route, { ...repository, commit_sha: sha, per_page: 20 });
  const pulls = Array.isArray(answer) ? answer.flatMap((each) => pullRequestIn(each) ?? []) : [];
  return pulls.filter(({ state, head }) => state === "open" && head.sha === sha);
}

// src/hosts/app/queue.ts
var NewestFirstQueue = class {
  #atOnce;
  #running = /* @__PURE__ */ new Map();
  #waiting = /* @__PURE__ */ new Map();
  /** `atOnce` bounds what all keys together do at the same time. */
  constructor(atOnce = 8) {
    this.#atOnce = atOnce;
  }
  /** Does the work when it's the key's turn; work that waits gives way to newer work, which keeps its place. */
  add(key, work) {
    this.#waiting.set(key, work);
    this.#startMore();
  }
  /** Whether newer work waits for what the key is doing. */
  isWaiting(key) {
    return this.#waiting.has(key);
  }
  /** Resolves when nothing is running or waiting. */
  async idle() {
    while (this.#running.size > 0) await Promise.all(this.#running.values());
  }
  #startMore() {
    for (const [key, work] of this.#waiting) {
      if (this.#running.size >= this.#atOnce) return;
      if (this.#running.has(key)) continue;
      this.#waiting.delete(key);
      this.#running.set(
        key,
        Promise.resolve().then(() => this.#run(key, work))
      );
    }
  }
  async #run(key, work) {
    try {
      await work();
    } catch {
    }
    this.#running.delete(key);
    this.#startMore();
  }
};

// src/hosts/app/app.ts
var MOST_HEADS = 5;
var MOST_REMEMBERED = 1e4;
function torilApp(options) {
  const queue = new NewestFirstQueue();
  const cache = options.cache ?? memoryContentCache();
  const checked = /* @__PURE__ */ new Set();
  return { queue, load };
  function load(app) {
    app.on(
      [
        "pull_request.opened",
        "pull_request.synchronize",
        "pull_request.reopened",
        "pull_request.edited",
        "pull_request.ready_for_review"
      ],
      async (context) => {
        const { action, pull_request } = context.payload;
        const pull = pullRequestIn(pull_request);
        if (pull === void 0 || pull.state === "closed") return;
        if (action === "edited" && context.payload.changes?.base === void 0) return;
        const known = action === "edited" ? void 0 : pull;
        enqueue(context, pull.number, known, action === "opened" || action === "synchronize");
      }
    );
    app.on(["check_suite.rerequested", "check_run.rerequested"], async (context) => {
      const { payload } = context;
      if ("check_run" in payload && payload.check_run.name !== CHECK_NAME) return;
      const { head_sha: head } = "check_run" in payload ? payload.check_run : payload.check_suite;
      const job = jobOf(context);
      queue.add(`${keyOf(job.repository)}@${head}`, async () => {
        await guarded(context, `the check of ${head}`, async () => {
          const pulls = await pullRequestsOf(job.github, job.repository, head);
          for (const pull of pulls) enqueue(context, pull.number, pull, false);
        });
      });
    });
    app.on("merge_group.checks_requested", async (context) => {
      const { base_sha: base, head_sha: head } = context.payload.merge_group;
      const job = jobOf(context);
      queue.add(`${keyOf(job.repository)}@${head}`, async () => {
        await guarded(context, "a merge group", async () => void await reviewCommits(job, { base, head }));
      });
    });
  }
  function enqueue(context, number, known, isNew) {
    const job = jobOf(context);
    const key = `${keyOf(job.repository)}#${number}`;
    queue.add(key, async () => {
      await guarded(context, `pull request ${number}`, async () => {
        let pull = known ?? await readPullRequest(job.github, job.repository, number);
        for (let heads = 0; pull.state === "open" && heads < MOST_HEADS; heads += 1) {
          const isFirst = heads === 0 && isNew && !checked.has(`${key}@${pull.head.sha}`);
          remember(`${key}@${pull.head.sha}`);
          const { checkRun } = await reviewPullRequest(job, pull, {
            announce: false,
            isFirst,
            comment: true
          });
          if (checkRun !== "superseded" || queue.isWaiting(key)) return;
          pull = await readPullRequest(job.github, job.repository, number);
        }
      });
    });
  }
  function remember(head) {
    if (checked.size >= MOST_REMEMBERED) checked.clear();
    checked.add(head);
  }
  function jobOf(context) {
    const { owner, repo } = context.repo();
    const { facts, forge, rulePages: rulePages2, settling } = options;
    return {
      github: context.octokit,
      repository: { owner, repo },
      facts,
      cache,
      us: null,
      rulePages: rulePages2,
      ...forge !== void 0 && { forge },
      ...settling !== void 0 && { settling }
    };
  }
}
async function guarded({ log }, what, work) {
  try {
    await work();
  } catch (error) {
    log.error({ err: error }, `Reviewing ${what} failed`);
  }
}
function keyOf({ owner, repo }) {
  return `${owner}/${repo}`.toLowerCase();
}

// src/hosts/app/app-octokit.ts
import { ProbotOctokit } from "probot";
function appOctokit(options) {
  return ProbotOctokit.defaults((given) => ({
    ...given,
    ...options,
    throttle: { ...options.throttle, id: given.throttle?.id ?? options.throttle.id }
  }));
}

// src/hosts/app/server.ts
import { createNodeMiddleware } from "probot";
var { createServer } = process.getBuiltinModule("node:http");
var WEBHOOK_PATH = "/api/github/webhooks";
var MOST_BYTES = 25 * 1024 * 1024;
var PATIENCE = 3e4;
async function listenForWebhooks(probot, load, at) {
  const receive = await createNodeMiddleware(load, { probot, webhooksPath: WEBHOOK_PATH });
  return listen(at, async (request, response) => {
    if (pathOf(request) === "/health") return health(request, response);
    const body = await bodyOf(request);
    if (body === void 0) return void response.writeHead(413, { connection: "close" }).end();
    if (!await isSigned(probot, request, body)) return void response.writeHead(400).end();
    await receive(Object.assign(request, { body }), response, () => void response.writeHead(404).end());
  });
}
async function isSigned(probot, request, body) {
  if (request.method !== "POST" || pathOf(request) !== WEBHOOK_PATH) return true;
  const signature = request.headers["x-hub-signature-256"];
  return typeof signature === "string" && body !== "" && probot.webhooks.verify(body, signature);
}
async function listen({ host, port }, answer) {
  const server = createServer({ requestTimeout: PATIENCE }, async (request, response) => {
    try {
      await answer(request, response);
    } catch {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  return { url: urlOf(server), stop: () => stop(server) };
}
function pathOf({ url = "/" }) {
  return url.split("?")[0] ?? "/";
}
function health({ method }, response) {
  if (method !== "GET") return void response.writeHead(405, { allow: "GET" }).end();
  response.writeHead(200, { "content-type": "application/json" }).end(`{"status":"ok","version":"${VERSION}"}
`);
}
async function bodyOf(request) {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return void 0;
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
function urlOf(server) {
  const { address, family, port } = server.address();
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}
async function stop(server) {
  const closed = new Promise((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await closed;
}

// src/hosts/app/settings.ts
var { readFileSync } = process.getBuiltinModule("node:fs");
var LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal"];
function readSettings(environment) {
  const port = Number(environment.PORT ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new SetupError("PORT has to be a port, as in 3000.");
  const githubHost = environment.GHE_HOST || null;
  if (githubHost !== null && !/^[A-Za-z0-9.-]+(?::\d+)?$/.test(githubHost)) {
    throw new SetupError("GHE_HOST has to be the name of a host, as in github.example.com.");
  }
  return {
    identity: identityIn(environment),
    host: environment.HOST || "127.0.0.1",
    port,
    githubHost,
    publicUrl: publicUrlIn(environment.PUBLIC_URL),
    organization: organizationIn(environment.GH_ORG),
    cache: environment.TORIL_CACHE || null,
    offline: environment.TORIL_OFFLINE === "1",
    logLevel: LOG_LEVELS.find((level) => level === environment.LOG_LEVEL) ?? "info"
  };
}
function publicUrlIn(address) {
  if (!address) return null;
  if (URL.canParse(address) && new URL(address).protocol === "https:") return address.replace(/\/+$/, "");
  throw new SetupError("PUBLIC_URL has to be an https address, as in https://toril.example.com.");
}
function organizationIn(name) {
  if (!name) return null;
  if (/^[A-Za-z0-9-]+$/.test(name)) return name;
  throw new SetupError("GH_ORG has to be the name of an organization on GitHub.");
}
function identityIn(environment) {
  const { APP_ID, WEBHOOK_SECRET } = environment;
  const privateKey = keyIn(environment);
  if (!APP_ID && privateKey === void 0) return null;
  const appId = Number(APP_ID);
  if (!Number.isInteger(appId) || appId <= 0)
    throw new SetupError("APP_ID has to be the number of the GitHub App.");
  if (privateKey === void 0)
    throw new SetupError("PRIVATE_KEY or PRIVATE_KEY_PATH has to hold the App's key.");
  if (!WEBHOOK_SECRET || WEBHOOK_SECRET.length < 16) {
    throw new SetupError(
      "WEBHOOK_SECRET has to be set, to at least 16 characters: without it, anyone could send webhooks in GitHub's name."
    );
  }
  return { appId, privateKey, secret: WEBHOOK_SECRET };
}
function keyIn({
  PRIVATE_KEY,
  PRIVATE_KEY_PATH
}) {
  if (PRIVATE_KEY)
    return PRIVATE_KEY.includes("-----BEGIN") ? PRIVATE_KEY.replaceAll("\\n", "\n") : decoded(PRIVATE_KEY);
  if (!PRIVATE_KEY_PATH) return void 0;
  try {
    return readFileSync(PRIVATE_KEY_PATH, "utf8");
  } catch {
    throw new SetupError("PRIVATE_KEY_PATH names no file that can be read.");
  }
}
function decoded(text) {
  const key = Buffer.from(text, "base64").toString("utf8");
  if (key.includes("-----BEGIN")) return key;
  throw new SetupError("PRIVATE_KEY is no key: it begins with -----BEGIN, or is that in base64.");
}

// src/hosts/app/set-up.ts
var randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);
var { existsSync } = process.getBuiltinModule("node:fs");
var { readFile, writeFile } = process.getBuiltinModule("node:fs/promises");
async function setUp(settings, manifestFile, envFile, say2, send = fetch) {
  if (existsSync(envFile))
    throw new SetupError(
      `${envFile} exists already and names no App. Set APP_ID, PRIVATE_KEY and WEBHOOK_SECRET there, or move it away.`
    );
  const manifest = await readManifest(manifestFile);
  const secret = randomBytes(16).toString("hex");
  const path = `/set-up/${secret}`;
  let done;
  const identity = new Promise((resolve) => {
    done = resolve;
  });
  const server = await listen(settings, async (request, response) => {
    if (request.method !== "GET" || pathOf(request) !== path) return void response.writeHead(404).end();
    const code = new URL(request.url ?? "/", "http://localhost").searchParams.get("code");
    if (code === null) return page(response, 200, registration(settings, manifest, `${base}${path}`, secret));
    const registered2 = await convert(code, settings, send);
    if (registered2 === void 0)
      return page(
        response,
        502,
        `<p>GitHub did not give the App's key. <a href="${path}">Begin again</a>.</p>`
      );
    await writeFile(envFile, registered2.env, { mode: 384, flag: "wx" });
    response.writeHead(302, { location: `${registered2.page}/installations/new`, connection: "close" }).end();
    done(registered2.identity);
  });
  const base = settings.publicUrl ?? server.url;
  say2(`Toril has no App yet. Open ${base}${path} to register it.`);
  const registered = await identity;
  await server.stop();
  say2(`The App's identity is in ${envFile}. Keep that file to yourself.`);
  return registered;
}
async function readManifest(file) {
  const manifest = Dr(await readFile(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new SetupError(`${file} is no manifest.`);
  return { ...manifest };
}
function registration({ publicUrl, githubHost, organization }, manifest, back, state) {
  const hook = publicUrl === null ? { url: `https://example.com${WEBHOOK_PATH}`, active: false } : { url: `${publicUrl}${WEBHOOK_PATH}`, active: true };
  const whole = {
    url: publicUrl ?? "https://tauri.app",
    ...manifest,
    hook_attributes: hook,
    redirect_url: back
  };
  const owner = organization === null ? "" : `/organizations/${organization}`;
  const action = `https://${githubHost ?? "github.com"}${owner}/settings/apps/new?state=${state}`;
  const later = `<p>Toril does not know its public address, so the App gets no webhooks yet. Set <code>PUBLIC_URL</code> and
begin again, or turn the webhook on in the App's settings: its address ends in <code>${WEBHOOK_PATH}</code>.</p>`;
  return `<p>GitHub shows what the App may do before anything is registered.</p>
${publicUrl === null ? later : ""}
<form action="${escaped(action)}" method="post">
<input type="hidden" name="manifest" value="${escaped(JSON.stringify(whole))}">
<button>Register GitHub App</button>
</form>`;
}
async function convert(code, { githubHost }, send) {
  const address = `${githubApi(githubHost)}/app-manifests/${encodeURIComponent(code)}/conversions`;
  const response = await send(address, {
    method: "POST",
    headers: { accept: "application/vnd.github+json" }
  });
  if (response.status !== 201) return void 0;
  const { id, pem, webhook_secret, html_url } = await response.json();
  const values = {
    APP_ID: String(id),
    PRIVATE_KEY: Buffer.from(String(pem)).toString("base64"),
    WEBHOOK_SECRET: String(webhook_secret)
  };
  const { identity } = readSettings(values);
  if (identity === null || typeof html_url !== "string" || !html_url.startsWith("https://")) return void 0;
  const env = Object.entries(values).map(([name, value]) => `${name}=${value}
`);
  return { identity, env: env.join(""), page: html_url };
}
function page(response, status, content) {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    // The page's address is a secret: no other site is to learn it.
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'"
  };
  response.writeHead(status, headers).end(
    `<!doctype html>
<html lang="en">
<title>Set up Toril</title>
<h1>Set up Toril</h1>
${content}
</html>
`
  );
}
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/hosts/app/serve.ts
var { existsSync: existsSync2, readFileSync: readFileSync2 } = process.getBuiltinModule("node:fs");
var { join } = process.getBuiltinModule("node:path");
var { parseEnv } = process.getBuiltinModule("node:util");
async function serve(environment, home) {
  const file = join(process.cwd(), ".env");
  const known = {
    ...existsSync2(file) && parseEnv(readFileSync2(file, "utf8")),
    ...environment
  };
  const settings = readSettings(known);
  const identity = settings.identity ?? await setUp(settings, join(home, "app.yml"), file, say);
  await start(settings, identity, known);
}
async function start(settings, identity, environment) {
  const baseUrl = githubApi(settings.githubHost);
  const Octokit = appOctokit(octokitOptions({ baseUrl, userAgent: `toril/${VERSION}` }));
  const probot = new Probot({ ...identity, baseUrl, Octokit, logLevel: settings.logLevel });
  const facts = registries(settings, environment);
  const { load, queue } = torilApp({
    facts,
    rulePages: rulePages(environment),
    ...!settings.offline && { forge: `https://${settings.githubHost ?? "github.com"}` }
  });
  const { url, stop: stop2 } = await listenForWebhooks(probot, load, settings);
  say(`Toril ${VERSION} listens on ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void stop2().then(() => queue.idle()));
  }
}
function say(line) {
  process.stdout.write(`${line}
`);
}
export {
  serve
};
