import { describe, expect, test } from "vitest";
import { reviewOf } from "./small-app.ts";

type Files = Readonly<Record<string, string>>;

const SAFE = "pub fn load(path: &str) -> String { path.to_uppercase() }";
const UNSAFE = "pub fn load(path: &str) -> String { std::fs::read_to_string(path).unwrap() }";
const SOURCE = "src-tauri/src";

/** A command of its own file, which stays as it is. */
function calling(call: string, before = ""): string {
  return `${before}\n#[tauri::command]\npub fn read_note(path: String) -> String { ${call} }\n`;
}

function library(modules: string, handler = "tauri::generate_handler![notes::read_note]"): string {
  return `${modules}\npub fn start() {\n    tauri::Builder::default().invoke_handler(${handler}).run(tauri::generate_context!()).unwrap();\n}\n`;
}

async function toldOf(base: Files, head: Files): Promise<string[]> {
  const below = (files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${SOURCE}/${path}`, text]));
  const { findings } = await reviewOf(below(base), below(head));
  return findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
}

describe("a command is registered", () => {
  const ways: readonly (readonly [name: string, handler: string, before: string])[] = [
    ["by a macro under another name", "handler![read_note]", "use tauri::generate_handler as handler;"],
    [
      "by a macro of the app",
      "mine![read_note]",
      "macro_rules! mine { ($($each:path),*) => { tauri::generate_handler![$($each),*] } }",
    ],
    [
      "in a macro of the app",
      "mine!()",
      "macro_rules! mine { () => { tauri::generate_handler![read_note] } }",
    ],
    [
      "in a macro that is handed the other one",
      "list!(tauri::generate_handler)",
      "macro_rules! list { ($($handler:tt)*) => { $($handler)* ! [read_note] } }",
    ],
    [
      "for some builds",
      "commands()",
      "#[cfg(desktop)] fn commands() -> Handler { tauri::generate_handler![read_note] }\n#[cfg(mobile)] fn commands() -> Handler { tauri::generate_handler![] }",
    ],
  ];

  test.each(ways)("%s", async (_, handler, before) => {
    const at = (call: string): Files => ({ "lib.rs": library(`${before}\n${calling(call)}`, handler) });
    const told = await toldOf(at("path.to_uppercase()"), at("std::fs::read_to_string(path).unwrap()"));
    expect(told).toEqual(["commands/unchecked-path"]);
  });

  test("that was there before", async () => {
    const notes = calling("std::fs::read_to_string(path).unwrap()");
    const at = (list: string): Files => ({
      "lib.rs": library("mod notes;", `tauri::generate_handler![/* ] */ ${list}]`),
      "notes.rs": notes,
    });
    expect(await toldOf(at(""), at("notes::read_note // ]\n"))).toEqual(["commands/unchecked-path"]);
  });

  test("of two that are called alike", async () => {
    const modules = `mod a { ${calling("path.to_uppercase()")} }\nmod b { ${calling("std::fs::read_to_string(path).unwrap()")} }`;
    const at = (module: string): Files => ({
      "lib.rs": library(modules, `tauri::generate_handler![${module}::read_note]`),
    });
    expect(await toldOf(at("a"), at("b"))).toEqual(["commands/unchecked-path"]);
    expect(await toldOf(at("b"), at("a"))).toEqual([]);
  });
});

describe("a command of a file that stays as it is does more", () => {
  const functions: readonly (readonly [name: string, call: string, before: string])[] = [
    ["by a function that nearly every module has", "crate::store::get(&path)", ""],
    ["by such a function without its module", "get(&path)", "use crate::store::get;"],
    ["by such a function of a list", "get(&path)", "use crate::{store::{self, get}};"],
    ["by such a function of a type", "Store::get(&path)", "use crate::store::*;"],
  ];

  test.each(functions)("%s", async (_, call, before) => {
    const at = (load: string): Files => {
      const get = load.replace("load", "get");
      return {
        "lib.rs": library("mod notes;\nmod store;"),
        "notes.rs": calling(call, before),
        "store.rs": call.includes("Store") ? `pub struct Store;\nimpl Store { ${get} }` : get,
      };
    };
    expect(await toldOf(at(SAFE), at(UNSAFE))).toEqual(["commands/unchecked-path"]);
    expect(await toldOf(at(UNSAFE), at(SAFE))).toEqual([]);
  });

  const modules: readonly (readonly [name: string, declared: (file: string) => string])[] = [
    ["by a path", (file) => `#[path = "${file}.rs"]\nmod store;`],
    ["by what is included", (file) => `mod store { include!("${file}.rs"); }`],
    [
      "by a module that passes all on",
      (file) => `mod safe; mod bold; mod store { pub use crate::${file}::*; }`,
    ],
    ["by a module under another name", (file) => `mod safe; mod bold; pub use ${file} as store;`],
  ];

  test.each(modules)("%s that leads elsewhere", async (_, declared) => {
    const at = (file: string): Files => ({
      "lib.rs": library(`mod notes;\n${declared(file)}`),
      "notes.rs": calling("crate::store::load(&path)"),
      "safe.rs": SAFE,
      "bold.rs": UNSAFE,
    });
    expect(await toldOf(at("safe"), at("bold"))).toEqual(["commands/unchecked-path"]);
    expect(await toldOf(at("bold"), at("safe"))).toEqual([]);
  });

  test("by a module whose words only look like those of a test", async () => {
    const at = (attribute: string, load: string): Files => ({
      "lib.rs": library(`mod notes;\n${attribute}\nmod store { ${load} }`),
      "notes.rs": calling("crate::store::load(&path)"),
    });
    const doubtful = '#[doc = "cfg(test)"]';
    expect(await toldOf(at(doubtful, SAFE), at(doubtful, UNSAFE))).toEqual(["commands/unchecked-path"]);
    expect(await toldOf(at("#[cfg(test)]", SAFE), at("#[cfg(test)]", UNSAFE))).toEqual([]);
  });
});

describe("files that declare the same name, or only say so, hide nothing:", () => {
  const MANY = Array.from({ length: 40 }, (_, at) => `a${at}`);
  const modules = [...MANY, "notes", "store"].map((name) => `mod ${name};`).join("\n");
  const beside = (text: string): Files => Object.fromEntries(MANY.map((name) => [`${name}.rs`, text]));

  test.each(["// fn load", SAFE])("a function that is called, beside %s", async (decoy) => {
    const at = (load: string): Files => ({
      ...beside(decoy),
      "lib.rs": library(modules),
      "notes.rs": calling("load(&path)", "use crate::store::load;"),
      "store.rs": load,
    });
    expect(await toldOf(at(SAFE), at(UNSAFE))).toEqual(["commands/unchecked-path"]);
    expect(await toldOf(at(UNSAFE), at(SAFE))).toEqual([]);
  });

  test("a command", async () => {
    const at = (call: string): Files => ({
      ...beside(calling("path")),
      "lib.rs": library(modules),
      "notes.rs": calling(call),
      "store.rs": "",
    });
    expect(await toldOf(at("path"), at("std::fs::read_to_string(path).unwrap()"))).toEqual([
      "commands/unchecked-path",
    ]);
  });

  test("a type of the app that is called like one without a text", async () => {
    const at = (call: string): Files => ({
      ...beside("// struct Uuid"),
      "lib.rs": library(modules),
      "notes.rs": calling(call, "use crate::store::Uuid;").replace("path: String", "path: Uuid"),
      "store.rs": "#[derive(serde::Deserialize)]\npub struct Uuid(pub String);",
    });
    expect(await toldOf(at("path.0"), at("std::fs::read_to_string(path.0).unwrap()"))).toEqual([
      "commands/unchecked-path",
    ]);
  });
});

describe("a function that is called twice does what it does each time:", () => {
  const ASK = 'if path != "a.txt" { return String::new(); }';
  const ways: readonly (readonly [name: string, call: string, before: string])[] = [
    ["with a text of the app's own, then with an input", 'load("a.txt"); load(&path)', UNSAFE],
    [
      "as it calls itself",
      "again(&path, 1); load(&path)",
      "fn again(path: &str, left: u8) -> String { load(path) }\nfn load(path: &str) -> String { let x = again(path, 0); std::fs::read_to_string(path).unwrap() }",
    ],
    [
      "with another function to call",
      "each(&path, |text| text.len()); each(&path, |text| std::fs::remove_file(text).is_ok() as usize); path",
      "fn each(path: &str, then: impl Fn(&str) -> usize) -> usize { then(path) }",
    ],
  ];

  test.each(ways)("%s", async (_, call, before) => {
    const at = (does: string): Files => ({
      "lib.rs": library("mod notes;"),
      "notes.rs": calling(does, before),
    });
    expect(await toldOf(at("path"), at(call))).toEqual(["commands/unchecked-path"]);
  });

  test("and what is checked by then counts each time", async () => {
    const at = (call: string): Files => ({
      "lib.rs": library("mod notes;"),
      "notes.rs": calling(call, UNSAFE),
    });
    expect(await toldOf(at("path"), at(`${ASK} load(&path); load(&path)`))).toEqual([]);
    expect(await toldOf(at("path"), at(`load(&path); ${ASK} load(&path)`))).toEqual([
      "commands/unchecked-path",
    ]);
  });
});
