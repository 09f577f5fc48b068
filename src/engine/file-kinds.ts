import { byPath, type FileKind, type FileRole } from "../readers/file-kind.ts";
import type { AppLocation } from "../tauri/project.ts";
import { declaredFiles } from "./declared-files.ts";
import { isAmongPages, isCode, isTest } from "./page-code.ts";

/** The kind of a file, among all apps of both sides. */
export function kindOf(path: string, apps: readonly AppLocation[]): FileKind {
  return FILE_KINDS.find((kind) => kind.is(path, apps)) ?? UNKNOWN;
}

/** The kind of every path that no other kind fits. */
export const UNKNOWN: FileKind = {
  name: "a file of a kind that isn't known",
  coverage: "named",
  why: "Its role isn't known, so it is named.",
  samples: ["src-tauri/data.bin", "proto/api.proto"],
  is: () => true,
};

const NATIVE =
  /\.(?:plist|entitlements|wxs|wxl|nsi|nsh|desktop|service|rc|manifest|gradle|kts|kt|java|swift|m|mm|h|c|cc|cpp|pbxproj|xcconfig|xcscheme|podspec|provisionprofile|mobileprovision)$|(?:^|\/)(?:AndroidManifest\.xml|network_security_config\.xml|Podfile|gradle\.properties|snapcraft\.yaml|PKGBUILD|.*\.spec|project\.yml)$/;

const OPENED =
  /(?:^|\/)(?:\.vscode|\.devcontainer|\.husky|\.idea|\.zed|\.claude|\.cursor|\.codex|\.gemini|\.devin|\.mise)\/|(?:^|\/)(?:\.envrc|\.mcp\.json|\.?lefthook(?:-local)?\.(?:ya?ml|toml|json)|\.pre-commit-config\.ya?ml|\.lintstagedrc[^/]*|\.huskyrc[^/]*|\.overcommit\.ya?ml|mise\.toml|\.mise\.toml|\.tool-versions|devbox\.json|CLAUDE\.md|AGENTS\.md|GEMINI\.md|\.cursorrules|\.env(?:\.[^/]*)?)$/;

/** What is read for the programs and files that it names: settings of tools that run where the app is built, and no notes. */
export function namesPrograms(path: string): boolean {
  if (/\.(?:mdx?|mdc|txt|rst|png|jpe?g|gif|svg)$/i.test(path)) return false;
  if (/(?:^|\/)(?:node_modules|\.yarn|patches)\//.test(path)) return false;
  return [OPENED, MANAGERS, BUNDLER, TOOLS_WITH_CODE, /(?:^|\/)(?:\.npmrc|dangerfile\.[cm]?[jt]s)$/].some(
    (kind) => kind.test(path),
  );
}

const REPOSITORY =
  /^(?:\.github\/)?(?:CODEOWNERS|dependabot\.ya?ml|renovate\.json5?|\.renovaterc(?:\.json)?)$|^\.github\/(?:dependabot\.ya?ml|CODEOWNERS|renovate\.json5?)$|(?:^|\/)\.gitmodules$/;

/** Settings of bundlers, which run on the machine that builds the frontend. */
const BUNDLER =
  /(?:^|\/)(?:[^/]+\.config\.[cm]?[jt]s|\.?[\w-]+rc\.[cm]?js|gulpfile\.[cm]?[jt]s|Gruntfile\.[cm]?js|angular\.json|deno\.jsonc?|next\.config\.json|project\.json)$/;

const MANAGERS =
  /(?:^|\/)(?:\.pnp\.[^/]+|\.yarn\/.*|deno\.lock|bun\.lockb|\.npmignore|patches\/.*\.patch)$|(?:^|\/)\.yarn\/|(?:^|\/)node_modules\//;

const TRANSLATIONS =
  /(?:^|\/)(?:locales?|i18n|lang|languages|translations?|messages|_locales)\/.*\.(?:json5?|ya?ml|toml|po|pot|ftl|properties|strings|arb|xliff)$/i;

/** Settings that tell tools which code to load, which programs to start, or which release of themselves to run. */
const TOOLS_WITH_CODE =
  /(?:^|\/)(?:\.(?:prettier|eslint|stylelint|babel|swc|postcss|mocha|nyc|c8|commitlint|release-it|czr?|markdownlint(?:-cli2)?|lintstaged|remark|xo-config|oxlint)rc(?:\.(?:jsonc?|json5|ya?ml|toml))?|\.czrc|\.markdownlint[^/]*\.[cm]?js|\.releaserc(?:\.(?:json|ya?ml))?|[tj]sconfig[^/]*\.json|cspell[^/]*\.[cm]?[jt]s|knip\.jsonc?|commitlint[^/]*|\.?cliff\.toml|release-plz\.toml|\.?release-it\.json|\.versionrc(?:\.json)?|\.browserslistrc|\.node-version|\.nvmrc|\.ruby-version|\.python-version|Gemfile|requirements[^/]*\.txt|pyproject\.toml)$/;

const TOOLS_OF_EDITORS =
  /(?:^|\/)(?:\.editorconfig|\.[\w-]*ignore|biome\.jsonc?|rustfmt\.toml|\.rustfmt\.toml|clippy\.toml|\.clippy\.toml|components\.json|typos\.toml|_typos\.toml|\.typos\.toml|\.markdownlint[^/]*|cspell[^/]*|codecov\.yml|\.codecov\.yml|\.mailmap|\.git-blame-ignore-revs)$/;

/** The kinds that readers declare of some roles, those of one name together. */
function declared(...roles: readonly FileRole[]): FileKind[] {
  const kinds = roles.flatMap((role) => declaredFiles.filter((kind) => kind.role === role));
  return [...Map.groupBy(kinds, ({ name }) => name).values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const { name, coverage, why } = first;
    const samples = alike.flatMap((kind) => kind.samples);
    return [{ name, coverage, why, samples, is: (path, apps) => alike.some((kind) => kind.is(path, apps)) }];
  });
}

/** Every kind of file that a change to an app's repository holds. Order matters: what is read comes first. */
export const FILE_KINDS: readonly FileKind[] = [
  ...declared("config", "permission", "build-script", "code", "manifest", "lockfile"),
  ...declared("settings", "attributes"),
  {
    name: "an isolation application",
    coverage: "named",
    why: "Its hook sees every message to Rust.",
    samples: ["isolation/index.html", "dist-isolation/index.js"],
    is: byPath(/(?:^|\/)[^/]*isolation[^/]*\/[^/]+\.(?:html|[cm]?js)$/i),
  },
  ...declared("page"),
  {
    name: "what hides folders from Tauri's CLI",
    coverage: "read",
    why: "Read if it decides which of several apps the CLI finds. Otherwise it decides nothing.",
    samples: [".taurignore", ".gitignore", "apps/.gitignore"],
    isReadAnyway: true,
    is: byPath(/(?:^|\/)\.(?:taurignore|gitignore)$/),
  },
  ...declared("workflow"),
  {
    name: "what opening the repository may run",
    coverage: "named",
    why: "Editors, hooks and agents start programs that such files name.",
    samples: [".idea/runConfigurations/a.xml", ".zed/tasks.json", "devbox.json", ".lintstagedrc.js"],
    is: byPath(OPENED),
  },
  ...declared("native"),
  {
    name: "what builds, signs or packs the app",
    coverage: "named",
    why: "Installers and native projects decide what the app may do on a person's machine. Those that the configuration names are read.",
    samples: ["src-tauri/installer.nsi", "src-tauri/gen/apple/Sources/notes/main.mm"],
    is: byPath(NATIVE),
  },
  ...declared("script"),
  {
    name: "settings of a package manager",
    coverage: "named",
    why: "They decide where packages come from and what of them runs.",
    samples: [".yarn/plugins/notes.cjs", "deno.lock", "patches/left.patch"],
    is: byPath(MANAGERS),
  },
  {
    name: "what puts the frontend together",
    coverage: "named",
    why: "Bundlers and their plugins run on the machine that builds the app.",
    samples: ["gulpfile.js", "angular.json"],
    is: byPath(BUNDLER),
  },
  {
    name: "code of a crate beside the app",
    coverage: "named",
    why: "It is built into the app if the app depends on it.",
    samples: ["crates/core/src/lib.rs", "crates/core/Cargo.toml", "crates/core/build.rs"],
    is: byPath(/\.rs$|(?:^|\/)Cargo\.toml$/),
  },
  {
    name: "a page",
    coverage: "named",
    why: "A page besides the front page may bring its own policy or frames. Those that the repository holds as they are shipped are read.",
    samples: ["src/about.html", "src/assets/frame.xhtml"],
    is: byPath(/\.(?:x?html?|xht)$/i),
  },
  {
    name: "who may change and update the repository",
    coverage: "named",
    why: "They decide who reviews a change and what updates come.",
    samples: [".github/CODEOWNERS", ".github/dependabot.yml", ".gitmodules"],
    is: byPath(REPOSITORY),
  },
  {
    name: "tests of the frontend",
    coverage: "named",
    why: "They run on the machine that tests, which may be the one that builds and releases.",
    samples: ["tests/notes.test.ts", "src/notes.spec.ts", "e2e/setup.ts"],
    is: byPath({ test: isTest }),
  },
  {
    name: "settings of a tool that may load code",
    coverage: "named",
    why: "They decide which version of a tool runs on the machine that builds the app, and what it loads or starts.",
    samples: ["tsconfig.json", "cliff.toml", ".eslintrc.json", ".nvmrc"],
    is: byPath(TOOLS_WITH_CODE),
  },
  {
    name: "translations",
    coverage: "irrelevant",
    why: "Texts that pages show.",
    samples: ["src/locales/de.json", "i18n/en.ftl"],
    is: byPath(TRANSLATIONS),
  },
  {
    name: "code and styles of pages",
    coverage: "irrelevant",
    why: "The code of pages can only do what pages are granted. If a program of a build loads such a file, the file is named.",
    samples: ["src/main.ts", "src/App.vue", "src/app.css", "vite-env.d.ts"],
    is: (path, apps) =>
      /\.(?:vue|svelte|css|s[ac]ss|less|graphql|wgsl|glsl|map)$|\.d\.[cm]?ts$/i.test(path) ||
      (isCode(path) && !/\.server\.[cm]?[jt]s$/i.test(path) && isAmongPages(path, apps)),
  },
  {
    name: "code that may run where the app is built",
    coverage: "named",
    why: "It may be a program that builds, signs or releases the app: it is in no folder of pages.",
    samples: ["scripts/icons.mjs", "build.js", "plugins/gen.ts", "src-tauri/sign.js", "src/hooks.server.ts"],
    is: byPath({ test: (path) => isCode(path) || path.endsWith(".astro") }),
  },
  ...declared("archive"),
  {
    name: "pictures, fonts, sound and documents",
    coverage: "irrelevant",
    why: "They run nothing and grant nothing.",
    samples: ["README.md", "src-tauri/icons/icon.png", "src/logo.svg", "LICENSE"],
    is: byPath(
      /\.(?:mdx?|markdown|rst|adoc|txt|png|jpe?g|gif|webp|avif|bmp|tiff?|svg|ico|icns|woff2?|ttf|otf|eot|mp[34]|webm|ogg|wav|flac|m4a|pdf|csv|tsv|drawio|excalidraw|psd|ai|fig|sketch|bib)$|(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG|CONTRIBUTORS|README)[^/]*$/i,
    ),
  },
  {
    name: "settings of editors, formatters and linters",
    coverage: "irrelevant",
    why: "They name no program that runs when the app is built.",
    samples: [".editorconfig", ".prettierignore", "rustfmt.toml"],
    is: byPath(TOOLS_OF_EDITORS),
  },
  {
    name: "templates of the forge",
    coverage: "irrelevant",
    why: "Texts for people who open issues and pull requests.",
    samples: [".github/ISSUE_TEMPLATE/bug.yml", ".github/FUNDING.yml"],
    is: byPath(
      /^\.github\/(?:ISSUE_TEMPLATE\/.*|PULL_REQUEST_TEMPLATE.*|FUNDING\.yml|labeler\.yml|release\.yml|stale\.yml)$/i,
    ),
  },
  UNKNOWN,
];
