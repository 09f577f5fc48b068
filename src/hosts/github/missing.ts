import type { CheckTeller } from "../../adapters/github/check-runs.ts";
import type { Check } from "../../renderers/check.ts";
import { sentence } from "../../renderers/github-markdown.ts";
import type { Told } from "./told.ts";

/** Who tells GitHub of a review: a job of a workflow, one whose token GitHub lets only read, or the App. */
export type Teller = "job" | "read-only job" | "App";

/** The same for a check. */
export function checkTellerOf(teller: Teller): CheckTeller {
  return teller === "App" ? "app" : "job";
}

type Missing = Readonly<{ comments: Told; check: Told }>;

/** What a person has to know of how a review was told: what is missing on GitHub, and why. */
export function missingInWords(missing: Missing, teller: Teller): string[] {
  const { comments, check } = missing;
  return [
    ...mayNotWrite(missing, teller),
    ...(comments.kind === "failed" ? [`Comments are missing or out of date. ${comments.why}`] : []),
    ...(check.kind === "failed" ? [`The check is missing. ${check.why}`] : []),
    ...(comments.kind === "superseded" || check.kind === "superseded" ? [SUPERSEDED] : []),
  ];
}

const SUPERSEDED = "The pull request has a newer head by now, or is closed, so nothing was posted on it.";

/** Why the comments are missing, above what the check says. */
export function withMissingComments(check: Check, comments: Told, teller: Teller): Check {
  const words = missingInWords({ comments, check: { kind: "told" } }, teller);
  return { ...check, summary: [...words.map((each) => sentence(each)), check.summary].join("\n\n") };
}

/** One sentence for each combination of permissions that are missing. */
function mayNotWrite({ comments, check }: Missing, teller: Teller): string[] {
  const refused = [
    ...(comments.kind === "read-only" ? (["comments"] as const) : []),
    ...(check.kind === "read-only" ? (["the check"] as const) : []),
  ];
  if (refused.length === 0) return [];
  const who = teller === "App" ? "The App" : "This token";
  const because = REASONS[teller](refused.map((what) => PERMISSIONS[what]).join(" and "));
  return [
    `${who} may not write ${refused.join(" or ")}, since ${because}, so ${consequences({ comments, check }, teller)}.`,
  ];
}

const PERMISSIONS = { comments: "`pull-requests: write`", "the check": "`checks: write`" } as const;

const REASONS: Readonly<Record<Teller, (permissions: string) => string>> = {
  job: (permissions) => `the job lacks ${permissions}`,
  "read-only job": () => "GitHub gives pull requests from forks and from Dependabot no other",
  App: (permissions) => `its installation lacks ${permissions}`,
};

function consequences({ comments, check }: Missing, teller: Teller): string {
  const stands = teller === "App" ? standingByApp(check, comments) : standingByJob(check);
  const closed = check.kind === "read-only" ? ["a branch that requires the check stays closed"] : [];
  return [...stands, ...closed].join(", and ");
}

function standingByJob(check: Told): string[] {
  const page = "the review stands in this job's summary";
  return [`${page} and in ${check.kind === "told" ? "the check" : "annotations of its log"}`];
}

function standingByApp(check: Told, comments: Told): string[] {
  if (check.kind === "told") return ["the review stands in the check"];
  return comments.kind === "told" ? [] : ["nobody is told of the review"];
}
