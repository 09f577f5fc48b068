import type { SourceFile } from "../../formats/value.ts";
import { folderOf, inFolder, joined } from "../paths.ts";
import { inlineCode } from "./inline-code.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import { dialectOf, isCodeByName } from "./script-files.ts";
import type { Value } from "./shell/values.ts";
import { startedWords } from "./started-words.ts";
import { mayStartTauri } from "./starts-tauri.ts";
import type { Unseen } from "./unseen.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** The program that a command starts, if it is no shell script and its text suggests that it may build the app. */
export function unseenProgram(ran: Ran, files: Files): Unseen[] {
  const code = inlineCode(ran.words);
  if (code !== undefined && mayStartTauri(code)) return [{ ran, why: "code", what: ran.words[0] ?? "" }];
  const crate = crateRun(ran, files);
  if (crate !== undefined) return [{ ran, why: "program", what: crate, on: [inFolder(crate, "src")] }];
  const found = startedWords(ran.words)
    .flatMap((word) => pathsIn(word, ran.folders))
    .flatMap((path) => files.get(path) ?? []);
  const program = found.find((file) => isCode(file) && (mayStartTauri(file.text) || isCli(ran)));
  return program === undefined
    ? []
    : [{ ran, why: "program", what: program.path, on: imported(program, files) }];
}

/** Whether a file is code: by its ending, or by a first line that names an interpreter other than a shell. */
function isCode(file: SourceFile): boolean {
  if (isCodeByName(file.path)) return true;
  return file.text.startsWith("#!") && dialectOf(file) === undefined;
}

/** Whether tauri-action is told to run this program as the CLI. */
function isCli({ words, variables }: Ran): boolean {
  const scripts = variables.get("INPUT_TAURISCRIPT")?.flat() ?? [];
  return scripts.some((script) => script !== "" && words.join(" ").startsWith(script));
}

/** The paths where modules may lie that a program imports by path; of those that were read, also what they import. */
function imported(program: SourceFile, files: Files): readonly string[] {
  const found = new Set<string>();
  let next: readonly SourceFile[] = [program];
  while (next.length > 0) {
    const paths = new Set(next.flatMap(importedBy)).difference(found);
    for (const path of paths) found.add(path);
    next = [...paths].flatMap((path) => files.get(path) ?? []);
  }
  return [...found];
}

function importedBy({ path, text }: SourceFile): readonly string[] {
  const names = text.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](\.{1,2}\/[^"'`\n]{1,4096})["'`]/g);
  return [...names].flatMap(([, name = ""]) => {
    const module = joined(folderOf(path), name);
    if (module === null) return [];
    const bare = module.replace(/\.[cm]?js$/, "");
    return [module, ...["ts", "js", "mjs", "mts", "cjs"].map((ending) => `${bare}.${ending}`)];
  });
}

/** The folder of a crate that `cargo run` starts and that may build the app, such as `xtask`. */
function crateRun({ words, folders }: Ran, files: Files): string | undefined {
  return cratesRun(words, folders, files).find((folder) =>
    [...files.values()].some(
      ({ path, text }) => path.startsWith(`${folder}/`) && path.endsWith(".rs") && mayStartTauri(text),
    ),
  );
}

/** The folders of crates that `cargo run` names by manifest or package, among those that were read. */
export function cratesRun(words: Value, folders: readonly string[] | null, files: Files): readonly string[] {
  const cargo = words.findIndex((word) => /^(?:.*\/)?cargo$/.test(word));
  const rest = words.slice(cargo + 1);
  if (cargo < 0 || !/^(?:run|r)$/.test(rest.find((word) => !/^[-+]/.test(word)) ?? "")) return [];
  const separator = rest.indexOf("--");
  const own = separator < 0 ? rest : rest.slice(0, separator);
  const behind = (flag: RegExp) =>
    own.flatMap((word, i) => {
      const [name = "", given] = word.split(/=(.*)/s, 2);
      return flag.test(name) ? (given ?? own[i + 1] ?? []) : [];
    });
  const manifests = behind(/^--manifest-path$/).flatMap((word) => pathsIn(word, folders));
  const packages = behind(/^(?:-p|--package|--bin)$/);
  const named = [...files.keys()].filter(
    (path) => path.endsWith("Cargo.toml") && packages.some((name) => isOfCrate(name, path, files)),
  );
  return [...manifests, ...named].map(folderOf).filter((folder) => folder !== "");
}

function isOfCrate(name: string, manifest: string, files: Files): boolean {
  const text = files.get(manifest)?.text ?? "";
  return /^[\w-]+$/.test(name) && new RegExp(`^[ \\t]*name[ \\t]*=[ \\t]*["']${name}["']`, "m").test(text);
}
