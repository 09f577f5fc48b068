import { bundleKey } from "../bundle-key.ts";
import { codeSetting } from "../code-setting.ts";
import { XCODE_TEMPLATE } from "../installer-kinds.ts";

/** The template from which XcodeGen makes the project of the iOS app. */
export default codeSetting({
  name: "xcode-template",
  rule: "bundle/installer-code-changed",
  platforms: ["iOS"],
  files: [{ key: bundleKey("iOS.template", null), kind: XCODE_TEMPLATE }],
});
