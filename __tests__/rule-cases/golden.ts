import type { Finding } from "../../src/domain/finding.ts";
import type { ReviewedGap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";

/** What Toril says of a case, as a reviewer reads it: the quote in the page of cases. */
export function golden({ verdict, findings, narrowings, gaps }: Review): string {
  return [
    `Verdict: **${verdict}**`,
    ...findings.map(findingText),
    ...section(
      "No longer allowed",
      narrowings.map(({ title, path, line }) => `${path}:${line}: ${title}`),
    ),
    ...section("Not known", gaps.filter(isOfTheCase).map(gapText)),
  ]
    .join("\n\n")
    .concat("\n");
}

function findingText(finding: Finding): string {
  const { severity, confidence, rule, path, line, title, message, witness, base, head, remedy, details } =
    finding;
  return [
    `## ${rule}: ${severity}, ${confidence}`,
    `${path}:${line}`,
    title,
    `\`\`\`\n${witness.text}\n\`\`\``,
    [
      `- base: ${base}`,
      `- head: ${head}`,
      `- why: ${message}`,
      `- what to do: ${remedy}`,
      ...details.map((row) => `- each: ${row}`),
    ].join("\n"),
  ].join("\n\n");
}

/** What no reader reads yet is the same for every case that touches such a file, and is no matter of a rule. */
function isOfTheCase({ kind }: ReviewedGap): boolean {
  return kind !== "not-covered";
}

function gapText({ kind, path, line, message, blocking, since }: ReviewedGap): string {
  const weight = since === "base" ? ", as before" : blocking ? "" : ", doesn't block";
  return `${path}:${line}: ${kind}${weight}: ${message}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")];
}
