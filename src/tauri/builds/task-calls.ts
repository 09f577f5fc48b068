import type { SourceFile } from "../../formats/value.ts";
import { inFolder, withAncestors } from "../paths.ts";
import { makersOfAliases } from "./cargo-settings.ts";
import type { Maker, Part } from "./maker.ts";
import { makersOfOtherCi } from "./other-ci.ts";
import { pathsIn, resolved } from "./paths.ts";
import type { Ran } from "./run.ts";
import type { Value } from "./shell/values.ts";

/** A call of something that a file of the repository holds by a name; the file's all where it has no names. */
type TaskCall = Readonly<{ files: readonly string[]; name: string | null }>;

type Files = ReadonlyMap<string, SourceFile>;

/** What `task build`, `mise run build`, `docker build -f Dockerfile .` and `cargo alias` run, as the files that hold them say. */
export function startedTasks({ words, folders }: Ran, files: Files): Part[] {
  const around = folders ?? [""];
  const call = taskCall(words, around);
  const path = call?.files.find((each) => files.has(each));
  const file = path === undefined ? undefined : files.get(path);
  if (call === undefined || file === undefined) return [];
  const isAlias = words[0] === "cargo";
  const makers = isAlias ? makersOfAliases(file, files) : makersOfOtherCi(file, around);
  return call.name === null
    ? makers.flatMap(({ parts }) => parts).filter(runsInImage(file))
    : named(call.name, new Map(makers.map((maker) => [maker.key, maker])), file, new Set());
}

/** What the lines of such a file run or fetch, without what is only said of the image. */
function runsInImage({ text }: SourceFile): (part: Part) => boolean {
  const lines = text.split("\n");
  return ({ script }) => /^\s*(?:RUN|ADD)\s/i.test(lines[script.lineAt(0) - 1] ?? "");
}

/** The parts of a task, with those of the tasks that it names. */
function named(
  name: string,
  makers: ReadonlyMap<string, Maker>,
  file: SourceFile,
  seen: Set<string>,
): Part[] {
  const key = `${file.path}#${name}`;
  const maker = seen.has(key) ? undefined : makers.get(key);
  seen.add(key);
  return (maker?.parts ?? []).flatMap((part) => [
    part,
    ...(/^[\w:.-]+$/.test(part.script.text) ? named(part.script.text, makers, file, seen) : []),
  ]);
}

const TASKFILES = ["Taskfile.yml", "Taskfile.yaml", "taskfile.yml", "taskfile.yaml", "Taskfile.dist.yml"];
const OF_MISE = ["mise.toml", ".mise.toml"];
const OF_CARGO = [".cargo/config.toml", ".cargo/config"];

function taskCall(words: Value, folders: readonly string[]): TaskCall | undefined {
  const [program = "", ...rest] = words;
  const operands = rest.filter((word) => !/^[-+]/.test(word));
  const [first = "", second = ""] = operands;
  const above = folders.flatMap(withAncestors);
  const within = (names: readonly string[]) =>
    above.flatMap((folder) => names.map((name) => inFolder(folder, name)));
  if (/^(?:go-)?task$/.test(program)) return { files: within(TASKFILES), name: first || "default" };
  if (program === "mise" && /^(?:run|r)$/.test(first)) return { files: within(OF_MISE), name: second };
  if (program === "cargo" && first !== "") return { files: within(OF_CARGO), name: first };
  const isImage = /^(?:docker|podman)$/.test(program) && /^(?:build|buildx build)\b/.test(operands.join(" "));
  return isImage ? { files: imageFiles(rest, folders), name: null } : undefined;
}

/** The file that `-f` names; else the usual one of the folder, which is the last word. */
function imageFiles(words: Value, folders: readonly string[]): readonly string[] {
  const given =
    words.find((_, i) => /^(?:-f|--file)$/.test(words[i - 1] ?? "")) ??
    words.find((word) => word.startsWith("--file="))?.slice("--file=".length);
  if (given !== undefined) return pathsIn(given, folders);
  const inside = folders.flatMap((folder) => resolved(folder, words.at(-1) ?? ".") ?? []);
  return inside.flatMap((folder) => ["Dockerfile", "Containerfile"].map((name) => inFolder(folder, name)));
}
