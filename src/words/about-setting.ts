import type { About, Power, Who } from "../domain/about.ts";
import type { ConfigChange, SettingName } from "../domain/config.ts";
import { EVERY_PLATFORM, platformsOf } from "../domain/platform.ts";

/** What a setting newly lets happen is about this. */
export function aboutSetting({ setting, happens, platforms }: ConfigChange): About {
  const { who = "pages", powers } = SETTINGS[setting] ?? { powers: ["app"] };
  return {
    domain: "config",
    who,
    pages: [],
    powers,
    act: happens.action,
    objects: [],
    commands: [],
    packages: [],
    platforms: platforms === EVERY_PLATFORM ? [] : platformsOf(platforms),
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

/** Settings that do more than open the app itself to its own pages. */
const SETTINGS: Partial<Readonly<Record<SettingName, Readonly<{ who?: Who; powers: readonly Power[] }>>>> = {
  "browser-extensions-allowed": { powers: ["run"] },
  "browser-switch-added": { powers: ["run"] },
  "devtools-in-release": { powers: ["run"] },
  "dropped-files-in-scope": { powers: ["read-files"] },
  "engine-not-bundled": { who: "publisher", powers: ["run"] },
  "engine-replaced": { who: "publisher", powers: ["run"] },
  "foreign-script": { who: "website", powers: ["run"] },
  "header-weakened": { who: "website", powers: ["network"] },
  "key-trusted": { who: "publisher", powers: ["update"] },
  "link-scheme-claimed": { who: "website", powers: ["open"] },
  "redirects-unscoped": { powers: ["network"] },
  "remote-frontend": { who: "website", powers: ["run", "app"] },
  "remote-window": { who: "website", powers: ["windows"] },
  "rollback-allowed": { powers: ["update"] },
  "scope-opened-by-code": { powers: ["read-files"] },
  "scopes-persisted": { powers: ["read-files"] },
  "served-on-localhost": { who: "website", powers: ["app"] },
  "sidecar-added": { powers: ["run"] },
  "source-added": { who: "publisher", powers: ["update"] },
  "traffic-proxied": { who: "website", powers: ["network"] },
  "transport-unchecked": { who: "website", powers: ["update"] },
  "window-added": { powers: ["windows"] },
};
