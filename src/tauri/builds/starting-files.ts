import { baseName, folderOf, inFolder, withAncestors } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { isPackageManifest } from "./package-scripts.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { dialectByName } from "./script-files.ts";

/** Folders beside an app in which people keep scripts. */
const SCRIPT_FOLDERS = [
  "scripts",
  "script",
  "ci",
  ".ci",
  "tools",
  "bin",
  "build",
  "hack",
  "dev",
  ".github/scripts",
];

/**
 * Whether a file may start builds of an app, by its path alone: manifests of packages, workflows and other CI, makefiles and
 * similar files, and shell scripts beside the app or above it. Other files are read where one of these names them.
 */
export function mayStartBuilds(path: string, app: AppLocation): boolean {
  if (/(?:^|\/)node_modules\//.test(path)) return false;
  if (isPackageManifest(path) || isWorkflow(path) || isOtherCi(path)) return true;
  const near = withAncestors(app.root);
  const folder = folderOf(path);
  if (isCargoConfig(path)) return near.includes(folderOf(folder));
  if (isRecipeFile(path)) return /\.(?:mk|just)$/.test(path) || near.includes(folder);
  if (isEnvironmentFile(path)) return near.includes(folder);
  const isScript = dialectByName(path) !== undefined;
  return (
    isScript &&
    near.some((each) => [each, ...SCRIPT_FOLDERS.map((name) => inFolder(each, name))].includes(folder))
  );
}

/** Whether a file may start builds of some app, wherever that lies. */
export function hasNameOfStart(path: string): boolean {
  return (
    isPackageManifest(path) ||
    isWorkflow(path) ||
    isOtherCi(path) ||
    isCargoConfig(path) ||
    isRecipeFile(path) ||
    isEnvironmentFile(path) ||
    dialectByName(path) !== undefined
  );
}

export function isRecipeFile(path: string): boolean {
  return isMakefile(path) || isJustfile(path) || isTaskfile(path);
}

/** Workflows and actions, of GitHub and of other forges that run them. */
export function isWorkflow(path: string): boolean {
  return /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path);
}

/** Files of other CI systems and of services that build. */
export function isOtherCi(path: string): boolean {
  return /^(?:\.gitlab-ci\.ya?ml|\.gitlab\/.*\.ya?ml|azure-pipelines[^/]*\.ya?ml|\.azure[^/]*\/.*\.ya?ml|\.circleci\/.*\.ya?ml|\.travis\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.buildkite\/.*|\.woodpecker(?:\.ya?ml|\/.*\.ya?ml)|\.?appveyor\.ya?ml|codemagic\.ya?ml|Jenkinsfile|flake\.nix|snapcraft\.ya?ml)$|(?:^|\/)(?:project\.json|moon\.ya?ml|\.?mise(?:\.\w+)?\.toml|Makefile\.toml|Earthfile|lefthook\.ya?ml|Dockerfile[^/]*|[^/]*\.Dockerfile|PKGBUILD)$/.test(
    path,
  );
}

export function isTaskfile(path: string): boolean {
  return /^[Tt]askfile(?:\.dist)?\.ya?ml$/.test(baseName(path));
}

export function isCargoConfig(path: string): boolean {
  return /(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path);
}

export function isEnvironmentFile(path: string): boolean {
  return /^(?:\.env(?:\..*)?|.*\.env)$/.test(baseName(path));
}
