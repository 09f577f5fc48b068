const require = process.getBuiltinModule;
import {
  DEFAULT_POLICY,
  byPower,
  listInWords,
  onPlatforms,
  opening,
  powerOf
} from "./shared.action.commands.engine.serve.js";
import {
  CONFIDENCES,
  SEVERITIES,
  atLeast,
  orderOf,
  platformSet
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  comparePlaces
} from "./shared.action.commands.engine.git-sides.serve.js";
import {
  SetupError,
  code,
  spansOf,
  visible
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

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
var RANKS = ["ipc", "csp", "config", "build", "packages"];
function rankOf({ about }) {
  return about.domain === "packages" && about.who === "build" ? "build" : about.domain;
}
function orderFindings(findings) {
  return findings.toSorted(
    (a, b) => orderOf(a.build) - orderOf(b.build) || SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) || RANKS.indexOf(rankOf(a)) - RANKS.indexOf(rankOf(b)) || CONFIDENCES.indexOf(b.confidence) - CONFIDENCES.indexOf(a.confidence) || comparePlaces(a, b)
  );
}

// src/renderers/message.ts
function headlineOf(review, longest = Number.POSITIVE_INFINITY) {
  const [worst, ...others] = orderFindings(review.findings);
  if (worst !== void 0) return withOthers(withoutFullStop(worst.title), others.length, longest);
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
function verdictInWords({ verdict, findings, gaps, compared, changed }) {
  const blocking = gaps.filter((gap) => gap.blocking).length;
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
function asBefore(gaps) {
  return gaps.filter(({ since }) => since === "base");
}
function asBeforeInWords(count) {
  return `As before: ${things(count)} could not be checked at base either.`;
}
function groupGaps(gaps) {
  return [true, false].flatMap((blocking) => {
    const alike = Map.groupBy(
      gaps.filter((gap) => gap.since === "head" && gap.blocking === blocking).toSorted((a, b) => comparePlaces(topOfGap(a), topOfGap(b))),
      (gap) => gap.kind
    );
    return GAP_ORDER.flatMap((kind) => {
      const found2 = alike.get(kind);
      return found2 === void 0 ? [] : [{ heading: GAP_HEADINGS[kind], blocking, gaps: found2 }];
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
function orderNarrowings(narrowings) {
  return narrowings.toSorted(comparePlaces);
}
function things(count) {
  return counted(count, "thing");
}
function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function withOthers(title, others, longest) {
  if (others === 0) return title;
  const more = `, and there ${others === 1 ? "is" : "are"} ${counted(others, "more finding")}`;
  const room = longest - more.length;
  return `${title.length <= room ? title : `${title.slice(0, room - 1).toWellFormed().trimEnd()}…`}${more}`;
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

// src/words/acts.ts
var MOST_NAMED = 4;
var LONGEST_NAME = 60;
function actsInWords(findings) {
  const byAct = [...Map.groupBy(findings, wordsFor)];
  const [[act, alike] = ["", []]] = byAct;
  if (byAct.length === 1) return actInWords(act, alike);
  return `${findings.length} changes: ${shortList(byAct.map(([each]) => each))}`;
}
function wordsFor({ about, title }) {
  return about.domain === "config" || about.act === "" ? title : about.act;
}
function actInWords(words2, findings) {
  const objects = [...new Set(findings.flatMap(({ about }) => about.objects))];
  return `${withObjects(words2, objects)}${othersInWords(findings, objects)}`;
}
function othersInWords(findings, objects) {
  if (objects.length === 0 || findings.some(({ rule }) => rule === "ipc/scope-widened")) return "";
  const others = [...new Set(findings.flatMap(({ about }) => about.commands))].filter((command) => !objects.includes(command.replace(/^plugin:/, ""))).sort(byPower);
  const [worst] = others;
  if (worst === void 0) return "";
  const example = powerOf(worst) > 1 ? `, such as ${code(worst.replace(/^plugin:/, ""), LONGEST_NAME)}` : "";
  return `, and call ${others.length} more ${others.length === 1 ? "command" : "commands"}${example}`;
}
function withObjects(words2, objects) {
  if (objects.length === 0) return words2;
  if (words2 === "call" && objects.length > MOST_NAMED)
    return `call ${objects.length} commands: ${pluginsInWords(objects)}`;
  const isOpen = words2 === "call" || words2.endsWith(" of");
  return `${words2}${isOpen ? "" : ":"} ${shortList(objects.map((name) => code(name, LONGEST_NAME)))}`;
}
function pluginsInWords(commands) {
  const byPlugin = [...Map.groupBy(commands, (command) => command.replace(/\|.*$/s, ""))];
  return shortList(
    byPlugin.toSorted(([, a], [, b]) => b.length - a.length).map(([plugin, its]) => its.length === 1 ? code(plugin) : `${code(plugin)} ${its.length}`)
  );
}
function shortList(words2) {
  const left = words2.length - MOST_NAMED;
  return listInWords([...words2.slice(0, MOST_NAMED), ...left > 0 ? [`${left} more`] : []]);
}

// src/words/digest.ts
var COARSENESS = ["act", "minor", "severity", "kind"];
function numbered(findings) {
  return orderFindings(findings).map((finding, index) => ({ number: index + 1, finding }));
}
function digestOf(findings, threshold, coarseness) {
  const tellsApps = coarseness !== "kind" && new Set(findings.map(({ finding }) => finding.app)).size > 1;
  const bySection = Map.groupBy(findings, ({ finding }) => {
    const section = sectionOf(finding, coarseness);
    return tellsApps && finding.app !== null ? `${section}, in ${code(finding.app)}` : section;
  });
  return [...bySection].map(([who, members]) => ({
    who,
    isLead: members.every(({ finding }) => !isSentence(finding)),
    rows: rowsOf(members, threshold, coarseness)
  })).toSorted((a, b) => firstOf(a) - firstOf(b));
}
function rowsOf(members, threshold, coarseness) {
  const alike = Map.groupBy(members, ({ finding }) => {
    const isMinor = threshold === "never" || !atLeast(finding.severity, threshold);
    const isTogether = coarseness === "minor" ? isMinor : coarseness !== "act";
    return JSON.stringify([finding.severity, isTogether ? "" : actOf(finding)]);
  });
  return [...alike.values()].flatMap(rowOf).toSorted((a, b) => a.findings[0].number - b.findings[0].number);
}
function rowOf(alike) {
  const [first, ...others] = alike;
  if (first === void 0) return [];
  const { severity } = first.finding;
  return [
    {
      severity,
      does: actsInWords([first.finding, ...others.map(({ finding }) => finding)]),
      findings: [first, ...others]
    }
  ];
}
function firstOf({ rows: [row2] }) {
  return row2?.findings[0].number ?? 0;
}
function sectionOf({ about, subject, build }, coarseness) {
  const where = build === null ? "" : ", only in some builds";
  if (coarseness === "kind") return `${KINDS[kindOf(about)]}${where}`;
  if (about.domain === "ipc") return `${opening(subject)} can newly${where}`;
  return `${KINDS[kindOf(about)]}${where}`;
}
var KINDS = {
  calls: "Pages can newly",
  settings: "By settings and code",
  policy: "By their Content Security Policy, pages can newly",
  build: "The machine that builds the app newly runs",
  packages: "Code by others"
};
function kindOf({ domain, who }) {
  switch (domain) {
    case "ipc":
      return "calls";
    case "config":
      return "settings";
    case "csp":
      return "policy";
    case "packages":
      return who === "build" ? "build" : "packages";
  }
}
function actOf({ about, rule, key }) {
  return about.domain === "config" || about.act === "" ? `${rule} ${key}` : about.act;
}
function isSentence({ about }) {
  return ["settings", "packages"].includes(kindOf(about));
}
function placesOf({
  findings
}) {
  const places = findings.map(({ finding }) => finding).toSorted(comparePlaces);
  const [first = findings[0].finding] = findings.map(({ finding }) => finding);
  const files = new Set(places.map(({ path }) => path)).size;
  const lines = new Set(places.map(({ path, line }) => `${path}:${line}`)).size;
  return { first, files, lines };
}
function numbersInWords(findings) {
  const ranges = [];
  for (const { number } of findings.toSorted((a, b) => a.number - b.number)) {
    const last = ranges.at(-1);
    if (last !== void 0 && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => from === to ? `${from}` : `${from}-${to}`);
}

// src/renderers/github-markdown.ts
var LONGEST_SENTENCE = 1e3;
var LONGEST_NAME2 = 300;
var LONGEST_BLOCK = 1500;
var APART = "​";
function sentence(text, longest = LONGEST_SENTENCE) {
  const spans = spansOf(cut(text, longest).trim());
  return spans.map((span, index) => {
    if (span.kind === "text") return index === 0 ? asProse(words(span.text)) : words(span.text);
    return (spans[index - 1]?.kind === "code" ? APART : "") + codeSpan(span.text);
  }).join("").trim();
}
function codeSpan(name) {
  const text = commentless(cut(name, LONGEST_NAME2));
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
  return text.replace(/[\\`*_[\]!#~$]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&vert;").replace(
    /@(?=\S)|#(?=\d)|(?<![a-z\d])GH-(?=\d)|:(?=\/\/|[\w+\\-]+:)|www(?=\\?\.)|(?:mailto|xmpp):/gi,
    `$&${APART}`
  ).replace(COMMIT, (hash) => hash.replace(/.{6}(?=.)/g, `$&${APART}`));
}
var COMMIT = /(?<![a-z\d])[\da-f]{7,}(?![a-z\d])/gi;
function asProse(markdown) {
  return markdown.replace(/^(\d+(?=[.)])|(?=[-+=:]))(.)/, "$1\\$2");
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

// src/renderers/severity.ts
var SEVERITY_WORDS = {
  critical: { sarif: "error", securitySeverity: "9.5", annotation: "failure", ansi: "1;97;41", mark: "🟥 " },
  high: { sarif: "error", securitySeverity: "8.0", annotation: "failure", ansi: "1;31", mark: "🟧 " },
  medium: { sarif: "warning", securitySeverity: "5.5", annotation: "warning", ansi: "33", mark: "🟨 " },
  low: { sarif: "note", securitySeverity: "2.5", annotation: "notice", ansi: "36", mark: "" },
  info: { sarif: "note", securitySeverity: null, annotation: "notice", ansi: "2", mark: "" }
};

// src/renderers/digest-table.ts
var MOST_ROWS = 30;
var LONGEST_ROW = 400;
function digestTable(findings, threshold, link) {
  if (findings.length === 0) return "";
  const rows2 = tableRows(findings, threshold).map(({ section, row: each }) => tableRow(section, each, link));
  return [row("", "Who can newly do what", "Where"), row("---", "---", "---"), ...rows2].join("\n");
}
function tableRows(findings, threshold) {
  let rows2 = [];
  for (const coarseness of COARSENESS) {
    rows2 = digestOf(findings, threshold, coarseness).flatMap(
      (section) => section.rows.map((each) => ({ section, row: each }))
    );
    if (rows2.length <= MOST_ROWS) break;
  }
  return rows2.toSorted((a, b) => SEVERITIES.indexOf(b.row.severity) - SEVERITIES.indexOf(a.row.severity));
}
function tableRow({ who, isLead }, { severity, does, findings }, link) {
  const words2 = isLead ? `**${sentence(who, LONGEST_ROW)}** ${sentence(does, LONGEST_ROW)}` : sentence(opening(does), LONGEST_ROW);
  return row(severityInMarkdown(severity), words2, placesInMarkdown({ severity, does, findings }, link));
}
function severityInMarkdown(severity) {
  return `${SEVERITY_WORDS[severity].mark}${severity}`;
}
function placesInMarkdown(told, link) {
  const { first, files, lines } = placesOf(told);
  const shown = codeSpan(placeInWords(first));
  const address = link(first);
  const place = address === null ? shown : `[${shown}](${address})`;
  if (files > 1) return `${place} and ${counted(files - 1, "more file")}`;
  return lines > 1 ? `${place} and ${counted(lines - 1, "more line")}` : place;
}

// src/renderers/finding-section.ts
var LONGEST = { title: 300, sentence: 400 };
var MOST_ROWS2 = 5;
function findingSection(number, finding) {
  const { severity, title, witness, message, remedy, rule, details } = finding;
  const sure = confidenceInWords(finding);
  const where = [codeSpan(placeInWords(finding)), codeSpan(rule), ...sure === "" ? [] : [sure]];
  return [
    `#### ${number} · ${severityInMarkdown(severity)} · ${sentence(title, LONGEST.title)}`,
    where.join(" · "),
    ...finding.build === null ? [] : [`Build: ${sentence(buildInFull(finding.build))}`],
    `${sentence(witnessLead(witness))}:`,
    codeBlock(witness.text, witness.kind === "invoke" ? "js" : "text"),
    `${sentence(message, LONGEST.sentence)} ${sentence(remedy, LONGEST.sentence)}`,
    ...rows(details)
  ].join("\n\n");
}
function rows(details) {
  if (details.length === 0) return [];
  const left = details.length - MOST_ROWS2;
  const shown = details.slice(0, MOST_ROWS2).map((each) => `- ${sentence(each, 200)}`);
  return [[...shown, ...left > 0 ? [`- ${left} more`] : []].join("\n")];
}

// src/renderers/folded.ts
function folded({ summary, items, render, room, between = "\n" }) {
  if (items.length === 0) return "";
  const { shown, left } = fitting(items, render, room);
  const more = left === 0 ? [] : [`
${left} more in the JSON of this review.`];
  return `<details><summary>${summary}</summary>

${[...shown, ...more].join(between)}

</details>`;
}

// src/renderers/folded-parts.ts
function narrowingsFolded({ narrowings }, room) {
  return folded({
    summary: `No longer possible (${narrowings.length})`,
    items: orderNarrowings(narrowings),
    render: (narrowing) => `- ${sentence(narrowing.title, 300)} (${codeSpan(placeInWords(narrowing))})`,
    room
  });
}
function gapsFolded({ gaps }, room) {
  const fresh = groupGaps(gaps).flatMap(
    (group) => group.gaps.map((gap, index) => ({ gap, heading: index === 0 ? headingOf(group) : "" }))
  );
  const before = asBefore(gaps).map((gap, index) => ({
    gap,
    heading: index === 0 ? headingOf({ heading: "As before", blocking: false }) : ""
  }));
  const counts = [
    ...fresh.length === 0 ? [] : [`${fresh.length} new`],
    ...before.length === 0 ? [] : [`${before.length} as before`]
  ];
  return folded({
    summary: `Not checked: ${counts.join(", ")}`,
    items: [...fresh, ...before],
    render: ({ gap, heading }) => `${heading}- ${sentence(gap.message, 300)} (${codeSpan(placeInWords(gap))})`,
    room
  });
}
function headingOf({ heading, blocking }) {
  return `
**${heading}**${blocking ? "" : " (does not block)"}

`;
}

// src/renderers/summary-headline.ts
var NOTHING = {
  apps: "nothing new is allowed",
  "no-app": "there is no Tauri app here",
  "no-change": "base and head hold the same files"
};
function decisionInWords(review, { failOn }) {
  return [...found(review, failOn), ...notLookedAt(review)].join("; ");
}
function found({ findings, narrowings, compared }, failOn) {
  if (findings.length === 0) {
    const less = narrowings.length === 0 ? [] : [`${counted(narrowings.length, "thing")} no longer possible`];
    return [NOTHING[compared], ...less];
  }
  if (failOn === "never")
    return [`${counted(findings.length, "change")}, none of which this policy fails on`];
  const grave = findings.filter(({ severity }) => atLeast(severity, failOn));
  if (grave.length === 0) return [`${counted(findings.length, "change")} below ${failOn}`];
  const elsewhere = grave.filter(({ build }) => build !== null).length;
  const said = `${counted(grave.length, "change")} at ${failOn} or above`;
  return [elsewhere === 0 ? said : `${said}, ${elsewhere} of them only in some builds`];
}
function notLookedAt({ gaps, verdict, changed }) {
  const blocking = gaps.filter((gap) => gap.blocking).length;
  const before = asBefore(gaps).length;
  if (blocking > 0)
    return [`${counted(blocking, "thing")} newly not checked${before === 0 ? "" : ` (${before} as before)`}`];
  const left = changed.notCovered.length;
  return verdict === "pass" && left > 0 ? [`${counted(left, "changed file")} not judged yet`] : [];
}

// src/renderers/markdown.ts
var ROOM = { witnesses: 4600, minor: 1800, narrowings: 900, gaps: 1800 };
var MOST_APPS = 5;
function renderMarkdown(review, options = {}) {
  return `## ${sentence(headlineOf(review), 300)}

${renderMarkdownBody(review, options)}`;
}
function renderMarkdownBody(review, { policy = DEFAULT_POLICY, shown = numbered(review.findings), notes = [] } = {}) {
  const { failOn } = policy;
  const isGrave = ({ finding }) => atLeast(finding.severity, failOn === "never" ? "medium" : failOn);
  const parts = [
    `**${opening(review.verdict)}**: ${sentence(decisionInWords(review, policy))}.`,
    sentence(comparedInWords(review), 2e3),
    ...review.turnedOff.length === 0 ? [] : [sentence(turnedOffInWords(review))],
    digestTable(shown, failOn, () => null),
    witnesses(shown.filter(isGrave)),
    minor(shown.filter((each) => !isGrave(each))),
    narrowingsFolded(review, ROOM.narrowings),
    gapsFolded(review, ROOM.gaps),
    ...notes.map((note) => sentence(note))
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function comparedInWords({ base, head, apps }) {
  const named = apps.slice(0, MOST_APPS).map(appInWords);
  const others = apps.length - named.length;
  const all = others > 0 ? [...named, `and ${others} more`] : named;
  return `From ${revisionInWords(base)} to ${revisionInWords(head)}: ${all.join("; ") || "no Tauri app"}.`;
}
function witnesses(findings) {
  return folded({
    summary: `${counted(findings.length, "finding")}, with witness and remedy`,
    items: findings,
    render: ({ number, finding }) => findingSection(number, finding),
    room: ROOM.witnesses,
    between: "\n\n"
  });
}
function minor(findings) {
  return folded({
    summary: `${findings.length} less grave, one line each`,
    items: findings,
    render: ({ number, finding }) => {
      const place = codeSpan(placeInWords(finding));
      return `- ${number} · ${severityInMarkdown(finding.severity)} · ${sentence(finding.title, 200)} (${place})`;
    },
    room: ROOM.minor
  });
}

// src/review/fingerprint.ts
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
function fingerprintOf({ rule, app, key }) {
  return hashOf(rule, app, key);
}
function fingerprintOfNote({ app, key }) {
  return hashOf("narrowing", app, key);
}
function idOfGap({ kind, rests }) {
  return hashOf("gap", kind, rests);
}
function hashOf(...words2) {
  return createHash("sha256").update(JSON.stringify(words2)).digest("hex").slice(0, 32);
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
  COARSENESS,
  numbered,
  digestOf,
  placesOf,
  numbersInWords,
  githubApi,
  rulePages,
  registries,
  decisionInWords,
  fingerprintOf,
  fingerprintOfNote,
  idOfGap,
  identified,
  sentence,
  codeSpan,
  codeBlock,
  digestTable,
  findingSection,
  fitting,
  folded,
  narrowingsFolded,
  gapsFolded,
  renderMarkdown,
  renderMarkdownBody
};
