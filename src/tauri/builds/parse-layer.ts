import { parseJson } from "../../formats/json.ts";
import { parseToml } from "../../formats/toml.ts";
import type { Parsed } from "../../formats/value.ts";
import type { ConfigLayer } from "./build.ts";

/**
 * Reads a layer as Tauri's CLI does: inline JSON strictly, a `.toml` file as TOML, and any other file as JSON5 or JSON
 * (`ConfigValue` in tauri-cli).
 */
export function parseLayer({ file, inline }: ConfigLayer): Parsed {
  if (inline) return parseJson(file, "json");
  return file.path.endsWith(".toml") ? parseToml(file) : parseJson(file, "json5");
}
