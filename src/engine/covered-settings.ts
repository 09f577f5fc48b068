import { settings } from "../readers/tauri-config/settings/index.ts";
import { baseName } from "../tauri/paths.ts";

/**
 * Which settings of a file that is read in part are judged, and which can't matter. All others are named when they change.
 * A key is written with dots; `*` stands for any one name or item, `**` for all that is below. Kebab case is camel case.
 */
export type CoveredSettings = Readonly<{ read: readonly string[]; irrelevant: readonly string[] }>;

/** Settings of the configuration that nobody judges, since nothing that they say lets anyone do more, and why. */
export const IRRELEVANT: readonly Readonly<{ why: string; keys: readonly string[] }>[] = [
  {
    why: "How windows look: nothing that a page could use.",
    keys: ["app.windows.*", "tauri.windows.*"].flatMap((windows) =>
      eachOf(
        windows,
        "title width height minWidth minHeight maxWidth maxHeight x y center preventOverflow.** resizable maximizable minimizable closable fullscreen focus focusable maximized visible decorations alwaysOnBottom alwaysOnTop visibleOnAllWorkspaces skipTaskbar theme titleBarStyle hiddenTitle shadow windowEffects.** transparent tabbingIdentifier trafficLightPosition.** backgroundColor.** windowClassname scrollBarStyle disableInputAccessoryView noRedirectionBitmap parent",
      ),
    ),
  },
  {
    why: "How the system orders and rests windows.",
    keys: eachOf(
      "app.windows.*",
      "backgroundThrottling activityName createdByActivityName requestedBySceneIdentifier",
    ),
  },
  {
    why: "Pictures and words of the tray.",
    keys: ["app.trayIcon.**", "tauri.systemTray.**"],
  },
  {
    why: "Numbers and names of a release, which every release changes.",
    keys: [
      ...["$schema", "version", "package.version", "bundle.windows.wix.version", "bundle.iOS.bundleVersion"],
      ...eachOf("bundle.macOS", "bundleName bundleVersion"),
      ...eachOf("bundle.android", "autoIncrementVersionCode debugApplicationIdSuffix versionCode"),
    ],
  },
  {
    why: "Pictures, words and licences that people see.",
    keys: [
      ...["bundle", "tauri.bundle"].flatMap((bundle) =>
        eachOf(bundle, "icon.** category copyright shortDescription longDescription license licenseFile"),
      ),
      ...eachOf("tauri.bundle", "macOS.license rpm.license windows.nsis.license windows.wix.license"),
      ...eachOf("bundle", "linux.deb.changelog macOS.dmg.**"),
      ...eachOf("tauri.bundle", "deb.changelog dmg.**"),
    ],
  },
  {
    why: "How installers look and are packed, and which languages they speak.",
    keys: ["bundle.windows", "tauri.bundle.windows"].flatMap((windows) => [
      ...eachOf(windows, "nsis wix"),
      ...eachOf(
        `${windows}.nsis`,
        "compression displayLanguageSelector headerImage sidebarImage installerIcon uninstallerIcon uninstallerHeaderImage languages.** startMenuFolder",
      ),
      ...eachOf(`${windows}.wix`, "bannerPath dialogImagePath language.** fipsCompliant"),
    ]),
  },
  { why: "How RPM packages are compressed.", keys: ["bundle.linux.rpm.compression.**"] },
  { why: "Which files the developers' server watches.", keys: ["build.additionalWatchFolders.**"] },
];

/** Several keys below one, separated by spaces. */
function eachOf(prefix: string, names: string): string[] {
  return names.split(" ").map((name) => `${prefix}.${name}`);
}

const CONFIGURATION: CoveredSettings = {
  read: [
    ...settings.flatMap(({ covers }) => covers),
    ...eachOf("build", "beforeDevCommand.** beforeBuildCommand.** beforeBundleCommand.** runner.**"),
    ...["bundle.windows.signCommand.**", "tauri.bundle.windows.signCommand.**"],
    ...["identifier", "productName", "app.appDirectoriesOverride.**", "app.windows.*.useHttpsScheme"],
    ...eachOf("app.security", "csp.** capabilities.** assetProtocol.**"),
    ...["app.security.dangerousDisableAssetCspModification.**", "build.features.**"],
    ...["plugins.updater.active", "plugins.shell.open", "plugins.fs.**"],
    "plugins.opener.requireLiteralLeadingDot",
    // Tauri 1.
    ...["package.productName", "tauri.allowlist.**", "tauri.windows.*.useHttpsScheme"],
    ...eachOf("tauri.security", "csp.** dangerousUseHttpScheme"),
    ...["tauri.security.dangerousRemoteDomainIpcAccess.**"],
    ...["tauri.security.dangerousDisableAssetCspModification.**"],
    ...["tauri.updater.active", "tauri.bundle.identifier"],
  ],
  irrelevant: IRRELEVANT.flatMap(({ keys }) => keys),
};

const CRATE: CoveredSettings = {
  read: [
    ...[
      "dependencies.**",
      "build-dependencies.**",
      "target.*.dependencies.**",
      "target.*.build-dependencies.**",
    ],
    ...["features.**", "patch.**", "replace.**", "lib.path", "bin.*.path", "profile.*.debug-assertions"],
    ...["package.name", "package.build", "package.workspace", "workspace.members.**", "workspace.exclude.**"],
    ...["workspace.dependencies.**", "workspace.resolver", "package.resolver"],
  ],
  irrelevant: [
    ...eachOf("package", "version.** description.** authors.** license.** license-file.** repository.**"),
    ...eachOf("package", "homepage.** readme.** keywords.** categories.** edition.** rust-version.**"),
    ...eachOf("package", "publish.** default-run documentation.** include.** exclude.**"),
    ...eachOf("profile.*", "opt-level lto codegen-units strip panic debug incremental split-debuginfo"),
    ...[
      "workspace.package.**",
      "workspace.lints.**",
      "lints.**",
      "lib.name",
      "lib.crate-type.**",
      "lib.doctest",
      "lib.test",
    ],
    ...["dev-dependencies.**", "target.*.dev-dependencies.**", "bin.*.name", "profile.*.package.*.opt-level"],
  ],
};

const FRONTEND: CoveredSettings = {
  read: [
    "scripts.**",
    ...["dependencies.**", "devDependencies.**", "optionalDependencies.**", "peerDependencies.**"],
    ...["overrides.**", "packageManager", "engines.**", "devEngines.**", "allowScripts.**", "workspaces.**"],
  ],
  irrelevant: [
    ...[
      "name",
      "version",
      "description",
      "keywords.**",
      "author.**",
      "authors.**",
      "contributors.**",
      "license",
    ],
    ...[
      "repository.**",
      "bugs.**",
      "homepage",
      "private",
      "type",
      "main",
      "module",
      "types",
      "exports.**",
      "files.**",
    ],
    ...[
      "browserslist.**",
      "prettier.**",
      "eslintConfig.**",
      "funding.**",
      "sideEffects.**",
      "peerDependenciesMeta.**",
    ],
    ...["$schema", "displayName", "icon", "publisher", "productName", "volta.**", "knip.**", "stylelint.**"],
  ],
};

/** What is covered of a file whose settings are told apart; undefined where the file is named as a whole. */
export function coveredSettings(path: string, isConfiguration: boolean): CoveredSettings | undefined {
  if (isConfiguration) return CONFIGURATION;
  if (baseName(path) === "Cargo.toml") return CRATE;
  return baseName(path) === "package.json" ? FRONTEND : undefined;
}

/** Whether a setting is one of these: `app.windows.*.label` by its parts. */
export function isAmong(patterns: readonly string[], key: readonly string[]): boolean {
  return patterns.some((pattern) => fits(pattern.split("."), key));
}

function fits(pattern: readonly string[], key: readonly string[]): boolean {
  const rest = pattern.indexOf("**");
  const fixed = rest < 0 ? pattern : pattern.slice(0, rest);
  if (rest < 0 ? key.length !== fixed.length : key.length < fixed.length) return false;
  return fixed.every((part, i) => part === "*" || part === camelCase(key[i] ?? "") || part === key[i]);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
