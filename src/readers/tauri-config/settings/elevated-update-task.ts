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
    subject: "Any program that an administrator runs",
    action: "have what it puts into `%TEMP%` installed with the rights of the system, without a prompt",
    example: 'schtasks /run /tn "Update notes - Skip UAC"',
  },
});
