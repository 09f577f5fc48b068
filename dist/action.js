const require = process.getBuiltinModule;
import {
  compareWithBase,
  faultCheck,
  githubClient,
  logLine,
  missingInWords,
  pullRequestIn,
  readMarked,
  readMarker,
  reasonOf,
  renderCheckPage,
  reviewCommits,
  reviewPullRequest,
  sealPlan,
  withOwnReplies,
  workflowCommands
} from "./shared.action.serve.js";
import {
  RemoteError,
  field,
  isObjectId,
  textIn
} from "./shared.action.engine.serve.js";
import {
  checkOutput,
  renderJson,
  renderSarif,
  writeOutput
} from "./shared.action.commands.js";
import {
  registries,
  rulePages
} from "./shared.action.commands.serve.js";
import {
  VERSION
} from "./shared.action.commands.parse-command.serve.toril.js";
import "./shared.action.commands.engine.serve.js";
import {
  SEVERITIES
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  concurrently
} from "./shared.action.commands.engine.git-sides.serve.js";
import "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// node_modules/@actions/core/lib/command.js
import * as p from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(e) {
  return e == null ? "" : typeof e == "string" || e instanceof String ? e : JSON.stringify(e);
}
function toCommandProperties(e) {
  return Object.keys(e).length ? {
    title: e.title,
    file: e.file,
    line: e.startLine,
    endLine: e.endLine,
    col: e.startColumn,
    endColumn: e.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(t2, e, s2) {
  const r2 = new c(t2, e, s2);
  process.stdout.write(r2.toString() + p.EOL);
}
var n = "::";
var c = class {
  constructor(e, s2, r2) {
    e || (e = "missing.command"), this.command = e, this.properties = s2, this.message = r2;
  }
  toString() {
    let e = n + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      e += " ";
      let s2 = true;
      for (const r2 in this.properties)
        if (this.properties.hasOwnProperty(r2)) {
          const i2 = this.properties[r2];
          i2 && (s2 ? s2 = false : e += ",", e += `${r2}=${m(i2)}`);
        }
    }
    return e += `${n}${a(this.message)}`, e;
  }
};
function a(t2) {
  return toCommandValue(t2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function m(t2) {
  return toCommandValue(t2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as s from "crypto";
import * as i from "fs";
import * as r from "os";
function issueFileCommand(n3, o) {
  const e = process.env[`GITHUB_${n3}`];
  if (!e)
    throw new Error(`Unable to find environment variable for file command ${n3}`);
  if (!i.existsSync(e))
    throw new Error(`Missing file at path: ${e}`);
  i.appendFileSync(e, `${toCommandValue(o)}${r.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(n3, o) {
  const e = `ghadelimiter_${s.randomUUID()}`, t2 = toCommandValue(o);
  if (n3.includes(e))
    throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`);
  if (t2.includes(e))
    throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);
  return `${n3}<<${e}${r.EOL}${t2}${r.EOL}${e}`;
}

// node_modules/@actions/core/lib/core.js
import * as T from "os";

// node_modules/@actions/core/lib/summary.js
import { EOL as p2 } from "os";
import { constants as l, promises as b } from "fs";
var u = function(f, t2, e, r2) {
  function s2(n3) {
    return n3 instanceof e ? n3 : new e(function(i2) {
      i2(n3);
    });
  }
  return new (e || (e = Promise))(function(n3, i2) {
    function d(a2) {
      try {
        o(r2.next(a2));
      } catch (h) {
        i2(h);
      }
    }
    function c2(a2) {
      try {
        o(r2.throw(a2));
      } catch (h) {
        i2(h);
      }
    }
    function o(a2) {
      a2.done ? n3(a2.value) : s2(a2.value).then(d, c2);
    }
    o((r2 = r2.apply(f, t2 || [])).next());
  });
};
var { access: O, appendFile: _, writeFile: y } = b;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var E = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return u(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      const t2 = process.env[SUMMARY_ENV_VAR];
      if (!t2)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield O(t2, l.R_OK | l.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${t2}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = t2, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(t2, e, r2 = {}) {
    const s2 = Object.entries(r2).map(([n3, i2]) => ` ${n3}="${i2}"`).join("");
    return e ? `<${t2}${s2}>${e}</${t2}>` : `<${t2}${s2}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(t2) {
    return u(this, void 0, void 0, function* () {
      const e = !!t2?.overwrite, r2 = yield this.filePath();
      return yield (e ? y : _)(r2, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return u(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(t2, e = false) {
    return this._buffer += t2, e ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(p2);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(t2, e) {
    const r2 = Object.assign({}, e && { lang: e }), s2 = this.wrap("pre", this.wrap("code", t2), r2);
    return this.addRaw(s2).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(t2, e = false) {
    const r2 = e ? "ol" : "ul", s2 = t2.map((i2) => this.wrap("li", i2)).join(""), n3 = this.wrap(r2, s2);
    return this.addRaw(n3).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(t2) {
    const e = t2.map((s2) => {
      const n3 = s2.map((i2) => {
        if (typeof i2 == "string")
          return this.wrap("td", i2);
        const { header: d, data: c2, colspan: o, rowspan: a2 } = i2, h = d ? "th" : "td", m2 = Object.assign(Object.assign({}, o && { colspan: o }), a2 && { rowspan: a2 });
        return this.wrap(h, c2, m2);
      }).join("");
      return this.wrap("tr", n3);
    }).join(""), r2 = this.wrap("table", e);
    return this.addRaw(r2).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(t2, e) {
    const r2 = this.wrap("details", this.wrap("summary", t2) + e);
    return this.addRaw(r2).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(t2, e, r2) {
    const { width: s2, height: n3 } = r2 || {}, i2 = Object.assign(Object.assign({}, s2 && { width: s2 }), n3 && { height: n3 }), d = this.wrap("img", null, Object.assign({ src: t2, alt: e }, i2));
    return this.addRaw(d).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(t2, e) {
    const r2 = `h${e}`, s2 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(r2) ? r2 : "h1", n3 = this.wrap(s2, t2);
    return this.addRaw(n3).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const t2 = this.wrap("hr", null);
    return this.addRaw(t2).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const t2 = this.wrap("br", null);
    return this.addRaw(t2).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(t2, e) {
    const r2 = Object.assign({}, e && { cite: e }), s2 = this.wrap("blockquote", t2, r2);
    return this.addRaw(s2).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(t2, e) {
    const r2 = this.wrap("a", t2, { href: e });
    return this.addRaw(r2).addEOL();
  }
};
var w = new E();
var summary = w;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(t2) {
  t2[t2.Success = 0] = "Success", t2[t2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(t2) {
  issueCommand("add-mask", {}, t2);
}
function getInput(t2, e) {
  const r2 = process.env[`INPUT_${t2.replace(/ /g, "_").toUpperCase()}`] || "";
  if (e && e.required && !r2)
    throw new Error(`Input required and not supplied: ${t2}`);
  return e && e.trimWhitespace === false ? r2 : r2.trim();
}
function setOutput(t2, e) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(t2, e));
  process.stdout.write(T.EOL), issueCommand("set-output", { name: t2 }, toCommandValue(e));
}
function setFailed(t2) {
  process.exitCode = ExitCode.Failure, error(t2);
}
function error(t2, e = {}) {
  issueCommand("error", toCommandProperties(e), t2 instanceof Error ? t2.toString() : t2);
}
function notice(t2, e = {}) {
  issueCommand("notice", toCommandProperties(e), t2 instanceof Error ? t2.toString() : t2);
}
function info(t2) {
  process.stdout.write(t2 + T.EOL);
}

// node_modules/@actions/github/lib/context.js
import { readFileSync as t, existsSync as n2 } from "fs";
import { EOL as p3 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var e, s2, r2;
    if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
      if (n2(process.env.GITHUB_EVENT_PATH))
        this.payload = JSON.parse(t(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      else {
        const o = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${p3}`);
      }
    this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (e = process.env.GITHUB_API_URL) !== null && e !== void 0 ? e : "https://api.github.com", this.serverUrl = (s2 = process.env.GITHUB_SERVER_URL) !== null && s2 !== void 0 ? s2 : "https://github.com", this.graphqlUrl = (r2 = process.env.GITHUB_GRAPHQL_URL) !== null && r2 !== void 0 ? r2 : "https://api.github.com/graphql";
  }
  get issue() {
    const e = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (e.issue || e.pull_request || e).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [e, s2] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner: e, repo: s2 };
    }
    if (this.payload.repository)
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/hosts/action/fault.ts
function faultInWords(error2) {
  if (error2 instanceof SetupError || error2 instanceof RemoteError) return logLine(error2.message);
  const what = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
  return `Toril made a mistake, please report it: ${logLine(what.replace(/\s*\n\s*/g, " · "))}`;
}

// src/hosts/action/rule-pages.ts
function actionRulePages({
  GITHUB_SERVER_URL = "https://github.com",
  GITHUB_ACTION_REPOSITORY = "",
  GITHUB_ACTION_REF = ""
}) {
  const isName = /^[\w.-]+\/[\w.-]+$/.test(GITHUB_ACTION_REPOSITORY);
  const isPlace = isName && /^[\w./-]+$/.test(GITHUB_ACTION_REF) && /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL);
  return isPlace ? `${GITHUB_SERVER_URL}/${GITHUB_ACTION_REPOSITORY}/tree/${GITHUB_ACTION_REF}/src/rules` : null;
}

// src/adapters/github/folder-content-cache.ts
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
var randomUUID2 = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
var { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } = process.getBuiltinModule("node:fs/promises");
var { join } = process.getBuiltinModule("node:path");
var AT_ONCE = 16;
function folderContentCache(directory, mostBytes = 64 * 1024 * 1024) {
  const folder = join(directory, "content");
  let swept;
  return {
    async get(key) {
      const file = fileOf(folder, key);
      try {
        const bytes = await readFile(file);
        await utimes(file, /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date());
        return bytes;
      } catch {
        return void 0;
      }
    },
    async put(key, bytes) {
      if (bytes.length > mostBytes) return;
      swept ??= sweep(folder, mostBytes);
      await swept.then(() => write(folder, fileOf(folder, key), bytes)).catch(() => {
      });
    }
  };
}
function fileOf(folder, key) {
  return join(folder, createHash("sha256").update(key).digest("hex"));
}
async function sweep(folder, mostBytes) {
  await mkdir(folder, { recursive: true });
  const files = await concurrently(await readdir(folder), AT_ONCE, async (name) => {
    const { size, mtimeMs } = await stat(join(folder, name));
    return { name, size, used: mtimeMs };
  });
  let left = mostBytes;
  const old = files.toSorted((a2, b2) => b2.used - a2.used).filter(({ size }) => {
    left -= size;
    return left < 0;
  });
  await concurrently(old, AT_ONCE, ({ name }) => rm(join(folder, name), { force: true }));
}
async function write(folder, file, bytes) {
  const draft = join(folder, `${randomUUID2()}.tmp`);
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}

// src/review/listed-seals.ts
var MOST_NAMES = 400;
function listedSeals(number, fresh) {
  const prefix = `${number}-`;
  return {
    ours({ comments, reviews }, us) {
      const ourReviews = firstOfEach(reviews, (review2) => {
        const seal = readMarked(review2, us)?.marker.seal;
        return seal?.startsWith(prefix) ? seal : void 0;
      });
      const markers = ourReviews.map((review2) => readMarked(review2, us)?.marker);
      const newest = markers.findLast((marker) => marker?.kind === "review" && marker.state === "current");
      const names = new Set(newest?.kind === "review" ? newest.names : []);
      const ourComments = firstOfEach(comments, (comment) => {
        const seal = readMarked(comment, us)?.marker.seal;
        return seal !== void 0 && names.has(seal) ? seal : void 0;
      });
      return {
        comments: ourComments.map((each) => withOwnReplies(each, us, readMarker(each.body)?.marker.seal)),
        reviews: ourReviews
      };
    },
    sealed(plan, ours) {
      const names = namesIn(ours);
      return sealPlan(plan, ours, {
        comment(_fingerprint, _path, earlier) {
          const seal = earlier ?? fresh();
          names.add(seal);
          return seal;
        },
        review: (earlier) => ({
          seal: earlier ?? `${prefix}${fresh()}`,
          names: [...names].slice(-MOST_NAMES)
        })
      });
    }
  };
}
function namesIn({ comments }) {
  const seals = comments.map((comment) => readMarker(comment.body)?.marker.seal);
  return new Set(seals.filter((seal) => seal !== void 0));
}
function firstOfEach(items, sealOf) {
  const firsts = /* @__PURE__ */ new Map();
  for (const item of items.toSorted((a2, b2) => a2.id - b2.id)) {
    const seal = sealOf(item);
    if (seal !== void 0 && !firsts.has(seal)) firsts.set(seal, item);
  }
  return [...firsts.values()];
}

// src/hosts/action/outputs.ts
function outputsOf(review2, outcome) {
  if (review2 === null) return { verdict: "error", outcome };
  const counts = SEVERITIES.map((severity) => {
    return [severity, review2.findings.filter((finding) => finding.severity === severity).length];
  });
  return {
    verdict: review2.verdict,
    outcome,
    findings: review2.findings.length,
    ...Object.fromEntries(counts),
    gaps: review2.gaps.filter(({ blocking }) => blocking).length
  };
}

// src/hosts/action/deliver.ts
var { mkdir: mkdir2 } = process.getBuiltinModule("node:fs/promises");
var { dirname } = process.getBuiltinModule("node:path");
async function makeRoom({ sarifFile, jsonFile }) {
  const files = { "`sarif-file`": sarifFile, "`json-file`": jsonFile };
  for (const [input, file] of Object.entries(files)) {
    if (file === null) continue;
    await mkdir2(dirname(file), { recursive: true }).catch(() => {
    });
    await checkOutput(file, input);
  }
}
async function deliver(runner, inputs, judged) {
  return [
    ...await faultOf(async () => runner.output(outputsOf(judged.review, judged.outcome))),
    ...await faultOf(() => runner.summarize(renderCheckPage(judged.check))),
    ...await faultOf(async () => {
      const { review: review2, policy } = judged;
      const { owner, repo } = runner.repository;
      const context2 = { version: VERSION, policy, repository: `${owner}/${repo}` };
      if (review2 !== null) runner.output(await writeFiles(review2, inputs, context2));
    })
  ];
}
async function faultOf(write2) {
  try {
    await write2();
    return [];
  } catch (error2) {
    return [reasonOf(error2)];
  }
}
async function writeFiles(review2, { sarifFile, jsonFile }, context2) {
  if (sarifFile !== null) {
    const { rules } = await import("./engine.js");
    await writeOutput(sarifFile, renderSarif(review2, rules, VERSION));
  }
  if (jsonFile !== null) await writeOutput(jsonFile, renderJson(review2, context2));
  return {
    ...sarifFile !== null && { "sarif-file": sarifFile },
    ...jsonFile !== null && { "json-file": jsonFile }
  };
}

// src/hosts/action/event.ts
function subjectOf(event) {
  const subject = subjectIn(event);
  if (subject !== void 0) return subject;
  throw new SetupError(`The payload of the event \`${event.name}\` isn't what GitHub documents.`);
}
function isReadOnlyByRule({ name }, subject) {
  if (name !== "pull_request" || subject.kind !== "pull-request") return false;
  const { fork, author } = subject.pull;
  return fork || author?.isBot === true && author.login === "dependabot[bot]";
}
function subjectIn({ name, payload, sha, attempt }) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return ofPullRequest(payload, attempt);
    case "merge_group":
      return ofMergeGroup(field(payload, "merge_group"), attempt);
    case "push":
      return ofPush(payload, attempt);
    case "workflow_dispatch":
      return sinceDefaultBranch(payload, sha);
    default:
      throw new SetupError(
        `Toril doesn't know what to review for the event \`${name}\`. Run it on pull_request_target or pull_request, merge_group, push or workflow_dispatch.`
      );
  }
}
function ofPullRequest(payload, attempt) {
  const pull = pullRequestIn(field(payload, "pull_request"));
  if (pull === void 0) return void 0;
  const isNewHead = ["opened", "synchronize"].includes(textIn(payload, "action") ?? "");
  return { kind: "pull-request", pull, occasion: occasionOf(attempt, isNewHead ? "new" : "later") };
}
function occasionOf(attempt, first) {
  return attempt > 1 ? "again" : first;
}
function ofMergeGroup(group, attempt) {
  const base = textIn(group, "base_sha");
  const head = textIn(group, "head_sha");
  if (!isObjectId(base) || !isObjectId(head)) return void 0;
  return { kind: "commits", commits: { base, head }, occasion: occasionOf(attempt, "new"), isChecked: true };
}
function ofPush(payload, attempt) {
  const base = textIn(payload, "before");
  const after = textIn(payload, "after");
  if (!isObjectId(base) || !isObjectId(after)) return void 0;
  if (isNobody(after)) return { kind: "nothing", why: "The push took a branch or a tag away." };
  const head = textIn(field(payload, "head_commit"), "id") ?? after;
  if (isNobody(base)) return sinceDefaultBranch(payload, head);
  if (!isObjectId(head)) return void 0;
  const isChecked = textIn(payload, "ref") === `refs/heads/${defaultBranchIn(payload)}`;
  return { kind: "commits", commits: { base, head }, occasion: occasionOf(attempt, "later"), isChecked };
}
function defaultBranchIn(payload) {
  return textIn(field(payload, "repository"), "default_branch");
}
function sinceDefaultBranch(payload, head) {
  const branch = defaultBranchIn(payload);
  return branch !== void 0 && isObjectId(head) ? { kind: "since", branch, head } : void 0;
}
function isNobody(sha) {
  return /^0+$/.test(sha);
}

// src/hosts/action/inputs.ts
var INPUTS = {
  "github-token": {
    description: "The token that reads the commits, writes comments and publishes the check. The job's own token is enough.",
    default: "${{ github.token }}"
  },
  "fail-on": {
    description: "The least severity that fails: critical, high, medium, low or info. It only makes the policy of the default branch stricter, never weaker.",
    default: ""
  },
  comment: {
    description: "Whether a pull request gets comments on its lines: true or false.",
    default: "true"
  },
  check: {
    description: "Whether pull requests, merge groups and the default branch get the check `Toril`: true or false.",
    default: "true"
  },
  offline: {
    description: "Whether only GitHub is asked, and no registry: true or false. What would have been looked up then counts as not checked.",
    default: "false"
  },
  "sarif-file": {
    description: "Where to write the review as SARIF, for code scanning. Nowhere by default.",
    default: ""
  },
  "json-file": {
    description: "Where to write the review as JSON (`toril.review/1`). Nowhere by default.",
    default: ""
  },
  cache: {
    description: "A folder that keeps files, lists of files and facts about packages between runs, for actions/cache to save and restore. None by default.",
    default: ""
  }
};
function readInputs(textOf) {
  const token = textOf("github-token").trim();
  if (token === "")
    throw new SetupError("The input `github-token` is empty. Leave it out to use the job's token.");
  return {
    token,
    failOn: failOnIn(textOf("fail-on").trim()),
    comment: isTrue("comment"),
    check: isTrue("check"),
    offline: isTrue("offline"),
    sarifFile: textOf("sarif-file").trim() || null,
    jsonFile: textOf("json-file").trim() || null,
    cache: textOf("cache").trim() || null
  };
  function isTrue(name) {
    const text = textOf(name).trim() || INPUTS[name].default;
    if (text === "true" || text === "false") return text === "true";
    throw new SetupError(`The input \`${name}\` is true or false.`);
  }
}
function failOnIn(text) {
  const severity = SEVERITIES.find((each) => each === text);
  if (text === "" || severity !== void 0) return severity ?? null;
  throw new SetupError(
    `The input \`fail-on\` takes ${SEVERITIES.toReversed().join(", ")}. To let more through, change the policy on the default branch.`
  );
}

// src/hosts/action/run.ts
var randomBytes = (...given) => process.getBuiltinModule("node:crypto").randomBytes(...given);
async function run(runner) {
  const inputs = readInputs(runner.input);
  runner.keepSecret(inputs.token);
  await makeRoom(inputs);
  const subject = subjectOf(runner.event);
  if (subject.kind === "nothing") {
    runner.notice(`${subject.why} There is nothing to review.`);
    return null;
  }
  const job = jobOf(runner, inputs, isReadOnlyByRule(runner.event, subject) ? "read-only job" : "job");
  let undelivered = [];
  const judged = async (judged2) => {
    undelivered = await deliver(runner, inputs, judged2);
  };
  const reviewed = await review(job, subject, inputs, judged);
  return conclude(runner, job.teller, reviewed, undelivered);
}
async function conclude(runner, teller, reviewed, undelivered) {
  const { check, outcome, checkRun } = reviewed;
  const comments = "comments" in reviewed ? reviewed.comments : { kind: "not asked" };
  const notes = [...missingInWords({ comments, check: checkRun }, teller), ...undelivered];
  for (const note of notes) runner.notice(logLine(note));
  if (checkRun.kind !== "told") for (const line of workflowCommands(check.annotations)) runner.print(line);
  if (notes.length > 0) await runner.summarize(renderCheckPage(check, notes));
  if (outcome === "fail") return logLine(check.title);
  const isRefused = checkRun.kind === "failed" || checkRun.kind === "read-only" && teller === "job";
  if (isRefused || undelivered.length > 0) return logLine([`${check.title}.`, "But:", ...notes].join(" "));
  runner.print(logLine(check.title));
  return null;
}
function review(job, subject, { comment, check }, judged) {
  switch (subject.kind) {
    case "pull-request": {
      const { pull, occasion } = subject;
      return reviewPullRequest(job, pull, { announce: false, occasion, comment, check, judged });
    }
    case "commits": {
      const { commits, occasion, isChecked } = subject;
      return reviewCommits(job, commits, { occasion, check: check && isChecked, judged });
    }
    case "since":
      return reviewSince(job, subject, judged);
  }
}
async function reviewSince(job, { branch, head }, judged) {
  const { mergeBase } = await compareWithBase(job.github, job.repository, { base: branch, head });
  return reviewCommits(job, { base: mergeBase, head }, { occasion: "later", check: false, judged });
}
function jobOf({ client: client2, repository, rulePages: rulePages2, environment, settling }, inputs, teller) {
  return {
    github: client2(inputs.token),
    repository,
    teller,
    seals: (number) => listedSeals(number, () => randomBytes(8).toString("hex")),
    facts: registries(inputs, environment),
    us: null,
    rulePages: rulePages2,
    ...inputs.cache !== null && { cache: folderContentCache(inputs.cache) },
    ...!inputs.offline && { forge: environment.GITHUB_SERVER_URL ?? "https://github.com" },
    ...inputs.failOn !== null && { failOn: inputs.failOn },
    ...settling !== void 0 && { settling }
  };
}

// src/hosts/action/main.ts
process.exitCode = 1;
process.on("uncaughtException", (error2) => {
  fail(error2);
  process.exit(1);
});
try {
  if (!process.env.GITHUB_REPOSITORY)
    throw new SetupError("The Action runs in a workflow of GitHub. Elsewhere, there is the command line.");
  const fetch = await proxiedFetch();
  const failure = await run({
    event: {
      name: context.eventName,
      payload: context.payload,
      sha: context.sha,
      attempt: context.runAttempt
    },
    repository: context.repo,
    environment: process.env,
    rulePages: rulePages(process.env) ?? actionRulePages(process.env),
    client: (token) => client(token, fetch),
    input: (name) => getInput(name),
    keepSecret: setSecret,
    output(values) {
      for (const [name, value] of Object.entries(values)) setOutput(name, value);
    },
    print: info,
    notice,
    summarize
  });
  if (failure === null) process.exitCode = 0;
  else setFailed(failure);
} catch (error2) {
  fail(error2);
  await summarize(renderCheckPage(faultCheck(error2)));
}
async function summarize(markdown) {
  if (!process.env.GITHUB_STEP_SUMMARY) return;
  await summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true });
}
function fail(error2) {
  setOutput("verdict", "error");
  setFailed(faultInWords(error2));
}
function client(token, fetch) {
  return githubClient({ token, baseUrl: context.apiUrl, userAgent: `toril-action/${VERSION}`, fetch });
}
async function proxiedFetch() {
  const names = ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"];
  if (!names.some((name) => process.env[name])) return void 0;
  return (await import("./proxy.js")).throughProxies();
}
