import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { asBoolean, asString } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import { asUrl } from "../../../tauri/remote-url.ts";
import { perWindow } from "../windows.ts";

type Guard = Readonly<{
  key: string;
  /** What Tauri 1 calls it, if it calls it something else. */
  ofTauri1?: string;
  /** The value that guards; true if none is named. */
  guardsIf?: boolean;
  action: string;
  weighs: Severity;
  /** For a window that shows a website. */
  ofRemote: Severity;
  platforms?: readonly Platform[];
}>;

/** Guards that are off by default. */
const GUARDS: readonly Guard[] = [
  { key: "javascriptDisabled", action: "run scripts", weighs: "low", ofRemote: "medium" },
  {
    key: "limitNavigationsToAppBoundDomains",
    action: "go to any site, and not only to those that the app is bound to",
    weighs: "medium",
    ofRemote: "medium",
    platforms: ["iOS"],
  },
  {
    key: "contentProtected",
    action: "be seen by programs that record the screen",
    weighs: "low",
    ofRemote: "low",
  },
  {
    key: "dragDropEnabled",
    ofTauri1: "fileDropEnabled",
    guardsIf: false,
    action: "take in files that are dropped on it",
    weighs: "low",
    ofRemote: "low",
  },
  { key: "incognito", action: "keep cookies and storage on the disk", weighs: "low", ofRemote: "low" },
];

/** Guards of a window that its configuration doesn't turn on, or no longer. */
export default perWindow({
  name: "window-guard-off",
  rule: "config/window-guard-removed",
  keys: GUARDS.flatMap(({ key, ofTauri1 }) => [key, ...(ofTauri1 === undefined ? [] : [ofTauri1])]),
  grants: ({ value, label, path }, platform, project) =>
    GUARDS.filter(({ platforms = [platform] }) => platforms.includes(platform)).flatMap((guard) => {
      const { key, ofTauri1 = key, guardsIf = true, action, weighs, ofRemote } = guard;
      const here = project.major === 1 ? ofTauri1 : key;
      const set = configKey(value, here);
      if (set !== undefined && asBoolean(set) === guardsIf) return [];
      const isRemote = asUrl(asString(configKey(value, "url")) ?? "") !== undefined;
      return [
        {
          extent: `${key} of ${label}`,
          subject: `The window ${code(label)}`,
          action,
          example: `new WebviewWindow(${JSON.stringify(label)})`,
          written: `${path}.${here}: ${!guardsIf}`,
          comesWith: `window ${label}` as const,
          weighs: isRemote ? ofRemote : weighs,
          at: set?.at ?? value.at,
        },
      ];
    }),
});
