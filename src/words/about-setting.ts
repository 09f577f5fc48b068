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
  "component-exported": { powers: ["app", "data"] },
  "dev-server-elsewhere": { who: "website", powers: ["run", "app"] },
  "elevated-update-task": { powers: ["run", "update"] },
  "file-type-claimed": { who: "website", powers: ["open"] },
  "frontend-moved": { powers: ["run", "app"] },
  "hardened-runtime-off": { powers: ["run"] },
  "insecure-domain": { who: "website", powers: ["network"] },
  "installer-elevated": { who: "publisher", powers: ["run"] },
  "native-document": { who: "website", powers: ["open"] },
  "native-library": { who: "publisher", powers: ["run"] },
  "native-link": { who: "website", powers: ["open"] },
  "nsis-code": { who: "publisher", powers: ["run"] },
  "package-script": { who: "publisher", powers: ["run"] },
  "page-unguarded": { powers: ["run"] },
  "privileged-file": { who: "publisher", powers: ["run", "change-files"] },
  "process-freed": { powers: ["run"] },
  "sidecar-changed": { who: "publisher", powers: ["run"] },
  "signer-changed": { who: "publisher", powers: ["update"] },
  "traffic-unprotected": { who: "website", powers: ["network"] },
  "update-unseen": { who: "publisher", powers: ["update"] },
  "webview-not-updated": { powers: ["run"] },
  "wix-code": { who: "publisher", powers: ["run"] },
  "wix-reference": { who: "publisher", powers: ["run"] },
  "xcode-template": { who: "build", powers: ["run"] },
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
