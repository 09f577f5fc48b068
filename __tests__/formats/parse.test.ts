import { expect, test } from "vitest";
import { parseFile } from "../../src/formats/parse.ts";

test("a file is parsed once for each way to read it", () => {
  const file = { path: "src-tauri/tauri.conf.json", id: "1", text: "{}" };
  expect(parseFile(file)).toBe(parseFile(file));
  expect(parseFile(file, { json5: true })).toBe(parseFile(file, { json5: true }));
  expect(parseFile(file, { json5: true })).not.toBe(parseFile(file));
});

test.each([
  ["tauri.conf.json", "{}", true],
  ["tauri.conf.json", "{} // x", false],
  ["tauri.conf.json5", "{} // x", true],
  ["Tauri.toml", "a = 1", true],
  ["Cargo.lock", "version = 4", true],
  ["bun.lock", "{a: 1,}", true],
  ["yarn.lock", "a = 1", false],
])("the name %s says how to read %j", (path, text, readable) => {
  expect(parseFile({ path, id: text, text }).ok).toBe(readable);
});

test("a .json file may be JSON5 where the app has that feature", () => {
  const file = { path: "tauri.conf.json", id: "1", text: "{a: 1}" };
  expect(parseFile(file).ok).toBe(false);
  expect(parseFile(file, { json5: true }).ok).toBe(true);
});
