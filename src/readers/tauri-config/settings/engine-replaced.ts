import { byCrate } from "../by-crate.ts";

/** The app brings a Chromium of its own. */
export default byCrate({
  name: "engine-replaced",
  rule: "config/engine-replaced",
  crate: "tauri-runtime-cef",
  happens: {
    subject: "A Chromium that is part of the app",
    action: "show the app's pages, in place of the system's webview",
    example: "cargo tree --invert cef-dll-sys",
  },
});
