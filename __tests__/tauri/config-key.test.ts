import { expect, test } from "vitest";
import { spellingsOf } from "../../src/tauri/config-key.ts";

// As `serde(alias)` stands in tauri-utils 1.6 to 3.0.0-alpha.4.
test.each([
  ["frontendDist", "frontend-dist"],
  ["withGlobalTauri", "with-global-tauri"],
  ["dangerousDisableAssetCspModification", "dangerous-disable-asset-csp-modification"],
  ["macOSPrivateApi", "macos-private-api"],
  ["enableGTKAppId", "enable-gtk-app-id"],
  ["enableTauriAPI", "enable-tauri-api"],
  ["macOS", "macos"],
  ["iOS", "ios"],
  ["csp", "csp"],
])("%s is %s too", (name, alias) => {
  expect(spellingsOf(name)).toEqual([name, alias]);
});
