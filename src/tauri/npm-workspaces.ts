import { member, type StringValue, stringsOf, type Value } from "../formats/value.ts";
import { baseName, below, folderOf } from "./paths.ts";
import type { Project } from "./project.ts";

/** A folder that may be installed, and its manifest. */
type Root = Readonly<{
  path: string;
  manifest: Value | undefined;
  /** What names the workspaces, where more than the manifest does. */
  patterns?: readonly StringValue[];
}>;

/** The folders with a package.json that are workspaces of a project, as paths from there, and what names them. */
export function workspacesOf(
  { path, manifest, patterns = patternsIn(manifest) }: Root,
  { files }: Pick<Project, "files">,
): Readonly<{ folder: string; pattern: StringValue }>[] {
  if (patterns.length === 0) return [];
  return [...files.keys()].flatMap((each) => {
    const folder = baseName(each) === "package.json" ? below(path, folderOf(each)) : undefined;
    const pattern = folder ? patternFor(folder, patterns) : undefined;
    return folder === undefined || pattern === undefined ? [] : [{ folder, pattern }];
  });
}

/** Whether a folder is a workspace of the project. */
export function isWorkspace(folder: string, manifest: Value | undefined): boolean {
  return patternFor(folder, patternsIn(manifest)) !== undefined;
}

/** What names the workspaces of a project: its manifest, and for pnpm `pnpm-workspace.yaml`. */
export function patternsIn(manifest: Value | undefined): readonly StringValue[] {
  const table = member(manifest, "workspaces");
  return stringsOf(table?.kind === "object" ? member(table, "packages") : table);
}

/** The last pattern that matches a folder decides. One that begins with `!` excludes it. */
function patternFor(folder: string, patterns: readonly StringValue[]): StringValue | undefined {
  const last = patterns.findLast(({ value }) => fits(partsOf(value.replace(/^!/, "")), folder.split("/")));
  return last?.value.startsWith("!") ? undefined : last;
}

function partsOf(pattern: string): string[] {
  return pattern.split("/").filter((part) => part !== "" && part !== ".");
}

/** Whether a pattern matches a folder. `*` is any part of a name, `**` any folders. Other forms of globs count as a match. */
function fits(pattern: readonly string[], folder: readonly string[]): boolean {
  // For each number of parts: whether the pattern so far matches the folder's first parts.
  let fitting = [true, ...folder.map(() => false)];
  for (const part of pattern) {
    const before = fitting;
    fitting = before.map((_, i) => {
      if (part === "**") return before.slice(0, i + 1).includes(true);
      return i > 0 && before[i - 1] === true && fitsName(part, folder[i - 1] ?? "");
    });
  }
  return fitting.at(-1) === true;
}

function fitsName(pattern: string, name: string): boolean {
  if (/[?[\]{}()]/.test(pattern)) return true;
  const [first = "", ...others] = pattern.split("*");
  if (others.length === 0) return pattern === name;
  const last = others.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const other of others) {
    const found = name.indexOf(other, at);
    if (found < 0 || found + other.length > name.length - last.length) return false;
    at = found + other.length;
  }
  return true;
}
