import type { SourceFile } from "../../src/formats/value.ts";

/** Files of a repository by their paths, as the engine hands them on. */
export function filesOf(texts: Readonly<Record<string, string>>): ReadonlyMap<string, SourceFile> {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { path, id: text, text }]));
}

/** A Cargo.toml of a package, with more behind it. */
export function crateText(name: string, more = ""): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}`;
}
