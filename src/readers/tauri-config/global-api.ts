import { asBoolean, member } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { LeverReader } from "./lever-reader.ts";

/** `withGlobalTauri`: the whole API of Tauri under a global name, for scripts that import nothing. */
export const globalApi: LeverReader = (project, platform) => {
  const section = project.major === 1 ? "build" : "app";
  const value = configKey(member(project.config(platform), section), "withGlobalTauri");
  if (value === undefined || asBoolean(value) !== true) return [];
  return [
    {
      lever: "global-api-exposed",
      extent: "",
      subject: "Any script in the app's pages",
      action: "call Tauri's API through `window.__TAURI__`",
      example: "window.__TAURI__.core.invoke('…')",
      setting: `${section}.withGlobalTauri: true`,
      at: value.at,
    },
  ];
};
