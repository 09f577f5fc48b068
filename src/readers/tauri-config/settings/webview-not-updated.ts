import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asBoolean, asString, member } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import type { Project } from "../../../tauri/project.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { namedPath } from "../named-path.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const MODE = bundleKey("windows.webviewInstallMode");
/** Tauri 1's own key for the same, which comes first, and its way to leave the webview out. */
const FIXED = { v2: "", v1: "tauri.bundle.windows.webviewFixedRuntimePath" };
const SKIPPED = { v2: "", v1: "tauri.bundle.windows.wix.skipWebviewInstall" };

/** A browser that nobody updates, or none that the installer brings. */
const setting: Setting = {
  name: "webview-not-updated",
  rule: "bundle/webview-outdated",
  platforms: ["windows"],
  covers: [...wholly(MODE), FIXED.v1, SKIPPED.v1],
  compares: (project, platform) => {
    const fixed = fixedAt(project, platform);
    return fixed === undefined ? [] : [namedPath(project, fixed.folder, fixed.at).path ?? ""];
  },
  inConfiguration(project, platform) {
    const fixed = fixedAt(project, platform);
    return [
      ...(fixed === undefined ? [] : [frozen(project, fixed)]),
      ...(fixed === undefined ? skipped(project, platform) : []),
      ...silent(project, platform),
    ];
  },
};

export default setting;

type Fixed = Readonly<{ folder: string; written: string; at: Granted["at"] }>;

function fixedAt(project: Project, platform: Platform): Fixed | undefined {
  const old = project.major === 1 ? valueOfKey(project, platform, FIXED) : undefined;
  const path = asString(old?.value);
  if (old !== undefined && path !== undefined) return { folder: path, written: old.written, at: old.at };
  const found = valueOfKey(project, platform, MODE);
  if (found === undefined || asString(configKey(found.value, "type")) !== "fixedRuntime") return undefined;
  const folder = asString(configKey(found.value, "path")) ?? "";
  return { folder, written: `${found.written}.path`, at: found.at };
}

function frozen(project: Project, { folder, written, at }: Fixed): Granted {
  const { content } = namedPath(project, folder, at);
  return {
    extent: content ?? `built to ${folder}`,
    content,
    cause: "fixed webview",
    subject: "The app",
    action: `show its pages in the browser in ${code(folder)}, which nobody updates`,
    example: `${short(folder)}/msedgewebview2.exe`,
    written: `${written}: ${JSON.stringify(short(folder))}`,
    weighs: "medium",
    at,
  };
}

function skipped(project: Project, platform: Platform): Granted[] {
  const mode = valueOfKey(project, platform, MODE);
  const isSkipped = asString(configKey(mode?.value, "type")) === "skip";
  const old = project.major === 1 ? valueOfKey(project, platform, SKIPPED) : undefined;
  const isOld = old?.value !== undefined && asBoolean(old.value) === true;
  const found = isSkipped ? mode : isOld ? old : undefined;
  if (found === undefined) return [];
  return [
    {
      extent: "skip",
      subject: "The app",
      action: "be installed without a browser, and run in whichever is there",
      example: "notes-setup.exe",
      written: `${found.written}: ${isSkipped ? '"skip"' : "true"}`,
      weighs: "low",
      at: found.at,
    },
  ];
}

/** Whether people see that the browser is installed. It is silent by default. */
function silent(project: Project, platform: Platform): Granted[] {
  const found = valueOfKey(project, platform, MODE);
  const value = member(found?.value, "silent");
  if (found === undefined || (value !== undefined && asBoolean(value) === false)) return [];
  return [
    {
      extent: "silent",
      subject: "The installer",
      action: "install the browser without showing it",
      example: "MicrosoftEdgeWebview2Setup.exe /silent /install",
      written: `${found.written}.silent: true`,
      comesWith: "app",
      weighs: "info",
      at: found.at,
    },
  ];
}
