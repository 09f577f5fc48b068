import type { Finding } from "../domain/finding.ts";
import type { SourceFile } from "../formats/value.ts";

/** A page quotes a few lines, and of a long one its beginning. */
const MOST_LINES = 5;
const LONGEST_LINE = 240;

/** Findings with the lines at their places. */
export function withExcerpts(
  findings: readonly Finding[],
  files: ReadonlyMap<string, SourceFile>,
): Finding[] {
  const split = new Map<string, readonly string[]>();
  return findings.map((finding) => {
    const { path, line, endLine } = finding;
    const lines = split.get(path) ?? (files.get(path)?.text ?? "").split("\n");
    split.set(path, lines);
    const quoted = lines.slice(line - 1, Math.min(endLine, line + MOST_LINES - 1));
    return { ...finding, excerpt: quoted.map(shortened).join("\n") };
  });
}

function shortened(line: string): string {
  const text = line.replace(/\r$/, "");
  return text.length <= LONGEST_LINE ? text : `${text.slice(0, LONGEST_LINE).toWellFormed()}…`;
}
