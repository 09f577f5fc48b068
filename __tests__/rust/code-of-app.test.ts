import { describe, expect, test } from "vitest";
import { rustOfApp } from "../../src/tauri/rust-files.ts";
import { appOf } from "./app-of.ts";

/** What rustc 1.95 looked for, each tried. */
const LOOKED_FOR: readonly (readonly [name: string, code: Readonly<Record<string, string>>, path: string])[] =
  [
    ["a module of the root", { "app/src/main.rs": "mod a;" }, "app/src/a.rs"],
    ["a module with a folder of its own", { "app/src/main.rs": "mod a;" }, "app/src/a/mod.rs"],
    ["a module by a raw name", { "app/src/main.rs": "mod r#type;" }, "app/src/type.rs"],
    ["a module below another", { "app/src/main.rs": "mod a;", "app/src/a.rs": "mod b;" }, "app/src/a/b.rs"],
    ["one below a folder's", { "app/src/main.rs": "mod a;", "app/src/a/mod.rs": "mod b;" }, "app/src/a/b.rs"],
    ["one inside of another", { "app/src/main.rs": "mod a { mod b { mod c; } }" }, "app/src/a/b/c.rs"],
    ["a path", { "app/src/main.rs": '#[path = "../x/y.rs"] mod a;' }, "app/x/y.rs"],
    ["a raw path", { "app/src/main.rs": '#[path = r"x\\y.rs"] mod a;' }, "app/src/x/y.rs"],
    [
      "a path of a file that is no root",
      { "app/src/main.rs": "mod a;", "app/src/a.rs": '#[path = "z.rs"] mod b;' },
      "app/src/z.rs",
    ],
    [
      "a path inside of a module",
      { "app/src/main.rs": 'mod a { #[path = "b.rs"] mod c; }' },
      "app/src/a/b.rs",
    ],
    [
      "a path inside of a module of a file that is no root",
      { "app/src/main.rs": "mod a;", "app/src/a.rs": 'mod i { #[path = "b.rs"] mod c; }' },
      "app/src/a/i/b.rs",
    ],
    [
      "a path of a module that holds others",
      { "app/src/main.rs": '#[path = "p"] mod a { mod b; }' },
      "app/src/p/b.rs",
    ],
    [
      "a path on a condition",
      { "app/src/main.rs": '#[cfg_attr(all(), path = "p.rs")] mod a;' },
      "app/src/p.rs",
    ],
    [
      "what a path's module declares",
      { "app/src/main.rs": '#[path = "p/x.rs"] mod a;', "app/src/p/x.rs": "mod b;" },
      "app/src/p/b.rs",
    ],
    ["code that is included", { "app/src/main.rs": 'include!("i/code.in");' }, "app/src/i/code.in"],
    [
      "what included code declares",
      { "app/src/main.rs": 'include!("i/code.rs");', "app/src/i/code.rs": "mod b;" },
      "app/src/i/b.rs",
    ],
    [
      "code from the crate's folder",
      { "app/src/main.rs": 'std::include! { concat!(env!("CARGO_MANIFEST_DIR"), "/i.rs") }' },
      "app/i.rs",
    ],
    ["a program of its own", { "app/src/bin/tool/main.rs": "mod a;" }, "app/src/bin/tool/a.rs"],
    ["the library that Cargo.toml names", { "app/Cargo.toml": '[lib]\npath = "../l/lib.rs"' }, "l/lib.rs"],
    [
      "a program that Cargo.toml names",
      { "app/Cargo.toml": '[[bin]]\nname = "a"\npath = "m.rs"' },
      "app/m.rs",
    ],
    ["a module of the build script", { "app/build.rs": "mod a;" }, "app/a.rs"],
  ];

describe("the code of an app is followed to", () => {
  test.each(LOOKED_FOR)("%s", (_, code, path) => {
    const app = rustOfApp(appOf({ ...code, [path]: "fn found() {}" }));
    expect(app.gaps).toEqual([]);
    expect(app.files.map(({ file }) => file.path)).toContain(path);
  });

  test.each(LOOKED_FOR)("%s, and is a gap where that isn't there", (_, code) => {
    expect(rustOfApp(appOf(code)).gaps).toHaveLength(1);
  });
});

test("a file that is named and wasn't read yet is asked for, wherever it lies", () => {
  const app = appOf({ "app/src/main.rs": '#[path = "../../x/y.txt"] mod a;', "x/y.txt": "" });
  const unread = new Map([...app.files].filter(([path]) => path !== "x/y.txt"));
  const code = rustOfApp({ ...app, files: unread });
  expect(code.isNamed("x/y.txt")).toBe(true);
  expect(code.gaps).toHaveLength(1);
});

test.each([
  ["tests", "#[cfg(test)] mod a;"],
  ["no build", "#[cfg(any())] mod a;"],
  ["a macro that is only defined", "macro_rules! m { ($n:ident) => { mod $n; } }"],
])("code of %s may lack its files", (_, code) => {
  expect(rustOfApp(appOf({ "app/src/main.rs": code })).gaps).toEqual([]);
});

test("what has to hold for a module has to hold for all below it, unless another way leads there", () => {
  const files = {
    "app/src/main.rs": '#[cfg(feature = "x")] mod a; mod c;',
    "app/src/a.rs": "mod b; mod d;",
    "app/src/a/b.rs": "",
    "app/src/a/d.rs": "",
    "app/src/c.rs": '#[path = "a/d.rs"] mod e;',
  };
  const needs = new Map(
    rustOfApp(appOf(files)).files.map(({ file, requires }) => [file.path, requires.length]),
  );
  expect(Object.fromEntries(needs)).toMatchObject({
    "app/src/a.rs": 1,
    "app/src/a/b.rs": 1,
    "app/src/a/d.rs": 0,
    "app/src/c.rs": 0,
  });
});

test("code that can't be read as Rust is a gap", () => {
  const [gap] = rustOfApp(appOf({ "app/src/main.rs": "fn main() {" })).gaps;
  expect(gap).toMatchObject({ kind: "unparsed", path: "app/src/main.rs" });
});

test("crates beside the app count where they know Tauri, or write code for others", () => {
  const manifest = (name: string, rest: string) => `[package]\nname = "${name}"\nversion = "0.1.0"\n${rest}`;
  const dependencies = ["a", "b", "c"].map((name) => `${name} = { path = "../${name}" }`).join("\n");
  const app = appOf({
    "app/Cargo.toml": manifest("app", `[dependencies]\n${dependencies}`),
    "app/src/main.rs": "",
    "a/Cargo.toml": manifest("a", '[dependencies]\ntauri = "2"'),
    "a/src/lib.rs": "",
    "b/Cargo.toml": manifest("b", '[dependencies]\nserde = "1"'),
    "b/src/lib.rs": "",
    "c/Cargo.toml": manifest("c", "[lib]\nproc-macro = true"),
    "c/src/lib.rs": "",
  });
  const paths = rustOfApp(app).files.map(({ file }) => file.path);
  expect(paths.sort()).toEqual(["a/src/lib.rs", "app/src/main.rs", "c/src/lib.rs"]);
});
