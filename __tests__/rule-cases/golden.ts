import type { Finding } from "../../src/domain/finding.ts";
import type { Gap } from "../../src/domain/gap.ts";
import type { Review } from "../../src/domain/review.ts";

/** What Toril says of a case, as a page that a reviewer reads: expected.md beside its base and head. */
export function golden(name: string, { verdict, findings, narrowings, gaps }: Review): string {
  return [
    `# It ${name.replaceAll("-", " ")}`,
    `Verdict: **${verdict}**`,
    ...findings.map(findingText),
    ...section(
      "No longer allowed",
      narrowings.map(({ title, path, line }) => `${path}:${line}: ${title}`),
    ),
    ...section("Not known", gaps.map(gapText)),
  ]
    .join("\n\n")
    .concat("\n");
}

function findingText(finding: Finding): string {
  const { severity, confidence, rule, path, line, title, message, witness, base, head, remedy } = finding;
  return [
    `## ${rule}: ${severity}, ${confidence}`,
    `${path}:${line}`,
    title,
    `\`\`\`\n${witness.text}\n\`\`\``,
    [`- base: ${base}`, `- head: ${head}`, `- why: ${message}`, `- what to do: ${remedy}`].join("\n"),
  ].join("\n\n");
}

function gapText({ kind, path, line, message, blocking }: Gap): string {
  return `${path}:${line}: ${kind}${blocking ? "" : ", doesn't block"}: ${message}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.map((line) => `- ${line}`).join("\n")];
}
