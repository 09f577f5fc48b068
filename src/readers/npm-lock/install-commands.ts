import type { InstallSetting } from "../../domain/install-policy.ts";
import { INSTALLERS, type Installer } from "../../domain/manager.ts";
import type { Place } from "../../domain/place.ts";
import { resolved } from "../../tauri/builds/paths.ts";
import type { Ran } from "../../tauri/builds/run.ts";
import type { Value } from "../../tauri/builds/shell/values.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { isForPeople, targetsOf } from "../../tauri/builds/writes.ts";
import { freezes, storesIn } from "./lock-flags.ts";
import { isRunner, runOnce } from "./run-once.ts";
import { decidedBy, effectOfFlag, wholeName } from "./settings/npmrc-settings.ts";
import { kebab } from "./settings/said.ts";

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
    forces: false,
    source: ran.source,
    at: placeOf(ran),
  };
}

/** `npm config set registry=… fund=false`, `pnpm config set ignore-scripts false`, `npm set …`, `yarn config set …`. */
function settingsSet(words: Value): Flag[] {
  const [task = "", ...given] = /^(?:config|c)$/.test(words[0] ?? "") ? words.slice(1) : words;
  if (/^(?:delete|rm|unset)$/.test(task) && task !== words[0])
    return given.map((name) => ({ name: YARNS.get(name) ?? name, value: "" }));
  if (task !== "set") return [];
  const [name = "", value = ""] = given;
  const pairs = name.includes("=") ? given.map((each) => each.split(/=(.*)/s, 2)) : [[name, value]];
  return pairs.flatMap(([key = "", said = ""]) =>
    key === "" ? [] : [{ name: YARNS.get(key) ?? key, value: shown(said) }],
  );
}

/** Settings of Yarn that have another name than npm's for the same. */
const YARNS: ReadonlyMap<string, string> = new Map([
  ["npmRegistryServer", "registry"],
  ["npmScopes", "registry"],
  ["npmRegistries", "registry"],
  ["enableScripts", "dangerously-allow-all-scripts"],
  ["enableStrictSsl", "strict-ssl"],
  ["unsafeHttpWhitelist", "strict-ssl"],
  ["yarnPath", "script-shell"],
  ["packageExtensions", "extension-file"],
]);

function placeOf({ path, line }: Ran): Place {
  return { path, line, column: 1, endLine: line };
}

type Flag = Readonly<{ name: string; value: string }>;

/** Separates words and flags, up to a `--`: the rest is for the script that runs. `?` stands for an unknown flag. */
function partsOf(given: Value, isPnpm: boolean): Readonly<{ words: Value; flags: readonly Flag[] }> {
  const words: string[] = [];
  const flags: Flag[] = [];
  for (let i = 0; i < given.length && given[i] !== "--"; i += 1) {
    const word = given[i] ?? "";
    const [, name, value] = /^--?([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!isKnown(word) && name === undefined) flags.push({ name: "?", value: "" });
    if (name === undefined) words.push(shown(word));
    else if (value !== undefined) flags.push({ name: plainName(name), value: shown(value) });
    else if (name.startsWith("no-"))
      flags.push({ name: plainName(name.slice("no-".length)), value: "false" });
    else if (TAKES_VALUE.has(plainName(name)) && !(isPnpm && name === "w"))
      flags.push({ name: plainName(name), value: shown(given[++i] ?? "") });
    else flags.push({ name: plainName(name), value: switchedBy(given[i + 1]) });
    // A script gets everything after its name.
    if (words[0] === "run" || words[0] === "run-script") break;
  }
  return { words, flags };
}

/** pnpm takes any setting as `--config.name`. */
function plainName(name: string): string {
  return wholeName(kebab(name.replace(/^config\./, "")));
}

/** Flags that a value follows. All others are switches, such as pnpm's `-w`, or are written with `=`. */
const TAKES_VALUE = new Set(
  [
    "prefix C dir cwd registry loglevel cache userconfig globalconfig workspace w omit include tag reporter filter F config",
    "script-shell shell node-options git ca cafile cert key proxy https-proxy noproxy before min-release-age os cpu libc",
    "install-strategy network-timeout network-concurrency mutex store-dir modules-folder modules-dir cache-folder otp depth",
    "cache-dir lockfile-dir virtual-store-dir fetch-retries fetch-timeout maxsockets node-gyp extension-file",
  ].flatMap((line) => line.split(" ")),
);

/** `--ignore-scripts false` turns it off. */
function switchedBy(next: string | undefined): string {
  return next === "false" ? "false" : "true";
}

/** A value for a sentence, with its unknown parts marked. */
function shown(value: string): string {
  return isKnown(value) ? value : "…";
}

/** The folders of a command. If the manager is known, a folder before its subcommand was followed with the command. */
function foldersOf({ folders }: Ran, flags: readonly Flag[]): readonly string[] | null {
  const named = flags.find(({ name }) => NAMES_FOLDER.has(name))?.value;
  if (named === undefined || folders === null) return folders;
  if (named === "…") return null;
  const below = resolved("", named);
  return folders.flatMap((folder) => (folder === below ? folder : (resolved(folder, named) ?? [])));
}

/** `npm_config_ignore_scripts=false`: npm reads settings from such variables, also in capitals. */
function environmentOf({ variables }: Ran): Flag[] {
  return [...variables].flatMap(([variable, values]) =>
    values.flatMap((value) => flagOfVariable(`${variable}=${shown(value.join(" "))}`) ?? []),
  );
}

const VARIABLE = /^(?:p?npm_config_|(?=(?:yarn|bun)_))([^=]+)=(.*)$/is;

function flagOfVariable(text: string): Flag | undefined {
  const [, variable, value = ""] = VARIABLE.exec(text) ?? [];
  if (variable === undefined) return undefined;
  const name = variable.toLowerCase().replaceAll("_", "-");
  if (!/^(?:yarn|bun)-/.test(name)) return { name, value };
  const meant = VARIABLES.get(name);
  return meant === undefined
    ? undefined
    : { name: meant, value: /^(?:0|false)$/i.test(value) ? "false" : value };
}

/** Variables of Yarn and Bun that stand for settings, and what npm calls such a setting. */
const VARIABLES: ReadonlyMap<string, string> = new Map([
  ["yarn-registry", "registry"],
  ["yarn-npm-registry-server", "registry"],
  ["bun-config-registry", "registry"],
  ["yarn-enable-scripts", "dangerously-allow-all-scripts"],
  ["yarn-enable-strict-ssl", "strict-ssl"],
  ["yarn-strict-ssl", "strict-ssl"],
  ["yarn-checksum-behavior", "checksum-behavior"],
  ["yarn-rc-filename", "rc-filename"],
  ["yarn-yarn-path", "yarn-path"],
  ["yarn-plugins", "plugins"],
  ["yarn-npm-minimal-age-gate", "minimum-release-age"],
  ["yarn-enable-immutable-installs", "enable-immutable-installs"],
  ["yarn-cache-folder", "cache-folder"],
  ["bun-install-cache-dir", "cache-dir"],
]);
