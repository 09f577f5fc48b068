import { bundleKey } from "../bundle-key.ts";
import { codeSetting } from "../code-setting.ts";
import { WIX_CODE } from "../installer-kinds.ts";

/** The template and the fragments of the MSI. */
export default codeSetting({
  name: "wix-code",
  rule: "bundle/installer-code-changed",
  platforms: ["windows"],
  files: [
    { key: bundleKey("windows.wix.template"), kind: WIX_CODE },
    { key: bundleKey("windows.wix.fragmentPaths"), kind: WIX_CODE },
  ],
});
