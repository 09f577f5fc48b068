import { type JsonDialect, parseJson } from "./json.ts";
import { parseToml } from "./toml.ts";
import { tomlOfLines } from "./toml-lines.ts";
import type { Parsed, SourceFile } from "./value.ts";
import { parseWorkflow, parseYaml } from "./yaml.ts";
import { parseYarnrc } from "./yarnrc.ts";

/**
 * Parses a file by its name: `.json` strictly, `.json5`, `.toml`, `Cargo.lock`, `.yml`, `.yarnrc`, and `bun.lock`, which is JSON
 * with trailing commas. With `json5` a `.json` file may be JSON5, as Tauri's feature `config-json5` has it.
 *
 * An unchanged file is one object at base and head, so it is parsed once. A name that no parser knows gives a
 * failure, never an exception.
 */
export function parseFile(file: SourceFile, options: Readonly<{ json5?: boolean }> = {}): Parsed {
  const format = formatOf(file.path, options.json5 ?? false);
  const known = parsed.get(file)?.get(format);
  if (known !== undefined) return known;
  const result = parseAs(file, format);
  const results = parsed.get(file) ?? new Map<Format, Parsed>();
  parsed.set(file, results.set(format, result));
  return result;
}

type Format = JsonDialect | "cargo-lock" | "toml" | "workflow" | "yaml" | "yarnrc" | "unknown";

const parsed = new WeakMap<SourceFile, Map<Format, Parsed>>();

/** Workflows and actions, whose YAML may have anchors. */
const WORKFLOW = /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/;

function formatOf(path: string, json5: boolean): Format {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name.endsWith(".json")) return json5 ? "json5" : "json";
  if (name.endsWith(".json5") || name === "bun.lock") return "json5";
  if (name === "cargo.lock") return "cargo-lock";
  if (name.endsWith(".toml")) return "toml";
  if (WORKFLOW.test(path)) return "workflow";
  if (name.endsWith(".yml") || name.endsWith(".yaml")) return "yaml";
  return name === ".yarnrc" ? "yarnrc" : "unknown";
}

function parseAs(file: SourceFile, format: Format): Parsed {
  switch (format) {
    case "cargo-lock": {
      const value = tomlOfLines(file);
      return value === null ? parseToml(file) : { ok: true, value, duplicates: [] };
    }
    case "toml":
      return parseToml(file);
    case "workflow":
      return parseWorkflow(file);
    case "yaml":
      return parseYaml(file);
    case "yarnrc":
      return parseYarnrc(file);
    case "unknown":
      return {
        ok: false,
        at: { path: file.path, line: 1, column: 1, endLine: 1 },
        message: "The name of the file doesn't say in which format it is.",
      };
    default:
      return parseJson(file, format);
  }
}
