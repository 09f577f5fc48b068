import { type Finding, orderFindings } from "../domain/finding.ts";
import { GAP_KINDS, type Gap, type ReviewedGap } from "../domain/gap.ts";
import type { Review } from "../domain/review.ts";
import { visible } from "../domain/sentence.ts";
import { worst } from "../domain/severity.ts";
import { fingerprintOf } from "../review/fingerprint.ts";
import { asBefore, counted, GAP_HEADINGS, groupGaps, witnessLead } from "./message.ts";
import { SEVERITY_WORDS } from "./severity.ts";

/** A rule as the catalogue describes it: its id and heading, and its page as text and as an https address. */
export type CataloguedRule = Readonly<{ id: string; title: string; help?: string; page?: string }>;

/** What code scanning keeps of one file; what is past it is counted in a notification. */
const LIMITS = {
  results: 5_000,
  notifications: 1_000,
  field: 1_000,
  help: 20_000,
  name: 255,
  description: 1_024,
} as const;

/** The review as SARIF 2.1.0, for code scanning and for every other tool that reads it. */
export function renderSarif(review: Review, rules: readonly CataloguedRule[], version: string): string {
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
              shortDescription: { text: GAP_HEADINGS[kind] },
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(review.gaps, findings.length - shown.length),
          },
        ],
        results: shown.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule),
          level: SEVERITY_WORDS[finding.severity].sarif,
          message: { text: messageOf(finding) },
          locations: [location(finding)],
          partialFingerprints: fingerprint(finding),
          properties: propertiesOf(finding),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Every result must point at a rule, so one that the catalogue does not hold is listed by its id. */
function withUnlisted(rules: readonly CataloguedRule[], findings: readonly Finding[]): CataloguedRule[] {
  const listed = new Set(rules.map((rule) => rule.id));
  const unlisted = new Set(findings.map((finding) => finding.rule).filter((id) => !listed.has(id)));
  return [...rules, ...[...unlisted].map((id) => ({ id, title: id }))];
}

/** Code scanning takes the severity from the rule, so a rule is as severe as the worst that it found here. */
function ruleJson({ id, title, help, page }: CataloguedRule, findings: readonly Finding[]) {
  const severity = worst(
    findings.filter((finding) => finding.rule === id).map((finding) => finding.severity),
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
      ...(help === undefined ? {} : { markdown: cut(help, LIMITS.help) }),
    },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: { level: sarif },
    properties: {
      tags: ["security"],
      ...(securitySeverity === null ? {} : { "security-severity": securitySeverity }),
    },
  };
}

function messageOf({ title, message, witness, base, head, remedy, details }: Finding): string {
  return [
    `${plain(title).replace(/\.$/, "")}. ${plain(message)}`,
    `${plain(witnessLead(witness))}: ${plain(witness.text)}`,
    `Before: ${plain(base)}\nAfter: ${plain(head)}`,
    `What to do: ${plain(remedy)}`,
    ...details.map((row) => plain(row)),
  ].join("\n\n");
}

function location({ path, line, column, endLine }: Finding) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: {
        startLine: Math.max(1, line),
        startColumn: Math.max(1, column),
        endLine: Math.max(1, line, endLine),
      },
    },
  };
}

function artifact(path: string) {
  return { uri: relativeUri(path), uriBaseId: "%SRCROOT%" };
}

/** A path as a relative URI, which can neither leave the root nor name a scheme. */
function relativeUri(path: string): string {
  const segments = path.toWellFormed().split("/");
  return segments
    .filter((segment) => !["", ".", ".."].includes(segment))
    .map(encodeURIComponent)
    .join("/");
}

function propertiesOf({ severity, confidence, app, subject, action, witness, base, head, build }: Finding) {
  const { kind, text, platform } = witness;
  return {
    ...{
      severity,
      confidence,
      app: app === null ? null : plain(app),
      subject: plain(subject),
      action: plain(action),
    },
    witness: { kind, text: plain(text), platform: platform.toLowerCase() },
    ...{ base: plain(base), head: plain(head) },
    ...(build === null
      ? {}
      : { build: { name: plain(build.name), purpose: build.purpose, command: plain(build.command) } }),
  };
}

/**
 * Code scanning tells alerts apart by `primaryLocationLineHash` alone. Ours comes from the meaning of the finding and not
 * from its line, so an alert survives moved lines; the number parts findings that mean the same, as code scanning expects.
 */
function fingerprints(): (finding: Finding) => Record<string, string> {
  const seen = new Map<string, number>();
  return (finding) => {
    const hash = fingerprintOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { primaryLocationLineHash: `${hash}:${count}` };
  };
}

function notifications(gaps: readonly ReviewedGap[], findingsLeft: number) {
  const ordered = [...groupGaps(gaps).flatMap((group) => group.gaps), ...asBefore(gaps)];
  const gapsLeft = Math.max(0, ordered.length - LIMITS.notifications);
  return [
    ...ordered.slice(0, LIMITS.notifications).map(notification),
    ...(gapsLeft === 0
      ? []
      : [{ level: "error", message: { text: `${counted(gapsLeft, "more gap")} not listed here.` } }]),
    ...(findingsLeft === 0
      ? []
      : [
          {
            level: "error",
            message: {
              text: `${counted(findingsLeft, "more finding")} not listed here, none of them worse.`,
            },
          },
        ]),
  ];
}

function notification({ kind, path, line, message, blocking }: Gap) {
  const place = {
    physicalLocation: { artifactLocation: artifact(path), region: { startLine: Math.max(1, line) } },
  };
  return {
    descriptor: { id: kind, index: GAP_KINDS.indexOf(kind) },
    level: blocking ? "error" : "note",
    message: { text: plain(message) },
    ...(relativeUri(path) === "" ? {} : { locations: [place] }),
  };
}

/** A sentence as SARIF's plain text, in which `[text](address)` would still be a link. */
function plain(sentence: string): string {
  return visible(cut(sentence, LIMITS.field)).replaceAll("](", "] (");
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
