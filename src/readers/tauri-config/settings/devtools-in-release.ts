import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asBoolean, member } from "../../../formats/value.ts";
import { type DebugSetting, debugAssertions } from "../../../tauri/cargo/debug-assertions.ts";
import type { Project } from "../../../tauri/project.ts";
import { featuresOf } from "../enabled-features.ts";
import type { Granted, Setting } from "../setting.ts";
import { windowsOf } from "../windows.ts";

/**
 * A release has the inspector by a feature, or by debug assertions of the crate that makes the windows. Then a window can refuse
 * it. If it only has it by debug assertions of `wry`, below that crate, no window can.
 */
const setting: Setting = {
  name: "devtools-in-release",
  rule: "config/devtools-in-release",
  covers: ["app.windows.*.devtools", "tauri.windows.*.devtools"],

  inConfiguration(project, platform) {
    const isDebug = debugAssertions(project, platform);
    const cause = inspectorFeature(project, platform) ?? isDebug("tauri-runtime-wry");
    if (cause !== undefined) return inspected(project, platform, cause);
    const below = isDebug("wry");
    return below === undefined ? [] : [inAllWindows(below)];
  },
};

export default setting;

/** Crates whose feature puts the inspector into a release. */
const WITH_INSPECTOR = ["tauri", "tauri-runtime-wry"] as const;

function inspectorFeature(project: Project, platform: Platform): DebugSetting | undefined {
  for (const crate of WITH_INSPECTOR) {
    const at = featuresOf(project, crate, platform).get("devtools");
    if (at !== undefined) return { written: `${crate} = { features = ["devtools"] }`, at };
  }
  return undefined;
}

function inspected(project: Project, platform: Platform, cause: DebugSetting): readonly Granted[] {
  const all = windowsOf(project, platform);
  const open = all.filter(({ value }) => asBoolean(member(value, "devtools")) !== false);
  if (open.length === all.length) return [inAllWindows(cause)];
  return open.map(({ label, path, value }) => {
    const written = member(value, "devtools");
    return {
      ...INSPECTOR,
      ...cause,
      extent: label,
      action: `open the inspector in window ${code(label)} of a release`,
      ...(written !== undefined && { written: `${path}.devtools: true`, at: written.at }),
    };
  });
}

function inAllWindows(cause: DebugSetting): Granted {
  const action = "open the inspector in a release of the app";
  return { ...INSPECTOR, ...cause, extent: "", isWhole: true, action };
}

const INSPECTOR = {
  subject: "Whoever sits at the machine",
  example: "document.title = 'from the console'",
} as const;
