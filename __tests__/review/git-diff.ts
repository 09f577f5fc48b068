import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The patch of one file as GitHub gives it: what git says of two texts, without the lines that name the file. */
export function gitPatch(before: string, after: string, ...options: readonly string[]): string {
  return withHeader(before, after, ...options)
    .replace(/^(?:(?!@@)[^\n]*\n)*/, "")
    .replace(/\n$/, "");
}

/** The same with those lines. */
export function withHeader(before: string, after: string, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "toril-diff-"));
  try {
    writeFileSync(join(folder, "before"), before);
    writeFileSync(join(folder, "after"), after);
    const args = [
      "diff",
      "--no-index",
      "--no-color",
      "--no-ext-diff",
      "--text",
      ...options,
      "before",
      "after",
    ];
    return spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
