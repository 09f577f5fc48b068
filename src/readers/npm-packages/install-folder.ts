import { contentOf, type Gap, gapAt, gapIn } from "../../domain/gap.ts";
import type { InstallPolicy, InstallSetting, ScriptPolicy } from "../../domain/install-policy.ts";
import { INSTALLERS, type Installer } from "../../domain/manager.ts";
import type { Outcome } from "../../domain/package.ts";
import { code } from "../../domain/sentence.ts";
import { type NpmrcSetting, readNpmrc } from "../../formats/npmrc.ts";
import { parseFile } from "../../formats/parse.ts";
import { member, type SourceFile, type StringValue, stringsOf, type Value } from "../../formats/value.ts";
import type { Contents } from "../../tauri/contents.ts";
import { patternsIn } from "../../tauri/npm-workspaces.ts";
import { inFolder, withAncestors } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { Scripted } from "./approvals.ts";
import { countingLock } from "./counting-lock.ts";
import type { InstallCommand } from "./install-commands.ts";
import { folderPolicy } from "./install-policy.ts";
import { installedPackages } from "./installed-packages.ts";
import { isOwnPackage } from "./own-packages.ts";
import { branchLocks } from "./settings/branch-locks.ts";
import { folderSettings, hookFiles } from "./settings/files-settings.ts";
import { managersNamed } from "./settings/manager-settings.ts";
import { hasLaterYarn } from "./what-is-read.ts";

/** A folder that may be installed: its manifest, and what files and commands say about installing it. */
export type InstallFolder = Readonly<{
  path: string;
  manifest: Value | undefined;
  npmrc: readonly NpmrcSetting[];
  /** What names the workspaces that are installed with it. */
  patterns: readonly StringValue[];
  /** The places in the repository that settings name for code and patches. */
  named: readonly string[];
  /** pnpm-workspace.yaml and .yarnrc.yml, which have catalogs and overrides. */
  workspace: Value | undefined;
  yarnrc: Value | undefined;
  policy: InstallPolicy;
  /** Whether a manager runs the install script of a package. */
  outcomeOf(installer: Installer, entry: Scripted): Outcome;
  gaps: readonly Gap[];
}>;

/** Reads a folder. npm reads the `.npmrc` of the folder that it installs, and none of the workspaces in it. */
export function installFolder(
  { files, contents }: Project,
  path: string,
  commands: readonly InstallCommand[],
): InstallFolder {
  const [manifestFile, npmrcFile] = ["package.json", ".npmrc"].map((name) => files.get(inFolder(path, name)));
  const parsed = manifestFile && parseFile(manifestFile);
  const settings = npmrcFile && readNpmrc(npmrcFile);
  const gaps: Gap[] = [];
  if (manifestFile !== undefined && parsed?.ok === false) {
    const message = `${code(manifestFile.path)} isn't valid JSON, so it isn't known what the app's packages are: ${parsed.message}`;
    gaps.push(gapAt(parsed.at, { kind: "unparsed", rests: contentOf(manifestFile), message }));
  }
  if (npmrcFile !== undefined && settings === undefined) {
    const message = `${code(npmrcFile.path)} can't be read as npm reads it. Write one setting a line.`;
    gaps.push(gapIn(npmrcFile.path, { kind: "unparsed", rests: contentOf(npmrcFile), message }));
  }
  const manifest = parsed?.ok ? parsed.value : undefined;
  const npmrc = settings ?? [];
  const [workspace, yarnrc] = ["pnpm-workspace.yaml", ".yarnrc.yml"].map((name) => {
    const file = files.get(inFolder(path, name));
    const read = file && parseFile(file);
    return read?.ok ? read.value : undefined;
  });
  const own = commands.filter(({ folders }) => folders === null || folders.includes(path));
  const others = folderSettings(path, manifest, files, contents);
  gaps.push(...others.gaps);
  const said = folderPolicy(manifest, npmrc, others.settings, hasLaterYarn(path, manifest, files));
  const overruled = new Set(INSTALLERS.filter((installer) => overrules(own, said.scripts[installer])));
  const scripts = INSTALLERS.map(
    (installer) => [installer, overruled.has(installer) ? "all" : said.scripts[installer]] as const,
  );
  const policy: InstallPolicy = {
    domain: "packages",
    kind: "install-policy",
    folder: path,
    path: (npmrcFile ?? manifestFile)?.path ?? inFolder(path, "package.json"),
    scripts: Object.fromEntries(scripts) as InstallPolicy["scripts"],
    isProject: manifestFile !== undefined,
    settings: [
      ...said.settings,
      ...settingsOf(own, contents).filter((each) => !isOwnPackage(each, path, manifest, files)),
      ...hookFiles(path, files, contents, yarnrc),
      ...branchLocks(path, files, said.settings),
      ...installedPackages(path, files, contents),
    ],
    installs: installsOf(own),
    locks: locksOf(own),
    managers: [...new Set(own.flatMap(({ managers }) => managers))],
    named: namedAbove(path, files),
    lock: countingLock(path, files),
  };
  return {
    path,
    manifest,
    npmrc,
    patterns: [...patternsIn(manifest), ...stringsOf(member(workspace, "packages"))],
    named: others.named,
    workspace,
    yarnrc,
    policy,
    outcomeOf: (installer, entry) => (overruled.has(installer) ? "runs" : said.outcomeOf(installer, entry)),
    gaps,
  };
}

/** Whom the nearest manifest that names a manager names. */
function namedAbove(path: string, files: ReadonlyMap<string, SourceFile>): readonly Installer[] {
  for (const folder of withAncestors(path)) {
    const file = files.get(inFolder(folder, "package.json"));
    const parsed = file && parseFile(file);
    const named = managersNamed(parsed?.ok ? parsed.value : undefined);
    if (named.length > 0) return named;
  }
  return [];
}

/** Whether commands overrule the files. Flags and variables win over files, and `--force` accepts any npm. */
function overrules(commands: readonly InstallCommand[], scripts: ScriptPolicy): boolean {
  return commands.some(({ settings, forces }) => {
    return settings.some(({ effect }) => effect === "more") || (scripts === "approved" && forces);
  });
}

/** Each setting once: many jobs may have the same command. */
function settingsOf(commands: readonly InstallCommand[], contents: Contents): InstallSetting[] {
  const all = commands.flatMap(({ settings, stores = [] }) => {
    const lying = stores.map((place) => contents.at(place)).join("");
    return settings.map((each) =>
      lying !== "" && each.decides === "source" ? { ...each, value: `${each.value} ${lying}` } : each,
    );
  });
  // A flag that turns scripts off in one command doesn't affect the others. `installs` counts it.
  const deciding = all.filter(({ effect }) => effect !== "less");
  return [...new Map(deciding.map((setting) => [`${setting.name} ${setting.value}`, setting])).values()];
}

function locksOf(commands: readonly InstallCommand[]): InstallPolicy["locks"] {
  const said = commands.flatMap(({ managers, isFrozen }) => (managers.length > 0 ? isFrozen : null));
  return {
    frozen: said.filter((each) => each === true).length,
    thawed: said.filter((each) => each === false).length,
  };
}

function installsOf(commands: readonly InstallCommand[]): InstallPolicy["installs"] {
  const installing = commands.filter(({ managers }) => managers.length > 0);
  const without = installing.filter(({ settings }) =>
    settings.some(({ name, effect }) => name === "ignore-scripts" && effect === "less"),
  );
  return { withScripts: installing.length - without.length, without: without.length };
}
