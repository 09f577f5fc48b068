import { PLATFORMS } from "../../domain/platform.ts";
import { isConfigLayer, overlayNames } from "../../tauri/builds/config-layers.ts";
import { isOtherCi, isTaskfile, isWorkflow, mayStartBuilds } from "../../tauri/builds/starting-files.ts";
import { byPath, type DeclaredFile, inApp } from "../file-kind.ts";

const CI =
  /^\.(?:github|gitea|forgejo)\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|(?:^|\/)(?:\.gitlab-ci[^/]*\.ya?ml|azure-pipelines[^/]*\.ya?ml|Jenkinsfile[^/]*|\.?appveyor\.ya?ml|\.travis\.ya?ml|\.drone\.(?:ya?ml|jsonnet|star)|bitbucket-pipelines\.ya?ml|codemagic\.ya?ml|cloudbuild[^/]*\.ya?ml|buildspec[^/]*\.ya?ml|\.cirrus\.(?:ya?ml|star)|\.semaphore\.ya?ml|wercker\.ya?ml|bitrise\.ya?ml|\.build\.ya?ml|eas\.json|goreleaser\.ya?ml|\.goreleaser\.ya?ml)$|^\.(?:gitlab|circleci|azure|azuredevops|azure-pipelines|buildkite|woodpecker|semaphore|builds|tekton|teamcity|onedev|screwdriver|eas|xcode|depot|blacksmith)(?:\/|\.ya?ml$|-)|(?:^|\/)(?:ci_scripts|fastlane)\//i;

const SCRIPT =
  /\.(?:sh|bash|zsh|ksh|fish|command|ps1|psm1|bat|cmd|py|rb|pl|php|lua|mk|just|nu|nix|bzl|cmake)$|(?:^|\/)(?:(?:GNU)?makefile|\.?justfile|taskfile(?:\.dist)?\.ya?ml|Makefile\.toml|(?:Docker|Container|Earth|Vagrant|Rake|Brew|Fast|Proc)file[^/]*|.*\.(?:Docker|Earth)file|(?:docker-)?compose[^/]*\.ya?ml|meson\.build|CMakeLists\.txt|BUILD(?:\.bazel)?|WORKSPACE(?:\.bazel)?|turbo\.jsonc?|nx\.json|lerna\.json|rush\.json|moon\.ya?ml|magefile\.go|build\.xml|SConstruct|wscript)$/i;

/** The app's configuration, and what hands Tauri more of it when the app is built. */
export const FILES: readonly DeclaredFile[] = [
  {
    name: "the app's configuration",
    role: "config",
    coverage: "in part",
    why: "Read for what pages and the updater may do; settings that aren't judged yet are named one by one.",
    samples: ["src-tauri/tauri.conf.json", "src-tauri/tauri.windows.conf.json"],
    knownAs: [
      ...["tauri.conf.json", "tauri.conf.json5", "Tauri.toml"],
      ...PLATFORMS.flatMap((platform) => overlayNames(platform)),
    ],
    is: inApp(isConfigLayer),
    wants: isConfigLayer,
  },
  {
    name: "a workflow",
    role: "workflow",
    coverage: "in part",
    why: "Read for configurations that it hands to Tauri, unpinned actions and tools, tokens, secrets, and code of strangers beside them. The rest is for linters.",
    samples: [
      ".github/workflows/release.yml",
      ".github/actions/build/action.yml",
      ".gitlab-ci.yml",
      ".forgejo/workflows/a.yml",
      ".azure/build.yml",
      ".appveyor.yml",
      "codemagic.yaml",
    ],
    knownAs: [".github", "workflows"],
    is: byPath(CI),
    wants: (path, app) => (isWorkflow(path) || isOtherCi(path)) && mayStartBuilds(path, app),
  },
  {
    name: "a script",
    role: "script",
    coverage: "in part",
    why: "Read for configurations that it hands to Tauri; what else it runs isn't judged yet.",
    samples: [
      "scripts/release.sh",
      "Makefile",
      "JUSTFILE",
      "ci/build.just",
      "taskfile.dist.yaml",
      "Earthfile",
    ],
    knownAs: [],
    is: (path) => SCRIPT.test(path) || isOtherCi(path) || isTaskfile(path),
    wants: mayStartBuilds,
  },
];
