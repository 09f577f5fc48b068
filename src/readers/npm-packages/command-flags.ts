import type { Ran } from "../../tauri/builds/run.ts";
import type { Value } from "../../tauri/builds/shell/values.ts";
import { isKnown } from "../../tauri/builds/shell/words.ts";
import { wholeName } from "./settings/npmrc-settings.ts";
import { kebab } from "./settings/said.ts";

/** A setting that a command or variable makes, under the name that npm has for it. */
export type Flag = Readonly<{ name: string; value: string }>;

/** Separates words and flags, up to a `--`: the rest is for the script that runs. `?` stands for an unknown flag. */
export function partsOf(given: Value, isPnpm: boolean): Readonly<{ words: Value; flags: readonly Flag[] }> {
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
export function shown(value: string): string {
  return isKnown(value) ? value : "…";
}

/** `npm config set registry=… fund=false`, `pnpm config set ignore-scripts false`, `npm set …`, `yarn config set …`. */
export function settingsSet(words: Value): Flag[] {
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

/** `npm_config_ignore_scripts=false`: npm reads settings from such variables, also in capitals. */
export function environmentOf({ variables }: Ran): Flag[] {
  return [...variables].flatMap(([variable, values]) =>
    values.flatMap((value) => flagOfVariable(`${variable}=${shown(value.join(" "))}`) ?? []),
  );
}

export const VARIABLE = /^(?:p?npm_config_|(?=(?:yarn|bun|corepack)_))([^=]+)=(.*)$/is;

export function flagOfVariable(text: string): Flag | undefined {
  const [, variable, value = ""] = VARIABLE.exec(text) ?? [];
  if (variable === undefined) return undefined;
  const name = variable.toLowerCase().replaceAll("_", "-");
  if (!/^(?:yarn|bun|corepack)-/.test(name)) return { name, value };
  const meant = VARIABLES.get(name);
  return meant === undefined
    ? undefined
    : { name: meant, value: /^(?:0|false)$/i.test(value) ? "false" : value };
}

/** Variables of Yarn, Bun and Corepack that stand for settings, and what npm calls such a setting. */
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
  ["corepack-npm-registry", "registry"],
  // Corepack checks no signature where it is `0` or empty, and takes other keys for npm's where it holds some.
  ...["corepack-integrity-keys", "corepack-home", "corepack-env-file", "corepack-enable-project-spec"].map(
    (name) => [name, name] as const,
  ),
]);
