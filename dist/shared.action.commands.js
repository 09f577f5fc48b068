const require = process.getBuiltinModule;
import {
  GAP_HEADINGS,
  SEVERITY_WORDS,
  asBefore,
  counted,
  fingerprintOf,
  fingerprintOfNote,
  groupGaps,
  idOfGap,
  identified,
  numbered,
  orderFindings,
  orderNarrowings,
  witnessLead
} from "./shared.action.commands.serve.js";
import {
  outcomeOf
} from "./shared.action.commands.engine.serve.js";
import {
  platformName,
  worst
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  GAP_KINDS
} from "./shared.action.commands.engine.git-sides.serve.js";
import {
  INVISIBLE,
  SetupError,
  visible
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/words/gap-todo.ts
var GAP_TODO = {
  unparsed: "Correct the file, so that it parses.",
  unreadable: "See that the file can be read, then run the review again.",
  truncated: "Split or shorten it, or look at what is left by hand.",
  "unknown-permission": "Commit the file that defines it, or take it out.",
  "unknown-plugin": "Run the review with network, or commit the plugin's permissions.",
  "assumed-version": "Commit a lockfile that pins it.",
  "not-checked": "Run the review again with network, or look at it by hand.",
  "not-followed": "Put the files themselves in its place, or look at what it leads to.",
  "does-not-build": "Correct the setting, so that the app builds.",
  dynamic: "Write it out in a file, or look at what it is when the app runs.",
  unsupported: "Look at it by hand: no rule judges it.",
  "not-covered": "Look at it by hand: no rule judges it yet."
};

// src/renderers/json.ts
function renderJson(review, { version, policy, repository }) {
  const { base, head, verdict, compared, changed, apps, turnedOff, facts } = review;
  const fingerprints2 = new Map(
    identified(review.findings).map(({ finding, fingerprint }) => [finding, fingerprint])
  );
  const json = {
    schema: "toril.review/1",
    base: { rev: base.rev, sha: base.sha },
    head: { rev: head.rev, sha: head.sha },
    verdict,
    compared,
    apps: apps.map(appJson),
    findings: numbered(review.findings).map(
      ({ number, finding }) => findingJson(finding, number, fingerprints2.get(finding) ?? "")
    ),
    turnedOff: turnedOff.map(({ rule, findings }) => ({ rule, findings })),
    narrowings: orderNarrowings(review.narrowings).map(narrowingJson),
    gaps: review.gaps.map(gapJson),
    facts: facts.map(({ about, source, checksum, observed }) => ({ about, source, checksum, observed })),
    changed: { read: changed.read, notCovered: changed.notCovered, irrelevant: changed.irrelevant },
    tool: { name: "Toril", version },
    policy: policyJson(policy),
    outcome: outcomeOf(verdict, policy),
    repository
  };
  return `${withoutInvisibles(JSON.stringify(json, null, 2))}
`;
}
function appJson({ root, name, tauri, rulesSince, builds, surface }) {
  return { root, name, tauri, rulesSince, builds, surface };
}
function policyJson({ failOn, commentFrom, incomplete, rules, trustedSources }) {
  return { failOn, commentFrom, incomplete, rules: Object.fromEntries(rules), trustedSources };
}
function findingJson(finding, number, fingerprint) {
  const { rule, severity, confidence, app, path, line, column, endLine } = finding;
  const { title, message, remedy, subject, action, witness, base, head, key, waiver, build } = finding;
  return {
    ...{ rule, severity, confidence, app, path, line, column, endLine },
    ...{ title, message, remedy, details: finding.details, subject, action, witness: witnessJson(witness) },
    ...{ base, head, key, waiver },
    build: build && { name: build.name, purpose: build.purpose, command: build.command },
    ...{ number, fingerprint, ...aboutJson(finding) },
    builds: build === null ? [] : [build.name],
    excerpt: finding.excerpt
  };
}
function narrowingJson(narrowing, index) {
  const { about, app, path, line, column, endLine, title, subject, action, witness, base, head, key } = narrowing;
  const { domain, ...rest } = aboutJson(narrowing);
  return {
    ...{ domain: about.domain, app, path, line, column, endLine },
    ...{ title, subject, action, witness: witnessJson(witness), base, head, key },
    ...{ number: index + 1, fingerprint: fingerprintOfNote(narrowing), ...rest }
  };
}
function aboutJson({ about }) {
  const { domain, who, pages, powers, commands, packages, platforms, via } = about;
  return {
    ...{ domain, who, pages, powers, commands, packages },
    platforms: platforms.map(platformName),
    via: {
      capability: via.capability,
      permission: via.permission,
      through: via.through,
      packages: via.packages
    }
  };
}
function witnessJson(witness) {
  const { kind, text, platform, ...specific } = witness;
  return { kind, text, platform: platform === "any" ? platform : platformName(platform), ...specific };
}
function gapJson(gap) {
  const { kind, path, line, message, blocking, since } = gap;
  return { kind, path, line, message, blocking, since, id: idOfGap(gap), todo: GAP_TODO[kind] };
}
function withoutInvisibles(json) {
  return json.replace(INVISIBLE, (character) => character === "\n" ? character : unicodeEscape(character));
}
function unicodeEscape(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/renderers/sarif.ts
var LIMITS = {
  results: 5e3,
  notifications: 1e3,
  field: 1e3,
  help: 2e4,
  name: 255,
  description: 1024
};
function renderSarif(review, rules, version) {
  const findings = orderFindings(review.findings);
  const shown = findings.slice(0, LIMITS.results);
  const catalogue = withUnlisted(rules, shown);
  const indexOf = new Map(catalogue.map((rule, index) => [rule.id, index]));
  const fingerprint = fingerprints();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Toril",
            semanticVersion: version,
            rules: catalogue.map((rule) => ruleJson(rule, findings)),
            notifications: GAP_KINDS.map((kind) => ({
              id: kind,
              shortDescription: { text: GAP_HEADINGS[kind] }
            }))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(review.gaps, findings.length - shown.length)
          }
        ],
        results: shown.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule),
          level: SEVERITY_WORDS[finding.severity].sarif,
          message: { text: messageOf(finding) },
          locations: [location(finding)],
          partialFingerprints: fingerprint(finding),
          properties: propertiesOf(finding)
        }))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function withUnlisted(rules, findings) {
  const listed = new Set(rules.map((rule) => rule.id));
  const unlisted = new Set(findings.map((finding) => finding.rule).filter((id) => !listed.has(id)));
  return [...rules, ...[...unlisted].map((id) => ({ id, title: id }))];
}
function ruleJson({ id, title, help, page }, findings) {
  const severity = worst(
    findings.filter((finding) => finding.rule === id).map((finding) => finding.severity)
  );
  const { sarif, securitySeverity } = SEVERITY_WORDS[severity];
  const text = cut(title, LIMITS.description);
  return {
    id,
    name: cut(id, LIMITS.name),
    shortDescription: { text },
    fullDescription: { text },
    help: {
      text: cut(help ?? title, LIMITS.help),
      ...help === void 0 ? {} : { markdown: cut(help, LIMITS.help) }
    },
    ...page === void 0 ? {} : { helpUri: page },
    defaultConfiguration: { level: sarif },
    properties: {
      tags: ["security"],
      ...securitySeverity === null ? {} : { "security-severity": securitySeverity }
    }
  };
}
function messageOf({ title, message, witness, base, head, remedy, details }) {
  return [
    `${plain(title).replace(/\.$/, "")}. ${plain(message)}`,
    `${plain(witnessLead(witness))}: ${plain(witness.text)}`,
    `Before: ${plain(base)}
After: ${plain(head)}`,
    `What to do: ${plain(remedy)}`,
    ...details.map((row) => plain(row))
  ].join("\n\n");
}
function location({ path, line, column, endLine }) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: {
        startLine: Math.max(1, line),
        startColumn: Math.max(1, column),
        endLine: Math.max(1, line, endLine)
      }
    }
  };
}
function artifact(path) {
  return { uri: relativeUri(path), uriBaseId: "%SRCROOT%" };
}
function relativeUri(path) {
  const segments = path.toWellFormed().split("/");
  return segments.filter((segment) => !["", ".", ".."].includes(segment)).map(encodeURIComponent).join("/");
}
function propertiesOf({ severity, confidence, app, subject, action, witness, base, head, build }) {
  const { kind, text, platform } = witness;
  return {
    ...{
      severity,
      confidence,
      app: app === null ? null : plain(app),
      subject: plain(subject),
      action: plain(action)
    },
    witness: { kind, text: plain(text), platform: platform.toLowerCase() },
    ...{ base: plain(base), head: plain(head) },
    ...build === null ? {} : { build: { name: plain(build.name), purpose: build.purpose, command: plain(build.command) } }
  };
}
function fingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return (finding) => {
    const hash = fingerprintOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { primaryLocationLineHash: `${hash}:${count}` };
  };
}
function notifications(gaps, findingsLeft) {
  const ordered = [...groupGaps(gaps).flatMap((group) => group.gaps), ...asBefore(gaps)];
  const gapsLeft = Math.max(0, ordered.length - LIMITS.notifications);
  return [
    ...ordered.slice(0, LIMITS.notifications).map(notification),
    ...gapsLeft === 0 ? [] : [{ level: "error", message: { text: `${counted(gapsLeft, "more gap")} not listed here.` } }],
    ...findingsLeft === 0 ? [] : [
      {
        level: "error",
        message: {
          text: `${counted(findingsLeft, "more finding")} not listed here, none of them worse.`
        }
      }
    ]
  ];
}
function notification({ kind, path, line, message, blocking }) {
  const place = {
    physicalLocation: { artifactLocation: artifact(path), region: { startLine: Math.max(1, line) } }
  };
  return {
    descriptor: { id: kind, index: GAP_KINDS.indexOf(kind) },
    level: blocking ? "error" : "note",
    message: { text: plain(message) },
    ...relativeUri(path) === "" ? {} : { locations: [place] }
  };
}
function plain(sentence) {
  return visible(cut(sentence, LIMITS.field)).replaceAll("](", "] (");
}
function cut(text, longest) {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

// src/hosts/output-files.ts
var randomUUID = (...given) => process.getBuiltinModule("node:crypto").randomUUID(...given);
var { rename, rm, stat, writeFile } = process.getBuiltinModule("node:fs/promises");
var { basename, dirname, join } = process.getBuiltinModule("node:path");
async function checkOutput(file, option = "--output") {
  const [there, folder] = await Promise.all([kindOf(file), kindOf(dirname(file))]);
  if (there === "folder") throw new SetupError(`${file} is a folder. Give ${option} the name of a file.`);
  if (there === "other")
    throw new SetupError(`${file} is no ordinary file, and would be replaced. Give ${option} another name.`);
  if (folder !== "folder") {
    throw new SetupError(
      `There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`
    );
  }
}
async function writeOutput(file, text) {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    throw new SetupError(`${file} could not be written (${reason}). Nothing was changed.`);
  }
}
async function kindOf(path) {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "nothing";
  }
}

export {
  renderJson,
  renderSarif,
  checkOutput,
  writeOutput
};
