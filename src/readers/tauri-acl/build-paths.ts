import { textOf, withoutConversions } from "../../formats/rust/literals.ts";
import { below, folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { definitionOf, type Written } from "../../tauri/rust/definitions.ts";

/**
 * A path that a running build script names: in the repository, in the folder that cargo gives it (`OUT_DIR`), or elsewhere on the
 * machine. `isBelow`: the path is somewhere below it.
 */
export type ScriptPath = Readonly<{ at: "repository" | "out" | "elsewhere"; path: string; isBelow: boolean }>;

/** Methods that keep the path. */
const SAME: ReadonlySet<string> = new Set(["as_os_str", "as_path", "expect", "to_path_buf", "unwrap"]);

/** The path that an expression means when the script runs in the crate's folder; undefined where nobody knows. */
export function scriptPath(project: Project, written: Written): ScriptPath | undefined {
  const { expression: found, file, index } = definitionOf(project, written);
  const expression = withoutConversions(found);
  const pathOf = (inner: Written["expression"]) => scriptPath(project, { expression: inner, file, index });
  if (expression.kind === "text")
    return within({ at: "repository", path: file.rust.crate }, expression.value);
  if (expression.kind === "macro" || expression.kind === "call") {
    const [only, ...others] = expression.arguments;
    const name = expression.path.slice(-2).join("::");
    if (only === undefined || others.length > 0) return undefined;
    if (name === "Path::new" || name === "PathBuf::from") return pathOf(only);
    return /(?:^|::)(?:env|var|var_os)$/.test(name)
      ? variable(file.rust.crate, textOf(only)?.value)
      : undefined;
  }
  const on = expression.kind === "method" ? pathOf(expression.on) : undefined;
  if (expression.kind !== "method" || on === undefined || SAME.has(expression.name)) return on;
  const [only] = expression.arguments;
  if (expression.name === "parent") return on.isBelow ? undefined : { ...on, path: folderOf(on.path) };
  if (expression.name !== "join" || only === undefined) return undefined;
  const name = textOf(definitionOf(project, { expression: only, file, index }).expression)?.value;
  // An unknown name still leads below the folder that it is joined to.
  return on.isBelow || name === undefined ? { ...on, isBelow: true } : within(on, name);
}

function within({ at, path }: Pick<ScriptPath, "at" | "path">, name: string): ScriptPath {
  const found = joined(path, name);
  return found === null
    ? { at: "elsewhere", path: name, isBelow: true }
    : { at, path: found, isBelow: false };
}

function variable(crate: string, name: string | undefined): ScriptPath | undefined {
  if (name === "CARGO_MANIFEST_DIR") return { at: "repository", path: crate, isBelow: false };
  return name === "OUT_DIR" ? { at: "out", path: "", isBelow: false } : undefined;
}

/** Files of the app's folder that Tauri's build, or rustc, reads. */
const READ =
  /^(?:capabilities|permissions|src)(?:\/|$)|(?:^|\/)(?:tauri[^/]*\.conf\.json5?|Tauri[^/]*\.toml|Cargo\.(?:toml|lock)|build\.rs)$/;

/** Files that tauri-build passes to Tauri's macros. Source: tauri-utils 2.0 to 2.10, `acl/mod.rs`. */
const HANDED_OVER =
  /(?:^|\/)(?:acl-manifests|allowed-commands|capabilities)\.json$|(?:^|\/)tauri-build-context\.rs$/;

/** Paths that stand for the output of a program, which cargo reads. */
const OUTPUT = /^\/(?:dev|proc)\//;

/** Whether a change that a crate's script makes at a path may decide what pages may do. */
export function decides({ location }: Project, crate: string, { at, path, isBelow }: ScriptPath): boolean {
  if (at === "elsewhere") return OUTPUT.test(path);
  if (at === "out") return isBelow || path === "" || HANDED_OVER.test(path);
  return [location.root, crate].some((folder) => decidesIn(folder, path, isBelow));
}

function decidesIn(folder: string, path: string, isBelow: boolean): boolean {
  if (isBelow && (path === "" || path === folder || folder.startsWith(`${path}/`))) return true;
  const inside = below(folder, path);
  return inside !== undefined && READ.test(inside);
}
