import { below } from "./project.ts";

/** The app's own Rust code; crates beside it are theirs. */
export function isRustOfApp(path: string, root: string): boolean {
  return path.endsWith(".rs") && below(root, path)?.startsWith("src/") === true;
}

/** Rust files of the app that are read even where nothing changes in them: there apps are put together. */
export function isEntryPoint(path: string, root: string): boolean {
  const inside = below(root, path);
  return inside === "src/main.rs" || inside === "src/lib.rs";
}
