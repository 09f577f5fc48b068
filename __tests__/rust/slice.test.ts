import { describe, expect, test } from "vitest";
import { rustCapabilities } from "../../src/readers/tauri-acl/rust-capabilities.ts";
import { appOf } from "./app-of.ts";

type Files = Readonly<Record<string, string>>;

/** What the computed capability of an app rests on. */
function restsOf(files: Files): readonly string[] {
  const gaps = rustCapabilities(appOf(files)).gaps.filter(({ kind }) => kind === "dynamic");
  expect(gaps).toHaveLength(1);
  return gaps.map(({ rests }) => rests);
}

const CALLED: Files = {
  "app/src/main.rs": `mod more; mod parts;
    fn main() { more::add(app, "one", other()); }
    fn other() -> u8 { 1 }
    fn beside() -> u8 { 2 }`,
  "app/src/more.rs": `use crate::parts::{join, HEAD};
    pub fn add(app: &tauri::App, name: &str, times: u8) {
        let mut text = join(HEAD, name);
        text.push_str(include_str!("../caps/a.json"));
        let unused = times;
        app.add_capability(format!("{text}{}", Made { field: 1 }.field)).unwrap();
    }`,
  "app/src/parts.rs": `pub const HEAD: &str = "{";
    pub const TAIL: &str = "}";
    pub fn join(a: &str, b: &str) -> String { inner(a) + b }
    fn inner(a: &str) -> String { wrap!(a) }
    macro_rules! wrap { ($a:expr) => { $a.to_string() } }`,
  "app/caps/a.json": "{}",
  "app/caps/b.json": "{}",
};

describe("what a computed capability rests on", () => {
  const same = restsOf(CALLED);
  const edit = (path: string, from: string, to: string): Files => {
    expect(CALLED[path]).toContain(from);
    return { ...CALLED, [path]: (CALLED[path] ?? "").replace(from, to) };
  };

  test.each([
    ["its own statement", edit("app/src/more.rs", '"{text}{}"', '"{text}-{}"')],
    ["a variable of a format", edit("app/src/more.rs", "join(HEAD, name)", "join(HEAD, HEAD)")],
    ["what changes the variable", edit("app/src/more.rs", "a.json", "b.json")],
    ["a file that is included", { ...CALLED, "app/caps/a.json": "[]" }],
    ["what the function is called with", edit("app/src/main.rs", '"one"', '"two"')],
    ["a constant of another file", edit("app/src/parts.rs", '"{"', '"["')],
    ["a function of another file", edit("app/src/parts.rs", "+ b", "+ a")],
    ["a function that it calls", edit("app/src/parts.rs", "wrap!(a)", "wrap!(a).clone()")],
    ["a macro that that calls", edit("app/src/parts.rs", "to_string()", "into()")],
  ])("changes with %s", (_, files) => {
    expect(restsOf(files)).not.toEqual(same);
  });

  test.each([
    ["another function", edit("app/src/main.rs", "{ 2 }", "{ 3 }")],
    ["a constant that it doesn't use", edit("app/src/parts.rs", '"}"', '"]"')],
    ["a file that it doesn't name", { ...CALLED, "app/caps/b.json": "[]" }],
    ["a parameter that it doesn't use", edit("app/src/main.rs", "{ 1 }", "{ 4 }")],
    ["a comment", edit("app/src/more.rs", "let mut text", "// text\n let  mut text")],
    ["where it stands", edit("app/src/more.rs", "use crate", "\n\nuse crate")],
  ])("stays with %s", (_, files) => {
    expect(restsOf(files)).toEqual(same);
  });
});

test.each([
  ["a variable that nothing binds", "app.add_capability(unknown).unwrap();"],
  ["a function that is handed on", "let f = App::add_capability; f(app, text).unwrap();"],
])("%s rests on all code, and on all that lies beside it", (_, statement) => {
  const files = { "app/src/main.rs": `fn main() { ${statement} }`, "app/src/lib.rs": "", "app/x.json": "1" };
  const same = restsOf(files);
  expect(restsOf({ ...files, "app/src/lib.rs": "fn a() {}" })).not.toEqual(same);
});

test("code that calls itself, and a name that leads to many, end", () => {
  const functions = Array.from({ length: 2_000 }, (_, i) => `fn f${i}() -> String { f${(i + 1) % 2_000}() }`);
  expect(
    restsOf({
      "app/src/main.rs": `fn main() { app.add_capability(f0()).unwrap(); } ${functions.join("\n")}`,
    }),
  ).toHaveLength(1);
});
