/** A program's path in one spelling. Outside the app's folder, it starts at the top, since the app's folder may move. */
export function programOf(program: string, root: string): string {
  const parts = program
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const up = parts.findIndex((part) => part !== "..");
  const folders = root === "" ? [] : root.split("/");
  if (program.startsWith("/")) return program;
  if (up <= 0 || up > folders.length) return parts.join("/");
  return `/${[...folders.slice(0, folders.length - up), ...parts.slice(up)].join("/")}`;
}
