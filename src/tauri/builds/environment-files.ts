import type { Place } from "../../domain/place.ts";
import type { SourceFile } from "../../formats/value.ts";
import { baseName } from "../paths.ts";
import { heededName } from "./environment-names.ts";
import { isNamedForTests } from "./maker.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { isEnvironmentFile } from "./starting-files.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** `TAURI_CONFIG` in a file of variables, which dotenv, env-cmd, bun or a script loads before it builds. */
export type EnvironmentFile = Readonly<{ name: string; json: string; at: Place; isForTests: boolean }>;

/** `loaded` are files that commands load, whatever their names. */
export function environmentFiles(files: Files, loaded: ReadonlySet<string>): EnvironmentFile[] {
  return [...files.values()]
    .filter(({ path }) => isEnvironmentFile(path) || loaded.has(path))
    .flatMap(configurationIn);
}

function configurationIn(file: SourceFile): EnvironmentFile[] {
  const name = baseName(file.path);
  const isForTests = isNamedForTests(name);
  return variablesIn(file).flatMap(({ name: variable, value, at }) =>
    variable === "TAURI_CONFIG" ? [{ name, json: value, at, isForTests }] : [],
  );
}

type Variable = Readonly<{ name: string; value: string; at: Place }>;

/** The variables in a file that Tauri, cargo or the compiler reads. */
export function variablesIn({ path, text }: SourceFile): Variable[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const [, written, value] = /^\s*(?:export\s+)?(\w+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    const name = heededName(written ?? "");
    if (value === undefined || !/^(?:TAURI_|CARGO_|RUST)/.test(name)) return [];
    return [
      { name, value: withoutQuotes(value.trim()), at: { path, line: i + 1, column: 1, endLine: i + 1 } },
    ];
  });
}

function withoutQuotes(text: string): string {
  const [, single, double] = /^(?:'([^']*)'|"((?:[^"\\]|\\.)*)")/.exec(text) ?? [];
  return single ?? double?.replace(/\\(["\\])/g, "$1") ?? text;
}

/** Programs that load a file of variables before they start another one. */
const LOADERS =
  /^(?:.*[\\/])?(?:env-cmd|dotenv|dotenvx|dotenv-cli|docker|podman|op|doppler|node|bun|deno|tsx)$/;

/** Forms that pass variables on to everything that runs later: to later steps, or to the rest of a script. */
const GIVES = /\bGITHUB_ENV\b|\bexport\s+["']?[$`]|\bset -[ao]|\benv\s+["']?\$\(/;

/** The files that a command loads variables from, if it names them. */
export function loadedFiles({ words, folders, source, fedBy, isPutIn, isPrinted }: Ran): readonly string[] {
  const isLoader = words.some((word) => LOADERS.test(word));
  const flagged = words.flatMap((word, i) => {
    const [flag = "", given] = word.split(/=(.*)/s, 2);
    const isFlag =
      /^--env-file(?:-if-exists)?$/.test(flag) || (isLoader && /^-[fe]$|^--(?:file|envs?)$/.test(flag));
    return isFlag ? (given ?? words[i + 1] ?? []) : [];
  });
  // A printed value after `NAME=` loads no file.
  const gives = GIVES.test(source) && !isPutIn && !(isPrinted && words.some((word) => /^\w+=/.test(word)));
  const written = gives ? `${fedBy ?? ""} ${source}`.split(/[\s"'()`$|;<>]+/) : [];
  return [...flagged, ...written].flatMap((word) => pathsIn(word, folders));
}
