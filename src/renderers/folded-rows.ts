import { sentence } from "./github-markdown.ts";

/** Rows of a finding that is about several things, for those who want each of them. */
export function foldedRows(rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const items = rows.map((row) => `- ${sentence(row, 300)}`);
  return [`<details><summary>Each of them</summary>\n\n${items.join("\n")}\n\n</details>`];
}
