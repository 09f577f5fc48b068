import type { BuildCode, CodeClass } from "../../domain/build-code.ts";
import { buildCode, type Evidence, type Texts } from "./class.ts";
import type { Callable } from "./dependencies.ts";
import { type RustFile, reachedFiles } from "./rust-files.ts";
import { handedOnFolders } from "./rust-handed-on.ts";
import { hiding } from "./rust-hiding.ts";
import { programs } from "./rust-programs.ts";
import { reaching } from "./rust-reaches.ts";
import { rustReading } from "./rust-reading.ts";
import { settings } from "./rust-settings.ts";
import { writes } from "./rust-writes.ts";

/** What a build script was seen to do, by its text and those of the modules that it reaches. `script` may be without a text. */
export function scriptCode(script: string, texts: Texts, callable: Callable): BuildCode {
  return rustCode("build-script", [script], texts, callable, { main: script, otherwise: "probe" });
}

/**
 * What the macros of a crate were seen to do while they make code: by all modules of the library. `folders` are settings by which
 * its build script hands `OUT_DIR` on.
 */
export function macroCode(
  library: string,
  texts: Texts,
  callable: Callable,
  folders: ReadonlySet<string> = new Set(),
): BuildCode {
  return rustCode("proc-macro", [library], texts, callable, { main: null, otherwise: "generate", folders });
}

/** The settings by which the build scripts of a crate hand their `OUT_DIR` on. */
export function foldersFrom(
  scripts: readonly string[],
  texts: Texts,
  callable: Callable,
): ReadonlySet<string> {
  const { files, missing } = reachedFiles(scripts, texts);
  const isWhole = missing.length === 0 && scripts.every((path) => texts.has(path));
  return new Set(isWhole ? handedOnFolders(rustReading(files, callable)) : []);
}

type Options = Readonly<{ main: string | null; otherwise: CodeClass; folders?: ReadonlySet<string> }>;

function rustCode(
  step: "build-script" | "proc-macro",
  roots: readonly string[],
  texts: Texts,
  callable: Callable,
  options: Options,
): BuildCode {
  const { files, missing } = reachedFiles(roots, texts);
  const read = new Map(files.map(({ path, source }) => [path, source.file.text]));
  const found = [
    ...roots.filter((path) => !texts.has(path)).map((path) => unknownAt(path, 0)),
    ...missing.map(({ at, named }) => unknownAt(at.path, named.offset)),
    ...evidenceIn(files, step, callable, options.folders),
  ];
  return buildCode(step, read, found, options);
}

/** All that a build script was seen to do, each with its place. What lies in files that aren't at hand is left out. */
export function scriptEvidence(script: string, texts: Texts, callable: Callable): readonly Evidence[] {
  return evidenceIn(reachedFiles([script], texts).files, "build-script", callable);
}

function evidenceIn(
  files: readonly RustFile[],
  step: "build-script" | "proc-macro",
  callable: Callable,
  folders?: ReadonlySet<string>,
): Evidence[] {
  const reading = rustReading(files, callable, folders);
  return [
    ...files.flatMap(faults),
    ...programs(reading),
    ...reaching(reading),
    ...writes(reading),
    ...settings(reading),
    ...hiding(reading, step),
  ];
}

function unknownAt(path: string, offset: number): Evidence {
  return { class: "unknown", path, offset };
}

/** A file that can't be cut into tokens may hold anything. */
function faults({ path, source: { fault } }: RustFile): Evidence[] {
  return fault === null ? [] : [unknownAt(path, fault.offset)];
}
