/** What a rule's page shows of its cases: the first one that is flagged, and the first one that isn't. */
import { structuredPatch } from "diff";
import { pageCasesOf } from "../__tests__/rule-cases/cases.ts";
import type { PageCase } from "../__tests__/rule-cases/page.ts";

/** Lines around a change that tell where in the file it is. */
const CONTEXT = 2;

/** The examples of a rule as Markdown. */
export function examplesOf(id: string): string {
  const cases = pageCasesOf(id);
  const flagged = cases.find(({ name }) => name.startsWith("flags-"));
  const silent = cases.find(({ name }) => name.startsWith("says-nothing-"));
  return [
    ...(flagged === undefined ? [] : [...changeOf(flagged), ...findingOf(flagged, id)]),
    ...(silent === undefined ? [] : changeOf(silent)),
  ]
    .map((block) => `${block}\n`)
    .join("\n");
}

/** What the case is called, and the lines that change. */
function changeOf({ title, base, head }: PageCase): string[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort();
  const changed = paths.filter((path) => base[path] !== head[path]);
  return [`### ${title}`, ...changed.flatMap((path) => [`\`${path}\`:`, diff(base[path], head[path])])];
}

function diff(base = "", head = ""): string {
  const { hunks } = structuredPatch("", "", base, head, "", "", { context: CONTEXT });
  return fenced(
    "diff",
    hunks.map(({ lines }) => lines.map((line) => line.trimEnd()).join("\n")).join("\n@@\n"),
  );
}

/** The title and the witness of what the rule says of a case, out of its golden. */
function findingOf({ golden }: PageCase, id: string): string[] {
  const said = new RegExp(`^## ${id}: .*\\n\\n.*\\n\\n(.*)\\n\\n\`\`\`\\n([\\s\\S]*?)\\n\`\`\``, "m");
  const [, title, witness] = said.exec(golden ?? "") ?? [];
  return title === undefined || witness === undefined ? [] : [`${title}:`, fenced("", witness)];
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
