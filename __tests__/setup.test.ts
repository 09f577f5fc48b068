import { expect, test } from "vitest";
import { matches } from "../scripts/setup.mjs";

const locked = {
  "": {},
  "tools/node": { version: "0.0.0" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/for-another-system": { version: "1.0.0", integrity: "sha512-b", optional: true },
};
const installed = { "node_modules/a": locked["node_modules/a"], "tools/node": locked["tools/node"] };

test.each([
  ["nothing was installed", undefined, false],
  ["all that fits this system is there", installed, true],
  ["a package is missing", { "tools/node": locked["tools/node"] }, false],
  [
    "a version differs",
    { ...installed, "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } },
    false,
  ],
  [
    "the bytes differ",
    { ...installed, "node_modules/a": { version: "1.0.0", integrity: "sha512-c" } },
    false,
  ],
  ["a package too many is there", { ...installed, "node_modules/b": { version: "1.0.0" } }, false],
])("set-up is done or not: %s", (_, found, done) => {
  expect(matches(locked, found)).toBe(done);
});
