import { expect, test } from "vitest";
import { codeIndexOf, mentionsIn } from "../../src/tauri/rust/code-of-app.ts";
import { appOf } from "./app-of.ts";

/** An app of many files that call `f1` everywhere. One of them holds the other name. */
function largeApp() {
  const lines = Array.from({ length: 200 }, (_, i) => `pub fn f${i}(a: u8) -> u8 { f1(a) }`).join("\n");
  const names = Array.from({ length: 20 }, (_, i) => `m${i}`);
  const modules = names.map((name) => [`app/src/${name}.rs`, name === "m7" ? "pub fn told() {}" : lines]);
  return appOf({
    "app/src/main.rs": `${names.map((name) => `mod ${name};`).join("\n")}\nfn main() { m7::told(); }`,
    ...Object.fromEntries(modules),
  });
}

test("a name costs what is looked at for it, and nothing when it is asked for again", () => {
  const code = codeIndexOf(largeApp());
  const costOf = (name: string): number => {
    const before = code.work.taken;
    mentionsIn(code, name);
    return code.work.taken - before;
  };
  const everywhere = costOf("f1");
  expect(costOf("absent")).toBeLessThan(everywhere / 5);
  expect(costOf("told")).toBeLessThan(everywhere / 5);
  expect(costOf("f1")).toBe(0);
  expect(mentionsIn(code, "told")).toHaveLength(2);
});
