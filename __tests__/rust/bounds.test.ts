import { describe, expect, test } from "vitest";
import { buildScriptOf } from "../../src/readers/tauri-acl/own-files.ts";
import { rustCapabilities } from "../../src/readers/tauri-acl/rust-capabilities.ts";
import { appOf } from "./app-of.ts";

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join("\n");
}

describe("code that is made to explode ends, and what isn't known of it is named in few words", () => {
  test.each([
    ["modules that aren't there", times(20_000, (i) => `mod m${i};`)],
    ["files that aren't there", times(20_000, (i) => `include!("x${i}.rs");`)],
    ["modules in one another", `${"mod a { ".repeat(900)}${"mod x; ".repeat(500)}${"}".repeat(900)}`],
    ["capabilities that are computed", `fn f() { ${times(20_000, (i) => `app.add_capability(x${i}(y));`)} }`],
    [
      "constants that name one another",
      `${times(20_000, (i) => `const C${i}: &str = C${i + 1};`)} fn f() { app.add_capability(C0); }`,
    ],
    [
      "methods on one another",
      `fn f() { app.add_capability(CapabilityBuilder::new("a")${'.window("b")'.repeat(50_000)}); }`,
    ],
    ["statics without an end", `fn f() { app.add_capability(x()); } ${"static ref A: ".repeat(50_000)}`],
    ["names that a macro puts together", times(20_000, () => "m!([<a $b>]);")],
    ["attributes", `${"#[a]".repeat(50_000)} fn f() { app.add_capability(x()); }`],
    [
      "arms in one another",
      `fn f() { ${"match x { y => ".repeat(450)} app.add_capability(z()) ${"}".repeat(450)} }`,
    ],
    ["texts", `fn f() { app.add_capability(g(${times(20_000, (i) => `"caps/x${i}.json",`)})); }`],
  ])("%s", (_, text) => {
    const { gaps } = rustCapabilities(appOf({ "app/src/main.rs": text }));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.length).toBeLessThan(300);
  });

  test.each([
    ["calls", `fn main() { ${times(20_000, () => "tauri_build::build();")} }`],
    [
      "plugins",
      `fn main() { let mut a = tauri_build::Attributes::new(); ${times(20_000, (i) => `a = a.plugin("p${i}", tauri_build::InlinedPlugin::new());`)} tauri_build::try_build(a).unwrap(); }`,
    ],
    ["steps", `fn main() { ${times(20_000, (i) => `std::fs::write(x${i}, y);`)} tauri_build::build(); }`],
    [
      "functions that call one another",
      `fn main() { a0() } ${times(20_000, (i) => `fn a${i}() { a${i + 1}() }`)} fn a20000() { tauri_build::build() }`,
    ],
    ["names of a path", `fn main() { ${"a::".repeat(50_000)}build(); }`],
  ])("a build script of many %s", (_, text) => {
    expect(buildScriptOf(appOf({ "app/build.rs": text })).gaps.length).toBeLessThan(50);
  });
});
