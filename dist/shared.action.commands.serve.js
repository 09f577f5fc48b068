const require = process.getBuiltinModule;
import {
  code,
  listInWords,
  onPlatforms,
  orderOf,
  platformSet,
  spansOf,
  visible
} from "./shared.action.commands.engine.serve.js";
import {
  CONFIDENCES,
  SEVERITIES
} from "./shared.action.commands.engine.serve.toril.js";
import {
  comparePlaces
} from "./shared.action.commands.engine.git-sides.serve.js";
import {
  SetupError
} from "./shared.action.commands.engine.git-sides.serve.toril.js";

// src/adapters/endpoints.ts
var CRATES_INDEX = "https://index.crates.io/";
function cratesIndex(environment) {
  const wanted = environment.TORIL_CRATES_INDEX;
  if (wanted === void 0 || wanted === "") return CRATES_INDEX;
  const address = wanted.replace(/^sparse\+/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new SetupError("TORIL_CRATES_INDEX has to be the https address of a sparse index of crates.");
  }
  return address.endsWith("/") ? address : `${address}/`;
}
var NPM_REGISTRY = "https://registry.npmjs.org/";
function npmRegistry(environment) {
  const wanted = environment.TORIL_NPM_REGISTRY;
  if (wanted === void 0 || wanted === "") return NPM_REGISTRY;
  if (!URL.canParse(wanted) || new URL(wanted).protocol !== "https:") {
    throw new SetupError("TORIL_NPM_REGISTRY has to be the https address of a registry of npm packages.");
  }
  return wanted.endsWith("/") ? wanted : `${wanted}/`;
}
function githubApi(host = null) {
  return host === null ? "https://api.github.com" : `https://${host}/api/v3`;
}
function rulePages(environment) {
  const address = environment.TORIL_RULE_PAGES;
  if (address === void 0 || address === "") return null;
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new SetupError(
      "TORIL_RULE_PAGES has to be the https address below which the rules have their pages."
    );
  }
  return address.replace(/\/+$/, "");
}

// src/hosts/registries.ts
function registries({ offline, cache }, environment) {
  const addresses = offline ? null : { index: cratesIndex(environment), registry: npmRegistry(environment) };
  let source;
  return {
    async fetch(needs) {
      source ??= import("./engine.js").then(({ registryFacts }) => registryFacts(addresses, cache));
      return (await source).fetch(needs);
    }
  };
}

// src/domain/finding.ts
function orderFindings(findings) {
  return findings.toSorted(
    (a, b) => orderOf(a.build) - orderOf(b.build) || SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) || comparePlaces(a, b)
  );
}

// src/renderers/fitting.ts
function fitting(items, render, room) {
  const shown = [];
  let used = 0;
  for (const item of items) {
    const text = render(item);
    used += text.length + 2;
    if (used > room) break;
    shown.push(text);
  }
  return { shown, left: items.length - shown.length };
}

// src/renderers/github-markdown.ts
var LONGEST_SENTENCE = 1e3;
var LONGEST_NAME = 300;
var LONGEST_BLOCK = 1500;
var APART = "​";
function sentence(text, longest = LONGEST_SENTENCE) {
  const spans = spansOf(cut(text, longest).trim());
  return spans.map((span, index) => {
    if (span.kind === "text") return words(span.text);
    return (spans[index - 1]?.kind === "code" ? APART : "") + codeSpan(span.text);
  }).join("");
}
function codeSpan(name) {
  const text = commentless(cut(name, LONGEST_NAME));
  const fence = "`".repeat(longestRun(text) + 1);
  const space = /^`|`$|^ | $/.test(text) ? " " : "";
  return `${fence}${space}${text === "" ? " " : text}${space}${fence}`;
}
function codeBlock(text, language) {
  const inside = commentless(cut(text, LONGEST_BLOCK));
  const fence = "`".repeat(Math.max(3, longestRun(inside) + 1));
  return `${fence}${language}
${inside}
${fence}`;
}
function row(...cells) {
  return `| ${cells.map(inCell).join(" | ")} |`;
}
function inCell(cell) {
  return cell.replace(/\\(?=\|)/g, `\\${APART}`).replaceAll("|", "\\|");
}
function words(text) {
  return text.replace(/[\\`*_[\]!#~$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@(?=\S)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\\?\.)|\b(?:mailto|xmpp):/gi, `$&${APART}`);
}
function commentless(text) {
  return text.replaceAll("<!--", `<${APART}!--`);
}
function longestRun(text) {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
function cut(text, longest) {
  const shown = visible(text.slice(0, longest));
  return text.length <= longest && shown.length <= longest ? shown : `${shown.slice(0, longest).toWellFormed()}…`;
}

// src/renderers/folded-rows.ts
function foldedRows(rows) {
  if (rows.length === 0) return [];
  const items = rows.map((row2) => `- ${sentence(row2, 300)}`);
  return [`<details><summary>Each of them</summary>

${items.join("\n")}

</details>`];
}

// src/renderers/message.ts
function headlineOf(review) {
  const [worst, ...others] = orderFindings(review.findings);
  if (worst !== void 0) return withOthers(withoutFullStop(worst.title), others.length);
  const blocking = review.gaps.filter((gap) => gap.blocking).length;
  if (blocking > 0) return `Nothing new was found, but ${things(blocking)} could not be checked`;
  if (review.compared !== "apps") return withoutFullStop(NOTHING_TO_COMPARE[review.compared]);
  const narrowed = review.narrowings.length;
  if (narrowed === 0) return "Nothing new is allowed";
  return `Nothing new is allowed, and ${things(narrowed)} ${narrowed === 1 ? "is" : "are"} no longer allowed`;
}
var NOTHING_TO_COMPARE = {
  "no-app": "Nothing to compare: there is no Tauri app here.",
  "no-change": "Nothing to compare: base and head hold the same files."
};
function verdictInWords({ verdict, findings, gaps: gaps2, compared, changed }) {
  const blocking = gaps2.filter((gap) => gap.blocking).length;
  switch (verdict) {
    case "pass":
      if (compared !== "apps") return NOTHING_TO_COMPARE[compared];
      if (findings.length > 0)
        return "Pass: nothing that was found is as severe as this repository's threshold.";
      if (changed.notCovered.length === 0) return "Pass: head allows nothing that base refused.";
      return `Pass: in what was looked at, head allows nothing that base refused. ${notCoveredInWords(changed.notCovered.length)}`;
    case "fail":
      return blocking === 0 ? "Fail: what was found reaches this repository's threshold." : `Fail: what was found reaches this repository's threshold. Besides, ${things(blocking)} could not be checked.`;
    case "incomplete":
      return blocking === 0 ? "Incomplete: the review could not be finished, so nothing is promised." : `Incomplete: ${things(blocking)} could not be checked, so nothing is promised.`;
  }
}
function notCoveredInWords(count) {
  return `${counted(count, "changed file")} ${count === 1 ? "isn't" : "aren't"} judged yet, or not in full.`;
}
function turnedOffInWords({ turnedOff }) {
  if (turnedOff.length === 0) return "";
  const each = turnedOff.map(({ rule, findings }) => `${counted(findings, "finding")} of ${code(rule)}`);
  return `Turned off by this repository's policy, and not judged: ${listInWords(each)}.`;
}
function countsInWords(findings) {
  const counts = countsOf(findings);
  return listInWords(
    SEVERITIES.toReversed().filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`)
  );
}
function countsOf(findings) {
  const counts = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}
function witnessLead(witness) {
  const on = witness.platform === "any" ? "" : onPlatforms(platformSet(witness.platform));
  switch (witness.kind) {
    case "invoke":
      return `${caller(witness.origin)} in ${webview(witness.window, witness.webview)} can make this call${on}`;
    case "csp":
      return `A page at ${code(witness.document)} can do this${on}`;
    case "config":
      return `The app then lets this happen${on}`;
    case "build":
    case "halves":
      return `Building the app does this${on}`;
    case "package":
      return `The app then takes this${on}`;
  }
}
function confidenceInWords({ confidence }) {
  return { certain: "", likely: "likely, not certain", possible: "possible, not certain" }[confidence];
}
function buildInFull({ name, purpose, command }) {
  const made = purpose === "unknown" ? `any that is handed ${code(name)}` : `${purpose}, by ${code(name)}`;
  return `${made} (${code(command)})`;
}
function revisionInWords({ rev, sha }) {
  const short = sha?.slice(0, 7);
  return short === void 0 || short === rev ? code(rev) : `${code(rev)} (${code(short)})`;
}
function appInWords({ root, name, tauri, rulesSince }) {
  const version = tauri === null ? "" : `, Tauri ${code(tauri)}`;
  const rules = rulesSince === null ? "" : `, by the rules since ${code(rulesSince)}`;
  return `${code(name)} in ${code(root === "" ? "." : root)}${version}${rules}`;
}
function placeInWords({ path, line }) {
  return path === "" ? "the repository" : `${path}:${line}`;
}
function asBefore(gaps2) {
  return gaps2.filter(({ since }) => since === "base");
}
function asBeforeInWords(count) {
  return `As before: ${things(count)} could not be checked at base either.`;
}
function groupGaps(gaps2) {
  return [true, false].flatMap((blocking) => {
    const alike = Map.groupBy(
      gaps2.filter((gap) => gap.since === "head" && gap.blocking === blocking).toSorted((a, b) => comparePlaces(topOfGap(a), topOfGap(b))),
      (gap) => gap.kind
    );
    return GAP_ORDER.flatMap((kind) => {
      const found = alike.get(kind);
      return found === void 0 ? [] : [{ heading: GAP_HEADINGS[kind], blocking, gaps: found }];
    });
  });
}
var GAP_HEADINGS = {
  unparsed: "Files that do not parse",
  unreadable: "Files that could not be read",
  truncated: "Left out, since a limit was reached",
  "unknown-permission": "Permissions that nothing defines",
  "unknown-plugin": "Plugins whose permissions are not known",
  "assumed-version": "Versions that had to be assumed",
  "not-checked": "Not checked",
  "not-followed": "Links and submodules that were not followed",
  "does-not-build": "Settings that stop the app from building",
  dynamic: "Decided only when the app runs",
  unsupported: "Not supported yet",
  "not-covered": "Changed, and not judged yet"
};
var GAP_ORDER = Object.keys(GAP_HEADINGS);
function orderNarrowings(narrowings2) {
  return narrowings2.toSorted(comparePlaces);
}
function things(count) {
  return counted(count, "thing");
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function withOthers(title, others) {
  if (others === 0) return title;
  return `${title}, and there ${others === 1 ? "is" : "are"} ${others} more ${others === 1 ? "finding" : "findings"}`;
}
function withoutFullStop(sentence2) {
  return sentence2.replace(/\.$/, "");
}
function caller(origin) {
  return origin === "local" ? "A page of the app" : `The page ${code(origin)}`;
}
function webview(window, label) {
  return window === label ? `window ${code(window)}` : `webview ${code(label)} of window ${code(window)}`;
}
function topOfGap({ path, line }) {
  return { path, line, column: 1, endLine: line };
}

// src/renderers/markdown.ts
var ROOM = { table: 14e3, details: 24e3, narrowings: 6e3, gaps: 1e4, before: 4e3 };
function renderMarkdown(review) {
  return `## ${sentence(headlineOf(review), 300)}

${renderMarkdownBody(review)}`;
}
function renderMarkdownBody(review) {
  const findings = orderFindings(review.findings);
  const parts = [opening(review), table(findings), details(findings), narrowings(review), gaps(review)];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function opening(review) {
  const apps = review.apps.slice(0, 5).map(appInWords);
  const others = review.apps.length - apps.length;
  const named = others > 0 ? [...apps, `and ${others} more`] : apps;
  const counts = countsInWords(review.findings);
  return [
    `**${sentence(verdictInWords(review)).replace(":", ":**")}${counts === "" ? "" : ` Found: ${counts}.`}`,
    sentence(
      `From ${revisionInWords(review.base)} to ${revisionInWords(review.head)}: ${named.join("; ") || "no Tauri app"}.`,
      2e3
    ),
    ...[turnedOffInWords(review)].filter((words2) => words2 !== "").map((words2) => sentence(words2))
  ].join("\n\n");
}
function table(findings) {
  if (findings.length === 0) return "";
  const head = [row("Severity", "What is newly possible", "Where"), row("---", "---", "---")];
  const { shown, left } = fitting(findings, tableRow, ROOM.table);
  const more = left === 0 ? [] : ["", `${counted(left, "more finding")} in the full report, none of them worse.`];
  return [...head, ...shown, ...more].join("\n");
}
function tableRow({ severity, title, path, line }) {
  return row(severity, sentence(title, 300), codeSpan(placeInWords({ path, line })));
}
function details(findings) {
  const { shown, left } = fitting(findings, detail, ROOM.details);
  const more = left === 0 ? [] : [`The details of ${counted(left, "more finding")} are in the full report.`];
  return [...shown, ...more].join("\n\n");
}
function detail(finding) {
  const { severity, title, witness, base, head, message, remedy, rule, confidence } = finding;
  const build = finding.build === null ? [] : [`**Build:** ${sentence(buildInFull(finding.build))}`];
  const sure = confidence === "certain" ? "" : ` (${confidenceInWords(finding)})`;
  return [
    `### ${severity}: ${sentence(title, 300)}`,
    `${codeSpan(placeInWords(finding))} · ${codeSpan(rule)}${sure}`,
    ...build,
    `**Witness:** ${sentence(witnessLead(witness))}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    `- **Before:** ${sentence(base)}
- **After:** ${sentence(head)}`,
    `**Why:** ${sentence(message)}`,
    `**What to do:** ${sentence(remedy)}`,
    ...foldedRows(finding.details)
  ].join("\n\n");
}
function narrowings(review) {
  if (review.narrowings.length === 0) return "";
  const items = orderNarrowings(review.narrowings).map(
    (narrowing) => `- ${sentence(narrowing.title, 300)} (${codeSpan(placeInWords(narrowing))})`
  );
  return section(`No longer allowed (${items.length})`, items, ROOM.narrowings);
}
function gaps(review) {
  if (review.gaps.length === 0) return "";
  const items = groupGaps(review.gaps).flatMap((group, index) => {
    const heading = `${index > 0 ? "\n" : ""}**${group.heading}**${group.blocking ? "" : " (does not block)"}

`;
    return group.gaps.map((gap, position) => {
      const item = `- ${sentence(gap.message, 500)} (${codeSpan(placeInWords(gap))})`;
      return position === 0 ? heading + item : item;
    });
  });
  const before = asBefore(review.gaps);
  const folded = before.length === 0 ? "" : foldedGaps(before);
  if (items.length === 0) return folded;
  return [section(`Not known (${items.length})`, items, ROOM.gaps), folded].filter(Boolean).join("\n\n");
}
function foldedGaps(gaps2) {
  const { shown, left } = fitting(
    gaps2,
    (gap) => `- ${sentence(gap.message, 300)} (${codeSpan(placeInWords(gap))})`,
    ROOM.before
  );
  const more = left === 0 ? [] : ["", `${left} more in the full report.`];
  const summary = `<details><summary>${asBeforeInWords(gaps2.length)}</summary>`;
  return [summary, "", ...shown, ...more, "", "</details>"].join("\n");
}
function section(heading, items, room) {
  const { shown, left } = fitting(items, (item) => item, room);
  const more = left === 0 ? [] : ["", `${left} more in the full report.`];
  return [`### ${heading}`, "", ...shown, ...more].join("\n");
}

// src/renderers/severity.ts
var SEVERITY_WORDS = {
  critical: { sarif: "error", securitySeverity: "9.5", annotation: "failure", ansi: "1;97;41" },
  high: { sarif: "error", securitySeverity: "8.0", annotation: "failure", ansi: "1;31" },
  medium: { sarif: "warning", securitySeverity: "5.5", annotation: "warning", ansi: "33" },
  low: { sarif: "note", securitySeverity: "2.5", annotation: "notice", ansi: "36" },
  info: { sarif: "note", securitySeverity: null, annotation: "notice", ansi: "2" }
};

// src/review/fingerprint.ts
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
function fingerprintOf({ rule, app, key }) {
  return createHash("sha256").update(JSON.stringify([rule, app, key])).digest("hex").slice(0, 32);
}
function identified(findings) {
  const seen = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    const hash = fingerprintOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { fingerprint: count === 1 ? hash : `${hash}-${count}`, finding };
  });
}

export {
  orderFindings,
  headlineOf,
  verdictInWords,
  turnedOffInWords,
  countsInWords,
  witnessLead,
  confidenceInWords,
  buildInFull,
  revisionInWords,
  appInWords,
  placeInWords,
  asBefore,
  asBeforeInWords,
  groupGaps,
  GAP_HEADINGS,
  orderNarrowings,
  counted,
  SEVERITY_WORDS,
  fitting,
  sentence,
  codeSpan,
  codeBlock,
  row,
  foldedRows,
  renderMarkdown,
  renderMarkdownBody,
  fingerprintOf,
  identified,
  githubApi,
  rulePages,
  registries
};
