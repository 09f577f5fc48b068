import { code } from "../../../domain/sentence.ts";
import { asBoolean, pick } from "../../../formats/value.ts";
import { configKey } from "../../../tauri/config-key.ts";
import type { Setting } from "../setting.ts";
import { windowsOf } from "../windows.ts";

/** Pages of the app under `http:` on Windows and Android, where they may load what comes without TLS. */
const setting: Setting = {
  name: "plain-origin",
  rule: "config/window-guard-removed",
  platforms: ["windows", "android"],
  covers: ["app.windows.*.useHttpsScheme", "tauri.security.dangerousUseHttpScheme"],
  inConfiguration(project, platform) {
    const common = {
      subject: "The app's pages",
      action: "load what comes without TLS: their own origin is `http:`",
      example: '<script src="http://example.com/a.js"></script>',
    };
    if (project.major === 1) {
      const value = configKey(pick(project.config(platform), "tauri", "security"), "dangerousUseHttpScheme");
      if (platform !== "windows" || value === undefined || asBoolean(value) !== true) return [];
      const written = "tauri.security.dangerousUseHttpScheme: true";
      return [{ ...common, extent: "", isWhole: true, written, weighs: "medium", at: value.at }];
    }
    return windowsOf(project, platform).flatMap(({ value, label, path }) => {
      const https = configKey(value, "useHttpsScheme");
      if (https !== undefined && asBoolean(https) === true) return [];
      return [
        {
          ...common,
          extent: `of ${label}`,
          subject: `Pages in the window ${code(label)}`,
          written: `${path}.useHttpsScheme: false`,
          comesWith: `window of Tauri 2 ${label}` as const,
          weighs: "low" as const,
          at: https?.at ?? value.at,
        },
      ];
    });
  },
};

export default setting;
