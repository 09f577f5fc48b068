import { byKey, ONCE_FALSE } from "../by-key.ts";

/** The Chromium runtime of Tauri 3. The engine is in the bundle, unless a setting says to look elsewhere. */
export default byKey({
  name: "engine-not-bundled",
  rule: "config/engine-not-bundled",
  key: { v2: "bundle.cef.embed", v1: null },
  opens: ONCE_FALSE,
  happens: {
    subject: "Whoever sets the app's environment or writes the library that it names",
    action: "replace the browser engine that the app loads",
    example: "TAURI_CEF_LIBRARY_PATH=/tmp/libcef.so notes",
  },
});
