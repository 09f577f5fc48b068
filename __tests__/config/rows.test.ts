import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import type { Severity } from "../../src/domain/severity.ts";
import { reviewTrees } from "../../src/engine/review.ts";

/** A setting, its value before and after, and what is said of the change. Null is a key that isn't there. */
type Row = readonly [key: string, base: unknown, head: unknown, rule: string, severity: Severity];

/** A window of its own, of which one key changes. */
const site = { label: "main", url: "https://example.com" };

const TAURI_2: readonly Row[] = [
  ["bundle.windows.wix.enableElevatedUpdateTask", null, true, "bundle/installer-elevated", "critical"],
  ["bundle.windows.nsis.installMode", "currentUser", "perMachine", "bundle/installer-elevated", "medium"],
  [
    "bundle.linux.deb.files",
    null,
    { "/etc/sudoers.d/a": "a" },
    "bundle/privileged-file-installed",
    "critical",
  ],
  [
    "bundle.linux.rpm.files",
    null,
    { "/usr/share/polkit-1/rules.d/a": "a" },
    "bundle/privileged-file-installed",
    "critical",
  ],
  [
    "bundle.linux.appimage.files",
    null,
    { "/lib/systemd/system/a.service": "a" },
    "bundle/privileged-file-installed",
    "critical",
  ],
  [
    "bundle.linux.deb.files",
    null,
    { "/etc/udev/rules.d/a": "a" },
    "bundle/privileged-file-installed",
    "high",
  ],
  ["bundle.linux.deb.files", null, { "/usr/share/doc/a": "a" }, "bundle/file-shipped", "low"],
  [
    "bundle.macOS.files",
    null,
    { "Library/LaunchDaemons/a.plist": "a" },
    "bundle/privileged-file-installed",
    "critical",
  ],
  ["bundle.macOS.files", null, { "XPCServices/a.xpc": "a" }, "bundle/privileged-file-installed", "high"],
  ["bundle.linux.deb.preInstallScript", null, "a.sh", "bundle/installer-code-changed", "high"],
  ["bundle.linux.rpm.postRemoveScript", null, "a.sh", "bundle/installer-code-changed", "high"],
  ["bundle.linux.deb.desktopTemplate", null, "a.desktop", "bundle/installer-code-changed", "medium"],
  ["bundle.windows.nsis.installerHooks", null, "a.nsh", "bundle/installer-code-changed", "high"],
  ["bundle.windows.nsis.template", null, "a.nsi", "bundle/installer-code-changed", "high"],
  [
    "bundle.windows.nsis.customLanguageFiles",
    null,
    { German: "a.nsh" },
    "bundle/installer-code-changed",
    "medium",
  ],
  ["bundle.windows.wix.template", null, "a.wxs", "bundle/installer-code-changed", "high"],
  ["bundle.windows.wix.fragmentPaths", null, ["a.wxs"], "bundle/installer-code-changed", "high"],
  ["bundle.windows.wix.componentRefs", null, ["A"], "bundle/installer-code-changed", "high"],
  ["bundle.windows.wix.mergeRefs", null, ["A"], "bundle/installer-code-changed", "high"],
  ["bundle.iOS.template", null, "a.yml", "bundle/installer-code-changed", "high"],
  ["bundle.resources", null, ["../**/*"], "bundle/file-shipped", "medium"],
  ["bundle.resources", null, { "lang/*": "lang" }, "bundle/file-shipped", "low"],
  ["bundle.externalBin", null, ["bin/a"], "config/sidecar-added", "high"],
  ["bundle.macOS.frameworks", null, ["libs/a.dylib"], "bundle/native-code-added", "medium"],
  ["bundle.iOS.frameworks", null, ["AVFoundation"], "bundle/native-code-added", "low"],
  ["bundle.macOS.hardenedRuntime", null, false, "native/process-freed", "high"],
  ["bundle.macOS.exceptionDomain", null, "example.com", "native/traffic-unprotected", "medium"],
  ["bundle.macOS.signingIdentity", "A", "-", "bundle/signing-changed", "medium"],
  ["bundle.macOS.providerShortName", "A", "B", "bundle/signing-changed", "medium"],
  ["bundle.iOS.developmentTeam", "A", "B", "bundle/signing-changed", "medium"],
  ["bundle.windows.certificateThumbprint", "A", null, "bundle/signing-changed", "medium"],
  ["bundle.windows.digestAlgorithm", "sha256", "sha1", "bundle/signing-changed", "low"],
  ["bundle.windows.timestampUrl", "https://a.example", "http://a.example", "bundle/signing-changed", "low"],
  ["bundle.windows.tsp", null, true, "bundle/signing-changed", "info"],
  [
    "bundle.windows.webviewInstallMode",
    null,
    { type: "fixedRuntime", path: "a" },
    "bundle/webview-outdated",
    "medium",
  ],
  ["bundle.windows.webviewInstallMode", null, { type: "skip" }, "bundle/webview-outdated", "low"],
  ["bundle.windows.minimumWebview2Version", "110.0", "104.0", "bundle/webview-outdated", "low"],
  ["bundle.windows.nsis.minimumWebview2Version", "110.0", null, "bundle/webview-outdated", "low"],
  ["bundle.macOS.minimumSystemVersion", "12.0", "10.15", "bundle/webview-outdated", "info"],
  ["bundle.iOS.minimumSystemVersion", "16.0", null, "bundle/webview-outdated", "info"],
  ["bundle.android.minSdkVersion", 26, 24, "bundle/webview-outdated", "info"],
  ["bundle.windows.allowDowngrades", false, null, "bundle/downgrade-allowed", "medium"],
  ["bundle.fileAssociations", null, [{ ext: ["note"] }], "config/file-type-claimed", "medium"],
  ["bundle.fileAssociations", null, [{ ext: ["svg"] }], "config/file-type-claimed", "high"],
  ["bundle.linux.deb.depends", null, ["a"], "bundle/package-relation-added", "low"],
  ["bundle.linux.rpm.obsoletes", null, ["a"], "bundle/package-relation-added", "medium"],
  ["bundle.linux.deb.conflicts", null, ["a"], "bundle/package-relation-added", "medium"],
  ["bundle.linux.rpm.epoch", null, 2, "bundle/package-relation-added", "info"],
  ["bundle.publisher", "A", "B", "bundle/identity-changed", "info"],
  ["mainBinaryName", "a", "b", "bundle/identity-changed", "info"],
  ["bundle.windows.wix.upgradeCode", "a", "b", "bundle/identity-changed", "low"],
  ["bundle.targets", ["deb"], ["deb", "msi"], "bundle/packing-changed", "info"],
  ["bundle.active", null, true, "bundle/packing-changed", "info"],
  ["bundle.createUpdaterArtifacts", null, "v1Compatible", "bundle/packing-changed", "info"],
  ["bundle.useLocalToolsDir", null, true, "bundle/packing-changed", "low"],
  ["bundle.windows.bundleVCRuntime", null, true, "bundle/packing-changed", "info"],
  ["bundle.linux.appimage.bundleMediaFramework", null, true, "bundle/packing-changed", "low"],
  ["build.windows.staticVCRuntime", null, false, "bundle/packing-changed", "low"],
  ["build.removeUnusedCommands", true, null, "config/surface-grown", "low"],
  ["build.devUrl", null, "http://192.168.1.10:1420", "config/dev-server-remote", "medium"],
  ["build.frontendDist", "../dist", "../other", "config/frontend-replaced", "info"],
  ["app.macOSPrivateApi", null, true, "config/surface-grown", "low"],
  ["app.enableGTKAppId", null, true, "config/surface-grown", "info"],
  ["app.security.devCsp", null, "script-src 'unsafe-eval'", "config/surface-grown", "low"],
  ["app.windows", [{ ...site, javascriptDisabled: true }], [site], "config/window-guard-removed", "medium"],
  ["app.windows", [{ contentProtected: true }], [{}], "config/window-guard-removed", "low"],
  ["app.windows", [{ incognito: true }], [{}], "config/window-guard-removed", "low"],
  ["app.windows", [{ dragDropEnabled: false }], [{}], "config/window-guard-removed", "low"],
  ["app.windows", [{ useHttpsScheme: true }], [{}], "config/window-guard-removed", "low"],
  [
    "app.windows",
    [{ limitNavigationsToAppBoundDomains: true }],
    [{}],
    "config/window-guard-removed",
    "medium",
  ],
  ["app.windows", [site], [{ ...site, visible: false }], "config/window-disguised", "medium"],
  ["app.windows", [site], [{ ...site, alwaysOnTop: true }], "config/window-disguised", "low"],
  ["app.windows", [{}], [{ dataDirectory: "a" }], "config/surface-grown", "low"],
  ["app.windows", [{}], [{ userAgent: "a" }], "config/surface-grown", "info"],
  ["app.windows", [{}], [{ zoomHotkeysEnabled: true }], "config/surface-grown", "info"],
  ["plugins.updater.windows.installMode", "passive", "quiet", "updates/installer-silenced", "low"],
  ["plugins.updater.windows.installerArgs", null, ["/D=a"], "updates/installer-silenced", "medium"],
  [
    "plugins.deep-link.mobile",
    [{ host: "a.example", pathPrefix: ["/open"] }],
    [{ host: "a.example" }],
    "config/link-scheme-claimed",
    "medium",
  ],
  [
    "plugins.deep-link.mobile",
    [{ host: "a.example", "path-prefix": ["/open"] }],
    [{ host: "a.example", pathPrefix: ["/open", "/send"] }],
    "config/link-scheme-claimed",
    "medium",
  ],
  [
    "plugins.deep-link.mobile",
    null,
    [{ host: "a.example", path: ["/"] }],
    "config/link-scheme-claimed",
    "medium",
  ],
  ["plugins.cli.args", null, [{ name: "a" }], "config/surface-grown", "low"],
  ["plugins.sql.preload", null, ["mysql://a.example/b"], "config/database-opened", "medium"],
  ["plugins.sql.preload", null, ["mysql://a:b@a.example/b"], "config/database-opened", "high"],
  ["plugins.vault.path", null, "a", "config/plugin-setting-changed", "info"],
  ["plugins.vault.allowAll", null, true, "config/plugin-setting-changed", "medium"],
];

const TAURI_1: readonly Row[] = [
  ["tauri.bundle.windows.wix.enableElevatedUpdateTask", null, true, "bundle/installer-elevated", "critical"],
  ["tauri.bundle.windows.nsis.installMode", null, "both", "bundle/installer-elevated", "medium"],
  ["tauri.bundle.deb.files", null, { "/etc/cron.d/a": "a" }, "bundle/privileged-file-installed", "critical"],
  [
    "tauri.bundle.rpm.files",
    null,
    { "/etc/sudoers.d/a": "a" },
    "bundle/privileged-file-installed",
    "critical",
  ],
  ["tauri.bundle.deb.desktopTemplate", null, "a", "bundle/installer-code-changed", "medium"],
  ["tauri.bundle.windows.nsis.template", null, "a", "bundle/installer-code-changed", "high"],
  ["tauri.bundle.windows.wix.fragmentPaths", null, ["a"], "bundle/installer-code-changed", "high"],
  ["tauri.bundle.windows.wix.featureRefs", null, ["a"], "bundle/installer-code-changed", "high"],
  ["tauri.bundle.windows.webviewFixedRuntimePath", null, "a", "bundle/webview-outdated", "medium"],
  ["tauri.bundle.windows.wix.skipWebviewInstall", null, true, "bundle/webview-outdated", "low"],
  ["tauri.bundle.windows.allowDowngrades", false, true, "bundle/downgrade-allowed", "medium"],
  ["tauri.bundle.macOS.hardenedRuntime", null, false, "native/process-freed", "high"],
  ["tauri.bundle.macOS.exceptionDomain", null, "a.example", "native/traffic-unprotected", "medium"],
  ["tauri.bundle.macOS.frameworks", null, ["./a.framework"], "bundle/native-code-added", "medium"],
  ["tauri.bundle.deb.depends", null, ["a"], "bundle/package-relation-added", "low"],
  ["tauri.bundle.resources", null, ["a"], "bundle/file-shipped", "low"],
  ["tauri.bundle.publisher", null, "a", "bundle/identity-changed", "info"],
  ["tauri.security.dangerousUseHttpScheme", null, true, "config/window-guard-removed", "medium"],
  ["tauri.security.devCsp", null, "script-src *", "config/surface-grown", "low"],
  ["tauri.windows", [{ fileDropEnabled: false }], [{}], "config/window-guard-removed", "low"],
  ["tauri.updater.dialog", null, false, "updates/installer-silenced", "low"],
  ["tauri.updater.windows.installMode", null, "quiet", "updates/installer-silenced", "low"],
  ["tauri.cli.args", null, [{ name: "a" }], "config/surface-grown", "low"],
  ["tauri.macOSPrivateApi", null, true, "config/surface-grown", "low"],
  [
    "build.devPath",
    "http://localhost:1420",
    "http://192.168.1.10:1420",
    "config/dev-server-remote",
    "medium",
  ],
];

describe.each([
  ["2", { app: {} }, TAURI_2],
  ["1", { tauri: {} }, TAURI_1],
])("of Tauri %s", (_, app, rows) => {
  test.each(rows)("%s: %j → %j", async (key, before, after, rule, severity) => {
    const [base, head] = [configured(app, key, before), configured(app, key, after)];
    const forth = await review({ [CONFIG]: base }, { [CONFIG]: head });
    expect(forth.findings.map((finding) => `${finding.rule} ${finding.severity}`)).toContain(
      `${rule} ${severity}`,
    );
    const back = await review({ [CONFIG]: head }, { [CONFIG]: base });
    expect(back.narrowings).not.toEqual([]);
    const moved = await review({ [CONFIG]: head }, spread(app, head));
    expect(moved.findings.map(({ title }) => title)).toEqual([]);
  });
});

const CONFIG = "src-tauri/tauri.conf.json";

function review(base: Record<string, string>, head: Record<string, string>): Promise<Review> {
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
}

function configured(app: object, key: string, value: unknown): string {
  const config: Record<string, unknown> = { identifier: "org.example.notes", ...structuredClone(app) };
  if (value === null) return JSON.stringify(config);
  const names = key.split(".");
  let at = config;
  for (const name of names.slice(0, -1)) {
    at[name] ??= {};
    at = at[name] as Record<string, unknown>;
  }
  at[names.at(-1) ?? ""] = value;
  return JSON.stringify(config, null, 2);
}

/** The same configuration in the files of the five platforms. */
function spread(app: object, text: string): Record<string, string> {
  const layers = ["linux", "macos", "windows", "android", "ios"].map(
    (platform) => [`src-tauri/tauri.${platform}.conf.json`, text] as const,
  );
  return {
    [CONFIG]: JSON.stringify({ identifier: "org.example.notes", ...app }),
    ...Object.fromEntries(layers),
  };
}
