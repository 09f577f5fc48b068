import { byKey, ONCE_FALSE } from "../by-key.ts";

/** Without the hardened runtime, other programs of the same person may put code into the app. */
export default byKey({
  name: "hardened-runtime-off",
  rule: "native/process-freed",
  platforms: ["macOS"],
  key: { v2: "bundle.macOS.hardenedRuntime", v1: "tauri.bundle.macOS.hardenedRuntime" },
  opens: ONCE_FALSE,
  weighs: "high",
  happens: {
    subject: "Any program that the same person runs",
    action: "put code into the app, and use what people allowed the app",
    example: "DYLD_INSERT_LIBRARIES=/tmp/a.dylib Notes.app/Contents/MacOS/notes",
  },
});
