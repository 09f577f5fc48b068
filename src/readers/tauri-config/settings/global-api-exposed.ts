import { byKey, ONCE_TRUE } from "../by-key.ts";

/** `withGlobalTauri`: the whole API of Tauri under a global name, for scripts that import nothing. */
export default byKey({
  name: "global-api-exposed",
  rule: "config/global-api-exposed",
  key: { v2: "app.withGlobalTauri", v1: "build.withGlobalTauri" },
  opens: ONCE_TRUE,
  happens: {
    subject: "Any script in the app's pages",
    action: "call Tauri's API through `window.__TAURI__`",
    example: "window.__TAURI__.core.invoke('…')",
  },
});
