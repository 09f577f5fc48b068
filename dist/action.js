const require = process.getBuiltinModule;
import {
  compareWithBase,
  githubClient,
  pullRequestIn,
  renderCheckPage,
  reviewCommits,
  reviewPullRequest
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
import "./shared.action.commands.engine.git-sides.serve.js";
import "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError,
  visible
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

// src/renderers/workflow-commands.ts
var MOST_OF_A_KIND = 10;
var LONGEST_MESSAGE = 4096;
var COMMANDS = {
  failure: "error",
  warning: "warning",
  notice: "notice"
};
function workflowCommands(annotations) {
  const kinds = Map.groupBy(annotations, ({ level }) => level);
  return ["failure", "warning", "notice"].flatMap(
    (level) => (kinds.get(level) ?? []).slice(0, MOST_OF_A_KIND).map(command)
  );
}
function logLine(text) {
  return apart(visible(text)).replace(/^\s*::/, "​$&");
}
function command({ path, line, endLine, level, title, message }) {
  const properties = [
    `file=${property(visible(path))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    `title=${property(title)}`
  ];
  const shown = message.slice(0, LONGEST_MESSAGE).toWellFormed();
  return apart(`::${COMMANDS[level]} ${properties.join(",")}::${data(shown)}`);
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function apart(text) {
  return text.replaceAll("##[", "##​[");
}

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

// src/hosts/action/event.ts
function subjectOf(event) {
  const subject = subjectIn(event);
  if (subject !== void 0) return subject;
  throw new SetupError(`The payload of the event \`${event.name}\` isn't what GitHub documents.`);
}
function subjectIn({ name, payload, sha, attempt }) {
  switch (name) {
    case "pull_request":
    case "pull_request_target":
      return ofPullRequest(payload, attempt);
    case "merge_group":
      return ofMergeGroup(field(payload, "merge_group"));
    case "push":
      return ofPush(payload);
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
  return { kind: "pull-request", pull, isFirst: isNewHead && attempt === 1 };
}
function ofMergeGroup(group) {
  const base = textIn(group, "base_sha");
  const head = textIn(group, "head_sha");
  return isObjectId(base) && isObjectId(head) ? { kind: "merge-group", commits: { base, head } } : void 0;
}
function ofPush(payload) {
  const base = textIn(payload, "before");
  const after = textIn(payload, "after");
  if (!isObjectId(base) || !isObjectId(after)) return void 0;
  if (isNobody(after)) return { kind: "nothing", why: "The push took a branch or a tag away." };
  const head = textIn(field(payload, "head_commit"), "id") ?? after;
  if (isNobody(base)) return sinceDefaultBranch(payload, head);
  return isObjectId(head) ? { kind: "push", commits: { base, head } } : void 0;
}
function sinceDefaultBranch(payload, head) {
  const branch = textIn(field(payload, "repository"), "default_branch");
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
    description: "Whether pull requests and merge groups get the check `Toril`: true or false.",
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
    description: "A folder that keeps facts about packages between runs, for actions/cache to save and restore. None by default.",
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

// src/hosts/action/notes.ts
function notesOn(reviewed) {
  const refused = [
    ..."comments" in reviewed && reviewed.comments === "read-only" ? ["comments"] : [],
    ...reviewed.checkRun === "read-only" ? ["the check"] : []
  ];
  return [...readOnly(refused), ...superseded(reviewed)];
}
function readOnly(refused) {
  if (refused.length === 0) return [];
  const missing = refused.map((what) => PERMISSIONS[what]).join(" and ");
  return [
    `This token may not write ${refused.join(" or ")}, so the review stands here and in annotations alone. On pull requests from forks and from Dependabot that is so by GitHub's rule; elsewhere the job lacks ${missing}.`
  ];
}
var PERMISSIONS = {
  comments: "`pull-requests: write`",
  "the check": "`checks: write`"
};
function superseded({ checkRun, ...reviewed }) {
  const isOld = checkRun === "superseded" || "comments" in reviewed && reviewed.comments === "superseded";
  return isOld ? ["The pull request has a newer head by now, or is closed, so nothing was posted on it."] : [];
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

// src/hosts/action/run.ts
var { mkdir } = process.getBuiltinModule("node:fs/promises");
var { dirname } = process.getBuiltinModule("node:path");
async function run(runner) {
  const inputs = readInputs(runner.input);
  runner.keepSecret(inputs.token);
  await makeRoom(inputs);
  const subject = subjectOf(runner.event);
  if (subject.kind === "nothing") {
    runner.notice(`${subject.why} There is nothing to review.`);
    return null;
  }
  const reviewed = await review(jobOf(runner, inputs), subject, inputs);
  const { check, outcome } = reviewed;
  const written = reviewed.review === null ? {} : await writeFiles(reviewed.review, inputs);
  runner.output({ ...outputsOf(reviewed.review, outcome), ...written });
  const notes = notesOn(reviewed);
  for (const note of notes) runner.notice(note);
  const isShown = reviewed.checkRun === "published" || reviewed.checkRun === "unchanged";
  if (!isShown) for (const line of workflowCommands(check.annotations)) runner.print(line);
  await runner.summarize(renderCheckPage(check, notes));
  if (outcome === "fail") return logLine(check.title);
  runner.print(logLine(check.title));
  return null;
}
function review(job, subject, inputs) {
  const { comment, check } = inputs;
  switch (subject.kind) {
    case "pull-request": {
      const { pull, isFirst } = subject;
      return reviewPullRequest(job, pull, { announce: false, isFirst, comment, check });
    }
    case "merge-group":
      return reviewCommits(job, subject.commits, { check });
    case "push":
      return reviewCommits(job, subject.commits, { check: false });
    case "since":
      return reviewSince(job, subject);
  }
}
async function reviewSince(job, { branch, head }) {
  const { mergeBase } = await compareWithBase(job.github, job.repository, { base: branch, head });
  return reviewCommits(job, { base: mergeBase, head }, { check: false });
}
function jobOf({ client: client2, repository, rulePages: rulePages2, environment, settling }, inputs) {
  return {
    github: client2(inputs.token),
    repository,
    facts: registries(inputs, environment),
    us: null,
    rulePages: rulePages2,
    ...!inputs.offline && { forge: environment.GITHUB_SERVER_URL ?? "https://github.com" },
    ...inputs.failOn !== null && { failOn: inputs.failOn },
    ...settling !== void 0 && { settling }
  };
}
async function makeRoom({ sarifFile, jsonFile }) {
  const files = { "`sarif-file`": sarifFile, "`json-file`": jsonFile };
  for (const [input, file] of Object.entries(files)) {
    if (file === null) continue;
    await mkdir(dirname(file), { recursive: true }).catch(() => {
    });
    await checkOutput(file, input);
  }
}
async function writeFiles(result, { sarifFile, jsonFile }) {
  if (sarifFile !== null) {
    const { rules } = await import("./engine.js");
    await writeOutput(sarifFile, renderSarif(result, rules, VERSION));
  }
  if (jsonFile !== null) await writeOutput(jsonFile, renderJson(result));
  return {
    ...sarifFile !== null && { "sarif-file": sarifFile },
    ...jsonFile !== null && { "json-file": jsonFile }
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
    async summarize(markdown) {
      if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
    }
  });
  if (failure === null) process.exitCode = 0;
  else setFailed(failure);
} catch (error2) {
  fail(error2);
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
