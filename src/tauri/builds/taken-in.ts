import { parseFile } from "../../formats/parse.ts";
import { asString, itemsOf, member, type SourceFile, type Value } from "../../formats/value.ts";
import { folderOf, inFolder, joined } from "../paths.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { isTaskfile } from "./starting-files.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** How many files one file includes, directly or not. Whoever follows them says that there are more. */
export const MOST_TAKEN_IN = 50;

/** The files that a makefile, justfile, Taskfile or CI file includes, directly or not, among those that were read. */
export function filesTakenIn(file: SourceFile, files: Files): readonly SourceFile[] {
  const found = new Set<SourceFile>();
  let next: readonly SourceFile[] = [file];
  while (next.length > 0 && found.size < MOST_TAKEN_IN) {
    const paths = new Set(next.flatMap((each) => pathsTakenIn(each, file)));
    next = [...paths]
      .flatMap((path) => files.get(path) ?? [])
      .filter((each) => each !== file && !found.has(each));
    for (const each of next) found.add(each);
  }
  return [...found];
}

/** The paths that a file includes. `top` is the first file of the chain: it decides the kind of file and where make runs. */
export function pathsTakenIn(file: SourceFile, top: SourceFile = file): readonly string[] {
  const from = (folder: string, names: readonly string[]) =>
    names.flatMap((name) => joined(folder, name) ?? []).filter((path) => path !== "");
  if (isMakefile(top.path)) return from(folderOf(top.path), namesInLines(file, MAKE));
  if (isJustfile(top.path)) return from(folderOf(file.path), namesInLines(file, JUST));
  if (isTaskfile(top.path))
    return from(folderOf(file.path), namesInYaml(file, "includes", "taskfile")).flatMap((path) => [
      path,
      ...["Taskfile.yml", "Taskfile.yaml", "taskfile.yml"].map((name) => inFolder(path, name)),
    ]);
  const isGitlab = /(?:^|\/)\.gitlab(?:-ci\.ya?ml$|\/)/.test(top.path);
  const names = isGitlab ? namesInYaml(file, "include", "local") : [];
  return from(
    "",
    names.map((name) => name.replace(/^\/+/, "")),
  );
}

const MAKE = /^[ ]*(?:-|s)?include[ \t]+([^#\n]+)/;
const JUST = /^(?:import|mod)\??[ \t]+(?:\w+[ \t]+)?['"]([^'"\n]+)['"]/;

function namesInLines({ text }: SourceFile, line: RegExp): readonly string[] {
  return text
    .split("\n")
    .flatMap((each) => line.exec(each)?.[1]?.trim().split(/\s+/) ?? [])
    .filter((name) => !/[$*]/.test(name));
}

/** `includes: { name: path }`, `include: [{ local: path }]`: a path, or an entry with the path under a key. */
function namesInYaml(file: SourceFile, name: string, key: string): readonly string[] {
  const parsed = parseFile(file);
  const value = parsed.ok ? member(parsed.value, name) : undefined;
  const pathOf = (each: Value | undefined) => asString(each) ?? asString(member(each, key)) ?? [];
  if (value?.kind === "array") return itemsOf(value).flatMap(pathOf);
  if (value?.kind !== "object" || asString(member(value, key)) !== undefined) return [pathOf(value)].flat();
  return [...value.entries.values()].flatMap((entry) => pathOf(entry.value));
}
