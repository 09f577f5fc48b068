import { argumentsIn, callsOf, literalsOf, rustSource } from "../formats/rust-calls.ts";
import type { PluginFact } from "./facts.ts";

/** Whether a file of a crate's archive says what a Tauri plugin lets an app grant. */
export function saysPermissions(path: string): boolean {
  const isDeclared = /^permissions\/(?:.+\/)?[^/]+\.(?:json|toml)$/.test(path);
  return path === "build.rs" || (isDeclared && !/(?:^|\/)schemas\/[^/]+$/.test(path));
}

/** Permission files as they are, and the literal list of `tauri_plugin::Builder::new(COMMANDS)`; nothing is run. */
export function pluginFact(texts: ReadonlyMap<string, string>): PluginFact | undefined {
  const script = texts.get("build.rs");
  const commands = script === undefined ? [] : pluginCommands(script);
  const files = [...texts].flatMap(([path, text]) => (path === "build.rs" ? [] : [{ path, text }]));
  const isPlugin = files.length > 0 || (script !== undefined && commands !== undefined);
  return isPlugin ? { files, commands: commands ?? null } : undefined;
}

/** Undefined where the script builds no plugin, null where it computes the commands. */
function pluginCommands(text: string): readonly string[] | null | undefined {
  const source = rustSource({ path: "build.rs", id: "", text });
  const [call] = callsOf(source, "(?:tauri_plugin::)?Builder::new");
  if (call === undefined) return undefined;
  const [list] = argumentsIn(source, call.inside);
  return (list && literalsOf(source, list)?.map(({ value }) => value)) ?? null;
}
