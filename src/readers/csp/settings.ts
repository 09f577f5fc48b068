import { asBoolean, asString, itemsOf, member, stringsOf, type Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";

/** What the configuration says about the policy, in either generation of its keys. */
export type CspSettings = Readonly<{
  /** The policy as written; undefined where it is absent or null. */
  csp: Value | undefined;
  /** The nearest thing to the policy that stands in the configuration. */
  nearest: Value;
  /** The directives that Tauri leaves as they are. */
  untouched: Readonly<{ script: boolean; style: boolean }>;
  isolation: boolean;
  /** The pages come from this server; undefined where they are files of the app. */
  server: string | undefined;
  /** Where the app's files are, relative to its configuration. */
  dist: string | undefined;
  /** Whether pages on Windows and Android come over `https:`; both where windows differ. */
  secure: readonly boolean[];
}>;

export function cspSettings(config: Value, major: 1 | 2): CspSettings {
  const app = member(config, major === 1 ? "tauri" : "app");
  const security = member(app, "security");
  const csp = member(security, "csp");
  const dist = asString(
    member(config, "build") && configKey(member(config, "build"), major === 1 ? "distDir" : "frontendDist"),
  );
  const server = dist !== undefined && /^[a-z][a-z0-9+.-]+:\/\//i.test(dist) ? dist : undefined;
  return {
    csp: csp === undefined || csp.kind === "null" ? undefined : csp,
    nearest: csp ?? security ?? app ?? config,
    untouched: untouchedIn(configKey(security, "dangerousDisableAssetCspModification")),
    isolation:
      asString(member(major === 1 ? member(app, "pattern") : member(security, "pattern"), "use")) ===
      "isolation",
    server,
    dist: server === undefined ? dist : undefined,
    secure: major === 1 ? [secureByDefault(security)] : secureWindows(app),
  };
}

/** A list of directives or all of them. Tauri asks for these two names alone. */
function untouchedIn(value: Value | undefined): CspSettings["untouched"] {
  const all = asBoolean(value) === true;
  const named = stringsOf(value).map((item) => item.value);
  return { script: all || named.includes("script-src"), style: all || named.includes("style-src") };
}

function secureByDefault(security: Value | undefined): boolean {
  return asBoolean(configKey(security, "dangerousUseHttpScheme")) !== true;
}

/** Windows that Rust code opens aren't known; they are taken to be as Tauri makes them, without `https:`. */
function secureWindows(app: Value | undefined): boolean[] {
  const windows = itemsOf(member(app, "windows"));
  const secure = windows.map((window) => asBoolean(configKey(window, "useHttpsScheme")) === true);
  return [...new Set(secure.length === 0 ? [false] : secure)];
}
