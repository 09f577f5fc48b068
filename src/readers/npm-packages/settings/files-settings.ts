import { contentOf, type Gap, gapAt } from "../../../domain/gap.ts";
import type { InstallSetting } from "../../../domain/install-policy.ts";
import { topOf } from "../../../domain/place.ts";
import { code } from "../../../domain/sentence.ts";
import { parseFile } from "../../../formats/parse.ts";
import { member, pick, plain, type SourceFile, type Value } from "../../../formats/value.ts";
import type { Contents } from "../../../tauri/contents.ts";
import { inFolder, joined } from "../../../tauri/paths.ts";
import { HARMLESS_BUN, HARMLESS_PNPM, HARMLESS_YARN } from "./harmless.ts";
import { BUN, CODE, CODE_OF_EACH, MANIFEST, PNPM, YARN } from "./meanings.ts";
import { codeAt, requiredBy } from "./required.ts";
import { type Meaning, settingsOf } from "./said.ts";
import { inYarnClassic } from "./yarn-classic.ts";

/** The settings files of a folder that are no `.npmrc`, by their names. */
export const SETTINGS_FILES = ["pnpm-workspace.yaml", ".yarnrc.yml", ".yarnrc", "bunfig.toml"] as const;

/** Files that a manager runs where they lie, whatever any setting says. */
export const HOOK_FILES = [
  ...[".npm-extension.cjs", ".npm-extension.mjs"],
  ...[".pnpmfile.cjs", ".pnpmfile.mjs", "pnpmfile.js"],
  // Yarn sets the variables in it for itself and for every script: `NODE_OPTIONS` among them. Corepack has such a file too.
  ".env.yarn",
  ".corepack.env",
] as const;

/** Rules in code that Yarn asks each time it installs, if a setting says so. */
export const CONSTRAINTS = "yarn.config.cjs";

export type FolderSettings = Readonly<{
  settings: readonly InstallSetting[];
  /** The places in the repository that settings name for code and patches. */
  named: readonly string[];
  gaps: readonly Gap[];
}>;

/** What the files of a folder say of installing it, apart from `.npmrc` and what npm itself reads in package.json. */
export function folderSettings(
  path: string,
  manifest: Value | undefined,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): FolderSettings {
  const gaps: Gap[] = [];
  const read = (name: string): Value | undefined => {
    const file = files.get(inFolder(path, name));
    const parsed = file && parseFile(file);
    if (file === undefined || parsed?.ok) return parsed?.ok ? parsed.value : undefined;
    const message = `${code(file.path)} can't be read, so it isn't known what it says of installing packages: ${parsed?.message}`;
    gaps.push(gapAt(parsed?.at ?? topOf(file.path), { kind: "unparsed", rests: contentOf(file), message }));
    return undefined;
  };
  const bunfig = read("bunfig.toml");
  const settings = [
    ...settingsOf(manifest, "package.json", (name) => MANIFEST.get(name) ?? "harmless"),
    ...settingsOf(member(manifest, "pnpm"), "package.json", inPnpm),
    ...builtInManifest(member(manifest, "dependenciesMeta")),
    ...settingsOf(read("pnpm-workspace.yaml"), "pnpm-workspace.yaml", inPnpm),
    ...settingsOf(read(".yarnrc.yml"), ".yarnrc.yml", (name) => YARN.get(name) ?? known(HARMLESS_YARN, name)),
    ...settingsOf(read(".yarnrc"), ".yarnrc", inYarnClassic),
    ...settingsOf(member(bunfig, "install"), "bunfig.toml", inBun),
    ...bunRuns(bunfig),
  ];
  const hooks = [...HOOK_FILES, CONSTRAINTS].map((name) => inFolder(path, name));
  const places = [...settings.flatMap((each) => placeNamedBy(each, path) ?? []), ...hooks];
  return {
    settings: settings.map((each) => withContent(each, path, files, contents)),
    named: [...places, ...places.flatMap((each) => requiredBy(files.get(each), contents))],
    gaps,
  };
}

/** What Bun itself runs, or runs scripts and the development server with. */
function bunRuns(bunfig: Value | undefined): InstallSetting[] {
  const code = (table: Value | undefined, key: string, meaning: Meaning) =>
    settingsOf(table, "bunfig.toml", (name) => (name === key ? meaning : "harmless"));
  return [
    ...code(bunfig, "preload", CODE_OF_EACH),
    ...code(member(bunfig, "run"), "shell", CODE),
    ...code(pick(bunfig, "serve", "static"), "plugins", CODE_OF_EACH),
  ];
}

function inPnpm(name: string): Meaning | "harmless" | "unknown" {
  return PNPM.get(name) ?? known(HARMLESS_PNPM, name);
}

function inBun(name: string): Meaning | "harmless" | "unknown" {
  return BUN.get(name) ?? known(HARMLESS_BUN, name);
}

function known(harmless: ReadonlySet<string>, name: string): "harmless" | "unknown" {
  return harmless.has(name) ? "harmless" : "unknown";
}

/** `dependenciesMeta: { esbuild: { built: true } }`: Yarn's approvals, from 2 on. */
function builtInManifest(table: Value | undefined): InstallSetting[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].flatMap(([key, { key: at, value }]) => {
    const built = member(value, "built");
    if (built?.kind !== "boolean") return [];
    const [, name = key, version = ""] = /^(@?[^@]+)(?:@(.*))?$/.exec(key) ?? [];
    return [
      {
        name: "built",
        value: version,
        of: name,
        written: `dependenciesMeta: ${key}: built: ${built.value}`,
        from: "package.json" as const,
        effect: built.value ? ("more" as const) : ("less" as const),
        decides: "approval" as const,
        at,
      },
    ];
  });
}

/** A setting that names a file of the repository is a new one when the file changes. */
function withContent(
  setting: InstallSetting,
  folder: string,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
): InstallSetting {
  const place = placeNamedBy(setting, folder);
  const content = place === null ? "" : codeAt(place, files, contents);
  return content === "" ? setting : { ...setting, value: `${setting.value} ${content}` };
}

/** The place in the repository that a setting of a folder names for code or a patch; null where it names none. */
function placeNamedBy({ decides, of, value }: InstallSetting, folder: string): string | null {
  if (decides !== "patch" && decides !== "code") return null;
  const place = joined(folder, decides === "code" && of !== null ? of : value);
  return place === "" ? null : place;
}

/** Files of a folder that the manager runs, as settings: their content is the value. */
export function hookFiles(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
  contents: Contents,
  yarnrc: Value | undefined,
): InstallSetting[] {
  const asks = member(yarnrc, "enableConstraintsChecks");
  const isAsked = asks !== undefined && plain(asks) !== false;
  return [...HOOK_FILES, ...(isAsked ? [CONSTRAINTS] : [])]
    .filter((name) => contents.isFile(inFolder(path, name)))
    .map((name) => ({
      name,
      value: codeAt(inFolder(path, name), files, contents),
      of: null,
      written: name,
      from: "file",
      effect: "other",
      decides: "code",
      at: topOf(inFolder(path, name)),
    }));
}
