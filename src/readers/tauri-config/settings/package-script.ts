import { bundleKey } from "../bundle-key.ts";
import { codeSetting } from "../code-setting.ts";
import { PACKAGE_SCRIPT } from "../installer-kinds.ts";

const NAMES = ["preInstallScript", "postInstallScript", "preRemoveScript", "postRemoveScript"];

/** Scripts of Debian and RPM packages, which run as root. Tauri 1 has none. */
export default codeSetting({
  name: "package-script",
  rule: "bundle/installer-code-changed",
  platforms: ["linux"],
  files: ["deb", "rpm"].flatMap((kind) =>
    NAMES.map((name) => ({ key: bundleKey(`linux.${kind}.${name}`, null), kind: PACKAGE_SCRIPT })),
  ),
});
