import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  GAP_HEADINGS,
  INVISIBLE,
  ListingBuilder,
  OUTCOMES,
  POLICY_PATH,
  ReadBudget,
  SEVERITIES,
  SEVERITY_WORDS,
  SetupError,
  TREE_LIMITS,
  VERSION,
  blobId,
  code,
  codeBlock,
  codeSpan,
  concurrently,
  confidenceInWords,
  counted,
  countsInWords,
  crateFactFormat,
  cratesAdapter,
  cratesIndex,
  fitting,
  githubApi,
  groupGaps,
  headlineOf,
  identified,
  jsonCache,
  listedOnce,
  load,
  offline,
  orderFindings,
  outcomeOf,
  placeInWords,
  readPolicy,
  renderMarkdownBody,
  reviewTrees,
  row,
  rulePages,
  sentence,
  tightenedTo,
  turnedOffInWords,
  verdictInWords,
  visible,
  witnessLead
} from "./shared.js";

// src/hosts/app/serve.ts
import { existsSync as existsSync2, readFileSync as readFileSync2 } from "node:fs";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { Probot } from "probot";

// src/adapters/github/client.ts
var GITHUB_LIMITS = {
  /** Milliseconds for one request and the whole of its answer. */
  time: 3e4,
  /** Milliseconds that one request waits in all for rate limits to pass. */
  patience: 12e4,
  /** How often a request is sent again after a 5xx or a lost connection, 1, 4 and 9 seconds later. */
  retries: 3,
  /** Milliseconds of a second that is waited. Tests have less time. */
  second: 1e3
};
function octokitOptions({
  baseUrl = githubApi(),
  userAgent = "toril",
  limits: changed = {},
  paced = true,
  queue = "toril",
  fetch: send = fetch
}) {
  const limits = { ...GITHUB_LIMITS, ...changed };
  const mayWait = patient(limits.patience, limits.second);
  const retryAfterBaseValue = limits.second;
  return {
    baseUrl: checkedAddress(baseUrl),
    userAgent,
    request: { fetch: wholeAnswers(send, limits.time), log: SILENT },
    retry: { enabled: paced, retries: limits.retries, doNotRetry: DO_NOT_RETRY, retryAfterBaseValue },
    throttle: {
      enabled: paced,
      id: queue,
      retryAfterBaseValue,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait
    },
    log: SILENT
  };
}
var DO_NOT_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];
var SILENT = { debug() {
}, info() {
}, warn() {
}, error() {
} };
function checkedAddress(baseUrl) {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : void 0;
  const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  if (url?.protocol === "https:" || url?.protocol === "http:" && isLocal)
    return baseUrl.replace(/\/+$/, "");
  throw new SetupError(
    "The address of GitHub's API has to begin with https, as in https://github.example.com/api/v3."
  );
}
function patient(patience, second) {
  const deadlines = /* @__PURE__ */ new WeakMap();
  return (seconds, request) => {
    const deadline = deadlines.get(request) ?? Date.now() + patience;
    deadlines.set(request, deadline);
    return Date.now() + seconds * second <= deadline;
  };
}
var WITHOUT_BODY = /* @__PURE__ */ new Set([101, 204, 205, 304]);
function wholeAnswers(send, time) {
  return async (url, init) => {
    const limit = AbortSignal.timeout(time);
    const signal = init?.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const response = await send(url, { ...init, signal });
    const body = await response.arrayBuffer();
    const { status, statusText, headers } = response;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
  };
}

// src/adapters/github/content-cache.ts
var noContentCache = { get: async () => void 0, put: async () => {
} };
function memoryContentCache(mostBytes = 64 * 1024 * 1024) {
  const kept = /* @__PURE__ */ new Map();
  let size = 0;
  function drop(key) {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }
  return {
    async get(key) {
      const bytes = kept.get(key);
      if (bytes === void 0) return void 0;
      kept.delete(key);
      kept.set(key, bytes);
      return bytes;
    },
    async put(key, bytes) {
      drop(key);
      if (bytes.length > mostBytes) return;
      kept.set(key, bytes);
      size += bytes.length;
      for (const oldest of kept.keys()) {
        if (size <= mostBytes) break;
        drop(oldest);
      }
    }
  };
}

// src/adapters/github/answers.ts
function field(value, name) {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
  return value[name];
}
function textIn(value, name) {
  const found = field(value, name);
  return typeof found === "string" ? found : void 0;
}
function numberIn(value, name) {
  const found = field(value, name);
  return typeof found === "number" ? found : void 0;
}
function listIn(value, name) {
  const found = field(value, name);
  return Array.isArray(found) ? found : void 0;
}
function isObjectId(text) {
  return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// src/adapters/remote-error.ts
var RemoteError = class extends Error {
  reason;
  status;
  asked;
  constructor(message, { reason, status, asked }) {
    super(message);
    this.name = "RemoteError";
    this.reason = reason;
    this.status = status;
    this.asked = asked;
  }
  /** Whether the same may succeed at another time, with nothing changed. */
  get again() {
    return this.reason === "rate-limit" || this.reason === "unavailable";
  }
};

// src/adapters/github/failures.ts
function remoteErrorFrom(error, doing) {
  const failure = failureIn(error);
  const { status, reason } = failure;
  return new RemoteError(sentence2(failure, doing), { status, reason, asked: doing });
}
function oddAnswer(doing) {
  const message = `${capital(doing)} failed: GitHub's answer was cut short, or isn't what it documents. Try again.`;
  return new RemoteError(message, { status: null, reason: "unavailable", asked: doing });
}
function failureIn(error) {
  const response = field(error, "response");
  const errors = field(error, "errors") ?? field(field(error, "data"), "errors");
  if (Array.isArray(errors)) return graphqlFailure(errors, field(error, "headers"));
  if (response === void 0) return { status: null, words: "", reason: "unavailable", reset: void 0 };
  const status = numberIn(error, "status") ?? 0;
  const headers = field(response, "headers");
  const words = textIn(field(response, "data"), "message") ?? "";
  const details = field(field(response, "data"), "errors");
  return {
    status,
    words: oneLine([words, ...Array.isArray(details) ? details.map(detail) : []].join(" ")),
    reason: reasonOf(status, words, headers),
    reset: resetIn(headers)
  };
}
function graphqlFailure(errors, headers) {
  const types = new Set(errors.map((each) => textIn(each, "type")));
  const words = oneLine(errors.map((each) => textIn(each, "message") ?? "").join(" "));
  const reason = [...types].map((type) => GRAPHQL_REASONS[type ?? ""]).find((each) => each !== void 0);
  return { status: null, words, reason: reason ?? "invalid", reset: resetIn(headers) };
}
var GRAPHQL_REASONS = {
  RATE_LIMITED: "rate-limit",
  FORBIDDEN: "permission",
  INSUFFICIENT_SCOPES: "permission",
  NOT_FOUND: "absent",
  SERVICE_UNAVAILABLE: "unavailable"
};
function reasonOf(status, words, headers) {
  if (status === 401) return "token";
  if (status === 429) return "rate-limit";
  if (status === 403) return isRateLimit(words, headers) ? "rate-limit" : "permission";
  if (status === 404 || status === 410) return "absent";
  return status >= 400 && status < 500 ? "invalid" : "unavailable";
}
function isRateLimit(words, headers) {
  if (textIn(headers, "retry-after") !== void 0) return true;
  return textIn(headers, "x-ratelimit-remaining") === "0" || /\brate limit\b/i.test(words);
}
function resetIn(headers) {
  const reset = Number(textIn(headers, "x-ratelimit-reset"));
  return Number.isSafeInteger(reset) && reset > 0 ? reset : void 0;
}
function detail(each) {
  return typeof each === "string" ? each : textIn(each, "message") ?? "";
}
function sentence2(failure, doing) {
  return `${capital(doing)} failed: ${why(failure)}`;
}
function why({ reason, status, words, reset }) {
  switch (reason) {
    case "token":
      return "GitHub doesn't accept the token. It is wrong, or has expired.";
    case "permission":
      return `the token may not do this${said(words)}. Give it the permission, or leave this to a token that has it.`;
    case "absent":
      return "GitHub has no such thing, or the token may not see it.";
    case "invalid":
      return `GitHub refused it${said(words)}.`;
    case "rate-limit":
      return `GitHub's rate limit was reached${until(reset)}. Try again later.`;
    case "unavailable":
      return status === null ? "GitHub could not be reached, or the connection was lost. Try again later." : `GitHub answered with status ${status}. Try again later.`;
  }
}
function said(words) {
  return words === "" ? "" : `: ${code(words, LONGEST_WORDS)}`;
}
function until(reset) {
  if (reset === void 0) return "";
  return ` and lasts until ${new Date(reset * 1e3).toISOString().slice(11, 16)} UTC`;
}
var LONGEST_WORDS = 300;
function oneLine(text) {
  return text.replace(/\s+/g, " ").trim().replace(/\.$/, "");
}
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/adapters/github/api.ts
var API_VERSION = "2022-11-28";
async function ask(github, doing, route, parameters = {}) {
  const once = route.startsWith("POST ") ? { request: { retries: 0 } } : {};
  const headers = { "x-github-api-version": API_VERSION };
  try {
    const { data } = await github.request(route, { headers, ...once, ...parameters });
    return data;
  } catch (error) {
    throw remoteErrorFrom(error, doing);
  }
}
async function askGraphql(github, doing, query, variables) {
  try {
    return { data: await github.graphql(query, { ...variables }), failed: /* @__PURE__ */ new Set() };
  } catch (error) {
    const partial = partialAnswer(error);
    if (partial !== void 0) return partial;
    throw remoteErrorFrom(error, doing);
  }
}
function partialAnswer(error) {
  const { data, errors } = error;
  if (typeof data !== "object" || data === null || !Array.isArray(errors)) return void 0;
  if (Object.values(data).every((value) => value === null)) return void 0;
  const paths = errors.map((each) => each.path);
  return { data, failed: new Set(paths.map((path) => Array.isArray(path) ? path.join(".") : "")) };
}

// src/adapters/github/changed-files.ts
var FILES_LIMITS = {
  /** Past 70 or so on one page, later files lack their patch. */
  perPage: 50,
  /** GitHub lists 3,000 files in all. */
  pages: 60
};
async function changedFiles(github, repository, number, ofInterest) {
  const doing = `listing the files of pull request ${number}`;
  const files = [];
  const missing = new Set(ofInterest);
  for (let page2 = 1; page2 <= FILES_LIMITS.pages && missing.size > 0; page2 += 1) {
    const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repository,
      pull_number: number,
      per_page: FILES_LIMITS.perPage,
      page: page2
    });
    if (!Array.isArray(answer)) throw oddAnswer(doing);
    for (const file of changedFilesIn(answer)) {
      files.push(file);
      missing.delete(file.path);
    }
    if (answer.length < FILES_LIMITS.perPage) break;
  }
  return files;
}
function changedFilesIn(entries) {
  return entries.flatMap((entry) => {
    const path = textIn(entry, "filename");
    return path === void 0 ? [] : [{ path, patch: textIn(entry, "patch") ?? null }];
  });
}

// src/adapters/github/pull-request.ts
async function readPullRequest(github, repository, number) {
  const doing = `reading pull request ${number}`;
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}";
  const pullRequest = pullRequestIn(await ask(github, doing, route, { ...repository, pull_number: number }));
  if (pullRequest === void 0) throw oddAnswer(doing);
  return pullRequest;
}
async function isCurrentHead(github, repository, number, sha) {
  const { head, state } = await readPullRequest(github, repository, number);
  return state === "open" && head.sha === sha;
}
function pullRequestIn(answer) {
  const number = numberIn(answer, "number");
  const state = textIn(answer, "state");
  const base = field(answer, "base");
  const head = field(answer, "head");
  const [baseEnd, headEnd] = [endIn(base), endIn(head)];
  const defaultBranch = textIn(field(base, "repo"), "default_branch");
  if (number === void 0 || baseEnd === void 0 || headEnd === void 0) return void 0;
  if (state !== "open" && state !== "closed" || defaultBranch === void 0) return void 0;
  return {
    number,
    state,
    draft: field(answer, "draft") === true,
    author: authorIn(field(answer, "user")),
    fork: numberIn(field(head, "repo"), "id") !== numberIn(field(base, "repo"), "id"),
    base: baseEnd,
    head: headEnd,
    defaultBranch,
    changedFiles: numberIn(answer, "changed_files") ?? null
  };
}
function endIn(end) {
  const ref = textIn(end, "ref");
  const sha = textIn(end, "sha");
  return ref !== void 0 && isObjectId(sha) ? { ref, sha } : void 0;
}
function authorIn(user) {
  const login = textIn(user, "login");
  return login === void 0 ? null : { login, isBot: textIn(user, "type") === "Bot" };
}
var MOST_FILES_COMPARED = 300;
async function compareWithBase(github, repository, { base, head }) {
  const doing = `comparing ${base.slice(0, 12)} with ${head.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/compare/{basehead}", {
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1
    // of the commits, which nobody looks at; the first page always has the files
  });
  const mergeBase = field(field(answer, "merge_base_commit"), "sha");
  if (!isObjectId(mergeBase)) throw oddAnswer(doing);
  const files = listIn(answer, "files");
  const isWhole = files !== void 0 && files.length < MOST_FILES_COMPARED;
  return { mergeBase, files: isWhole ? changedFilesIn(files) : null };
}

// src/adapters/github/pull-requests-of.ts
async function pullRequestsOf(github, repository, sha) {
  const doing = `looking for the pull requests of ${sha.slice(0, 12)}`;
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  const answer = await ask(github, doing, route, { ...repository, commit_sha: sha, per_page: 20 });
  const pulls = Array.isArray(answer) ? answer.flatMap((each) => pullRequestIn(each) ?? []) : [];
  return pulls.filter(({ state, head }) => state === "open" && head.sha === sha);
}

// src/hosts/github/job.ts
var CHECK_NAME = "Toril";

// src/adapters/github/fitted.ts
var MOST_CHARACTERS = 65535;
var NOTE = "\n\n*The rest was left out: GitHub takes no longer texts.*";
function fitted(text, most = MOST_CHARACTERS) {
  if (text.length <= most) return text;
  const last = text.lastIndexOf("\n\n");
  const end = last >= 0 && text.length - last <= LONGEST_MARKER ? text.slice(last) : "";
  return cut(text, most - NOTE.length - end.length) + NOTE + end;
}
var LONGEST_MARKER = 500;
function cut(text, most) {
  const last = text.charCodeAt(most - 1);
  const isHalf = text.length > most && last >= 55296 && last <= 56319;
  return text.slice(0, isHalf ? most - 1 : most);
}

// src/adapters/github/check-output.ts
var CHECK_LIMITS = {
  /** GitHub's, for one request. */
  annotationsAtOnce: 50,
  /** Ours: who reads more? The summary has to tell how many there are. */
  annotations: 200,
  annotationCharacters: 16e3,
  titleCharacters: 255
};
function finished({ conclusion, detailsUrl }) {
  return {
    status: "completed",
    conclusion,
    ...detailsUrl === void 0 ? {} : { details_url: detailsUrl }
  };
}
function outputOf({ title, summary, text }) {
  return {
    title: cut(title, CHECK_LIMITS.titleCharacters),
    summary: fitted(summary),
    ...text === void 0 ? {} : { text: fitted(text) }
  };
}
function annotationBatches(annotations) {
  const all = annotations.slice(0, CHECK_LIMITS.annotations).map(annotationOf);
  const size = CHECK_LIMITS.annotationsAtOnce;
  const count = Math.max(1, Math.ceil(all.length / size));
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
function annotationOf({ path, line, endLine, level, title, message }) {
  return {
    path,
    start_line: line,
    end_line: Math.max(line, endLine),
    annotation_level: level,
    title: cut(title, CHECK_LIMITS.titleCharacters),
    message: cut(message, CHECK_LIMITS.annotationCharacters)
  };
}

// src/adapters/github/lost-writes.ts
import { setTimeout as pause } from "node:timers/promises";
var SETTLING = 2e3;
async function writeOnce(write, look, settling) {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof RemoteError) || error.reason !== "unavailable") throw error;
    await pause(settling);
    return await look() ?? await write();
  }
}
function isSameText(a, b) {
  return a !== void 0 && plain(a) === plain(b);
}
function plain(text) {
  return text.replaceAll("\r\n", "\n").trim();
}

// src/adapters/github/check-runs.ts
var OURS = "toril/1";
async function findRun({ github, repository, name, head }) {
  const doing = `looking for the check of ${head.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
    ...repository,
    ref: head,
    check_name: name,
    filter: "latest",
    per_page: 100
  });
  const runs = listIn(answer, "check_runs");
  if (runs === void 0) throw oddAnswer(doing);
  const ours = runs.filter((run) => textIn(run, "external_id") === OURS).flatMap(runIn);
  return ours.toSorted((a, b) => b.id - a.id)[0];
}
async function createRun(check, fields, earlier) {
  const { github, repository, name, head, settling } = check;
  const doing = `creating the check of ${head.slice(0, 12)}`;
  const create = async () => {
    const answer = await ask(github, doing, "POST /repos/{owner}/{repo}/check-runs", {
      ...repository,
      name,
      head_sha: head,
      external_id: OURS,
      ...fields
    });
    const id = numberIn(answer, "id");
    if (id === void 0) throw oddAnswer(doing);
    return id;
  };
  const look = async () => {
    const latest = await findRun(check);
    return latest === void 0 || latest.id === earlier ? void 0 : latest.id;
  };
  return writeOnce(create, look, settling);
}
async function updateRun(check, run, fields, annotations) {
  const { github, repository, head, settling } = check;
  const doing = `updating the check of ${head.slice(0, 12)}`;
  const route = "/repos/{owner}/{repo}/check-runs/{check_run_id}";
  const parameters = { ...repository, check_run_id: run };
  const update = () => ask(github, doing, `PATCH ${route}`, { ...parameters, ...fields, ...ONCE });
  const look = async () => {
    const [found] = runIn(await ask(github, doing, `GET ${route}`, parameters));
    return annotations > 0 && found?.annotations === annotations ? true : void 0;
  };
  await writeOnce(update, look, settling);
}
var ONCE = { request: { retries: 0 } };
function runIn(run) {
  const id = numberIn(run, "id");
  const output = field(run, "output");
  if (id === void 0) return [];
  return [
    {
      id,
      conclusion: textIn(run, "conclusion"),
      title: textIn(output, "title"),
      summary: textIn(output, "summary"),
      annotations: numberIn(output, "annotations_count") ?? 0
    }
  ];
}

// src/adapters/github/read-only.ts
async function unlessReadOnly(write) {
  try {
    return await write();
  } catch (error) {
    const isRefused2 = error instanceof RemoteError && ["permission", "absent"].includes(error.reason);
    if (isRefused2) return { kind: "read-only" };
    throw error;
  }
}

// src/adapters/github/checks.ts
function startCheck(github, repository, check, { settling = SETTLING } = {}) {
  return unlessReadOnly(async () => {
    const begun = { status: "in_progress" };
    return {
      kind: "started",
      run: await createRun({ github, repository, ...check, settling }, begun, void 0)
    };
  });
}
async function publishCheck(github, repository, { name, head }, result, { run, isCurrent = async () => true, settling = SETTLING } = {}) {
  const check = { github, repository, name, head, settling };
  const current = await isCurrent();
  return unlessReadOnly(async () => {
    if (!current) {
      if (typeof run === "number") await updateRun(check, run, SUPERSEDED, 0);
      return { kind: "superseded" };
    }
    const earlier = run === void 0 ? await findRun(check) : void 0;
    if (earlier !== void 0 && saysTheSame(earlier, result)) return { kind: "unchanged", run: earlier.id };
    const started = typeof run === "number" ? run : void 0;
    const reused = earlier?.annotations === 0 ? earlier.id : started;
    return { kind: "published", run: await complete(check, result, reused, earlier?.id) };
  });
}
var SUPERSEDED = {
  status: "completed",
  conclusion: "cancelled",
  output: {
    title: "A newer commit came",
    summary: "The pull request has a newer head, which is reviewed instead."
  }
};
function saysTheSame(earlier, result) {
  const { title, summary } = outputOf(result);
  const annotations = Math.min(result.annotations.length, CHECK_LIMITS.annotations);
  return earlier.conclusion === result.conclusion && earlier.title === title && earlier.summary === summary && earlier.annotations === annotations;
}
async function complete(check, result, reused, earlier) {
  const output = outputOf(result);
  const [first = [], ...more] = annotationBatches(result.annotations);
  const whole = { ...finished(result), output: { ...output, annotations: first } };
  const run = reused ?? await createRun(check, whole, earlier);
  if (reused !== void 0) await updateRun(check, reused, whole, first.length);
  let sent = first.length;
  for (const annotations of more) {
    sent += annotations.length;
    await updateRun(check, run, { output: { ...output, annotations } }, sent);
  }
  return run;
}

// src/adapters/github/default-branch-file.ts
async function readDefaultBranchFile(github, repository, path) {
  const doing = `reading ${path} of the default branch`;
  const route = "GET /repos/{owner}/{repo}/contents/{+path}";
  try {
    return fileIn(await ask(github, doing, route, { ...repository, path }), path, doing);
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return null;
    throw error;
  }
}
var MOST_BYTES = 1e6;
function fileIn(answer, path, doing) {
  if (Array.isArray(answer) || field(answer, "type") !== "file")
    throw new SetupError(`${path} on the default branch is not a file. Make it one, or remove it.`);
  if ((numberIn(answer, "size") ?? 0) > MOST_BYTES)
    throw new SetupError(`${path} on the default branch is larger than it may be. Shorten it.`);
  const content = textIn(answer, "content");
  const id = field(answer, "sha");
  if (content === void 0 || !isObjectId(id) || textIn(answer, "encoding") !== "base64")
    throw oddAnswer(doing);
  return { path, id, bytes: new Uint8Array(Buffer.from(content, "base64")) };
}

// src/adapters/github/blob-batch.ts
var BATCH_LIMITS = { files: 60, fileBytes: 5e5, bytes: 2e6 };
function batchesOf(entries) {
  const small = entries.filter(({ size }) => size <= BATCH_LIMITS.fileBytes);
  const rest = entries.filter(({ size }) => size > BATCH_LIMITS.fileBytes);
  const batches = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const entry of small) {
    const last = batches.at(-1);
    bytes += entry.size;
    if (last !== void 0 && last.length < BATCH_LIMITS.files && bytes <= BATCH_LIMITS.bytes)
      last.push(entry);
    else {
      batches.push([entry]);
      bytes = entry.size;
    }
  }
  rest.push(...batches.filter(({ length }) => length === 1).flat());
  return { batches: batches.filter(({ length }) => length > 1), rest };
}
async function readBatch(github, { owner, repo }, entries) {
  const ids = Object.fromEntries(entries.map(({ id }, index) => [`o${index}`, id]));
  try {
    const { data } = await askGraphql(github, `reading ${entries.length} files`, queryFor(ids), {
      owner,
      repo,
      ...ids
    });
    const texts = Object.entries(ids).map(([alias, id]) => [id, wholeText(field(data, "repository"), alias)]);
    return new Map(texts.filter((each) => each[1] !== void 0));
  } catch (error) {
    if (error instanceof RemoteError && error.reason !== "rate-limit") return /* @__PURE__ */ new Map();
    throw error;
  }
}
function queryFor(ids) {
  const aliases = Object.keys(ids);
  const variables = aliases.map((alias) => `, $${alias}: GitObjectID!`).join("");
  const fields = aliases.map((alias) => `${alias}: object(oid: $${alias}) { ...content }`).join("\n    ");
  return `query TorilBlobs($owner: String!, $repo: String!${variables}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
}
fragment content on Blob { isBinary isTruncated text }`;
}
function wholeText(repository, alias) {
  const blob = field(repository, alias);
  const text = textIn(blob, "text");
  const isWhole = field(blob, "isBinary") === false && field(blob, "isTruncated") === false;
  return isWhole && text !== void 0 ? new TextEncoder().encode(text) : void 0;
}

// src/adapters/github/blobs.ts
var READS_AT_ONCE = 8;
function blobReader(github, repository, cache) {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => isObjectId(entry.id) && budget.grants(entry));
    const found = await fromCache(granted, cache);
    const { batches, rest } = batchesOf(granted.filter(({ id }) => !found.has(id)));
    const single = async (entry) => {
      keep(entry, await readBlob(github, repository, entry));
    };
    const inBatches = async () => {
      for (const batch of batches) {
        const texts = await readBatch(github, repository, batch);
        for (const entry of batch) keep(entry, texts.get(entry.id));
      }
    };
    await Promise.all([inBatches(), concurrently(rest, READS_AT_ONCE, single)]);
    const missed = batches.flat().filter(({ id }) => !found.has(id));
    await concurrently(missed, READS_AT_ONCE, single);
    await concurrently([...found], READS_AT_ONCE, ([id, bytes]) => cache.put(keyOf(id), bytes));
    return found;
    function keep({ id }, bytes) {
      if (bytes !== void 0 && isContentOf(id, bytes)) found.set(id, bytes);
    }
  };
}
async function fromCache(entries, cache) {
  const known = await concurrently(entries, READS_AT_ONCE, async ({ id }) => {
    const bytes = await cache.get(keyOf(id));
    return bytes !== void 0 && isContentOf(id, bytes) ? [id, bytes] : void 0;
  });
  return new Map(known.filter((each) => each !== void 0));
}
function keyOf(id) {
  return `blob ${id}`;
}
function isContentOf(id, bytes) {
  return blobId(bytes, id.length === 64 ? "sha256" : "sha1") === id;
}
async function readBlob(github, repository, { id, path }) {
  const doing = `reading ${code(path)}`;
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  try {
    const content = textIn(await ask(github, doing, route, { ...repository, file_sha: id }), "content");
    if (content === void 0) throw oddAnswer(doing);
    return new Uint8Array(Buffer.from(content, "base64"));
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return void 0;
    throw error;
  }
}

// src/adapters/github/tree-request.ts
async function requestTree(github, repository, sha, depth) {
  const doing = `listing the files of ${sha.slice(0, 12)}`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
    ...repository,
    tree_sha: sha,
    ...depth === "recursive" ? { recursive: "1" } : {}
  });
  const items = listIn(answer, "tree")?.map(itemIn);
  if (items === void 0 || items.includes(void 0)) throw oddAnswer(doing);
  return {
    items: items.filter((item) => item !== void 0),
    truncated: field(answer, "truncated") === true
  };
}
function isRegularFile({ type, mode }) {
  return type === "blob" && mode.startsWith("100");
}
function itemIn(entry) {
  const path = textIn(entry, "path");
  const mode = textIn(entry, "mode");
  const type = textIn(entry, "type");
  const id = textIn(entry, "sha");
  if (path === void 0 || mode === void 0 || type === void 0 || !isObjectId(id)) return void 0;
  return { path, mode, type, id, size: numberIn(entry, "size") ?? null };
}

// src/adapters/github/tree-items.ts
var WALK_LIMITS = {
  folders: 100,
  /** Requests under way at once. */
  parallel: 8
};
async function treeItems(github, repository, sha, cache) {
  const key = `tree ${repository.owner}/${repository.repo} ${sha}`;
  const known = await cache.get(key);
  if (known !== void 0) return { items: JSON.parse(Buffer.from(known).toString("utf8")), unseen: [] };
  const whole = await requestTree(github, repository, sha, "recursive");
  const found = whole.truncated ? await walk(github, repository, sha) : { ...whole, unseen: [] };
  if (found.unseen.length === 0) await cache.put(key, Buffer.from(JSON.stringify(found.items)));
  return found;
}
async function walk(github, repository, sha) {
  const items = [];
  const unseen = [];
  let left = WALK_LIMITS.folders;
  let level = [];
  note(await visitFlat(github, repository, { path: "", id: sha }));
  while (level.length > 0) {
    const chosen = items.length < TREE_LIMITS.files ? level.slice(0, left) : [];
    unseen.push(...level.slice(chosen.length).map(({ path }) => path));
    left -= chosen.length;
    level = [];
    const visits = await concurrently(
      chosen,
      WALK_LIMITS.parallel,
      (folder) => visit(github, repository, folder)
    );
    for (const each of visits) note(each);
  }
  return { items, unseen };
  function note({ items: more, unseen: without, folders }) {
    for (const item of more) items.push(item);
    unseen.push(...without);
    level.push(...folders.filter((folder) => !isFilledByTools(folder)), ...folders.filter(isFilledByTools));
  }
}
function isFilledByTools({ path }) {
  return /(?:^|\/)(?:node_modules|target)$/.test(path);
}
async function visit(github, repository, folder) {
  const whole = await requestTree(github, repository, folder.id, "recursive");
  if (whole.truncated) return visitFlat(github, repository, folder);
  return { items: below(folder, whole.items), unseen: [], folders: [] };
}
async function visitFlat(github, repository, folder) {
  const { items, truncated } = await requestTree(github, repository, folder.id, "flat");
  const inside = below(folder, items);
  return {
    items: inside.filter(({ type }) => type !== "tree"),
    unseen: truncated ? [folder.path] : [],
    folders: inside.filter(({ type }) => type === "tree")
  };
}
function below({ path }, items) {
  return path === "" ? [...items] : items.map((item) => ({ ...item, path: `${path}/${item.path}` }));
}

// src/adapters/github/github-tree.ts
function githubTree(github, repository, sha, { rev = sha, cache = noContentCache } = {}) {
  if (!isObjectId(sha)) throw new SetupError(`${code(sha)} is not the full SHA of a commit.`);
  return {
    list: () => listCommit(github, repository, { rev, sha }, cache),
    read: blobReader(github, repository, cache)
  };
}
async function listCommit(github, repository, revision, cache) {
  const { items, unseen } = await treeItems(github, repository, revision.sha, cache);
  const listing = new ListingBuilder();
  for (const item of items) {
    if (item.type === "tree") continue;
    if (!listing.hasRoom()) break;
    addItem(listing, item);
  }
  if (unseen.length > 0) listing.cutOff(cutOffMessage(unseen));
  return listing.finish(revision);
}
function addItem(listing, item) {
  const { path, id, size } = item;
  if (item.mode === LINK) listing.addUnfollowed(path, "symbolic link");
  else if (item.type === "commit") listing.addUnfollowed(path, "submodule");
  else if (!isRegularFile(item)) listing.addUnfollowed(path, "special file");
  else if (path.includes("�"))
    listing.addUnreadable(path, "The name of the file isn't UTF-8, so the file was left out.");
  else if (size === null) listing.addUnreadable(path, "GitHub doesn't tell the size of the file.");
  else listing.add({ path, id, size });
}
var LINK = "120000";
var FOLDERS_NAMED = 5;
function cutOffMessage(unseen) {
  const named = unseen.slice(0, FOLDERS_NAMED).map((folder) => folder === "" ? "the root" : code(folder));
  const rest = unseen.length - named.length;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return `The repository is too large for GitHub to list whole; not all was looked at in ${named.join(", ")}${more}.`;
}

// src/renderers/annotations.ts
var LONGEST = { title: 255, sentence: 600 };
function orderedAnnotations(review) {
  const blocking = groupGaps(review.gaps.filter((gap) => gap.blocking && gap.path !== ""));
  return [
    ...orderFindings(review.findings).map(ofFinding),
    ...blocking.flatMap(({ gaps }) => gaps.map(ofGap))
  ];
}
function ofFinding({ severity, title, witness, message, remedy, path, line, endLine }) {
  return {
    path,
    ...linesFrom(line, endLine),
    level: SEVERITY_WORDS[severity].annotation,
    title: plain2(title, LONGEST.title),
    message: [
      `${plain2(witnessLead(witness), LONGEST.sentence)}: ${plain2(witness.text, LONGEST.sentence)}`,
      plain2(message, LONGEST.sentence),
      plain2(remedy, LONGEST.sentence)
    ].join("\n")
  };
}
function ofGap({ kind, path, line, message }) {
  return {
    path,
    ...linesFrom(line, line),
    level: "warning",
    title: GAP_HEADINGS[kind],
    message: plain2(message, LONGEST.sentence)
  };
}
function linesFrom(line, endLine) {
  return { line: Math.max(1, line), endLine: Math.max(1, line, endLine) };
}
function plain2(text, longest) {
  const shown = visible(text.slice(0, longest));
  return text.length <= longest && shown.length <= longest ? shown : `${shown.slice(0, longest - 1).toWellFormed()}…`;
}

// src/renderers/check.ts
var CHECK_LIMITS2 = { summary: 65535, annotations: 200, title: 250 };
var ROOM = { notices: 4e3, faults: 3e4 };
var CONCLUSIONS = {
  pass: "success",
  neutral: "neutral",
  fail: "failure"
};
function renderCheck(review, policy, notices = []) {
  const annotations = orderedAnnotations(review);
  const outcome = outcomeOf(review.verdict, policy);
  const left = annotations.length - CHECK_LIMITS2.annotations;
  const said2 = [
    ...review.verdict === "incomplete" && outcome !== "fail" ? ["This review is incomplete, and this repository's policy lets that through."] : [],
    ...left > 0 ? [`${counted(left, "more place")} had no room for an annotation.`] : [],
    ...notices.slice(0, 1)
  ];
  const points = notices.slice(1).map((notice) => `- ${sentence(notice)}`);
  const { shown } = fitting(
    [...said2.map((notice) => `${sentence(notice)}
`), ...points],
    (line) => line,
    ROOM.notices
  );
  return {
    conclusion: CONCLUSIONS[outcome],
    title: plain2(headlineOf(review), CHECK_LIMITS2.title),
    summary: [shown.join("\n").trim(), renderMarkdownBody(review)].filter(Boolean).join("\n\n"),
    annotations: annotations.slice(0, CHECK_LIMITS2.annotations)
  };
}
function renderPolicyFaultCheck(faults) {
  const { shown } = fitting(
    faults,
    ({ at, message }) => `- ${sentence(message)} (${codeSpan(placeInWords(at))})`,
    ROOM.faults
  );
  return {
    conclusion: "failure",
    title: "The policy of this repository can't be read",
    summary: [
      "The policy on the default branch can't be read, so this pull request was not judged.",
      shown.join("\n")
    ].join("\n\n"),
    annotations: faults.slice(0, CHECK_LIMITS2.annotations).map(({ at: { path, line, endLine }, message }) => ({
      ...{ path, line, endLine },
      level: "failure",
      title: "The policy can't be read",
      message: plain2(message, 2e3)
    }))
  };
}

// src/hosts/github/fault.ts
async function publishFault(error, publish) {
  try {
    await publish(error instanceof SetupError ? { ...FAULT, summary: error.message } : FAULT);
  } catch {
  }
}
var FAULT = {
  conclusion: "failure",
  title: "This change could not be reviewed",
  summary: "GitHub did not answer for long enough, or Toril made a mistake. Run the check again.",
  annotations: []
};

// src/engine/policy-change.ts
function policyNotice(before, after) {
  const judged = `This change edits Toril's policy, ${code(POLICY_PATH)}. It was judged by the policy of the default branch, and the new one holds once it is merged.`;
  if (!after.ok) {
    const [first] = after.errors;
    const where = first === void 0 ? "" : ` Line ${first.at.line}: ${first.message}`;
    return {
      weakened: false,
      sentences: [`${judged} The new policy can't be read, and then every review fails.${where}`]
    };
  }
  if (!before.ok) return { weakened: false, sentences: [judged] };
  if (isSame(before.policy, after.policy)) return null;
  const weaker = weakenings(before.policy, after.policy);
  return {
    weakened: weaker.length > 0,
    sentences: weaker.length === 0 ? [judged] : [`${judged} The new one is weaker:`, ...weaker]
  };
}
function isSame(a, b) {
  return a.failOn === b.failOn && a.incomplete === b.incomplete && rulesOf(a) === rulesOf(b);
}
function rulesOf({ rules }) {
  return JSON.stringify([...rules].sort());
}
function weakenings(before, after) {
  const ids = [.../* @__PURE__ */ new Set([...before.rules.keys(), ...after.rules.keys()])].sort();
  return [
    ...levelOf(after.failOn) > levelOf(before.failOn) ? [`${failing(after.failOn)} where it failed on ${code(before.failOn)}.`] : [],
    ...OUTCOMES.indexOf(after.incomplete) > OUTCOMES.indexOf(before.incomplete) ? [`A review that is incomplete is ${code(after.incomplete)} where it was ${code(before.incomplete)}.`] : [],
    ...ids.flatMap((id) => ruleWeakening(id, before.rules.get(id), after.rules.get(id)))
  ];
}
function failing(limit) {
  return limit === "never" ? "It fails on nothing" : `It fails on ${code(limit)}`;
}
function ruleWeakening(id, before, after) {
  if (before === after || before === "off" || after === "critical") return [];
  if (after === "off") return [`${code(id)} is turned off.`];
  if (after === void 0)
    return before === "info" ? [] : [`${code(id)} is no longer fixed at ${code(before ?? "")}.`];
  if (before === void 0) return [`${code(id)} counts as ${code(after)}, whatever it finds.`];
  return levelOf(after) < levelOf(before) ? [`${code(id)} counts as ${code(after)} where it counted as ${code(before)}.`] : [];
}
function levelOf(level) {
  return level === "never" ? SEVERITIES.length : SEVERITIES.indexOf(level);
}

// src/hosts/github/policy.ts
var NO_POLICY = { ok: true, policy: DEFAULT_POLICY };
function policyOf(file, failOn) {
  const reading = file === null ? NO_POLICY : read(file.id, file.bytes);
  if (!reading.ok || failOn === void 0) return reading;
  return { ok: true, policy: tightenedTo(reading.policy, failOn) };
}
async function policyNotices(current, base, head) {
  const [before, after] = await Promise.all([base.list(), head.list()]);
  const [there, here] = [before, after].map(
    ({ entries }) => entries.find(({ path }) => path === POLICY_PATH)
  );
  if (there?.id === here?.id) return [];
  const bytes = here === void 0 ? void 0 : (await head.read([here])).get(here.id);
  const edited = here === void 0 || bytes === void 0 ? NO_POLICY : read(here.id, bytes);
  return policyNotice(policyOf(current), edited)?.sentences ?? [];
}
function read(id, bytes) {
  try {
    return readPolicy({
      path: POLICY_PATH,
      id,
      text: new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const at = { path: POLICY_PATH, line: 1, column: 1, endLine: 1 };
    return { ok: false, errors: [{ at, message: "The policy is not UTF-8 text." }] };
  }
}

// src/hosts/github/review-commits.ts
async function reviewCommits(job, commits, { check: publishes = true } = {}) {
  const { github, repository, settling } = job;
  const publish = async (check) => {
    if (!publishes) return "none";
    const name = { name: CHECK_NAME, head: commits.head };
    const options = settling === void 0 ? {} : { settling };
    return (await publishCheck(github, repository, name, check, options)).kind;
  };
  try {
    return await reviewed(job, commits, publish);
  } catch (error) {
    await publishFault(error, publish);
    throw error;
  }
}
async function reviewed({ github, repository, facts, cache, failOn }, { base, head }, publish) {
  const reading = policyOf(await readDefaultBranchFile(github, repository, POLICY_PATH), failOn);
  if (!reading.ok) {
    const check2 = renderPolicyFaultCheck(reading.errors);
    return { review: null, outcome: "fail", check: check2, checkRun: await publish(check2) };
  }
  const options = cache === void 0 ? {} : { cache };
  const review = await reviewTrees({
    base: githubTree(github, repository, base, options),
    head: githubTree(github, repository, head, options),
    facts,
    policy: reading.policy
  });
  const check = renderCheck(review, reading.policy);
  return {
    review,
    outcome: outcomeOf(review.verdict, reading.policy),
    check,
    checkRun: await publish(check)
  };
}

// src/adapters/github/edits.ts
function editComment({ github, repository, number }, { id, body }) {
  const doing = `updating a comment on pull request ${number}`;
  const route = "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}";
  return isThere(ask(github, doing, route, { ...repository, comment_id: id, body: fitted(body) }));
}
function editReview({ github, repository, number }, { id, body }) {
  const doing = `updating a review of pull request ${number}`;
  const route = "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}";
  const parameters = { ...repository, pull_number: number, review_id: id, body: fitted(body) };
  return isThere(ask(github, doing, route, parameters));
}
async function isThere(change) {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof RemoteError && error.reason === "absent") return false;
    throw error;
  }
}
var CLOSE = `mutation TorilCloseThread($thread: ID!) {
  resolveReviewThread(input: { threadId: $thread }) { thread { isResolved } }
}`;
async function closeThreads({ github, number }, resolved) {
  const doing = `closing a conversation on pull request ${number}`;
  try {
    for (const { threadId } of resolved) {
      if (threadId !== null) await askGraphql(github, doing, CLOSE, { thread: threadId });
    }
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
  }
}

// src/adapters/github/new-comments.ts
async function postReview(target, body, comments) {
  const { github, repository, number, head, settling } = target;
  const doing = `posting the review of pull request ${number}`;
  const post = async () => idIn(
    await ask(github, doing, "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
      ...repository,
      pull_number: number,
      commit_id: head,
      event: "COMMENT",
      // an App's other events bind people, and stay until it takes them back
      body: fitted(body),
      comments: comments.map((comment) => ({ ...placeOf(comment), body: fitted(comment.body) }))
    }),
    doing
  );
  return writeOnce(post, () => findReview(target, fitted(body)), settling);
}
async function findReview({ github, repository, number, head }, body) {
  const doing = `looking whether the review of pull request ${number} was posted`;
  const { data } = await askGraphql(github, doing, LATEST_REVIEWS, { ...repository, number });
  const reviews = field(field(field(data, "repository"), "pullRequest"), "reviews");
  const found = listIn(reviews, "nodes")?.find(
    (review) => field(field(review, "commit"), "oid") === head && isSameText(textIn(review, "body"), body)
  );
  return numberIn(found, "databaseId");
}
var LATEST_REVIEWS = `query TorilLatestReviews($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { reviews(last: 20) { nodes { databaseId body commit { oid } } } }
  }
}`;
async function postComment(target, comment) {
  const { github, repository, number, head, settling } = target;
  const doing = `posting a comment on pull request ${number}`;
  const body = fitted(comment.body);
  const post = async () => idIn(
    await ask(github, doing, "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
      ...repository,
      pull_number: number,
      commit_id: head,
      body,
      ...placeOf(comment)
    }),
    doing
  );
  return writeOnce(post, () => findComment(target, body), settling);
}
async function findComment({ github, repository, number, head }, body) {
  const doing = `looking whether a comment on pull request ${number} was posted`;
  const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", {
    ...repository,
    pull_number: number,
    sort: "created",
    direction: "desc",
    per_page: 50
  });
  const comments = Array.isArray(answer) ? answer : [];
  const found = comments.find(
    (comment) => textIn(comment, "commit_id") === head && isSameText(textIn(comment, "body"), body)
  );
  return numberIn(found, "id");
}
function placeOf({ anchor }) {
  const { path } = anchor;
  if (anchor.kind === "file") return { path, subject_type: "file" };
  const { line, startLine } = anchor;
  const end = { path, line, side: "RIGHT" };
  return startLine !== null && startLine < line ? { ...end, start_line: startLine, start_side: "RIGHT" } : end;
}
function idIn(answer, doing) {
  const id = numberIn(answer, "id");
  if (id === void 0) throw oddAnswer(doing);
  return id;
}

// src/review/marker.ts
function withMarker(words, marker) {
  const line = written(marker);
  if (parsed(line) === void 0) throw new TypeError(`No marker can hold ${JSON.stringify(marker)}.`);
  return `${normalised(words)}

${line}`;
}
function readMarked({ author, body }, us) {
  if (!isSame2(author, us)) return void 0;
  const text = normalised(body);
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const marker = parsed(line);
  return marker && { words: normalised(text.slice(0, -line.length)), marker };
}
var FORMAT = "toril/1";
function written(marker) {
  const { head, state } = marker;
  return marker.kind === "review" ? `<!-- ${FORMAT} review head=${head} state=${state} -->` : `<!-- ${FORMAT} finding=${marker.fingerprint} rule=${marker.rule} head=${head} state=${state} -->`;
}
var HEAD = "head=(?<head>[0-9a-f]{40}(?:[0-9a-f]{24})?)";
var REVIEW = new RegExp(`^<!-- ${FORMAT} review ${HEAD} state=(?<state>current|superseded) -->$`);
var FINDING = new RegExp(
  `^<!-- ${FORMAT} finding=(?<fingerprint>[0-9a-f]{32}(?:-[1-9][0-9]{0,5})?) rule=(?<rule>[a-z0-9-]{1,40}/[a-z0-9-]{1,80}) ${HEAD} state=(?<state>open|resolved) -->$`
);
function parsed(line) {
  const review = REVIEW.exec(line)?.groups;
  if (review !== void 0) return { kind: "review", ...review };
  const finding = FINDING.exec(line)?.groups;
  return finding && { kind: "finding", ...finding };
}
function isSame2(a, b) {
  return a.bot === b.bot && bare(a) === bare(b);
}
function bare({ login, bot }) {
  return (bot ? login.replace(/\[bot\]$/, "") : login).toLowerCase();
}
function normalised(text) {
  return text.replaceAll("\r\n", "\n").trim();
}

// src/adapters/github/unplaced.ts
function withUnplaced(body, comments) {
  const words = comments.map((comment) => readOwn(comment.body)?.words ?? comment.body);
  const marked = readOwn(body);
  const text = [marked?.words ?? body, ...words].join("\n\n---\n\n");
  return marked === void 0 ? text : withMarker(text, marked.marker);
}
function readOwn(body) {
  return readMarked({ author: US, body }, US);
}
var US = { login: "toril", bot: true };

// src/adapters/github/publish.ts
async function publishReview(github, repository, number, plan, { head, isCurrent, settling = SETTLING }) {
  const target = { github, repository, number, head, settling };
  if (isEmpty(plan)) return { kind: "published", review: null, ...NOTHING_POSTED, updated: 0, resolved: 0 };
  if (!await isCurrent()) return { kind: "superseded" };
  return unlessReadOnly(async () => {
    const posted = await postNew(target, plan, isCurrent);
    if (posted === "superseded") return { kind: "superseded" };
    const updated = await inTurn(plan.update, (edit) => editComment(target, edit));
    const resolved = await inTurn(plan.resolve, (edit) => editComment(target, edit));
    await closeThreads(target, plan.resolve);
    await inTurn(plan.updateReviews, (edit) => editReview(target, edit));
    return { kind: "published", ...posted, updated, resolved };
  });
}
function isEmpty({ body, post, update, resolve, updateReviews }) {
  return body === null && [post, update, resolve, updateReviews].every(({ length }) => length === 0);
}
var NOTHING_POSTED = { onLines: 0, onFiles: 0, unplaced: [] };
async function postNew(target, { body, post }, isCurrent) {
  const onLines = post.filter(({ anchor }) => anchor.kind === "line");
  const onFiles = post.filter(({ anchor }) => anchor.kind === "file");
  try {
    const review = body === null ? null : await postReview(target, body, onLines);
    const files = await postEach(target, onFiles);
    return { review, ...files, onLines: files.onLines + onLines.length };
  } catch (error) {
    if (body === null || !isRefused(error)) throw error;
    if (!await isCurrent()) return "superseded";
    const each = await postEach(target, post);
    return { review: await postReview(target, withUnplaced(body, each.unplaced), []), ...each };
  }
}
async function postEach(target, comments) {
  let onLines = 0;
  let onFiles = 0;
  const unplaced = [];
  for (const comment of comments) {
    const { path, kind } = comment.anchor;
    const onFile = { ...comment, anchor: { kind: "file", path } };
    if (kind === "line" && await isTaken(target, comment)) onLines += 1;
    else if (await isTaken(target, onFile)) onFiles += 1;
    else unplaced.push(comment);
  }
  return { onLines, onFiles, unplaced };
}
async function isTaken(target, comment) {
  try {
    await postComment(target, comment);
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}
async function inTurn(items, write) {
  let done = 0;
  for (const item of items) if (await write(item)) done += 1;
  return done;
}
function isRefused(error) {
  return error instanceof RemoteError && error.reason === "invalid";
}

// src/adapters/github/situation.ts
var MOST_PAGES = 10;
async function readSituation(github, repository, number, policyPath) {
  const doing = `reading the conversation of pull request ${number}`;
  const variables = { ...repository, number };
  const policy = `HEAD:${policyPath}`;
  const answer = await askGraphql(github, doing, SITUATION, { ...variables, policy });
  const pull = pullIn(answer);
  const head = textIn(pull, "headRefOid");
  const reviews = listIn(field(pull, "reviews"), "nodes");
  if (!isObjectId(head) || reviews === void 0) throw oddAnswer(doing);
  const threads = await allThreads(
    answer,
    (after) => askGraphql(github, doing, MORE_THREADS, { ...variables, after })
  );
  if (threads === void 0) throw oddAnswer(doing);
  return {
    head,
    open: textIn(pull, "state") === "OPEN",
    us: usAmong([...reviews, ...threads.map(topOf)]),
    comments: threads.flatMap(commentIn),
    reviews: reviews.flatMap(reviewIn),
    policy: await policyIn(github, repository, policyPath, answer)
  };
}
var THREADS = `pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line startLine subjectType
          comments(first: 20) { totalCount nodes { databaseId body viewerDidAuthor author { __typename login } } }
        }`;
var SITUATION = `query TorilSituation($owner: String!, $repo: String!, $number: Int!, $policy: String!) {
  repository(owner: $owner, name: $repo) {
    policy: object(expression: $policy) { ... on Blob { oid isBinary isTruncated text } }
    pullRequest(number: $number) {
      headRefOid
      state
      reviews(last: 100) { nodes { databaseId body viewerDidAuthor author { __typename login } } }
      reviewThreads(first: 100) {
        ${THREADS}
      }
    }
  }
}`;
var MORE_THREADS = `query TorilThreads($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        ${THREADS}
      }
    }
  }
}`;
function pullIn({ data }) {
  return field(field(data, "repository"), "pullRequest");
}
async function allThreads(first, askMore) {
  const threads = [];
  let answer = first;
  for (let pages = 1; ; pages += 1) {
    const connection = field(pullIn(answer), "reviewThreads");
    const page2 = listIn(connection, "nodes");
    if (page2 === void 0) return void 0;
    threads.push(...page2);
    const info = field(connection, "pageInfo");
    const after = textIn(info, "endCursor");
    if (field(info, "hasNextPage") !== true || after === void 0 || pages === MOST_PAGES) return threads;
    answer = await askMore(after);
  }
}
function topOf(thread) {
  return listIn(field(thread, "comments"), "nodes")?.[0];
}
function commentIn(thread) {
  const all = field(thread, "comments");
  const top = topOf(thread);
  const id = numberIn(top, "databaseId");
  const body = textIn(top, "body");
  const path = textIn(thread, "path");
  if (id === void 0 || body === void 0 || path === void 0) return [];
  const author = authorIn2(field(top, "author"));
  return [
    {
      id,
      threadId: textIn(thread, "id") ?? null,
      author,
      body,
      path,
      line: numberIn(thread, "line") ?? null,
      startLine: numberIn(thread, "startLine") ?? null,
      kind: textIn(thread, "subjectType") === "FILE" ? "file" : "line",
      outdated: field(thread, "isOutdated") === true,
      threadResolved: field(thread, "isResolved") === true,
      answered: isAnswered(all, author)
    }
  ];
}
function isAnswered(comments, { login, bot }) {
  const nodes = listIn(comments, "nodes") ?? [];
  if ((numberIn(comments, "totalCount") ?? 0) > nodes.length) return true;
  const authors = nodes.map((node) => authorIn2(field(node, "author")));
  return authors.some((author) => author.login !== login || author.bot !== bot);
}
function reviewIn(review) {
  const id = numberIn(review, "databaseId");
  const body = textIn(review, "body");
  if (id === void 0 || body === void 0 || body === "") return [];
  return [{ id, body, author: authorIn2(field(review, "author")) }];
}
function authorIn2(actor) {
  return { login: textIn(actor, "login") ?? "ghost", bot: textIn(actor, "__typename") === "Bot" };
}
function usAmong(written2) {
  const own = written2.find((each) => field(each, "viewerDidAuthor") === true);
  return own === void 0 ? null : authorIn2(field(own, "author"));
}
async function policyIn(github, repository, path, { data, failed }) {
  const blob = field(field(data, "repository"), "policy");
  if (blob === null && failed.size === 0) return null;
  const id = textIn(blob, "oid");
  const bytes = new TextEncoder().encode(textIn(blob, "text") ?? "");
  const isWhole = id !== void 0 && blobId(bytes, id.length === 64 ? "sha256" : "sha1") === id;
  return isWhole ? { path, id, bytes } : readDefaultBranchFile(github, repository, path);
}

// src/renderers/rule-link.ts
function ruleLink(rule, rulePages2) {
  const isPlain2 = /^[a-z0-9-]+\/[a-z0-9-]+$/.test(rule);
  return rulePages2 === null || !isPlain2 ? codeSpan(rule) : `[${codeSpan(rule)}](${rulePages2}/${rule})`;
}

// src/renderers/comment.ts
var LONGEST2 = { title: 300, sentence: 500, kept: 12e3 };
function findingComment(finding, suggestion, rulePages2) {
  const { title, witness, message, remedy } = finding;
  return [
    `**${sentence(title, LONGEST2.title)}**`,
    `${sentence(witnessLead(witness), LONGEST2.sentence)}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    sentence(message, LONGEST2.sentence),
    sentence(remedy, LONGEST2.sentence),
    ...suggestion === void 0 ? [] : [suggestionBlock(suggestion)],
    footer(finding, rulePages2)
  ].join("\n\n");
}
function resolvedComment(words, because) {
  const said2 = words.replace(SUGGESTION_BLOCK, "");
  const [headline = "", ...rest] = said2.slice(0, LONGEST2.kept).split("\n\n");
  return [
    `~~${headline}~~`,
    resolutionInWords(because),
    ...rest.length === 0 ? [] : [`<details>
<summary>What it said</summary>

${rest.join("\n\n")}

</details>`]
  ].join("\n\n");
}
function suggestionBlock({ lines }) {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}suggestion`, ...lines, fence].join("\n");
}
var SUGGESTION_BLOCK = /\n\n(`{3,})suggestion\n(?:[^\n]*\n)*?\1(?=\n|$)/;
function resolutionInWords(because) {
  return because.kind === "fixed" ? `Resolved in ${because.head}.` : `This repository's policy has turned \`${because.rule}\` off, so it is no longer reported.`;
}
function footer(finding, rulePages2) {
  const sure = confidenceInWords(finding);
  const parts = [finding.severity, ...sure === "" ? [] : [sure], ruleLink(finding.rule, rulePages2)];
  return `<sub>${parts.join(" · ")}</sub>`;
}

// src/renderers/review-body.ts
var ROOM2 = { notices: 6e3, listed: 3e4, gaps: 12e3 };
var LONGEST_EXAMPLE = 200;
function reviewBody({ review, listed, commented, notices }, rulePages2) {
  const counts = countsInWords(review.findings);
  const parts = [
    `### ${sentence(headlineOf(review), 300)}`,
    `**${sentence(verdictInWords(review)).replace(":", ":**")}${counts === "" ? "" : ` Found: ${counts}.`}`,
    noticesOf(notices),
    whereToLook(commented, listed.length),
    table(listed, rulePages2),
    sentence(turnedOffInWords(review)),
    notKnown(review.gaps.filter(({ blocking }) => blocking))
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
function supersededBody(head) {
  return `The review of ${head} takes the place of this one.`;
}
function noticesOf(notices) {
  const { shown, left } = fitting(notices, (notice) => sentence(notice), ROOM2.notices);
  if (shown.length === 0) return "";
  const [first = "", ...rest] = shown;
  const more = left === 0 ? [] : [`- ${left} more`];
  return [
    `> [!IMPORTANT]
> ${first}`,
    ...[...rest.map((each) => `- ${each}`), ...more].map((line) => `> ${line}`)
  ].join("\n");
}
function whereToLook(commented, listed) {
  if (commented === 0) return "";
  const there = `${counted(commented, "finding")} ${commented === 1 ? "has a comment" : "have comments"} in the diff`;
  return listed === 0 ? `${there}.` : `${there}. ${listed === 1 ? "This one does not:" : "These do not:"}`;
}
function table(listed, rulePages2) {
  if (listed.length === 0) return "";
  const head = [
    row("Severity", "What is newly possible", "For example", "Where"),
    row("---", "---", "---", "---")
  ];
  const { shown, left } = fitting(listed, (finding) => tableRow(finding, rulePages2), ROOM2.listed);
  const more = left === 0 ? [] : ["", `${counted(left, "more finding")} in the check's summary, none of them worse.`];
  return [...head, ...shown, ...more].join("\n");
}
function tableRow({ severity, title, witness, rule, path, line }, rulePages2) {
  const example = witness.text.slice(0, LONGEST_EXAMPLE).toWellFormed();
  return row(
    severity,
    `${sentence(title, 300)} (${ruleLink(rule, rulePages2)})`,
    codeSpan(example === witness.text ? example : `${example}…`),
    codeSpan(placeInWords({ path, line }))
  );
}
function notKnown(gaps) {
  if (gaps.length === 0) return "";
  const ordered = groupGaps(gaps).flatMap((group) => group.gaps);
  const { shown, left } = fitting(
    ordered,
    (gap) => `- ${sentence(gap.message, 500)} (${codeSpan(placeInWords(gap))})`,
    ROOM2.gaps
  );
  const more = left === 0 ? [] : [`- ${left} more in the check's summary.`];
  return [`**Could not be checked (${gaps.length})**`, "", ...shown, ...more].join("\n");
}

// src/renderers/pull-request.ts
function pullRequestWording(rulePages2) {
  return {
    finding: (finding, suggestion) => findingComment(finding, suggestion, rulePages2),
    resolved: resolvedComment,
    body: (parts) => reviewBody(parts, rulePages2),
    superseded: supersededBody
  };
}

// src/review/added-runs.ts
function isWithin(run, first, last) {
  return last - first <= run.last - run.first && first >= run.first - run.up && last <= run.last + run.down;
}
var AddedRuns = class {
  #first;
  #rows = [];
  #runs = [];
  #removed = [];
  #added = [];
  /** @param first the number of the hunk's first line in head */
  constructor(first) {
    this.#first = first;
  }
  take(sign, line) {
    const text = bare2(line);
    if (sign === " ") this.#endBlock();
    if (sign === "+") this.#added.push(this.#rows.length);
    if (sign === "-") this.#removed.push(text);
    else this.#rows.push({ text, isContext: sign === " " });
  }
  finish() {
    this.#endBlock();
    return this.#runs.map(({ first, last }) => ({
      first: this.#first + first,
      last: this.#first + last,
      up: this.#slack(first - 1, last, -1),
      down: this.#slack(last + 1, first, 1)
    }));
  }
  #endBlock() {
    const missing = /* @__PURE__ */ new Map();
    for (const text of this.#removed) missing.set(text, (missing.get(text) ?? 0) + 1);
    const others = this.#added.filter((row2) => {
      const text = this.#rows[row2]?.text ?? "";
      const count = missing.get(text) ?? 0;
      if (count > 1) missing.set(text, count - 1);
      else missing.delete(text);
      return count === 0;
    });
    if (missing.size === 0) for (const row2 of others) this.#extend(row2);
    this.#removed = [];
    this.#added = [];
  }
  #extend(row2) {
    const run = this.#runs.at(-1);
    if (run !== void 0 && run.last === row2 - 1) run.last = row2;
    else this.#runs.push({ first: row2, last: row2 });
  }
  /** How many lines beside the run are those at its other end. */
  #slack(outside, inside, step) {
    let count = 0;
    for (; ; ) {
      const next = this.#rows[outside + count * step];
      if (next?.isContext !== true || next.text !== this.#rows[inside + count * step]?.text) return count;
      count++;
    }
  }
};
function bare2(text) {
  return text.trim().replace(/\s*,$/, "");
}

// src/review/diff-lines.ts
function diffOf(files) {
  return new Map(files.map(({ path, patch }) => [path, patch === null ? null : diffLines(patch)]));
}
function diffLines(patch) {
  const lines = patch.split("\n");
  const left = /* @__PURE__ */ new Set();
  const right = /* @__PURE__ */ new Set();
  const added = [];
  const hunks = [];
  let index = lines.findIndex((line) => line.startsWith("@@"));
  if (index < 0) return null;
  while (index < lines.length) {
    const header = headerIn(lines[index] ?? "");
    if (header === void 0) return isRest(lines.slice(index)) ? { left, right, added, hunks } : null;
    index++;
    let { base, head, baseLeft, headLeft } = header;
    const runs = new AddedRuns(head);
    while (baseLeft > 0 || headLeft > 0) {
      const line = lines[index++];
      if (line === void 0) return null;
      const sign = line[0] ?? " ";
      if (sign === "\\") continue;
      const [inBase, inHead] = [sign !== "+", sign !== "-"];
      if (!" +-".includes(sign) || inBase && baseLeft === 0 || inHead && headLeft === 0) return null;
      runs.take(sign, line.slice(1));
      if (inBase) left.add(base++);
      if (inHead) right.add(head++);
      if (inBase) baseLeft--;
      if (inHead) headLeft--;
    }
    if (head > header.head) hunks.push({ first: header.head, last: head - 1 });
    for (const run of runs.finish()) added.push(run);
    while (lines[index]?.startsWith("\\")) index++;
  }
  return { left, right, added, hunks };
}
var HEADER = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
function headerIn(line) {
  const [, base, baseLeft = "1", head, headLeft = "1"] = HEADER.exec(line) ?? [];
  if (base === void 0 || head === void 0) return void 0;
  return { base: +base, head: +head, baseLeft: +baseLeft, headLeft: +headLeft };
}
function isRest(lines) {
  return lines.every((line) => line === "");
}

// src/review/place-comments.ts
var COMMENT_LIMITS = { inline: 30, files: 10 };
function anchorOf({ path, line, endLine }, diff) {
  const lines = diff.get(path);
  if (lines === void 0) return null;
  const carried = lines === null ? void 0 : firstWithin(lines.right, line, endLine);
  return carried === void 0 ? { kind: "file", path } : { kind: "line", path, line: carried, startLine: null };
}
function firstWithin(lines, first, last) {
  if (lines.has(first)) return first;
  const within = [...lines].filter((line) => line > first && line <= last);
  return within.length === 0 ? void 0 : within.reduce((a, b) => Math.min(a, b));
}
var Room = class {
  #inline;
  #files;
  constructor({ inline, files }) {
    this.#inline = inline;
    this.#files = files;
  }
  /** Whether there was room for one more. Comments that stand already take theirs first. */
  take({ kind }) {
    return kind === "line" ? this.#inline-- > 0 : this.#files-- > 0;
  }
};

// src/review/suggestion.ts
var OF_ONE_ENTRY = /* @__PURE__ */ new Set([
  "ipc/command-granted",
  "ipc/scope-widened",
  "ipc/remote-origin-granted",
  "ipc/window-added"
]);
var LIMITS = { lines: 20, characters: 2e3 };
function suggestRemoval(finding, file) {
  const isToml = finding.path.endsWith(".toml");
  const range2 = OF_ONE_ENTRY.has(finding.rule) ? entryRange(finding, file, isToml) : void 0;
  if (range2 === void 0) return void 0;
  const { first, last } = range2;
  const before = file[first - 2];
  const after = file[last];
  const entry = file.slice(first - 1, last);
  if (before === void 0 || after === void 0 || entry.length > LIMITS.lines) return void 0;
  if (/\[\s*$/.test(before) && /^\s*\]/.test(after)) return void 0;
  const suggestion = isToml ? inToml(first, last, before, entry, after) : inJson(first, last, before, entry, after);
  return suggestion?.lines.every(isPlain) ? suggestion : void 0;
}
function removedLines({ first, last, lines }) {
  return { first: first + lines.length, last };
}
function entryRange({ line, column, endLine }, file, isToml) {
  const text = file[line - 1] ?? "";
  if (text.slice(0, column - 1).trim() === "") return { first: line, last: endLine };
  const opening = file[line - 2] ?? "";
  if (isToml || !/^\s*"identifier"\s*:/.test(text) || opening.trim() !== "{") return void 0;
  const closing = opening.replace("{", "}").trimEnd();
  const length = file.slice(line, line + LIMITS.lines).findIndex((each) => each === closing || each === `${closing},`);
  return length < 0 ? void 0 : { first: line - 1, last: line + length + 1 };
}
function inJson(first, last, before, entry, after) {
  const text = entry.join("\n").trim();
  const [, item = "", comma = ""] = /^([\s\S]*?)\s*(,?)$/.exec(text) ?? [];
  if (!isWholeItem(item) || hasComment(before) || !/[[,]\s*$/.test(before)) return void 0;
  if (comma === ",") return { first, last, lines: [] };
  if (!/^\s*\]/.test(after) || !/["}\]]\s*,\s*$/.test(before)) return void 0;
  return { first: first - 1, last, lines: [before.replace(/[ \t]*,[ \t]*(?=\r?$)/, "")] };
}
function inToml(first, last, before, entry, after) {
  const [, , comma = ""] = TOML_STRING.exec(entry.join("\n")) ?? [];
  if (first !== last || !TOML_STRING.test(entry[0] ?? "") || !/[[,]\s*$/.test(before)) return void 0;
  return comma === "," || /^\s*\]/.test(after) ? { first, last, lines: [] } : void 0;
}
var TOML_STRING = /^\s*("(?:[^"\\]|\\.)*"|'[^']*')\s*(,?)\s*$/;
function isWholeItem(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "string" || typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
function hasComment(line) {
  return /\/[/*]|\*\//.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}
function isPlain(line) {
  return line.length <= LIMITS.characters && !line.includes("<!--") && line.replaceAll("	", "").search(INVISIBLE) < 0;
}

// src/review/suggested-lines.ts
var SuggestedLines = class {
  #files;
  #diff;
  #taken = /* @__PURE__ */ new Set();
  constructor(files, diff) {
    this.#files = files;
    this.#diff = diff;
  }
  /** For a comment that is about to be posted. */
  at(finding, anchor) {
    return anchor.kind === "line" ? this.#take(finding, () => true) : void 0;
  }
  /** For one that stands already: a suggestion replaces the lines that the comment covers now, so they must be those. */
  on(finding, { kind, path, line, startLine, outdated }) {
    if (kind !== "line" || outdated || path !== finding.path) return void 0;
    return this.#take(finding, ({ first, last }) => line === last && (startLine ?? line) === first);
  }
  #take(finding, fits) {
    const { path } = finding;
    const lines = this.#diff.get(path);
    const suggestion = suggestRemoval(finding, this.#files.get(path) ?? []);
    if (lines == null || suggestion === void 0 || !fits(suggestion)) return void 0;
    if (!isAdded(suggestion, lines) || !isOneHunk(suggestion, lines)) return void 0;
    const keys = range(suggestion.first, suggestion.last).map((line) => `${line}\0${path}`);
    if (keys.some((key) => this.#taken.has(key))) return void 0;
    for (const key of keys) this.#taken.add(key);
    return suggestion;
  }
};
function isAdded(suggestion, { added }) {
  const { first, last } = removedLines(suggestion);
  return added.some((run) => isWithin(run, first, last));
}
function isOneHunk({ first, last }, { hunks, right }) {
  return hunks.some((hunk) => hunk.first <= first && last <= hunk.last) && range(first, last).every((line) => right.has(line));
}
function range(first, last) {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

// src/review/plan.ts
function planReview(input) {
  const { review, head, diff, us, wording, files = /* @__PURE__ */ new Map(), limits = COMMENT_LIMITS } = input;
  const ours = input.comments.flatMap((comment) => ownComment(comment, us));
  const found = identified(orderFindings(review.findings));
  const spoken = new Map(found.map(({ fingerprint }) => [fingerprint, speakerFor(fingerprint, ours)]));
  const room = new Room(limits);
  for (const comment of spoken.values()) if (comment !== void 0) room.take(comment);
  const post = [];
  const update = [];
  const leave = [];
  const listed = [];
  const suggested = new SuggestedLines(files, diff);
  for (const { finding, fingerprint } of found) {
    const marker = { kind: "finding", rule: finding.rule, fingerprint, head, state: "open" };
    const earlier = spoken.get(fingerprint);
    if (earlier !== void 0) {
      const words = wording.finding(finding, suggested.on(finding, earlier));
      if (earlier.marker.state === "open" && sameWords(words, earlier.words))
        leave.push({ id: earlier.id, why: "says it already" });
      else update.push({ id: earlier.id, body: withMarker(words, marker) });
      if (isFolded(earlier)) listed.push(finding);
      continue;
    }
    const anchor = anchorOf(finding, diff);
    if (anchor === null || !room.take(anchor)) {
      listed.push(finding);
      continue;
    }
    const suggestion = suggested.at(finding, anchor);
    const body = withMarker(wording.finding(finding, suggestion), marker);
    post.push({ fingerprint, anchor: covering(anchor, suggestion), body });
  }
  const gone = ours.filter(({ marker }) => !spoken.has(marker.fingerprint));
  const still = ours.filter(
    (comment) => spoken.has(comment.marker.fingerprint) && !isSpeaker(comment, spoken)
  );
  const { resolve, left } = resolutions(gone, review, head, wording);
  return {
    post,
    update,
    resolve,
    leave: [...leave, ...left, ...still.map(leftAsItIs)],
    ...bodies(input, post.length > 0, {
      review,
      listed,
      commented: found.length - listed.length,
      notices: input.notices ?? []
    })
  };
}
function ownComment(comment, us) {
  const marked = readMarked(comment, us);
  if (marked?.marker.kind !== "finding") return [];
  return [{ ...comment, words: marked.words, marker: marked.marker }];
}
function speakerFor(fingerprint, ours) {
  const all = ours.filter(({ marker }) => marker.fingerprint === fingerprint).toSorted((a, b) => a.id - b.id);
  return all.find(({ marker }) => marker.state === "open") ?? all.findLast((comment) => !isFolded(comment));
}
function isSpeaker(comment, spoken) {
  return spoken.get(comment.marker.fingerprint) === comment;
}
function isFolded({ outdated, threadResolved }) {
  return outdated || threadResolved;
}
function sameWords(a, b) {
  return a.trim() === b;
}
function leftAsItIs({ id, marker }) {
  return { id, why: marker.state === "open" ? "says it already" : "resolved before" };
}
function resolutions(gone, { gaps, turnedOff }, head, wording) {
  const resolve = [];
  const left = [];
  for (const comment of gone) {
    const { id, words, marker, threadId, answered, threadResolved } = comment;
    if (marker.state === "resolved") left.push({ id, why: "resolved before" });
    else if (gaps.some((gap) => mayHide(gap, comment))) left.push({ id, why: "not looked at" });
    else {
      const isOff = turnedOff.some(({ rule }) => rule === marker.rule);
      const because = isOff ? { kind: "rule-off", rule: marker.rule } : { kind: "fixed", head };
      const body = withMarker(wording.resolved(words, because), { ...marker, head, state: "resolved" });
      resolve.push({ id, body, threadId: answered || threadResolved ? null : threadId });
    }
  }
  return { resolve, left };
}
var HIDES_ANYTHING = /* @__PURE__ */ new Set([
  "unparsed",
  "unreadable",
  "truncated",
  "not-followed",
  "does-not-build"
]);
var HIDES_NOTHING = /* @__PURE__ */ new Set(["assumed-version", "dynamic", "unsupported"]);
function mayHide({ kind, path, blocking }, comment) {
  if (HIDES_NOTHING.has(kind)) return false;
  return blocking && HIDES_ANYTHING.has(kind) || path === comment.path;
}
function covering(anchor, suggestion) {
  if (anchor.kind === "file" || suggestion === void 0) return anchor;
  const { first, last } = suggestion;
  return { ...anchor, line: last, startLine: first < last ? first : null };
}
function bodies({ reviews, us, head, wording }, hasNewComments, parts) {
  const current = reviews.flatMap((review) => {
    const marked = readMarked(review, us);
    if (marked?.marker.kind !== "review" || marked.marker.state !== "current") return [];
    return [{ id: review.id, words: marked.words }];
  }).toSorted((a, b) => a.id - b.id);
  const newest = current.at(-1);
  const words = wording.body(parts);
  const body = withMarker(words, { kind: "review", head, state: "current" });
  const older = withMarker(wording.superseded(head), { kind: "review", head, state: "superseded" });
  const supersede = (all) => all.map(({ id }) => ({ id, body: older }));
  if (hasNewComments || newest === void 0 && hasSomethingToSay(parts))
    return { body, updateReviews: supersede(current) };
  if (newest === void 0 || sameWords(words, newest.words))
    return { body: null, updateReviews: supersede(current.slice(0, -1)) };
  return { body: null, updateReviews: [...supersede(current.slice(0, -1)), { id: newest.id, body }] };
}
function hasSomethingToSay({ review, notices }) {
  return review.findings.length > 0 || notices.length > 0 || review.gaps.some(({ blocking }) => blocking);
}

// src/hosts/github/review-pull-request.ts
async function reviewPullRequest(job, pull, { announce, isFirst, comment, check: publishes = true }) {
  const { github, repository, settling } = job;
  const name = { name: CHECK_NAME, head: pull.head.sha };
  const waiting = settling === void 0 ? {} : { settling };
  const started = announce && publishes ? await startCheck(github, repository, name, waiting) : void 0;
  const run = started?.kind === "started" ? { run: started.run } : isFirst ? { run: "new" } : {};
  const publish = async (check, isCurrent) => {
    if (!publishes) return "none";
    return (await publishCheck(github, repository, name, check, { ...run, isCurrent, ...waiting })).kind;
  };
  try {
    return await reviewed2(job, pull, comment, publish);
  } catch (error) {
    await publishFault(error, async (check) => publish(check, async () => true));
    throw error;
  }
}
async function reviewed2(job, pull, comment, publish) {
  const { github, repository, cache, facts, failOn, settling } = job;
  const { number } = pull;
  const sha = pull.head.sha;
  const [comparison, situation] = await Promise.all([
    compareWithBase(github, repository, { base: pull.base.sha, head: sha }),
    readSituation(github, repository, number, POLICY_PATH)
  ]);
  const stillCurrent = async () => situation.open && situation.head === sha;
  const reading = policyOf(situation.policy, failOn);
  if (!reading.ok) {
    const check2 = renderPolicyFaultCheck(reading.errors);
    return {
      review: null,
      outcome: "fail",
      check: check2,
      comments: "none",
      checkRun: await publish(check2, stillCurrent)
    };
  }
  const options = cache === void 0 ? {} : { cache };
  const base = listedOnce(
    githubTree(github, repository, comparison.mergeBase, { ...options, rev: pull.base.ref })
  );
  const head = listedOnce(githubTree(github, repository, sha, { ...options, rev: pull.head.ref }));
  const review = await reviewTrees({ base, head, facts, policy: reading.policy });
  const notices = await policyNotices(situation.policy, base, head);
  const check = renderCheck(review, reading.policy, notices);
  const comments = comment ? await say(job, pull, situation, review, comparison.files, head, notices, settling) : "none";
  return {
    review,
    outcome: outcomeOf(review.verdict, reading.policy),
    check,
    comments,
    checkRun: await publish(check, comments === "superseded" ? async () => false : stillCurrent)
  };
}
async function say({ github, repository, us, rulePages: rulePages2 }, pull, situation, review, files, head, notices, settling) {
  const sha = pull.head.sha;
  const paths = new Set(review.findings.map(({ path }) => path));
  const changed = files ?? await changedFiles(github, repository, pull.number, paths);
  const plan = planReview({
    review,
    head: sha,
    diff: diffOf(changed),
    comments: situation.comments,
    reviews: situation.reviews,
    us: situation.us ?? us ?? NOBODY,
    wording: pullRequestWording(rulePages2),
    files: await linesOf(paths, head),
    notices
  });
  const published = await publishReview(github, repository, pull.number, plan, {
    head: sha,
    isCurrent: () => isCurrentHead(github, repository, pull.number, sha),
    ...settling !== void 0 && { settling }
  });
  return published.kind;
}
var NOBODY = { login: "", bot: true };
async function linesOf(paths, head) {
  const entries = (await head.list()).entries.filter(({ path }) => paths.has(path));
  if (entries.length === 0) return /* @__PURE__ */ new Map();
  const blobs = await head.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = blobs.get(id);
      return bytes === void 0 ? [] : [[path, new TextDecoder().decode(bytes).split("\n")]];
    })
  );
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
  return { queue, load: load2 };
  function load2(app) {
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
      queue.add(`${keyOf2(job.repository)}@${head}`, async () => {
        await guarded(context, `the check of ${head}`, async () => {
          const pulls = await pullRequestsOf(job.github, job.repository, head);
          for (const pull of pulls) enqueue(context, pull.number, pull, false);
        });
      });
    });
    app.on("merge_group.checks_requested", async (context) => {
      const { base_sha: base, head_sha: head } = context.payload.merge_group;
      const job = jobOf(context);
      queue.add(`${keyOf2(job.repository)}@${head}`, async () => {
        await guarded(context, "a merge group", async () => void await reviewCommits(job, { base, head }));
      });
    });
  }
  function enqueue(context, number, known, isNew) {
    const job = jobOf(context);
    const key = `${keyOf2(job.repository)}#${number}`;
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
    const { facts, rulePages: rulePages2, settling } = options;
    return {
      github: context.octokit,
      repository: { owner, repo },
      facts,
      cache,
      us: null,
      rulePages: rulePages2,
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
function keyOf2({ owner, repo }) {
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
import { createServer } from "node:http";
import { createNodeMiddleware } from "probot";
var WEBHOOK_PATH = "/api/github/webhooks";
var MOST_BYTES2 = 25 * 1024 * 1024;
var PATIENCE = 3e4;
async function listenForWebhooks(probot, load2, at) {
  const receive = await createNodeMiddleware(load2, { probot, webhooksPath: WEBHOOK_PATH });
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
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES2) return void 0;
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES2) return void 0;
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

// src/hosts/app/set-up.ts
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";

// src/hosts/app/settings.ts
import { readFileSync } from "node:fs";
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
async function setUp(settings, manifestFile, envFile, say3, send = fetch) {
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
    const code2 = new URL(request.url ?? "/", "http://localhost").searchParams.get("code");
    if (code2 === null) return page(response, 200, registration(settings, manifest, `${base}${path}`, secret));
    const registered2 = await convert(code2, settings, send);
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
  say3(`Toril has no App yet. Open ${base}${path} to register it.`);
  const registered = await identity;
  await server.stop();
  say3(`The App's identity is in ${envFile}. Keep that file to yourself.`);
  return registered;
}
async function readManifest(file) {
  const manifest = load(await readFile(file, "utf8"));
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
async function convert(code2, { githubHost }, send) {
  const address = `${githubApi(githubHost)}/app-manifests/${encodeURIComponent(code2)}/conversions`;
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
async function serve(environment, home) {
  const file = join(process.cwd(), ".env");
  const known = {
    ...existsSync2(file) && parseEnv(readFileSync2(file, "utf8")),
    ...environment
  };
  const settings = readSettings(known);
  const identity = settings.identity ?? await setUp(settings, join(home, "app.yml"), file, say2);
  await start(settings, identity, known);
}
async function start(settings, identity, environment) {
  const baseUrl = githubApi(settings.githubHost);
  const Octokit = appOctokit(octokitOptions({ baseUrl, userAgent: `toril/${VERSION}` }));
  const probot = new Probot({ ...identity, baseUrl, Octokit, logLevel: settings.logLevel });
  const facts = settings.offline ? offline : cratesAdapter({
    index: cratesIndex(environment),
    ...settings.cache !== null && { cache: jsonCache(settings.cache, crateFactFormat) }
  });
  const { load: load2, queue } = torilApp({ facts, rulePages: rulePages(environment) });
  const { url, stop: stop2 } = await listenForWebhooks(probot, load2, settings);
  say2(`Toril ${VERSION} listens on ${url}`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void stop2().then(() => queue.idle()));
  }
}
function say2(line) {
  process.stdout.write(`${line}
`);
}
export {
  serve
};
