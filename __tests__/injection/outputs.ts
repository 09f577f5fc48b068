import type { Acceptance } from "../../src/domain/acceptance.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import { atLeast } from "../../src/domain/severity.ts";
import { type Annotation, orderedAnnotations } from "../../src/renderers/annotations.ts";
import { renderCheck, renderCheckPage } from "../../src/renderers/check.ts";
import { findingsComment, resolvedComment } from "../../src/renderers/comment.ts";
import type { Excerpts } from "../../src/renderers/excerpt.ts";
import { renderFinding } from "../../src/renderers/explain.ts";
import { filesLink, filesPage } from "../../src/renderers/files-link.ts";
import { renderJson } from "../../src/renderers/json.ts";
import { renderMarkdown } from "../../src/renderers/markdown.ts";
import { reviewBody } from "../../src/renderers/review-body.ts";
import { renderSarif } from "../../src/renderers/sarif.ts";
import { renderQuiet, renderSummary } from "../../src/renderers/summary.ts";
import { renderText } from "../../src/renderers/text.ts";
import { logLine, workflowCommands } from "../../src/renderers/workflow-commands.ts";
import type { Suggestion } from "../../src/review/suggestion.ts";
import { numbered } from "../../src/words/digest.ts";

export const RULE_PAGES = "https://github.com/toril/toril/tree/v1/src/rules";
export const FILES_PAGE = filesPage("https://github.com", "acme/notes", 7);
export const HEAD = "89abcdef0123456789abcdef0123456789abcdef";

const policy = DEFAULT_POLICY;

/** Texts by the name of the output. */
export type Pages = Readonly<Record<string, string>>;

/** Every output that GitHub shows as Markdown. */
const ACCEPTANCE: Omit<Acceptance, "reason"> = {
  ...{ by: "kim", at: "2026-11-30T21:04:00Z", pull: 7, head: HEAD },
  covers: [{ kind: "gap", gap: "dynamic", path: "src/lib.rs", id: "a" }],
};

export function pagesOf(review: Review, text: string): Pages {
  const notices = [text, `A branch ${text} and another`, text];
  const acceptance = { ...ACCEPTANCE, reason: text };
  const parts = { review, policy, unseen: review.findings.slice(0, 2), commented: 1, notices, acceptance };
  // Below its notices a check says what the Markdown says.
  const worst = { ...review, findings: review.findings.slice(0, 1), narrowings: [], gaps: [] };
  return {
    ...commentsOf(review, text),
    "the page of a check": renderCheckPage(renderCheck(worst, policy, notices), [text]),
    "a review's body": reviewBody(parts, filesLink(FILES_PAGE)),
    "the Markdown": renderMarkdown(review, { notes: [text] }),
  };
}

/** The comments of the first finding, with lines that it suggests, and of one finding of each rule that has comments. */
function commentsOf({ findings }: Review, text: string): Pages {
  const suggestion: Suggestion = { first: 1, last: 2, lines: text.split("\n") };
  const ofRules = new Map(
    findings.filter(({ severity }) => atLeast(severity, "medium")).map((finding) => [finding.rule, finding]),
  );
  return Object.fromEntries(
    [...findings.slice(0, 1), ...ofRules.values()].flatMap((finding, index) => {
      const comment = findingsComment([finding], index === 0 ? suggestion : undefined, RULE_PAGES);
      return [
        [`comment ${index}`, comment],
        [`resolved comment ${index}`, resolvedComment(comment, { kind: "fixed", head: HEAD })],
      ];
    }),
  );
}

/** Both sides of each width from which a summary is laid out otherwise. */
const LAYOUTS = [
  { width: 40, colour: false },
  { width: 75, colour: true },
  { width: 100, colour: false },
  { width: 200, colour: true },
];

/** Every output for a terminal or the log of a workflow. */
export function terminalOf(review: Review, excerpts: Excerpts, text: string): Pages {
  const laidOut = LAYOUTS.flatMap(({ width, colour }) => {
    const options = { width, colour, policy, excerpts, notes: [text] };
    const explained = numbered(review.findings).slice(0, 2);
    return [
      [`the text at ${width} columns`, renderText(review, options)],
      [`the summary at ${width} columns`, renderSummary(review, options)],
      [`one line at ${width} columns`, renderQuiet(review, options)],
      [`an explanation at ${width} columns`, explained.map((each) => renderFinding(each, options)).join("")],
    ];
  });
  return Object.fromEntries(laidOut);
}

/** What the log of a workflow, or of the App, gets: each is one line of its own. */
export function logOf(review: Review, text: string): readonly string[] {
  return [
    ...workflowCommands(orderedAnnotations(review)),
    ...[text, ...review.findings.map(({ title }) => title)].map(logLine),
  ];
}

export function annotationsOf(review: Review): readonly Annotation[] {
  return renderCheck(review, policy).annotations;
}

export function jsonOf(review: Review): string {
  return renderJson(review, { version: "0.1.0", policy, repository: "acme/notes" });
}

export function sarifOf(review: Review): string {
  return renderSarif(review, [], "0.1.0");
}
