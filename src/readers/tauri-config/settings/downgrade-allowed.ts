import { byKey, UNLESS_FALSE } from "../by-key.ts";

/** Older releases over newer ones. Tauri allows it by default. */
export default byKey({
  name: "downgrade-allowed",
  rule: "bundle/downgrade-allowed",
  platforms: ["windows"],
  key: { v2: "bundle.windows.allowDowngrades", v1: "tauri.bundle.windows.allowDowngrades" },
  opens: UNLESS_FALSE,
  comesWith: "app",
  weighs: "medium",
  happens: {
    subject: "Any installer of the app",
    action: "replace a newer release by an older one",
    example: "notes-1.0.0-setup.exe /S",
  },
});
