import { byKey, ONCE_TRUE } from "../by-key.ts";

/** A scheduled task with the rights of an administrator, which any program may start, and which installs what lies in `%TEMP%`. */
export default byKey({
  name: "elevated-update-task",
  rule: "bundle/installer-elevated",
  platforms: ["windows"],
  key: {
    v2: "bundle.windows.wix.enableElevatedUpdateTask",
    v1: "tauri.bundle.windows.wix.enableElevatedUpdateTask",
  },
  opens: ONCE_TRUE,
  weighs: "critical",
  happens: {
    subject: "Any program of an administrator",
    action: "install what it puts into `%TEMP%` as the system, without being asked",
    example: 'schtasks /run /tn "Update notes - Skip UAC"',
  },
});
