import { below, inFolder, withAncestors } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { isConfigLayer } from "./config-layers.ts";
import { isPackageManifest } from "./package-scripts.ts";
import { pathsIn } from "./paths.ts";
import type { Ran } from "./run.ts";
import type { Value } from "./shell/values.ts";
import { UNKNOWN, UNKNOWN_WORDS } from "./shell/words.ts";
import { isCargoConfig, isRecipeFile } from "./starting-files.ts";

/** Programs that write to the last of their files, and programs that may write to any, or take it away. */
const WRITES_LAST = new Set([
  "cp",
  "mv",
  "ln",
  "install",
  "rsync",
  "copy",
  "move",
  "copy-item",
  "move-item",
  "xcopy",
]);
const WRITES_ANY = new Set([
  "tee",
  "dd",
  "set-content",
  "add-content",
  "out-file",
  "rename-item",
  "ren",
  "new-item",
  // A file that is gone decides as much: npm and cargo resolve anew what a lockfile pinned.
  "rm",
  "unlink",
  "truncate",
  "del",
  "remove-item",
]);

/** A command that, before the app is built, writes a file that decides what the app may do. */
export type Write = Readonly<{ ran: Ran; path: string }>;

export function writesIn(commands: readonly Ran[], app: AppLocation, layers: ReadonlySet<string>): Write[] {
  return commands.flatMap((ran) => {
    const paths = targetsOf(ran).flatMap((word) => pathsIn(word.replace(/^of=/, ""), ran.folders));
    const path = paths.find((each) => layers.has(each) || decides(each, app)) ?? unpacked(ran, app);
    return path === undefined ? [] : [{ ran, path }];
  });
}

/** The words that name what a command may write. */
export function targetsOf(ran: Ran): Value {
  return [...namedTargets(ran), ...downloaded(ran.words), ...fromGit(ran.words)].map(folderOfPattern);
}

/** `capabilities/*.json` may be any file of the folder. */
function folderOfPattern(word: string): string {
  const [known = ""] = (word.split(UNKNOWN, 1)[0] ?? "").split(UNKNOWN_WORDS, 1);
  return known !== word && known.includes("/") ? known.slice(0, known.lastIndexOf("/")) : word;
}

/** `curl -o file`, `curl -fsSLo file`, `wget --output-document=file`. */
function downloaded(words: Value): Value {
  if (!words.some((word) => /^(?:curl|wget|iwr|invoke-webrequest)$/.test(programOf(word)))) return [];
  return words.flatMap((word, i) => {
    const [, given] = /^--output(?:-document)?=(.*)$/s.exec(word) ?? [];
    if (given !== undefined) return given;
    return /^(?:-[a-z#\d]*o|--output|--output-document|-outfile)$/i.test(word) ? (words[i + 1] ?? []) : [];
  });
}

/** `git checkout other -- file`, `git restore --source other file`. */
function fromGit(words: Value): Value {
  const git = words.findIndex((word) => programOf(word) === "git");
  const [command = "", ...operands] = behindFlags(words.slice(git + 1), GIT_VALUES);
  if (git < 0 || !/^(?:checkout|restore)$/.test(command)) return [];
  return operands.filter((word) => !word.startsWith("-"));
}

/** Flags before a command, which take a value. */
const GIT_VALUES = new Set(["-C", "-c", "--git-dir", "--work-tree", "--namespace"]);
const CARGO_VALUES = new Set(["-C", "-Z", "--color", "--config"]);

/** The words from the first on that is no flag of the program itself, and no value of one. */
function behindFlags(words: Value, withValue: ReadonlySet<string>): Value {
  let at = 0;
  while (/^[-+]/.test(words[at] ?? "")) at += withValue.has(words[at] ?? "") ? 2 : 1;
  return words.slice(at);
}

/** Words before `patch` where it is a part of a version: `npm version patch`. */
const OF_VERSION = /^(?:version|release|bump|--(?:bump|release-as|increment))$/;

/** A program that puts many files into the app's folder, or patches any: which, only running it tells. */
function unpacked({ words, folders }: Ran, app: AppLocation): string | undefined {
  const at = words.findIndex(
    (word, i) =>
      /^(?:rsync|cp|tar|unzip|robocopy|xcopy|git|patch)$/.test(programOf(word)) &&
      // `PATCH` is what a request does: `gh api --method PATCH`.
      !(/^patch$/i.test(word) && (word !== "patch" || OF_VERSION.test(words[i - 1] ?? ""))),
  );
  const program = programOf(words[at] ?? "");
  const rest = program === "git" ? behindFlags(words.slice(at + 1), GIT_VALUES) : words.slice(at + 1);
  if (rest.some((word) => /^--(?:check|stat|numstat|dry-run)$/.test(word))) return undefined;
  if (program === "patch" || (program === "git" && /^(?:apply|am)$/.test(rest[0] ?? ""))) return app.config;
  const isWhole = program !== "cp" || rest.some((word) => /^-[a-zA-Z]*[rRa]/.test(word));
  const into = destinations(program, rest)
    .flatMap((word) => pathsIn(word, folders))
    .includes(app.root);
  return at >= 0 && program !== "git" && isWhole && into ? app.config : undefined;
}

/** The words that may name where such a program writes. `tar c` and the first words of `cp` only read. */
function destinations(program: string, words: Value): Value {
  const operands = words.filter((word) => !word.startsWith("-"));
  if (program === "tar") return /^(?:-?[a-zA-Z]*c|--create$)/.test(words[0] ?? "") ? [] : words;
  if (program === "robocopy") return operands.slice(1, 2);
  const isTold = words.some((word) => /^(?:-[a-zA-Z]*t|--target-directory)/.test(word));
  return program === "unzip" || isTold ? words : operands.slice(-1);
}

function namedTargets(ran: Ran): Value {
  const { words, targets } = ran;
  if (resolvesAnew(words) && !isForPeople(ran))
    return [...targets, givenTo("--manifest-path", words) ?? "Cargo.lock"];
  const at = words.findIndex((word) => writes(programOf(word)));
  const program = programOf(words[at] ?? "");
  const operands = words.slice(at + 1).filter((word) => !word.startsWith("-"));
  if (WRITES_ANY.has(program)) return [...targets, ...renamed(program, operands)];
  if (WRITES_LAST.has(program)) return [...targets, ...intoFolder(operands)];
  return editsInPlace(words) ? [...targets, ...words.filter((word) => !word.startsWith("-"))] : targets;
}

/**
 * Whether people call a command by the name of its script or recipe, to update what is then reviewed. One that another command
 * starts is a part of what that does.
 */
export function isForPeople({ path, from }: Ran): boolean {
  return from.length === 0 && (isPackageManifest(path) || isRecipeFile(path) || isCargoConfig(path));
}

/** `cargo update`, `cargo add`, `tauri add`: crates come in whatever version is current. */
function resolvesAnew(words: Value): boolean {
  const at = words.findIndex((word) => /^(?:cargo|tauri|cargo-tauri)$/.test(programOf(word)));
  const [first = "", ...others] = behindFlags(words.slice(at + 1), CARGO_VALUES);
  const [task = ""] = first === "tauri" ? behindFlags(others, CARGO_VALUES) : [first];
  return at >= 0 && /^(?:update|add|generate-lockfile|upgrade)$/.test(task);
}

function givenTo(flag: string, words: Value): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  return at < 0 ? undefined : (words[at]?.split("=", 2)[1] ?? words[at + 1]);
}

function writes(program: string): boolean {
  return WRITES_LAST.has(program) || WRITES_ANY.has(program);
}

function programOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/^.*[\\/]/, "")
    .replace(/\.exe$/, "");
}

/** A file that is copied into a folder keeps its name. */
function intoFolder(operands: Value): Value {
  const last = operands.at(-1) ?? "";
  const inside = operands
    .slice(0, -1)
    .map((source) => `${last.replace(/\/$/, "")}/${source.replace(/^.*[\\/]/, "")}`);
  return [last, ...inside];
}

/** A renamed file stays in its folder. */
function renamed(program: string, [from = "", to = "", ...others]: Value): Value {
  if (program !== "rename-item" && program !== "ren") return [from, to, ...others];
  const path = from.replaceAll("\\", "/");
  return [path.slice(0, path.lastIndexOf("/") + 1) + to];
}

/** `sed -i`, `perl -i`, `yq -i`, `jq --in-place`. */
function editsInPlace([program = "", ...flags]: Value): boolean {
  const edits = /^(?:g?sed|perl|yq|dasel|sponge)$/.test(programOf(program));
  return (
    edits &&
    (programOf(program) === "sponge" || flags.some((flag) => /^-[a-zA-Z0-9]*i|^--in-?place/.test(flag)))
  );
}

/** What cargo and npm read in the app's folder and above it: what the app is built from, and how. */
const OF_MANAGERS =
  /^(?:Cargo\.(?:toml|lock)|\.cargo\/config(?:\.toml)?|package-lock\.json|npm-shrinkwrap\.json)$/;

/** Files of an app that Tauri, cargo or npm reads when it is built. */
function decides(path: string, app: AppLocation): boolean {
  if (withAncestors(app.root).some((folder) => OF_MANAGERS.test(below(folder, path) ?? ""))) return true;
  const inside = below(app.root, path);
  if (inside === undefined) return false;
  return (
    isConfigLayer(path, app) ||
    /^(?:capabilities|permissions)(?:\/|$)/.test(inside) ||
    path === inFolder(app.root, "build.rs")
  );
}
