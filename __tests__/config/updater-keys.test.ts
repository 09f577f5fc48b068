import { expect, test } from "vitest";
import { updaterKey } from "../../src/readers/tauri-config/minisign-key.ts";
import keys from "./updater-keys.json" with { type: "json" };

/**
 * What base64 0.21, 0.22 and 0.23 with minisign-verify 0.2.5 and 0.3.0 made of each text, asked as the updaters of Tauri 1
 * and 2 ask them: the key in hexadecimal, or the error. 20,000 mutations of the first two gave the same.
 */
test.each(keys)("a key with $what", ({ text, real }) => {
  const key = updaterKey(text);
  if (key.kind === "key") expect(key.bytes.slice(16)).toBe(real);
  else expect(real).toMatch(/^(?:base64|utf8|minisign)/);
});

test("a carriage return at the very end is unclear", () => {
  const open = keys.find(({ what }) => what === "CR alone at the very end");
  expect(updaterKey(open?.text ?? "")).toEqual({ kind: "unclear" });
});

test("what is too long to be a key is unclear", () => {
  expect(updaterKey("A".repeat(20_000))).toEqual({ kind: "unclear" });
});
