import { asString } from "../../../formats/value.ts";
import { byKey } from "../by-key.ts";

/** An installer for all people of a machine asks for the rights of an administrator, and so do its hooks have them. */
export default byKey({
  name: "installer-elevated",
  rule: "bundle/installer-elevated",
  platforms: ["windows"],
  key: { v2: "bundle.windows.nsis.installMode", v1: "tauri.bundle.windows.nsis.installMode" },
  opens: {
    when: (value) => ["perMachine", "both"].includes(asString(value) ?? ""),
    shown: '"perMachine" or "both"',
  },
  weighs: "medium",
  happens: {
    subject: "The installer and its hooks",
    action: "run with the rights of an administrator",
    example: "notes-setup.exe /S",
  },
});
