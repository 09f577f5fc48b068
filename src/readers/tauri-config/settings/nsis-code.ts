import { bundleKey } from "../bundle-key.ts";
import { codeSetting } from "../code-setting.ts";
import { NSIS_CODE, NSIS_LANGUAGE } from "../installer-kinds.ts";

/** Hooks, the template and language files of the NSIS installer. */
export default codeSetting({
  name: "nsis-code",
  rule: "bundle/installer-code-changed",
  platforms: ["windows"],
  files: [
    { key: bundleKey("windows.nsis.template"), kind: NSIS_CODE },
    { key: bundleKey("windows.nsis.installerHooks", null), kind: NSIS_CODE },
    { key: bundleKey("windows.nsis.customLanguageFiles"), kind: NSIS_LANGUAGE },
  ],
});
