import { expect, test } from "vitest";
import { codeCalls } from "../../src/tauri/rust/code-calls.ts";
import { codeIndexOf } from "../../src/tauri/rust/code-of-app.ts";
import { appOf } from "./app-of.ts";

/** How many steps it takes to tell under which conditions code runs that stands behind `functions` other functions. */
function costBehind(functions: number): number {
  const others = Array.from(
    { length: functions },
    (_, i) => `fn other${i}(mut given: u8) -> u8 { let doubled = given * 2; given = doubled; given }`,
  );
  const told = `
    fn isWanted(wish: &str) -> bool { let short = wish.trim(); short.len() > 3 }
    fn build(app: &App, wish: &str) {
      let is_wanted = isWanted(wish);
      if is_wanted { app.updater_builder().endpoints(vec![wish.parse().unwrap()]); }
    }
    fn main() { let wish = std::env::args().next().unwrap(); if isWanted(&wish) { build(&app(), &wish); } }`;
  const project = appOf({ "app/src/main.rs": [...others, told].join("\n") });
  const [call] = codeCalls(project, ["endpoints"]);
  expect(call?.only).toMatchObject({ kind: "reach" });
  return codeIndexOf(project).work.taken;
}

/**
 * Were it more, an app of long files would use up its budget. Then whatever its code does under conditions counts as changed with
 * each line of the app.
 */
test("a condition costs what its own function holds, wherever that stands in its file", () => {
  expect(costBehind(2_000)).toBe(costBehind(2));
});
