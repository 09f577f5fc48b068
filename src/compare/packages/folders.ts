/** The folder of a path of the tree, "" for the top. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** A folder and those above it, nearest first. */
export function withAncestors(folder: string): string[] {
  return folder === "" ? [""] : [folder, ...withAncestors(folderOf(folder))];
}
