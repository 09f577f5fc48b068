import { decode } from "ini";
import { type Place, topOf } from "../domain/place.ts";
import { placesIn } from "./lines.ts";
import type { SourceFile } from "./value.ts";

/** One setting of an `.npmrc`. Its values are as written, with variables unresolved. A list may have a single value. */
export type NpmrcSetting = Readonly<{ name: string; values: readonly string[]; isList: boolean; at: Place }>;

/** Larger than any `.npmrc` that people write, and small enough to be read quickly. */
const LARGEST = 1_000_000;

/**
 * Reads an `.npmrc` as npm does, with the package `ini`: the last of equal names counts, `name[]` makes a list, a bare name
 * is `true`. Lines below a `[section]` are no settings. The section itself counts as a setting, with a value that no real
 * one has. Undefined where the file is too large or can't be read.
 */
export function readNpmrc(file: SourceFile): readonly NpmrcSetting[] | undefined {
  const settings = file.text.length > LARGEST ? undefined : decoded(file.text);
  if (settings === undefined) return undefined;
  const named = namesIn(file);
  // A section with the same name as a setting: `ini` drops what is below it or throws, so the file isn't read.
  if (named.some(({ name, isSection }) => isSection && typeof settings[name] !== "object")) return undefined;
  const lines = new Map(named.map(({ name, at }) => [name, at]));
  return Object.entries(settings).map(([name, value]) => ({
    name,
    values: valuesOf(value),
    isList: Array.isArray(value),
    at: lines.get(name) ?? topOf(file.path),
  }));
}

function decoded(text: string): Record<string, unknown> | undefined {
  try {
    return decode(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return [typeof value === "object" && value !== null ? "[section]" : String(value)];
}

/** The names that lines set, each line read by itself. */
function namesIn(file: SourceFile): Readonly<{ name: string; at: Place; isSection: boolean }>[] {
  const place = placesIn(file);
  return [...file.text.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const at = place(index, index + line.length);
    const isSection = /^\[[^\]]*\]\s*$/.test(line);
    return Object.keys(decoded(line) ?? {}).map((name) => ({ name, at, isSection }));
  });
}
