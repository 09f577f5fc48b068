import { expect, test } from "vitest";

// Many machines have an older Node on the PATH, and much of the suite would quietly run on it.
test("the tests run on the Node that the product needs", () => {
  expect(process.versions.node.split(".")[0]).toBe("24");
});
