import { bundleKey } from "../bundle-key.ts";
import { codeSetting } from "../code-setting.ts";
import { DESKTOP_ENTRY } from "../installer-kinds.ts";

/** Templates of the entry by which desktops start the app. */
export default codeSetting({
  name: "desktop-entry",
  rule: "bundle/installer-code-changed",
  platforms: ["linux"],
  files: [
    { key: bundleKey("linux.deb.desktopTemplate"), kind: DESKTOP_ENTRY },
    { key: bundleKey("linux.rpm.desktopTemplate"), kind: DESKTOP_ENTRY },
  ],
});
