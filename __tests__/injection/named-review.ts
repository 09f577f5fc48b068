import type { Finding } from "../../src/domain/finding.ts";
import type { Review } from "../../src/domain/review.ts";
import { code } from "../../src/domain/sentence.ts";
import type { Excerpts } from "../../src/renderers/excerpt.ts";
import { REVIEW } from "../renderers/review.ts";

/** Fields that hold a word of ours and never one of a repository's. */
const OURS: ReadonlySet<string> = new Set([
  ...["rule", "severity", "confidence", "kind", "ecosystem", "step", "domain", "who", "powers", "platforms"],
  ...["platform", "since", "verdict", "compared", "sha", "observed", "state", "purpose"],
]);

/** The value with the same text in every field that can hold one of a repository's, whether its reader would let it or not. */
function withText<T>(value: T, text: string): T;
function withText(value: unknown, text: string): unknown {
  if (typeof value === "string") return text;
  if (Array.isArray(value)) return value.map((each) => withText(each, text));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, OURS.has(key) ? inner : withText(inner, text)]),
  );
}

const build = { name: "release", purpose: "release", command: "npm run release" } as const;

/**
 * A review of an app in which everything has one name: once as a rule should say it, as code, and of each domain once as one
 * that forgot would.
 */
export function reviewNamed(text: string): Review {
  const bare = withText({ ...REVIEW, findings: [], apps: REVIEW.apps.slice(0, 1) }, text);
  const [narrowing] = bare.narrowings;
  const [gap, , , quietGap] = bare.gaps;
  const [, inline, source, , built, csp, , shell] = REVIEW.findings;
  const others = [csp, built, source, inline].flatMap((finding) =>
    finding === undefined ? [] : [{ ...finding, severity: "low" as const, build }],
  );
  return {
    ...bare,
    changed: REVIEW.changed,
    turnedOff: REVIEW.turnedOff,
    findings: shell === undefined ? [] : [asCode(shell, text), ...[shell, ...others].map(asBare(text))],
    narrowings: narrowing === undefined ? [] : [narrowing],
    gaps: [gap, quietGap].flatMap((each) => (each === undefined ? [] : [each])),
  };
}

function asBare(text: string): (finding: Finding) => Finding {
  return (finding) => withText({ ...finding, details: ["one", "two"] }, text);
}

function asCode(finding: Finding, text: string): Finding {
  const named = `Window ${code(text)} of ${code(text)}${code(text)}`;
  const { title, message, remedy, subject, base, head } = withText(finding, named);
  return { ...withText(finding, text), title, message, remedy, subject, base, head, details: [code(text)] };
}

/** The lines that the review's findings stand at, if the same text were all of them. */
export function excerptsNamed(text: string): Excerpts {
  const lines = Array.from({ length: 12 }, () => text);
  return new Map([[text, { lines, added: new Set([8]) }]]);
}
