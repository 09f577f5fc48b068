import type { Gap } from "../domain/gap.ts";
import type { SourceFile } from "../formats/value.ts";
import { below } from "./paths.ts";
import type { Project } from "./project.ts";
import { appCrates } from "./rust/crates.ts";
import { referencesIn } from "./rust/modules.ts";
import { type AppRust, unreadCode, walkCode } from "./rust/walk.ts";

/** Folders of a crate that hold no code of the app: generated files, and programs that test or demonstrate it. */
const NOT_THE_APP = /^(?:target|node_modules|gen|tests|benches|examples)\//;

/**
 * Whether a file is Rust code below the app's folder. Cargo looks for the app's code in `src/`, but a manifest, an attribute
 * or a macro may name any other place.
 */
export function isRustOfApp(path: string, root: string): boolean {
  const inside = path.endsWith(".rs") ? below(root, path) : undefined;
  return inside !== undefined && !NOT_THE_APP.test(inside);
}

export type RustOfApp = Readonly<{
  files: readonly AppRust[];
  /** Whether a file outside the app's folder has to be read to know all of the code. */
  isNamed(path: string): boolean;
  gaps: readonly Gap[];
}>;

const found = new WeakMap<Project, RustOfApp>();

/**
 * All Rust code that may decide what an app's pages may do: the code below its folder and below the folders of its crates
 * that know Tauri, and the code that Cargo.toml, `mod`, `#[path]` and `include!` lead to from there.
 */
export function rustOfApp(project: Project): RustOfApp {
  const known = found.get(project);
  if (known !== undefined) return known;
  const crates = appCrates(project);
  const walks = crates.map((crate) => walkCode(project, crate));
  const reached = new Map(walks.flatMap(({ files }) => files.map((each) => [each.file.path, each] as const)));
  const beside = [...project.files.values()].flatMap((file): AppRust[] => {
    const crate = crates.find(({ folder }) => isRustOfApp(file.path, folder));
    return crate === undefined || reached.has(file.path) ? [] : [{ file, crate: crate.folder, requires: [] }];
  });
  const named = new Set(walks.flatMap((walk) => walk.named));
  const result: RustOfApp = {
    files: [...reached.values(), ...beside],
    isNamed: (path) => named.has(path) || crates.some(({ folder }) => isRustOfApp(path, folder)),
    gaps: [...walks.flatMap(({ gaps }) => gaps), ...beside.flatMap(({ file }) => unreadBeside(file))],
  };
  found.set(project, result);
  return result;
}

/** Gaps for a file that no declaration leads to: a macro may. */
function unreadBeside(file: SourceFile): Gap[] {
  const { fault } = referencesIn(file);
  return fault === null ? [] : [unreadCode(file, fault)];
}
