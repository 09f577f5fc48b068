import { asBoolean, asString, member, pick } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { appSection, type LeverReader, nearestTo } from "./lever-reader.ts";

/** `freezePrototype`, which keeps scripts from changing what all objects inherit. */
export const prototypeGuard: LeverReader = (project, platform) => {
  const config = project.config(platform);
  const section = appSection(project);
  const security = member(member(config, section), "security");
  if (asBoolean(configKey(security, "freezePrototype")) === true) return [];
  return [
    {
      lever: "prototype-unfrozen",
      extent: "",
      subject: "Any script in the app's pages",
      action: "change what all objects inherit, through `Object.prototype`",
      example: "Object.prototype.toJSON = () => …",
      setting: `${section}.security.freezePrototype: false`,
      comesWith: "app",
      at: nearestTo(config, section, "security", "freezePrototype").at,
    },
  ];
};

/** The isolation pattern: a script of the app that sees every message to Rust before it is sent. */
export const isolationGuard: LeverReader = (project, platform) => {
  const config = project.config(platform);
  const path = project.major === 1 ? ["tauri", "pattern", "use"] : ["app", "security", "pattern", "use"];
  if (asString(pick(config, ...path)) === "isolation") return [];
  return [
    {
      lever: "isolation-removed",
      extent: "",
      subject: "Any script in the app's pages",
      action: "send messages to Rust that the isolation hook doesn't see",
      example: "window.__TAURI_INTERNALS__.invoke('…')",
      setting: `${path.join(".")}: "brownfield"`,
      comesWith: "app",
      at: nearestTo(config, ...path).at,
    },
  ];
};
