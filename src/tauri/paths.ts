/** Joins a folder of the tree ("" for its top) and a name in it. */
export function inFolder(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

/** Where a path isn't simply what stands below a folder: most are. */
const ODD = /(?:^|\/)\.{0,2}(?:\/|$)|[\\:]/;

/** Follows a relative path from a folder of the tree; null where it leads out of the tree, or is absolute. */
export function joined(folder: string, path: string): string | null {
  if (!ODD.test(path)) return inFolder(folder, path);
  if (/^(?:[/\\]|[A-Za-z]:)/.test(path)) return null;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The folder of a path, "" for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A folder and all folders above it, nearest first: `a/b` → `a/b`, `a`, "". */
export function withAncestors(folder: string): string[] {
  const result = [folder];
  for (let at = folder; at !== ""; ) {
    at = folderOf(at);
    result.push(at);
  }
  return result;
}

/** The path below `folder`, or undefined where it isn't below it. */
export function below(folder: string, path: string): string | undefined {
  if (folder === "") return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
