import { IN_CODE } from "../../domain/config.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { isMark } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { useOf } from "../../tauri/rust/calls.ts";
import { type CodeCall, codeCalls } from "../../tauri/rust/code-calls.ts";
import { allCodeOf, isRestedOn } from "../../tauri/rust/code-of-app.ts";
import { type Mention, mentionsOf } from "../../tauri/rust/mentions.ts";
import { isOwnMethod } from "../../tauri/rust/own-methods.ts";
import { argumentSliceOf } from "../../tauri/rust/slice.ts";
import { statementsAbout } from "../../tauri/rust/statements.ts";
import { type Granted, type Happening, short } from "./setting.ts";
import { updaterOf } from "./updater-section.ts";

/**
 * Methods of the updater's builders. Source: `Builder` and `UpdaterBuilder` of tauri-plugin-updater 2.14, `UpdateBuilder` of
 * Tauri 1.8.
 */
const METHODS = [
  "configure_client",
  "default_version_comparator",
  "endpoints",
  "executable_path",
  "installer_arg",
  "installer_args",
  "pubkey",
  "restore_update",
  "should_install",
  "version_comparator",
] as const;

/**
 * Gaps for calls in the app's own code that give the updater another key, server or comparison of versions, an update from
 * elsewhere, or the place and the arguments with which it installs one.
 */
export function updaterInCode(project: Project): Gap[] {
  if (!hasUpdater(project)) return [];
  const plain = comparingPlainly(project);
  return mentionsOf(project, METHODS)
    .filter((mention) => isOfUpdater(project, mention) && !plain.has(nameOf(mention)))
    .map((mention, position) => setInCode(project, mention, position < MOST_FOLLOWED));
}

/**
 * The app's own code calls one of these methods of the updater: what decides then is code, which nobody can compare. A comparison
 * that only asks whether a release is newer is what the updater does by itself.
 */
export function decidedInCode(
  project: Project,
  methods: readonly (typeof METHODS)[number][],
  words: Happening,
): Granted[] {
  if (!hasUpdater(project)) return [];
  const calls = codeCalls(project, methods, (mention) => isOfUpdater(project, mention));
  const [first] = calls.filter((call) => !isNewer(givenTo(call)));
  if (first === undefined) return [];
  const { mention, only } = first;
  const written = `${mention.word}(${short(givenTo(first), 80)})`;
  return [{ ...words, extent: IN_CODE, written, at: mention.at, only }];
}

/** The arguments as written. The comma of a closure's own parameters divides them too. */
function givenTo({ arguments: given }: CodeCall): string {
  return given.length === 0 ? "…" : given.map(({ shown }) => shown).join(", ");
}

/** `|current, release| release.version > current`, by whatever names. */
function isNewer(closure: string): boolean {
  const [, current, release, newer, older] =
    /^(?:move)?\|(\w+),(\w+)\|(\w+)\.version>(\w+)$/.exec(closure.replace(/\s+/g, "")) ?? [];
  return newer !== undefined && newer === release && older === current;
}

/** The calls whose comparison only asks whether a release is newer: they change nothing. */
function comparingPlainly(project: Project): ReadonlySet<string> {
  const calls = codeCalls(project, COMPARES, (mention) => isOfUpdater(project, mention));
  return new Set(calls.flatMap((call) => (isNewer(givenTo(call)) ? [nameOf(call.mention)] : [])));
}

const COMPARES = ["default_version_comparator", "version_comparator"] as const;

function nameOf({ file, index }: Mention): string {
  return `${file.rust.file.path} ${index}`;
}

/** Files that such calls depend on. */
export function filesOfUpdater(project: Project): (path: string) => boolean {
  updaterInCode(project);
  return isRestedOn(project);
}

/** How many calls are followed to their arguments. Real apps have up to five. */
const MOST_FOLLOWED = 50;

function hasUpdater(project: Project): boolean {
  return PLATFORMS.some((platform) => updaterOf(project, platform)?.builtInAt !== undefined);
}

function isOfUpdater(project: Project, mention: Mention): boolean {
  return isMethod(mention) && !isOwnMethod(project, mention);
}

/** Whether a mention calls a method, or passes it on by its path. */
function isMethod(mention: Mention): boolean {
  const { kind } = useOf(mention);
  const isQualified = isMark(mention.file.source.tokens[mention.index - 1], "::");
  return kind === "method" || (isQualified && kind !== "declared");
}

function setInCode(project: Project, mention: Mention, isFollowed: boolean): Gap {
  const { file, index, word, at } = mention;
  const rests =
    mention.isInMacro || !isFollowed
      ? allCodeOf(project)
      : wordsOf(
          statementsAbout(file, index).map((part) => argumentSliceOf(project, file.rust.file.path, part)),
        );
  const message = `The app's code sets ${code(word)} of the updater while it runs, which isn't followed. Set it in the configuration, or compare the call by hand.`;
  return gapAt(at, { kind: "dynamic", rests: wordsOf("updater in code", word, rests), message });
}
