import type { ChangedFile } from "../../review/diff-lines.ts";
import { numberIn, textIn } from "./answers.ts";
import { ask, type GitHub, type RepositoryName } from "./api.ts";
import { oddAnswer } from "./failures.ts";

const FILES_LIMITS = {
  /** On a page of more than about 70 files, the later ones lack their patch. */
  perPage: 50,
  /** GitHub lists 3,000 files in all. */
  pages: 60,
} as const;

/**
 * The files of a pull request's diff, page by page until all wanted files are found. Throws a RemoteError.
 */
export async function changedFiles(
  github: GitHub,
  repository: RepositoryName,
  number: number,
  ofInterest: ReadonlySet<string>,
): Promise<ChangedFile[]> {
  const doing = `listing the files of pull request ${number}`;
  const files: ChangedFile[] = [];
  const missing = new Set(ofInterest);
  for (let page = 1; page <= FILES_LIMITS.pages && missing.size > 0; page += 1) {
    const answer = await ask(github, doing, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
      ...repository,
      pull_number: number,
      per_page: FILES_LIMITS.perPage,
      page,
    });
    if (!Array.isArray(answer)) throw oddAnswer(doing);
    for (const file of changedFilesIn(answer)) {
      files.push(file);
      missing.delete(file.path);
    }
    if (answer.length < FILES_LIMITS.perPage) break;
  }
  return files;
}

/**
 * The files of GitHub's diff entries. A patch only tells where comments can be placed. It never tells what changed, since
 * GitHub leaves it out for binary files and large diffs.
 */
export function changedFilesIn(entries: readonly unknown[]): ChangedFile[] {
  return entries.flatMap((entry) => {
    const path = textIn(entry, "filename");
    return path === undefined ? [] : [{ path, patch: textIn(entry, "patch") ?? null }];
  });
}

/**
 * How a path differs, and the id of its content at head. `other` is all that doesn't say what was there before: gone, renamed,
 * another mode or kind of file.
 */
export type PathChange = Readonly<{ path: string; kind: "added" | "modified" | "other"; id: string }>;

export function pathChangesIn(entries: readonly unknown[]): PathChange[] {
  return entries.map((entry) => {
    const status = textIn(entry, "status");
    // A new mode alone is a modification without changed lines, and so is a new content that is no text.
    const isKnown = status === "added" || (status === "modified" && (numberIn(entry, "changes") ?? 0) > 0);
    const [path = "", id = ""] = [textIn(entry, "filename"), textIn(entry, "sha")];
    return { path, kind: isKnown ? status : "other", id };
  });
}
