import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coveredSettings, IRRELEVANT, isAmong } from "../../src/engine/covered-settings.ts";

/** Programs that run while the app is built are judged as what they run, and not as a setting. */
const STEPS = [
  ...["beforeBuildCommand.**", "beforeBundleCommand.**", "beforeDevCommand.**", "runner.**"].map(
    (key) => `build.${key}`,
  ),
  "bundle.windows.signCommand.**",
  "tauri.bundle.windows.signCommand.**",
];

const ALL = coveredSettings("src-tauri/tauri.conf.json", true) ?? { read: [], irrelevant: [] };

test.each([
  ["2.12.5", 318],
  ["1.6.3", 287],
])("every setting of Tauri %s is judged, or is irrelevant for a reason", (version, count) => {
  const settings = readFileSync(join(import.meta.dirname, `settings-of-tauri-${version}.txt`), "utf8")
    .trim()
    .split("\n");
  expect(settings).toHaveLength(count);
  const left = settings.filter(
    (name) => ![STEPS, ALL.read, ALL.irrelevant].some((keys) => isAmong(keys, name.split("."))),
  );
  expect(left).toEqual([]);
});

test("each list of irrelevant settings says why", () => {
  for (const { why } of IRRELEVANT) expect(why).toMatch(/^[A-Z].{20,}\.$/);
});
