import type { InstallSetting } from "../../domain/install-policy.ts";
import { INSTALLERS, type Installer } from "../../domain/manager.ts";
import type { Place } from "../../domain/place.ts";
import { resolved } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import type { Value } from "../../tauri/builds/shell/values.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { isForPeople, targetsOf } from "../../tauri/builds/writes.ts";
import {
  environmentOf,
  type Flag,
  flagOfVariable,
  partsOf,
  settingsSet,
  shown,
  VARIABLE,
} from "./command-flags.ts";
import { freezes, storesIn } from "./lock-flags.ts";
import { isRunner, runOnce } from "./run-once.ts";
import { decidedBy, effectOfFlag } from "./settings/npmrc-settings.ts";

/** A command of a package manager that decides what is installed where. */
export type InstallCommand = Readonly<{
  /** The folders of the repository in which it works; null where we can't tell. */
  folders: readonly string[] | null;
  /** Who installs with it, as far as can be told; nobody where it merely runs what is installed. */
  managers: readonly Installer[];
  settings: readonly InstallSetting[];
  /** Whether it stops where the lockfile isn't what manifests ask for; null where it doesn't say. */
  isFrozen?: boolean | null;
  /** The folders of the repository that it names for packages, as fetched or installed. */
  stores?: readonly string[];
  /** Whether it overrules what the project says of the npm that may install it. */
  forces: boolean;
  /** The command as written. */
  source: string;
  at: Place;
}>;

/** Package managers by name, by path, and as in `npx npm@10`. */
const MANAGERS = /^(?:.*[\\/])?(?:npm|pnpm|pnpx|yarn|yarnpkg|bunx?)(?:\.(?:cmd|exe))?(?:@[\w.^~-]+)?$/;

/** An unknown program may be any of them. */
function managersIn(word: string): readonly Installer[] {
  const known = INSTALLERS.filter((name) => new Set(word.match(/pnpm|npm|yarn|bun/g)).has(name));
  return known.length > 0 && isKnown(word) ? known : INSTALLERS;
}

/** Flags that tell a manager in which folder to work. */
const NAMES_FOLDER = new Set(["prefix", "C", "dir", "cwd"]);

const INSTALLS = new Set(
  [
    "install i in ins inst insta instal isnt isnta isntal isntall add ci clean-install ic install-clean isntall-clean",
    "install-test it install-ci-test cit clean-install-test sit update up upgrade udpate rebuild rb dedupe ddp",
  ].flatMap((line) => line.split(" ")),
);

/** Reads a command that runs a package manager; undefined where it runs none, or installs for the whole machine. */
export function installCommand(ran: Ran): InstallCommand | undefined {
  const written = ran.isPrinted ? ran.targets : targetsOf(ran);
  if (written.some((target) => /(?:^|[\\/])\.npmrc$/.test(target))) return writingSettings(ran);
  if (ran.words.some((word) => VARIABLE.test(word))) return settingVariables(ran);
  const at = ran.words.findIndex(
    (word, i) => MANAGERS.test(word) || mayBeManager(word, ran.words[i + 1], ran),
  );
  const manager = ran.words[at];
  if (manager === undefined || ran.isPrinted) return undefined;
  const parts = partsOf(ran.words.slice(at + 1), /pnpm/.test(manager));
  const { words } = parts;
  if (isRunner(manager)) return runningOnce(manager, words, ran);
  const flags = parts.flags.map((flag) =>
    isBunfig(flag, words, manager) ? { ...flag, name: "bunfig" } : flag,
  );
  // Without arguments, only yarn installs. The other names are then words of something else.
  if (words.length === 0 && !manager.startsWith("yarn")) return undefined;
  if (flags.some(({ name, value }) => /^(?:g|global)$/.test(name) && value === "true")) return undefined;
  const said = [...flags, ...environmentOf(ran), ...settingsSet(words)];
  return {
    folders: foldersOf(ran, flags),
    managers: words.length === 0 || words.some((word) => INSTALLS.has(word)) ? managersIn(manager) : [],
    settings: [
      ...flagSettings(said, ran),
      ...runOnceSettings(manager, words, ran),
      ...packagesAdded(words, ran),
      ...approvedByCommand(words, ran),
    ],
    isFrozen: freezes(words, said),
    stores: said.flatMap((flag) => storesIn(flag, ran)),
    forces: flags.some(({ name, value }) => /^(?:f|force|\?)$/.test(name) && value !== "false"),
    source: ran.source,
    at: placeOf(ran),
  };
}

/** `bunx left build`: all that follows the name is for what runs. */
function runningOnce(program: string, words: Value, ran: Ran): InstallCommand {
  const settings = runOnceSettings(program, words, ran);
  const { folders, source } = ran;
  return { folders, managers: [], settings, forces: false, source, at: placeOf(ran) };
}

function runOnceSettings(program: string, words: Value, ran: Ran): InstallSetting[] {
  return runOnce(program, words, ran).map(({ name, value, written }) =>
    inCommand(name, value, written, "other", ran),
  );
}

/** `bun install --config=other.toml`: settings that lie elsewhere. Other commands hand such a flag on. */
function isBunfig({ name }: Flag, words: Value, manager: string): boolean {
  return /bun/.test(manager) && /^(?:c|config)$/.test(name) && INSTALLS.has(words[0] ?? "");
}

function flagSettings(flags: readonly Flag[], ran: Ran): InstallSetting[] {
  return flags.flatMap(({ name, value }) => {
    const isHere = storesIn({ name, value }, ran).length > 0;
    const effect = isHere ? "other" : effectOfFlag(name, value);
    return effect === undefined ? [] : inCommand(name, value, `--${name}=${value}`, effect, ran);
  });
}

/**
 * `npm install left`: packages that the command names come in whatever version is current. So do all packages that are updated,
 * except in a script or recipe that people call by its name to change the lockfile.
 */
function packagesAdded([first = "", ...others]: Value, ran: Ran): InstallSetting[] {
  const isFix = first === "audit" && others.includes("fix");
  if ((UPDATES.has(first) || isFix) && !isForPeople(ran)) {
    const written = [first, ...others].join(" ");
    return [inCommand("update", written, written, "other", ran)];
  }
  const named = ADDS.has(first) ? others.filter((word) => word !== ".") : [];
  return named.map((word) => inCommand("install", word, `${first} ${word}`, "other", ran));
}

/** Commands that approve scripts, or bring code that Yarn itself runs. */
const APPROVING: readonly RegExp[] = [
  /^pm trust\b/,
  /^approve-(?:builds|scripts)\b/,
  /^install-scripts approve\b/,
  /^plugin import\b/,
  /^set version \S*[:/]/,
];

function approvedByCommand(words: Value, ran: Ran): InstallSetting[] {
  const written = words.join(" ");
  const isApproving = APPROVING.some((each) => each.test(written));
  return isApproving ? [inCommand("dangerously-allow-all-scripts", written, written, "more", ran)] : [];
}

/** npm has a name for every way to mistype it. */
const ADDS = new Set(
  "install i in ins inst insta instal isnt isnta isntal isntall add install-test it".split(" "),
);
const UPDATES = new Set(["update", "up", "upgrade", "udpate"]);

function inCommand(
  name: string,
  value: string,
  written: string,
  effect: InstallSetting["effect"],
  ran: Ran,
): InstallSetting {
  return {
    name,
    value,
    written,
    from: "command",
    effect,
    decides: decidedBy(name),
    of: null,
    at: placeOf(ran),
  };
}

/** Whether an unknown program gets the word `install` or the like. In `for %%I in (…)` of cmd, `in` is none. */
function mayBeManager(word: string, next: string | undefined, { words: [first = ""] }: Ran): boolean {
  const isLoop = next === "in" && /^for$/i.test(first);
  return !isKnown(word) && next !== undefined && INSTALLS.has(next) && !isLoop;
}

/** A script that writes an `.npmrc`, which counts as setting its settings. */
function writingSettings(ran: Ran): InstallCommand {
  const written = shown(ran.words.join(" "));
  const settings = [inCommand(".npmrc", written, written, "other", ran)];
  return {
    folders: ran.folders ?? [],
    managers: [],
    settings,
    forces: false,
    source: ran.source,
    at: placeOf(ran),
  };
}

/** `echo npm_config_registry=… >> $GITHUB_ENV`, `ENV npm_config_…=…`: the variable holds for everything that runs later. */
function settingVariables(ran: Ran): InstallCommand {
  const flags = ran.words.flatMap((word) => flagOfVariable(shown(word)) ?? []);
  return {
    folders: ran.folders ?? [],
    managers: [],
    settings: flagSettings(flags, ran),
    stores: flags.flatMap((flag) => storesIn(flag, ran)),
    forces: false,
    source: ran.source,
    at: placeOf(ran),
  };
}

function placeOf({ path, line }: Ran): Place {
  return { path, line, column: 1, endLine: line };
}

/** The folders of a command. If the manager is known, a folder before its subcommand was followed with the command. */
function foldersOf({ folders }: Ran, flags: readonly Flag[]): readonly string[] | null {
  const named = flags.find(({ name }) => NAMES_FOLDER.has(name))?.value;
  if (named === undefined || folders === null) return folders;
  if (named === "…") return null;
  const below = resolved("", named);
  return folders.flatMap((folder) => (folder === below ? folder : (resolved(folder, named) ?? [])));
}
