import type { Items } from "../../formats/rust/items.ts";
import { localCrates } from "../../tauri/cargo/local-crates.ts";
import { cargoWorkspace } from "../../tauri/cargo/workspace.ts";
import type { Project } from "../../tauri/project.ts";

/** The names that `tauri-build` exports. Source: tauri-build 2.0 to 2.7, `lib.rs`. */
const OFFERED: ReadonlySet<string> = new Set([
  "AppManifest",
  "Attributes",
  "CodegenContext",
  "DefaultPermissionRule",
  "InlinedPlugin",
  "WindowsAttributes",
  "build",
  "is_dev",
  "try_build",
]);

/** The name in `tauri-build` of what a path of a build script means; null where it means nothing of that crate. */
export type BuildNames = (path: readonly string[]) => string | null;

/** Uses the crate's name in Cargo.toml and the script's imports. Names that the script declares itself don't count. */
export function buildNames(project: Project, { imports, functions, modules, types }: Items): BuildNames {
  const own = new Set([...functions, ...modules].map(({ name }) => name));
  const crates = new Set(crateNames(project).filter((name) => !own.has(name)));
  for (const { path, as } of imports) if (path.length === 1 && crates.has(path[0] ?? "")) crates.add(as);
  const ofCrate = imports.filter(({ path }) => crates.has(path[0] ?? ""));
  const hasAll = ofCrate.some(({ path, as }) => as === "*" && path.length === 1);
  const renamed = new Map(ofCrate.map(({ path, as }) => [as, path.slice(1)] as const));
  return (path) => {
    const [first = "", ...rest] = path;
    if (crates.has(first) && rest.length > 0) return rest.join("::");
    const imported = renamed.get(first) ?? [];
    if (imported.length > 0) return [...imported, ...rest].join("::");
    return hasAll && OFFERED.has(first) && !own.has(first) && !types.has(first) ? path.join("::") : null;
  };
}

/** What the app's own Cargo.toml calls the crate for its build script. */
function crateNames({ location, files }: Project): string[] {
  const [own] = localCrates(cargoWorkspace(location.root, files), files);
  const built = own?.dependencies.filter(({ kind }) => kind === "build") ?? [];
  const named = built.filter(({ crate }) => crate === "tauri-build").map(({ name }) => name);
  // If no manifest asks for the crate, a workspace may still provide one of that name.
  const isOther = built.some(
    ({ name, crate }) => nameInCode(name) === "tauri_build" && crate !== "tauri-build",
  );
  return named.length > 0 || isOther ? named.map(nameInCode) : ["tauri_build"];
}

function nameInCode(crate: string): string {
  return crate.replaceAll("-", "_");
}
