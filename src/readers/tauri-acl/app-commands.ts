import type { Project } from "../../tauri/project.ts";
import { mentionsOf } from "../../tauri/rust/mentions.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import { CONTEXT_MACROS } from "./context-macro.ts";

/** Without one of these words of Tauri and tauri-specta, an app registers no commands. */
const REGISTER = ["collect_commands", "generate_handler", "invoke_handler"] as const;

/**
 * Whether the app may have commands of its own. It has none if its code is known, runs the app, and registers none. Unknown code
 * may register some.
 */
export function mayHaveCommands(project: Project): boolean {
  const isKnown = rustOfApp(project).gaps.length === 0 && mentionsOf(project, CONTEXT_MACROS).length > 0;
  return !isKnown || mentionsOf(project, REGISTER).length > 0;
}
