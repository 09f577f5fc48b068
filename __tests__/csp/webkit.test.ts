import { describe, expect, it } from "vitest";
import { permits } from "../../src/compare/csp/second-matcher.ts";
import { actOf, grantOf, widenings } from "./grants.ts";

// Observed in WebKitGTK 2.50 on a real `tauri://localhost`: where it differs from Chromium, and where it doesn't.
describe("WebKit", () => {
  it.each([
    ["img-src cdn.example", "img https://cdn.example/i.png", false],
    ["img-src cdn.example", "img http://cdn.example/i.png", false],
    ["img-src cdn.example", "img tauri://cdn.example/i.png", true],
    ["default-src *", "img asset://localhost/i.png", false],
    ["connect-src *", "fetch ipc://localhost/x", false],
    ["img-src *:*", "img https://cdn.example/i.png", false],
    ["img-src *:8080", "img http://cdn.example:8080/i.png", false],
    ["connect-src localhost:1420", "fetch http://localhost:1420/x", false],
    ["connect-src http://localhost:*", "fetch http://localhost:1420/x", true],
    ["img-src 'self'", "img asset://localhost/i.png", false],
    ["connect-src 'self'", "fetch ipc://localhost/x", false],
    ["connect-src 'self'", "ws ws://localhost/x", false],
    ["script-src http://tauri.localhost", "script tauri://localhost/a.js", false],
    ["script-src tauri.localhost", "script tauri://localhost/a.js", false],
    ["img-src http://asset.localhost", "img asset://localhost/i.png", false],
    ["img-src *", "img-data", true],
    ["default-src *", "img-data", false],
    ["script-src 'self'", "wasm", true],
    ["connect-src ws:", "fetch https://cdn.example/x", true],
    ["connect-src wss:", "fetch https://cdn.example/x", true],
    ["connect-src https:", "ws wss://cdn.example/x", false],
    ["img-src http://h:8443", "img https://h:8443/i.png", true],
  ])("%s, %s: %s", (header, probe, allowed) => {
    const act = actOf(probe);
    expect(act).toBeDefined();
    if (act) {
      const page = grantOf(header, "linux");
      expect(permits(page, act)).toBe(allowed);
      // The search agrees: nothing but an allowed request can be a widening of a policy that allows nothing.
      const found = widenings(grantOf("default-src 'none'; script-src 'none'", "linux"), page);
      for (const change of found) expect(permits(page, change.act)).toBe(true);
    }
  });
});
