import { parseJson } from "../../formats/json.ts";
import type { SourceFile, Value } from "../../formats/value.ts";
import type { ConfigLayer } from "./build.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { isKnown } from "./shell/words.ts";

/** What the values of `--config` are: layers in their order, or a value that can't be seen. */
export type HandedOver =
  | Readonly<{ seen: true; layers: readonly ConfigLayer[] }>
  | Readonly<{ seen: false; value: string; layers: readonly ConfigLayer[] }>;

/**
 * Tauri takes a value that begins with a brace for JSON, and any other for a path from the folder where it runs. If it may
 * run in several folders, each folder that holds all the files is one possibility.
 */
export function handedOver(
  values: readonly string[],
  ran: Ran,
  files: ReadonlyMap<string, SourceFile>,
): readonly HandedOver[] {
  // Tauri refuses an empty path, so nothing is built.
  if (values.includes("")) return [];
  const folders = ran.folders ?? [null];
  const ways = folders.map((folder) => inFolder(values, ran, folder === null ? null : [folder], files));
  const seen = ways.filter((way) => way.seen);
  return seen.length > 0 ? seen : ways.slice(0, 1);
}

function inFolder(
  values: readonly string[],
  ran: Ran,
  folders: readonly string[] | null,
  files: ReadonlyMap<string, SourceFile>,
): HandedOver {
  const found = values.map((value) => ({ value, layer: layerOf(value, ran, folders, files) }));
  const layers = found.flatMap(({ layer }) => layer ?? []);
  const missing = found.find(({ layer }) => layer === undefined);
  return missing === undefined ? { seen: true, layers } : { seen: false, value: missing.value, layers };
}

function layerOf(
  value: string,
  ran: Ran,
  folders: readonly string[] | null,
  files: ReadonlyMap<string, SourceFile>,
): ConfigLayer | undefined {
  if (value.startsWith("{")) return isKnown(value) ? inlineLayer(value, ran) : undefined;
  const file = pathsIn(value, folders).flatMap((path) => files.get(path) ?? [])[0];
  return file === undefined ? undefined : { file, inline: false };
}

/** JSON in a command. Some escape its quotes, because Windows PowerShell requires that. */
export function inlineLayer(json: string, { path, line }: Pick<Ran, "path" | "line">): ConfigLayer {
  const at = (text: string): SourceFile => ({
    path,
    id: `inline ${text}`,
    text: "\n".repeat(line - 1) + text,
  });
  const unescaped = at(json.replaceAll('\\"', '"'));
  const isEscaped = !parseJson(at(json), "json").ok && parseJson(unescaped, "json").ok;
  return { file: isEscaped ? unescaped : at(json), inline: true };
}

/** Whether a value looks like a configuration of Tauri, and not like one of a bundler, linter or test runner. */
export function looksLikeTauris(value: Value | undefined): boolean {
  if (value?.kind !== "object") return false;
  const isObject = (name: string) => value.entries.get(name)?.value.kind === "object";
  if (["app", "bundle", "plugins", "tauri"].some(isObject) || value.entries.has("identifier")) return true;
  const build = value.entries.get("build")?.value;
  return (
    build?.kind === "object" &&
    ["frontendDist", "devUrl", "distDir", "beforeBuildCommand"].some((name) => build.entries.has(name))
  );
}
