import type { Place } from "../../domain/place.ts";
import { asBoolean, asString, itemsOf, member, stringsOf, type Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import { placeOfKey, placesBeside } from "../../tauri/config-place.ts";
import { type FrontendSettings, frontendOf } from "../front-pages.ts";
import { type WindowPage, windowPagesOf } from "./windows.ts";

/** What the configuration says about the policy, in either generation of its keys. */
export type CspSettings = FrontendSettings &
  Readonly<{
    /** The policy as written; undefined where it is absent or null. */
    csp: Value | undefined;
    /** The place of the policy; or of the line that removed it; or of the nearest setting. */
    at: Place;
    /** Places where other layers set the same section. */
    beside: readonly Place[];
    /** The directives that Tauri leaves as they are. */
    untouched: Readonly<{ script: boolean; style: boolean }>;
    isolation: boolean;
    /** Windows that open with another page of the app than its front page. */
    windows: readonly WindowPage[];
    /** Whether pages on Windows and Android come over `https:`. It holds both where windows differ. */
    secure: readonly boolean[];
  }>;

export function cspSettings(config: Value, major: 1 | 2): CspSettings {
  const section = major === 1 ? "tauri" : "app";
  const app = member(config, section);
  const security = member(app, "security");
  const csp = member(security, "csp");
  return {
    ...frontendOf(config, major),
    csp: csp === undefined || csp.kind === "null" ? undefined : csp,
    at: placeOfKey(config, section, "security", "csp"),
    beside: placesBeside(config, section, "security"),
    windows: windowPagesOf(app),
    untouched: untouchedIn(configKey(security, "dangerousDisableAssetCspModification")),
    isolation:
      asString(member(major === 1 ? member(app, "pattern") : member(security, "pattern"), "use")) ===
      "isolation",
    secure: major === 1 ? [secureByDefault(security)] : secureWindows(app),
  };
}

/** A list of directives, or all of them. Tauri only asks for these two names. */
function untouchedIn(value: Value | undefined): CspSettings["untouched"] {
  const all = asBoolean(value) === true;
  const named = stringsOf(value).map((item) => item.value);
  return { script: all || named.includes("script-src"), style: all || named.includes("style-src") };
}

function secureByDefault(security: Value | undefined): boolean {
  return asBoolean(configKey(security, "dangerousUseHttpScheme")) !== true;
}

/** We don't know windows that Rust code opens. They count as Tauri's default, without `https:`. */
function secureWindows(app: Value | undefined): boolean[] {
  const windows = itemsOf(member(app, "windows"));
  const secure = windows.map((window) => asBoolean(configKey(window, "useHttpsScheme")) === true);
  return [...new Set(secure.length === 0 ? [false] : secure)];
}
