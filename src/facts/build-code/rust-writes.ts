import type { CodeClass } from "../../domain/build-code.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isMark, isOpen } from "../../formats/rust/token.ts";
import type { Evidence } from "./class.ts";
import { type Origins, originsOf } from "./origins.ts";
import { evidence, isInUse, type RustReading, type Word } from "./rust-reading.ts";

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
  reading.words((word) => {
    const place = placeOfPath(word);
    if (place === undefined) return;
    const { file, at } = word;
    if (!isOpen(file.source.tokens[at + 1], "(")) {
      found.push(evidence("unknown", word));
      return;
    }
    const path = argumentsAt(file.source, at + 1)[place];
    if (path === undefined) return;
    found.push(evidence(classOf(originsOf({ file, stretch: path }, reading.bindings), reading), word));
  });
  return found;
}

/** Which argument of a call is the path that it changes; undefined where a word changes nothing. */
function placeOfPath({ file, at, text }: Word): number | undefined {
  const { tokens } = file.source;
  const before = isMark(tokens[at - 1], "::") ? tokens[at - 2]?.text : undefined;
  if (CREATES.has(text) && /^(?:File|DirBuilder)$/.test(before ?? "")) return 0;
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

function makesFolders({ source }: Word["file"]): boolean {
  return source.tokens.some(({ kind, text }) => kind === "word" && text === "DirBuilder");
}

function makesOptions({ source, items }: Word["file"]): boolean {
  if (items.imports.some(({ path }) => path.at(-1) === "OpenOptions")) return true;
  return source.tokens.some(
    ({ kind, text }) => kind === "word" && (text === "OpenOptions" || text === "options"),
  );
}

/** Where a path leads. One that nothing ties to `OUT_DIR` leads elsewhere, and one that can't be followed is unknown. */
function classOf({ texts, settings, words, isHidden }: Origins, { folders }: RustReading): CodeClass {
  const isInside = settings.some((name) => folders.has(name)) || texts.includes("OUT_DIR");
  const leaves =
    settings.some((name) => ELSEWHERE.test(name)) ||
    texts.some((text) => /(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i.test(text)) ||
    ["parent", "ancestors", "current_dir", "current_exe", "home_dir", "temp_dir"].some((word) =>
      words.has(word),
    );
  if (leaves) return "reaches";
  if (isInside) return isHidden ? "unknown" : "generate";
  return texts.length > 0 && !isHidden ? "reaches" : "unknown";
}
