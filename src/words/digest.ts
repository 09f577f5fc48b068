import type { About } from "../domain/about.ts";
import { type Finding, orderFindings } from "../domain/finding.ts";
import { butLastName } from "../domain/parted-sentence.ts";
import { comparePlaces } from "../domain/place.ts";
import type { Fails } from "../domain/policy.ts";
import { code } from "../domain/sentence.ts";
import type { Severity } from "../domain/severity.ts";
import { actsInWords } from "./acts.ts";
import { opening } from "./lists.ts";
import { withoutScope } from "./meanings.ts";

/** A finding and its number: what `toril explain` and every output call it. They count from 1, the worst first. */
export type Numbered = Readonly<{ number: number; finding: Finding }>;

/** Who newly can do what: findings of one severity that are told in one line. */
export type DigestRow = Readonly<{
  severity: Severity;
  /** "read files: `fs|read_file` and `fs|read_dir`". */
  does: string;
  /** By number. */
  findings: readonly [Numbered, ...Numbered[]];
}>;

/** What one kind of people or machine can newly do, the worst first. `isLead`: the words of each row go on from `who`. */
export type DigestSection = Readonly<{ who: string; isLead: boolean; rows: readonly DigestRow[] }>;

/**
 * How much is told in one line: what is done alike (`act`); with it all below the threshold that the same people may do
 * (`minor`); all of one severity that they may do (`severity`); the same, whichever pages or settings it is (`kind`).
 */
export const COARSENESS = ["act", "minor", "severity", "kind"] as const;

export type Coarseness = (typeof COARSENESS)[number];

export function numbered(findings: readonly Finding[]): Numbered[] {
  return orderFindings(findings).map((finding, index) => ({ number: index + 1, finding }));
}

/** Findings as few lines, by their numbers. */
export function digestOf(
  findings: readonly Numbered[],
  fails: Fails,
  coarseness: Coarseness,
): DigestSection[] {
  const tellsApps = coarseness !== "kind" && new Set(findings.map(({ finding }) => finding.app)).size > 1;
  const bySection = Map.groupBy(findings, ({ finding }) => {
    const section = sectionOf(finding, coarseness);
    return tellsApps && finding.app !== null ? `${section}, in ${code(finding.app)}` : section;
  });
  return [...bySection]
    .map(([who, members]) => ({
      who,
      isLead: members.every(({ finding }) => !isSentence(finding)),
      rows: rowsOf(members, fails, coarseness),
    }))
    .toSorted((a, b) => firstOf(a) - firstOf(b));
}

function rowsOf(members: readonly Numbered[], fails: Fails, coarseness: Coarseness): DigestRow[] {
  const alike = Map.groupBy(members, ({ finding }) => {
    const isGrave = fails(finding);
    const isTogether = coarseness === "minor" ? !isGrave : coarseness !== "act";
    return JSON.stringify([isGrave, finding.severity, isTogether ? "" : actOf(finding)]);
  });
  return [...alike.values()].flatMap(rowOf).toSorted((a, b) => a.findings[0].number - b.findings[0].number);
}

function rowOf(alike: readonly Numbered[]): DigestRow[] {
  const [first, ...others] = alike;
  if (first === undefined) return [];
  const { severity } = first.finding;
  return [
    {
      severity,
      does: actsInWords([first.finding, ...others.map(({ finding }) => finding)]),
      findings: [first, ...others],
    },
  ];
}

/** Findings are numbered worst first, and so are sections. */
function firstOf({ rows: [row] }: DigestSection): number {
  return row?.findings[0].number ?? 0;
}

/** The beginning of what follows in each row. */
function sectionOf({ about, subject, build }: Finding, coarseness: Coarseness): string {
  const where = build === null ? "" : ", only in some builds";
  if (coarseness === "kind") return `${KINDS[kindOf(about)]}${where}`;
  if (about.domain === "ipc") return `${opening(subject)} can newly${where}`;
  return `${KINDS[kindOf(about)]}${where}`;
}

type Kind = "calls" | "settings" | "policy" | "build" | "packages" | "gate";

const KINDS: Readonly<Record<Kind, string>> = {
  calls: "Pages can newly",
  settings: "By settings and code",
  policy: "By their Content Security Policy, pages can newly",
  build: "The machine that builds the app newly runs",
  packages: "Code by others",
  gate: "Toril itself",
};

function kindOf({ domain, who }: About): Kind {
  switch (domain) {
    case "ipc":
    case "commands":
      return "calls";
    case "config":
      return "settings";
    case "csp":
      return "policy";
    case "steps":
      return "build";
    case "packages":
      return who === "build" ? "build" : "packages";
    case "policy":
      return "gate";
  }
}

/** What has a line of its own: an act, for what is told by acts, and else the finding itself. */
function actOf({ about, rule, title, path, line }: Finding): string {
  return about.domain === "config" || about.act === ""
    ? JSON.stringify([rule, path, rule.startsWith("packages/") ? line : "", butLastName(title)])
    : withoutScope(about.act);
}

/** Whether what is told of a finding is a whole sentence. */
function isSentence({ about }: Finding): boolean {
  return ["settings", "packages", "gate"].includes(kindOf(about));
}

/** Where a row's findings stand: the first place, and how many more files or lines there are. */
export function placesOf({
  findings,
}: DigestRow): Readonly<{ first: Finding; files: number; lines: number }> {
  const places = findings.map(({ finding }) => finding).toSorted(comparePlaces);
  const [first = findings[0].finding] = findings.map(({ finding }) => finding);
  const files = new Set(places.map(({ path }) => path)).size;
  const lines = new Set(places.map(({ path, line }) => `${path}:${line}`)).size;
  return { first, files, lines };
}

/** "1-3, 5": numbers in order, those that follow one another as a range. */
export function numbersInWords(findings: readonly Numbered[]): string[] {
  const ranges: [number, number][] = [];
  for (const { number } of findings.toSorted((a, b) => a.number - b.number)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
}
