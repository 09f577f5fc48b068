import type { Power } from "../domain/about.ts";
import { isShipped } from "../domain/build.ts";
import type { Finding } from "../domain/finding.ts";
import { type Platform, platformName } from "../domain/platform.ts";
import type { Fails } from "../domain/policy.ts";
import type { Review } from "../domain/review.ts";
import { code } from "../domain/sentence.ts";
import { atLeast, type Severity } from "../domain/severity.ts";
import { matchesWildcards } from "./wildcards.ts";

export const BUILDS = ["release", "all"] as const;

/** Words of `--who` for those who are no page; any other value is a label of windows or a URL. */
export const WHO_WORDS = ["build", "publishers", "web"] as const;

/**
 * What a person wants to see of a review. They never change what it found or decided. One of a filter's values has to hold,
 * and each filter that has values.
 */
export type Filters = Readonly<{
  minSeverity: readonly Severity[];
  /** Ids of rules, in which `*` stands for any text. */
  rule: readonly string[];
  who: readonly string[];
  platform: readonly Platform[];
  power: readonly Power[];
  build: readonly (typeof BUILDS)[number][];
}>;

/** The findings that filters leave, and one sentence about those that they hide; empty where there is no filter. */
export type Filtered = Readonly<{ shown: readonly Finding[]; hidden: string }>;

export function filtered(review: Review, filters: Filters, fails: Fails): Filtered {
  const active = activeOf(filters);
  if (active.length === 0) return { shown: review.findings, hidden: "" };
  const { shown = [], hidden = [] } = Object.groupBy(review.findings, (finding) =>
    active.every(({ shows }) => shows(finding)) ? "shown" : "hidden",
  );
  return { shown, hidden: hiddenInWords(hidden, active, fails) };
}

/** Labels and URLs of `--who` that no finding of the review is about, as those that are mistyped. */
export function whoOfNoFinding({ findings }: Review, { who }: Filters): string[] {
  return who.filter(
    (value) =>
      !isWord(value) && !findings.some(({ about }) => about.pages.some((page) => isPage(page, value))),
  );
}

type Filter = Readonly<{ words: string; shows: (finding: Finding) => boolean }>;

function activeOf({ minSeverity, rule, who, platform, power, build }: Filters): Filter[] {
  return [
    ...filterOf("--min-severity", minSeverity, (least, { severity }) => atLeast(severity, least)),
    ...filterOf("--rule", rule, (pattern, finding) => matchesWildcards(pattern, finding.rule)),
    ...filterOf("--who", who, isAbout),
    ...filterOf("--platform", platform, isOn, platformName),
    ...filterOf("--power", power, (each, { about }) => about.powers.includes(each)),
    ...filterOf("--build", build, (which, finding) => which === "all" || isShipped(finding.build)),
  ];
}

/** A filter of its values; none where it has no value. */
function filterOf<T extends string>(
  option: string,
  values: readonly T[],
  shows: (value: T, finding: Finding) => boolean,
  nameOf: (value: T) => string = (value) => value,
): Filter[] {
  if (values.length === 0) return [];
  return [
    {
      words: values.map((value) => code(`${option} ${nameOf(value)}`)).join(" "),
      shows: (finding) => values.some((value) => shows(value, finding)),
    },
  ];
}

/** Of what no page is named for, pages of any window may make use. */
function isAbout(value: string, { about: { who, pages } }: Finding): boolean {
  if (value === "build") return who === "build";
  if (value === "publishers") return who === "publisher";
  if (value === "web") return who === "website";
  return who === "pages" && (pages.length === 0 || pages.some((page) => isPage(page, value)));
}

function isWord(value: string): boolean {
  return (WHO_WORDS as readonly string[]).includes(value);
}

/** Whether a label or a pattern of URLs is, or holds, what was asked for; or is one of those that a pattern asks for. */
function isPage(page: string, value: string): boolean {
  const isUrl = value.includes("://");
  if (page.includes("://") !== isUrl) return false;
  if (matchesWildcards(page, value) || matchesWildcards(value, page)) return true;
  // A pattern of an origin alone holds for all of its pages.
  return isUrl && matchesWildcards(`${page}/*`, value);
}

/** What names no platform holds on each. */
function isOn(platform: Platform, { about: { platforms } }: Finding): boolean {
  return platforms.length === 0 || platforms.includes(platform);
}

function hiddenInWords(hidden: readonly Finding[], active: readonly Filter[], fails: Fails): string {
  const by = active.map(({ words }) => words).join(" ");
  if (hidden.length === 0) return `No finding is hidden by ${by}.`;
  const findings = hidden.length === 1 ? "1 finding" : `${hidden.length} findings`;
  const grave = hidden.filter(fails).length;
  return `${findings} hidden by ${by} (${grave === 0 ? "none" : grave} of them at or above fail-on).`;
}
