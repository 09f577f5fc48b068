import { describe, expect, test } from "vitest";
import { buildScriptOf } from "../../src/readers/tauri-acl/own-files.ts";
import { appOf } from "./app-of.ts";

const ATTRIBUTES =
  'tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["a", "b"]))';

function scriptOf(text: string) {
  return buildScriptOf(appOf({ "app/build.rs": text }));
}

/** The commands that a script declares, and how many gaps it has. */
function declared(text: string) {
  const { app, gaps } = scriptOf(text);
  return { commands: app.commands.map(({ name }) => name), gaps: gaps.length };
}

describe("a straight way from main to the call is followed", () => {
  test.each([
    ["in one", `fn main() { tauri_build::try_build(${ATTRIBUTES}).unwrap(); }`],
    [
      "with its answer handled",
      `fn main() { if let Err(e) = tauri_build::try_build(${ATTRIBUTES}) { panic!("{e}"); } }`,
    ],
    [
      "with its answer handed on",
      `fn main() -> tauri_build::Result<()> { tauri_build::try_build(${ATTRIBUTES})?; Ok(()) }`,
    ],
    [
      "as the last expression",
      `fn main() -> tauri_build::Result<()> { tauri_build::try_build(${ATTRIBUTES}) }`,
    ],
    ["in a block", `fn main() { unsafe { tauri_build::try_build(${ATTRIBUTES}).unwrap(); } }`],
    [
      "after other steps",
      `fn main() { let x = 1; for y in 0..x { println!("cargo:warning={y}"); } tauri_build::try_build(${ATTRIBUTES}).unwrap(); done(); }`,
    ],
    [
      "by variables",
      `fn main() { let a: tauri_build::Attributes = ${ATTRIBUTES}; let b = a; tauri_build::try_build(b).unwrap(); }`,
    ],
    [
      "by a function",
      `fn main() { run() } fn run() { tauri_build::try_build(all()).unwrap() } fn all() -> tauri_build::Attributes { let a = ${ATTRIBUTES}; a }`,
    ],
    [
      "by imports",
      `use tauri_build::{self as tb, AppManifest as M, *}; const C: &[&str] = &["a", "b"]; fn main() { tb::try_build(Attributes::default().app_manifest(M::default().commands(C))).unwrap(); }`,
    ],
    [
      "with what only Windows gets",
      `fn main() { let a = ${ATTRIBUTES}; #[cfg(windows)] let a = a.windows_attributes(w()); tauri_build::try_build(a).unwrap(); }`,
    ],
  ])("%s", (_, text) => {
    expect(declared(text)).toEqual({ commands: ["a", "b"], gaps: 0 });
  });

  test.each([
    [
      "build() on a condition",
      '#[cfg(not(feature = "clippy"))] fn x() {} fn main() { #[cfg(not(feature = "clippy"))] tauri_build::build(); }',
    ],
    [
      "attributes that say nothing, chosen by the platform",
      "fn main() { let a = if cfg!(windows) { tauri_build::Attributes::new().windows_attributes(tauri_build::WindowsAttributes::new()) } else { tauri_build::Attributes::new() }; tauri_build::try_build(a).unwrap(); }",
    ],
    [
      "one of two that say nothing",
      "fn main() { if tauri_build::is_dev() { tauri_build::build() } else { tauri_build::build() } }",
    ],
  ])("%s declares nothing, whichever way is taken", (_, text) => {
    expect(declared(text)).toEqual({ commands: [], gaps: 0 });
  });

  test("of two manifests and patterns the last counts, of plugins each, of capabilities all", () => {
    const { app, capabilitiesPattern, plugins, capabilityFiles, gaps } = scriptOf(`fn main() {
      let c = tauri_build::CodegenContext::new().capability("x.json").capability("y.json");
      let p = tauri_build::InlinedPlugin::new().commands(&["open_it"]).default_permission(tauri_build::DefaultPermissionRule::AllowAllCommands);
      tauri_build::try_build(${ATTRIBUTES}
        .capabilities_path_pattern("a/*").capabilities_path_pattern("b/*")
        .app_manifest(tauri_build::AppManifest::new().commands(&["c"]).permissions_path_pattern("p/*"))
        .plugin("one", p).plugins([("two", tauri_build::InlinedPlugin::new().commands(&["x"]).commands(&["y"]))])
        .codegen(c)).unwrap();
    }`);
    expect(gaps).toEqual([]);
    expect(capabilitiesPattern).toBe("b/*");
    expect(app).toMatchObject({ commands: [{ name: "c" }], permissionsPattern: "p/*" });
    expect(capabilityFiles.map(({ path }) => path)).toEqual(["app/x.json", "app/y.json"]);
    expect(plugins.get("one")).toMatchObject({
      commands: [{ name: "open_it" }],
      default: [{ name: "allow-open-it" }],
    });
    expect(plugins.get("two")).toMatchObject({ commands: [{ name: "y" }], default: undefined });
  });
});

describe("any other way is one gap", () => {
  test.each([
    ["a condition", `fn main() { if x() { tauri_build::try_build(${ATTRIBUTES}).unwrap(); } }`],
    ["a loop", `fn main() { loop { tauri_build::try_build(${ATTRIBUTES}).unwrap(); break; } }`],
    ["a closure", `fn main() { (|| tauri_build::try_build(${ATTRIBUTES}).unwrap())(); }`],
    ["a call inside of another", `fn main() { log(tauri_build::try_build(${ATTRIBUTES})); }`],
    ["a macro", `fn main() { run!(tauri_build::try_build(${ATTRIBUTES})); }`],
    [
      "a helper with a parameter",
      `fn main() { run(${ATTRIBUTES}) } fn run(a: tauri_build::Attributes) { tauri_build::try_build(a).unwrap() }`,
    ],
    ["two calls", `fn main() { tauri_build::try_build(${ATTRIBUTES}).unwrap(); tauri_build::build(); }`],
    [
      "two mains",
      `#[cfg(a)] fn main() { tauri_build::try_build(${ATTRIBUTES}).unwrap(); } #[cfg(not(a))] fn main() {}`,
    ],
    [
      "an attribute on main",
      `#[tokio::main] async fn main() { tauri_build::try_build(${ATTRIBUTES}).unwrap(); }`,
    ],
    [
      "a constant on a condition",
      '#[cfg(a)] const C: &[&str] = &["a", "b"]; fn main() { tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(C))).unwrap(); }',
    ],
    [
      "a list that is computed",
      "fn main() { tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(list()))).unwrap(); }",
    ],
    ["code that isn't called", `fn main() { tauri_build::build() } fn old() { let _ = ${ATTRIBUTES}; }`],
    ["no main", 'include!("script.rs");'],
    ["no call", "fn main() {}"],
  ])("%s", (_, text) => {
    expect(scriptOf(text).gaps.filter(({ message }) => message.includes("tauri-build"))).toHaveLength(1);
  });

  test("which rests on the script and on the files that it names, and not on how it is laid out", () => {
    const text = 'fn main() { tauri_build::try_build(parse(include_str!("list.txt"))).unwrap(); }';
    const rests = (script: string, list: string) =>
      buildScriptOf(appOf({ "app/build.rs": script, "app/list.txt": list })).gaps.map((gap) => gap.rests);
    expect(rests(`// runs\n${text.replace("{ ", "{\n  ")}`, "a")).toEqual(rests(text, "a"));
    expect(rests(text, "b")).not.toEqual(rests(text, "a"));
    expect(rests(text.replace("parse", "read"), "a")).not.toEqual(rests(text, "a"));
  });
});
