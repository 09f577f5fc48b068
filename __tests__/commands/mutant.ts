/**
 * One unsafe command in one of the ways in which people write Rust: the text of `src/lib.rs` without what registers the command,
 * and other files beside it.
 */
export type Mutant = Readonly<{ name: string; code: string; files?: Readonly<Record<string, string>> }>;

export const RESULT = "-> Result<String, String>";
export const SHOWN = ".map_err(|error| error.to_string())";

/** The command with a body, and what stands before it. */
export function command(body: string, before = "", parameters = "path: String"): string {
  return `${before}\n#[tauri::command]\nfn read_note(${parameters}) ${RESULT} {\n    ${body}\n}`;
}

export function mutant(name: string, body: string, before = "", parameters?: string): Mutant {
  return { name, code: command(body, before, parameters) };
}
