import type { Project } from "../../tauri/project.ts";
import { type CodeCall, codeCalls } from "../../tauri/rust/code-calls.ts";
import { isOnScope } from "./scopes-in-sight.ts";

/** Methods of Tauri's scopes that let pages reach a path. Source: tauri 2.0 to 2.12, `scope/mod.rs` and `scope/fs.rs`. */
const OPENS = ["allow_directory", "allow_file"] as const;

/** The calls that add a path to a scope. */
export function openingCalls(project: Project): CodeCall[] {
  return callsOfScopes(project, OPENS);
}

export function callsOfScopes(project: Project, words: readonly string[]): CodeCall[] {
  return codeCalls(project, words, (mention) => isOnScope(project, mention));
}
