import { wholly } from "../bundle-key.ts";
import { PLIST_KEYS, plistsNamed } from "../native/files.ts";
import { ofNativeFiles } from "../native/setting.ts";

/** Guards of the process that native files turn off. It also names those files for all of their settings. */
export default ofNativeFiles({
  name: "process-freed",
  rule: "native/process-freed",
  topic: "process",
  covers: wholly(...PLIST_KEYS),
  reads: (project, platform) => [
    ...plistsNamed(project, platform, "entitlements"),
    ...plistsNamed(project, platform, "info"),
  ],
});
