import { SINCE } from "../../../domain/config.ts";
import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import type { Project } from "../../../tauri/project.ts";
import { type BothKeys, bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

type Floor = Readonly<{
  keys: readonly BothKeys[];
  platform: Platform;
  /** What counts if nothing is set; none where anything goes. */
  byDefault: string | null;
  of: string;
  weighs: Severity;
}>;

const FLOORS: readonly Floor[] = [
  {
    keys: [
      bundleKey("windows.minimumWebview2Version", null),
      bundleKey("windows.nsis.minimumWebview2Version", null),
    ],
    platform: "windows",
    byDefault: null,
    of: "WebView2",
    weighs: "low",
  },
  {
    keys: [bundleKey("macOS.minimumSystemVersion")],
    platform: "macOS",
    byDefault: "10.13",
    of: "macOS",
    weighs: "info",
  },
  {
    keys: [bundleKey("iOS.minimumSystemVersion", null)],
    platform: "iOS",
    byDefault: "14.0",
    of: "iOS",
    weighs: "info",
  },
  {
    keys: [bundleKey("android.minSdkVersion", null)],
    platform: "android",
    byDefault: "24",
    of: "Android's API level",
    weighs: "info",
  },
];

/** The oldest release of a system or browser on which the app runs: what is older lacks repairs. */
const setting: Setting = {
  name: "version-floor-lowered",
  rule: "bundle/webview-outdated",
  covers: wholly(...FLOORS.flatMap(({ keys }) => keys)),
  inConfiguration: (project, platform) =>
    FLOORS.filter((floor) => floor.platform === platform).flatMap((floor) => lowest(project, floor) ?? []),
};

export default setting;

/** The oldest release that a platform's configuration takes; undefined where this generation of Tauri has no such key. */
function lowest(project: Project, { keys, platform, byDefault, of, weighs }: Floor): Granted | undefined {
  const found = keys.flatMap((key) => valueOfKey(project, platform, key) ?? []);
  const set = found.find(({ value }) => value?.kind === "string" || value?.kind === "number");
  const [first] = found;
  if (first === undefined) return undefined;
  const value = set?.value;
  const text = value?.kind === "string" || value?.kind === "number" ? String(value.value) : byDefault;
  const { written, at } = set ?? first;
  return {
    extent: `${of}${SINCE}${text ?? "0"}`,
    ...(set === undefined
      ? { comesWith: keys.every(({ v1 }) => v1 === null) ? ("app of Tauri 2" as const) : ("app" as const) }
      : {}),
    subject: "The app",
    action:
      text === null ? `run on any release of ${of}` : `run on releases of ${of} as old as ${code(text)}`,
    example: `${of} ${short(text ?? "1")}`,
    written: `${written}: ${text === null ? "null" : JSON.stringify(short(text))}`,
    weighs,
    at,
  };
}
