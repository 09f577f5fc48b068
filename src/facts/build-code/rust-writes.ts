import type { CodeClass } from "../../domain/build-code.ts";
import { argumentsAt, indexOfMark } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import { type Origins, originsOf } from "./origins.ts";
import { isInUse } from "./rust-files.ts";
import { evidence, type RustReading, type Word } from "./rust-reading.ts";

/** Functions of `std::fs` that change something, with the place of the path that they change. */
const CHANGES: ReadonlyMap<string, number> = new Map([
  ["write", 0],
  ["create_dir", 0],
  ["create_dir_all", 0],
  ["copy", 1],
  ["rename", 1],
  ["hard_link", 1],
  ["soft_link", 1],
  ["symlink", 1],
  ["symlink_file", 1],
  ["symlink_dir", 1],
  ["remove_file", 0],
  ["remove_dir", 0],
  ["remove_dir_all", 0],
]);

/** Functions of `File` and its options that make one. */
const CREATES = new Set(["create", "create_new"]);

/** Settings that lead out of the folder that cargo gives. */
const ELSEWHERE =
  /^(?:HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TEMP|TMP|TMPDIR|CARGO_HOME|CARGO_TARGET_DIR|CARGO_MANIFEST_DIR|CARGO_WORKSPACE_DIR|PATH)$/;

/** What code writes, and whether that is in `OUT_DIR`. */
export function writes(reading: RustReading): Evidence[] {
  const found: Evidence[] = [];
  const makers = makersIn(reading.files);
  reading.words((word) => {
    const place = placeOfPath(word, makers);
    if (place === undefined) return;
    const { file, at } = word;
    if (!isOpen(file.source.tokens[at + 1], "(")) {
      found.push(evidence("unknown", word));
      return;
    }
    const path = argumentsAt(file.source, at + 1)[place];
    if (path === undefined) return;
    const origins = originsOf({ file, stretch: path }, reading.bindings);
    found.push(evidence(isHarmless(word, origins) ? "generate" : classOf(origins, reading), word));
  });
  return found;
}

/** Which argument of a call is the path that it changes; undefined where a word changes nothing. */
function placeOfPath({ file, at, text }: Word, makers: ReadonlySet<string>): number | undefined {
  const { tokens } = file.source;
  const before = isMark(tokens[at - 1], "::") ? tokens[at - 2]?.text : undefined;
  // `<File>::create` too.
  const maker = before === ">" ? tokens[at - 3]?.text : before;
  if (CREATES.has(text) && makers.has(maker ?? "")) return 0;
  // Options are opened by a method: any `open` counts where options are made.
  if (text === "open" && isMark(tokens[at - 1], ".") && makesOptions(file)) return 0;
  if (text === "create" && isMark(tokens[at - 1], ".") && makesFolders(file)) return 0;
  const place = CHANGES.get(text);
  if (place === undefined) return undefined;
  if (before !== undefined)
    return /^(?:fs|fs_err|unix|windows)$/.test(before) && !isInUse({ file, at }) ? place : undefined;
  const isImported = file.items.imports.some(({ path, as }) => as === text && path.at(-2) === "fs");
  return isImported && !isInUse({ file, at }) && !isMark(tokens[at - 1], ".") ? place : undefined;
}

/** How many tokens an alias has at most. */
const LONGEST_ALIAS = 64;

/** The names of the types that make files and folders: their own, and those of aliases: `type Log = File;`. */
function makersIn(files: RustReading["files"]): ReadonlySet<string> {
  const makers = new Set(["File", "DirBuilder"]);
  for (const { source } of files)
    for (const [at, token] of source.tokens.entries()) {
      const name = source.tokens[at + 1];
      if (!isKeyword(token, "type") || name?.kind !== "word") continue;
      const end = indexOfMark(source.tokens, ";", { from: at, to: at + LONGEST_ALIAS });
      if (/^(?:File|DirBuilder)$/.test(source.tokens[end - 1]?.text ?? "")) makers.add(name.text);
    }
  return makers;
}

function makesFolders({ source }: Word["file"]): boolean {
  return source.tokens.some(({ kind, text }) => kind === "word" && text === "DirBuilder");
}

function makesOptions({ source, items }: Word["file"]): boolean {
  if (items.imports.some(({ path }) => path.at(-1) === "OpenOptions")) return true;
  return source.tokens.some(
    ({ kind, text }) => kind === "word" && (text === "OpenOptions" || text === "options"),
  );
}

/** Methods that give a path another name than its parts say. */
const RENAMING = ["set_extension", "set_file_name", "with_extension", "with_file_name"];

/** Words that put a path together of the parts which stand there, and leave each as it is. */
const JOINING =
  /^(?:Path|PathBuf|as_path|as_ref|clone|display|else|env|expect|format|from|fs|if|into|join|let|map|mut|new|ok|path|push|return|std|to_owned|to_path_buf|to_string|unwrap|var|var_os)$/;

/** An empty folder in that of the crate, or a file of rules for the shrinker of the Android project that Tauri's CLI names. */
function isHarmless({ text }: Word, origins: Origins): boolean {
  const { texts, settings, words, isHidden } = origins;
  if (isHidden || texts.length === 0 || RENAMING.some((word) => words.has(word))) return false;
  if (/^create_dir(?:_all)?$/.test(text)) return settings.length === 0 && !leaves(origins);
  const names = texts.filter((each) => !settings.includes(each));
  const [rules, ...others] = names.filter((each) => each !== "app");
  if (![...words].every((word) => JOINING.test(word))) return false;
  const isOfAndroid = settings.length > 0 && settings.every((name) => name === "TAURI_ANDROID_PROJECT_PATH");
  return isOfAndroid && others.length === 0 && /^[\w-]+\.pro$/.test(rules ?? "") && !leaves(origins);
}

/** Where a path leads. One that nothing ties to `OUT_DIR` leads elsewhere, and one that can't be followed is unknown. */
function classOf(origins: Origins, { folders }: RustReading): CodeClass {
  const { texts, settings, isHidden } = origins;
  if (leaves(origins)) return "reaches";
  if (settings.some((name) => folders.has(name)) || texts.includes("OUT_DIR"))
    return isHidden ? "unknown" : "generate";
  return texts.length > 0 && !isHidden ? "reaches" : "unknown";
}

/** Whether a path leads out of the folder in which it begins, or begins elsewhere. */
function leaves({ texts, settings, words }: Origins): boolean {
  return (
    settings.some((name) => ELSEWHERE.test(name)) ||
    texts.some((text) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i.test(text)) ||
    ["parent", "ancestors", "current_dir", "current_exe", "home_dir", "temp_dir"].some((word) =>
      words.has(word),
    )
  );
}
