import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, pick, stringsOf, type Value } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";

/** A program that a manifest names: `[[bin]]`. */
type Program = Readonly<{ name: string; path: string | undefined; required: readonly string[]; at: Place }>;

/** Where cargo looks for the program of the package's name, and for the library. */
const USUAL_PROGRAM = "src/main.rs";
const USUAL_LIBRARY = "src/lib.rs";

/**
 * Gaps for the file from which the app starts, if it isn't the usual one. All Rust of the crate is read as the app's, so it
 * would go unnoticed that another file becomes the app. Tauri's CLI takes `default-run`, else the program with the
 * package's name, and skips programs whose `required-features` are off (`get_binaries` in tauri-cli).
 */
export function programGaps({ manifest }: Project): Gap[] {
  const name = asString(pick(manifest, "package", "name")) ?? "";
  const defaultRun = pick(manifest, "package", "default-run");
  const main = asString(defaultRun) ?? name;
  const programs = itemsOf(member(manifest, "bin")).map(programOf);
  const named = programs.find((program) => program.name === main);
  const path = plainPath(named?.path) ?? (main === name ? USUAL_PROGRAM : `src/bin/${main}.rs`);
  const library = pick(manifest, "lib", "path");
  const libraryPath = plainPath(asString(library)) ?? USUAL_LIBRARY;
  const isUsual = path === USUAL_PROGRAM && libraryPath === USUAL_LIBRARY && programs.length < 2;
  const at = (path === USUAL_PROGRAM ? library?.at : defaultRun?.at) ?? (named ?? programs[0])?.at;
  if (isUsual || at === undefined) return [];

  const conditions = programs.map(({ name, required }) => wordsOf(name, required)).sort();
  const isConditional = programs.some(({ required }) => required.length > 0);
  const features = isConditional ? stringsOf(pick(manifest, "features", "default")) : [];
  const turnedOn = features.map(({ value }) => value);
  const rests = wordsOf("programs", path, libraryPath, isConditional ? conditions : [], turnedOn);
  const start = path === USUAL_PROGRAM && libraryPath !== USUAL_LIBRARY ? libraryPath : path;
  const message = `The app starts from ${code(start)}, which is said here: all code of the crate was read as the app's. Compare what that file does.`;
  return [gapAt(at, { kind: "not-followed", rests, message })];
}

function programOf(table: Value): Program {
  return {
    name: asString(member(table, "name")) ?? "",
    path: asString(member(table, "path")),
    required: stringsOf(member(table, "required-features")).map(({ value }) => value),
    at: table.at,
  };
}

function plainPath(path: string | undefined): string | undefined {
  return path?.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
