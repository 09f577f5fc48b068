const require = process.getBuiltinModule;
import {
  CHECK_NAME,
  baseIn,
  baseOfSuite,
  logLine,
  missingInWords,
  octokitOptions,
  pullRequestIn,
  readMarked,
  readMarker,
  readPullRequest,
  reviewCommits,
  reviewPullRequest,
  sealPlan,
  spacing,
  withOwnReplies
} from "./shared.action.serve.js";
import {
  Dr
} from "./shared.engine.serve.js";
import {
  RemoteError,
  ask,
  field,
  memoryContentCache,
  textIn
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

// src/review/keyed-seals.ts
var createHmac = (...given) => process.getBuiltinModule("node:crypto").createHmac(...given);
function keyedSeals(key, { owner, repo, number }) {
  const pull = [`${owner}/${repo}`.toLowerCase(), number];
  const codeOf = (...about) => createHmac("sha256", key).update(JSON.stringify([...pull, ...about])).digest("hex").slice(0, 32);
  const sealing = {
    comment: (fingerprint, path) => codeOf("finding", path, fingerprint),
    review: () => ({ seal: codeOf("review") })
  };
  return {
    ours({ comments, reviews }, us, found) {
      return {
        comments: comments.flatMap((comment) => {
          const marker = readMarked(comment, us)?.marker;
          if (marker?.kind !== "finding") return [];
          const seal = sealing.comment(marker.fingerprint, comment.path);
          const isOurs = marker.seal === void 0 ? found.has(marker.fingerprint) : marker.seal === seal;
          return isOurs ? [withOwnReplies(comment, us, seal)] : [];
        }),
        reviews: reviews.filter((review) => {
          const marker = readMarked(review, us)?.marker;
          if (marker?.kind !== "review") return false;
          return marker.seal === void 0 || marker.seal === sealing.review().seal;
        })
      };
    },
    sealed: (plan, ours) => sealPlan(takingOver(plan, ours), ours, sealing)
  };
}
function takingOver(plan, { comments }) {
  const left = new Set(plan.leave.map(({ id }) => id));
  const older = comments.filter(
    ({ id, body }) => left.has(id) && readMarker(body)?.marker.seal === void 0
  );
  return { ...plan, update: [...plan.update, ...older.map(({ id, body }) => ({ id, body }))] };
}

// src/hosts/app/log.ts
function logReview(log, what, reviewed) {
  const { outcome, check, checkRun, comments = { kind: "not asked" } } = reviewed;
  log.info(logLine(`Reviewed ${what}: ${outcome}. ${check.title}`));
  const missing = missingInWords({ comments, check: checkRun }, "App");
  for (const each of missing) log.warn(logLine(`Of the review of ${what}: ${each}`));
}
async function guarded(log, what, work) {
  try {
    await work();
  } catch (error) {
    log.error({ err: error }, `Reviewing ${what} failed`);
  }
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

// src/hosts/app/reviews.ts
var MOST_HEADS = 5;
var MOST_REMEMBERED = 1e4;
var Reviews = class {
  queue = new NewestFirstQueue();
  #options;
  #cache;
  #checked = /* @__PURE__ */ new Set();
  constructor(options) {
    this.#options = options;
    this.#cache = options.cache ?? memoryContentCache();
  }
  /** Reviews a pull request, and what it becomes meanwhile; `known` is null where it has to be asked for. */
  ofPullRequest(delivery, number, known, occasion) {
    const job = this.#jobOf(delivery);
    const key = `${keyOf(job.repository)}#${number}`;
    this.#add(delivery, key, async () => {
      let pull = known ?? await readPullRequest(job.github, job.repository, number);
      for (let heads = 0; pull.state === "open" && heads < MOST_HEADS; heads += 1) {
        const head = `${key} at ${pull.head.sha}`;
        const now = heads > 0 || occasion === "new" && this.#checked.has(head) ? "later" : occasion;
        this.#remember(head);
        const options = { announce: false, occasion: now, comment: true };
        const reviewed = await reviewPullRequest(job, pull, options);
        logReview(delivery.log, head, reviewed);
        if (reviewed.checkRun.kind !== "superseded" || this.queue.isWaiting(key)) return;
        pull = await readPullRequest(job.github, job.repository, number);
      }
    });
  }
  /** Reviews what has no pull request of its own. */
  ofCommits(delivery, commits, occasion) {
    const job = this.#jobOf(delivery);
    const key = `${keyOf(job.repository)} at ${commits.head}`;
    this.#add(delivery, key, async () => {
      logReview(delivery.log, key, await reviewCommits(job, commits, { occasion }));
    });
  }
  /** Reviews again whatever a commit has a check for. */
  again(delivery, { head, suite, base }) {
    const { github, repository } = this.#jobOf(delivery);
    this.#add(delivery, `${keyOf(repository)} again ${head}`, async () => {
      const known = suite === null ? base : await baseOfSuite(github, repository, suite, CHECK_NAME);
      if (known) this.ofCommits(delivery, { base: known, head }, "again");
      if (base !== null) return;
      const pulls = await pullRequestsOf(github, repository, head);
      for (const pull of pulls) this.ofPullRequest(delivery, pull.number, pull, "again");
    });
  }
  #add({ log }, key, work) {
    this.queue.add(key, () => guarded(log, key, work));
  }
  #remember(head) {
    if (this.#checked.size >= MOST_REMEMBERED) this.#checked.clear();
    this.#checked.add(head);
  }
  #jobOf(delivery) {
    const { owner, repo } = delivery.repo();
    const { facts, forge, rulePages: rulePages2, sealKey, settling } = this.#options;
    return {
      github: delivery.octokit,
      repository: { owner, repo },
      teller: "App",
      seals: (number) => keyedSeals(sealKey, { owner, repo, number }),
      facts,
      cache: this.#cache,
      us: null,
      rulePages: rulePages2,
      ...forge !== void 0 && { forge },
      ...settling !== void 0 && { settling }
    };
  }
};
function keyOf({ owner, repo }) {
  return `${owner}/${repo}`.toLowerCase();
}

// src/hosts/app/app.ts
function torilApp(options) {
  const reviews = new Reviews(options);
  const load = (app) => {
    onPullRequests(app, reviews);
    onCommits(app, reviews);
    onReruns(app, reviews);
  };
  return { load, queue: reviews.queue };
}
function onPullRequests(app, reviews) {
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
      const known = action === "edited" ? null : pull;
      const isNew = action === "opened" || action === "synchronize";
      reviews.ofPullRequest(context, pull.number, known, isNew ? "new" : "later");
    }
  );
}
function onCommits(app, reviews) {
  app.on("merge_group.checks_requested", async (context) => {
    const { base_sha: base, head_sha: head } = context.payload.merge_group;
    reviews.ofCommits(context, { base, head }, "later");
  });
  app.on("push", async (context) => {
    const { ref, before: base, after: head, created, deleted, repository } = context.payload;
    if (created || deleted || ref !== `refs/heads/${repository.default_branch}`) return;
    reviews.ofCommits(context, { base, head }, "later");
  });
}
function onReruns(app, reviews) {
  app.on("check_run.rerequested", async (context) => {
    const { check_run } = context.payload;
    if (check_run.name !== CHECK_NAME) return;
    reviews.again(context, { head: check_run.head_sha, suite: null, base: baseIn(check_run) ?? null });
  });
  app.on("check_suite.rerequested", async (context) => {
    const { id, head_sha: head } = context.payload.check_suite;
    reviews.again(context, { head, suite: id, base: null });
  });
}

// src/hosts/app/app-octokit.ts
import { ProbotOctokit } from "probot";
function appOctokit(options) {
  return ProbotOctokit.plugin(spacing).defaults(
    (given) => ({
      ...given,
      ...options,
      throttle: { ...options.throttle, id: given.throttle?.id ?? options.throttle.id }
    })
  );
}

// src/hosts/app/check-app.ts
var createPrivateKey = (...given) => process.getBuiltinModule("node:crypto").createPrivateKey(...given);
var NEEDED = { contents: "read", pull_requests: "write", checks: "write" };
function checkKey(privateKey) {
  if (kindOf(privateKey) === "rsa") return;
  throw new SetupError(
    "PRIVATE_KEY can't sign: it is cut off, or is no RSA key. Make a new one in the App's settings on GitHub."
  );
}
function kindOf(privateKey) {
  try {
    return createPrivateKey(privateKey).asymmetricKeyType;
  } catch {
    return void 0;
  }
}
async function checkApp(probot) {
  const github = await probot.auth();
  const app = await askWhoWeAre(github);
  const missing = Object.entries(NEEDED).filter(([name, access]) => {
    const has = textIn(field(app, "permissions"), name);
    return has !== "write" && has !== access;
  });
  if (missing.length === 0) return;
  const named = missing.map(([name, access]) => `${name.replace("_", "-")}: ${access}`).join(", ");
  throw new SetupError(
    `The App lacks permissions (${named}). Add them in its settings on GitHub, and accept them where it is installed.`
  );
}
async function askWhoWeAre(github) {
  try {
    return await ask(github, "asking GitHub who the App is", "GET /app");
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    const isUnknown = error.reason === "token" || error.reason === "absent";
    throw new SetupError(
      isUnknown ? "GitHub knows no App with this APP_ID and PRIVATE_KEY. Check both." : error.message
    );
  }
}

// src/hosts/app/seal-key.ts
var hkdfSync = (...given) => process.getBuiltinModule("node:crypto").hkdfSync(...given);
function sealKeyOf({ secret }) {
  return new Uint8Array(hkdfSync("sha256", secret, "", "toril/1 seals of comments", 32));
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
    const body = await bodyOf(request);
    if (body === void 0) return void response.writeHead(413, { connection: "close" }).end();
    if (!await isSigned(probot, request, body)) return void response.writeHead(400).end();
    await receive(Object.assign(request, { body }), response, () => void response.writeHead(404).end());
  });
}
async function isSigned(probot, request, body) {
  if (request.method !== "POST" || pathOf(request) !== WEBHOOK_PATH) return true;
  const signature = request.headers["x-hub-signature-256"];
  if (typeof signature !== "string" || signature === "" || body === "") return false;
  return probot.webhooks.verify(body, signature);
}
async function listen({ host, port }, answer) {
  const server = createServer({ requestTimeout: PATIENCE }, async (request, response) => {
    try {
      if (pathOf(request) === "/health") health(request, response);
      else await answer(request, response);
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

// src/hosts/app/register.ts
async function register(code, githubHost, send) {
  const { id, pem, webhook_secret, html_url } = await convert(code, githubHost, send);
  const isWhole = [pem, webhook_secret, html_url].every((each) => typeof each === "string");
  if (typeof id !== "number" || !isWhole || !String(html_url).startsWith("https://"))
    throw new SetupError("GitHub's answer isn't what it documents: the App's key is not in it.");
  const values = {
    APP_ID: String(id),
    PRIVATE_KEY: Buffer.from(String(pem)).toString("base64"),
    WEBHOOK_SECRET: String(webhook_secret)
  };
  const env = Object.entries(values).map(([name, value]) => `${name}=${value}
`);
  const identity = { appId: id, privateKey: String(pem), secret: String(webhook_secret) };
  return { identity, env: env.join(""), page: String(html_url) };
}
async function convert(code, githubHost, send) {
  const address = `${githubApi(githubHost)}/app-manifests/${encodeURIComponent(code)}/conversions`;
  const headers = { accept: "application/vnd.github+json" };
  const response = await send(address, { method: "POST", headers }).catch(() => void 0);
  if (response === void 0) throw new SetupError("GitHub could not be reached to get the App's key.");
  if (response.status === 404)
    throw new SetupError("GitHub doesn't know this code: it was used before, or is older than an hour.");
  if (response.status !== 201)
    throw new SetupError(`GitHub did not give the App's key, and answered with status ${response.status}.`);
  return await response.json().catch(() => ({}));
}

// src/hosts/app/set-up-pages.ts
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
function failure(what, again) {
  return `<p>${escaped(what)}</p>
<p><a href="${escaped(again)}">Try again</a></p>`;
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
  let registered;
  const server = await listen(settings, async (request, response) => {
    if (request.method !== "GET" || pathOf(request) !== path) return void response.writeHead(404).end();
    const code = new URL(request.url ?? "/", "http://localhost").searchParams.get("code");
    if (code === null && registered === void 0)
      return page(response, 200, registration(settings, manifest, `${base}${path}`, secret));
    try {
      registered ??= await register(code ?? "", settings.githubHost, send);
      await keep(envFile, registered.env);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return page(response, 502, failure(error.message, path));
    }
    response.writeHead(302, { location: `${registered.page}/installations/new`, connection: "close" }).end();
    done(registered.identity);
  });
  const base = settings.publicUrl ?? server.url;
  say2(`Toril has no App yet. Open ${base}${path} to register it.`);
  const known = await identity;
  await server.stop();
  say2(`The App's identity is in ${envFile}. Keep that file to yourself.`);
  return known;
}
async function keep(file, text) {
  try {
    await writeFile(file, text, { mode: 384, flag: "wx" });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    throw new SetupError(
      `The App is registered, but ${file} could not be written (${reason}). Make that possible, and try again.`
    );
  }
}
async function readManifest(file) {
  const manifest = Dr(await readFile(file, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new SetupError(`${file} is no manifest.`);
  return { ...manifest };
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
  checkKey(identity.privateKey);
  await checkApp(probot);
  const facts = registries(settings, environment);
  const { load, queue } = torilApp({
    facts,
    rulePages: rulePages(environment),
    sealKey: sealKeyOf(identity),
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
