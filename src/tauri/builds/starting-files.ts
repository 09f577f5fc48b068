import { baseName, folderOf, inFolder, withAncestors } from "../paths.ts";
import type { AppLocation } from "../project.ts";
import { isPackageManifest } from "./package-scripts.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { dialectByName, isProgram } from "./script-files.ts";

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
  "mise-tasks",
  ".mise/tasks",
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
  if (isRecipeFile(path)) return !near.includes(folder) ? /\.(?:mk|just)$|\brules$/.test(path) : true;
  if (isEnvironmentFile(path)) return near.includes(folder);
  const isScript = isScriptByName(path);
  const hasEnding = /\.|^Rakefile$/.test(baseName(path));
  return (
    isScript &&
    near.some((each) =>
      [...(hasEnding ? [each] : []), ...SCRIPT_FOLDERS.map((name) => inFolder(each, name))].includes(folder),
    )
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
    isScriptByName(path)
  );
}

/** A script of a shell, a program, or a file without an ending, whose first line may name what runs it. */
function isScriptByName(path: string): boolean {
  return dialectByName(path) !== undefined || isProgram(path) || /^[a-z][\w-]*$/.test(baseName(path));
}

export function isRecipeFile(path: string): boolean {
  return isMakefile(path) || isJustfile(path) || isTaskfile(path);
}

/** Workflows and actions, of GitHub and of other forges that run them. */
export function isWorkflow(path: string): boolean {
  return /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/.*\.ya?ml$|(?:^|\/)action\.ya?ml$/.test(path);
}

/** Files of other CI systems and of services that build, which lie at the top or in a folder of their own. */
const CI_AT_TOP =
  /^(?:\.gitlab-ci[^/]*\.ya?ml|\.gitlab\/.*\.ya?ml|\.azure[^/]*\/.*\.ya?ml|\.circleci\/.*\.ya?ml|\.travis\.ya?ml|\.drone\.(?:ya?ml|jsonnet|star)|\.buildkite\/.*|\.woodpecker(?:\.ya?ml|\/.*\.ya?ml)|\.?appveyor\.ya?ml|\.cirrus\.(?:ya?ml|star)|\.builds?(?:\.ya?ml|\/.*\.ya?ml)|\.semaphore(?:\.ya?ml|\/.*\.ya?ml)|\.?goreleaser\.ya?ml)$/;

/** The same, wherever they lie; and files of what packs an app or runs its tasks. */
const CI_ANYWHERE =
  /^(?:[^/]*azure[^/]*\.ya?ml|bitbucket-pipelines\.ya?ml|codemagic\.ya?ml|cloudbuild[^/]*\.ya?ml|buildspec[^/]*\.ya?ml|bitrise\.ya?ml|Jenkinsfile[^/]*|[^/]*\.jenkinsfile|[^/]*\.nix|snapcraft\.ya?ml|project\.json|moon\.ya?ml|\.?mise(?:\.\w+)?\.toml|Makefile\.toml|Earthfile|lefthook\.ya?ml|(?:Docker|Container)file[^/]*|[^/]*\.(?:Docker|Container)file|(?:docker-)?compose[^/]*\.ya?ml|PKGBUILD|[^/]*\.spec|(?:com|org|net|io|dev|app|me|xyz|[a-z]{2})(?:\.[\w-]+){2,}\.(?:ya?ml|json)|\.?release-it\.json|\.releaserc(?:\.json|\.ya?ml)?|CMakeLists\.txt|BUILD\.bazel)$/;

export function isOtherCi(path: string): boolean {
  return CI_AT_TOP.test(path) || CI_ANYWHERE.test(baseName(path));
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
