import { byKey, unless } from "../by-key.ts";

/** The isolation pattern: a script of the app that sees every message to Rust before it is sent. */
export default byKey({
  name: "isolation-removed",
  rule: "config/isolation-removed",
  key: { v2: "app.security.pattern.use", v1: "tauri.pattern.use" },
  opens: unless("isolation", "brownfield"),
  comesWith: "app",
  happens: {
    subject: "Any script in the app's pages",
    action: "send messages to Rust that the isolation hook doesn't see",
    example: "window.__TAURI_INTERNALS__.invoke('…')",
  },
});
