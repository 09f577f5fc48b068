import { describe, expect, test } from "vitest";
import { requirementsAt } from "../../src/formats/rust/conditions.ts";
import { enclosing, isInMacro } from "../../src/formats/rust/enclosing.ts";
import { itemsOf } from "../../src/formats/rust/items.ts";
import { wholeOf } from "../../src/formats/rust/source.ts";
import { statementsOf } from "../../src/formats/rust/statements.ts";
import { writtenOf } from "../../src/formats/rust/stretch.ts";
import { rust } from "./rust-text.ts";

describe("items", () => {
  test("are functions with their owners, constants, macros and modules", () => {
    const source = rust(`
      pub(crate) const A: &[&str; 2] = &["a", "b"];
      static B: u8 = 1;
      static mut C: u8 = 1;
      pub async fn free<T: Into<Vec<u8>>>(a: T) -> u8 { 1 }
      impl<T> Trait for path::Type<T> where T: Copy { fn own(&self) {} fn other(); }
      macro_rules! m { ($a:expr) => { $a } }
      mod inside { mod elsewhere; fn f() {} }
      fn after() {}
    `);
    const { functions, constants, macros, modules, types } = itemsOf(source);
    expect(functions.map(({ name, owner, body }) => [name, owner, body !== null])).toEqual([
      ["free", null, true],
      ["own", "Type", true],
      ["other", "Type", false],
      ["f", null, true],
      ["after", null, true],
    ]);
    expect(constants.map(({ name, value }) => [name, writtenOf(source, value)])).toEqual([
      ["A", '& [ "a" , "b" ]'],
      ["B", "1"],
    ]);
    expect(macros.map(({ name }) => name)).toEqual(["m"]);
    expect(modules.map(({ name, body }) => [name, body === null])).toEqual([
      ["inside", false],
      ["elsewhere", true],
    ]);
    expect(types).toEqual(new Set());
  });

  test("imports have their whole path and the name that they get", () => {
    const { imports } = itemsOf(
      rust("use a::{b, c as d, e::{self, f as _}, g::*}; extern crate h as i; use ::j;"),
    );
    expect(imports.map(({ path, as }) => `${path.join("::")} ${as}`)).toEqual([
      "a::b b",
      "a::c d",
      "a::e e",
      "a::e::f _",
      "a::g *",
      "h i",
      "j j",
    ]);
  });

  test.each([
    ["functions", "fn a() ".repeat(50_000)],
    ["constants", "const A: u8 = ".repeat(50_000)],
    ["owners", "impl A ".repeat(50_000)],
    ["angles", "fn a<".repeat(50_000)],
    ["imports", "use a::{".repeat(900) + "}".repeat(900)],
    ["modules", "mod a;".repeat(50_000)],
  ])("many %s without an end are gone over soon", (_, text) => {
    expect(itemsOf(rust(text))).toBeDefined();
  });
});

describe("statements", () => {
  test("end with a semicolon or with a block, and know their attributes", () => {
    const source = rust(`
      let a = b { c: 1 };
      if a { b } else if c { d } else { e }
      #[cfg(x)]
      { f() }
      g.h(|i| { j; k });
      for l in m { n }
      o
    `);
    const statements = statementsOf(source, wholeOf(source));
    expect(statements.map((each) => `${each.attributes.length} ${writtenOf(source, each)}`)).toEqual([
      "0 let a = b { c : 1 }",
      "0 if a { b } else if c { d } else { e }",
      "1 { f ( ) }",
      "0 g . h ( | i | { j ; k } )",
      "0 for l in m { n }",
      "0 o",
    ]);
  });
});

describe("what code needs to be in a build", () => {
  function neededBy(text: string): string[] {
    const source = rust(text);
    const index = source.tokens.findIndex((token) => token.text === "HERE");
    const groups = enclosing(source, itemsOf(source))(index);
    return requirementsAt(source, groups, index).map(({ kind, name }) => `${kind} ${name}`);
  }

  test.each([
    ["#[cfg(test)] mod tests { fn f() { HERE } }", ["test test"]],
    ["#![cfg(test)] fn f() { HERE }", ["test test"]],
    ['#[cfg(feature = "x")] pub(crate) async fn f<A, B>() { HERE }', ["feature x"]],
    ['fn f() { #[cfg(feature = "x")] a.b(HERE); }', ["feature x"]],
    ['fn f() { #[cfg(feature = "x")] { if a { HERE } } }', ["feature x"]],
    ["#[cfg(debug_assertions)] impl A { fn f() { HERE } }", ["debug debug_assertions"]],
    ['#[cfg(all(test, feature = "x"))] fn f() { HERE }', ["test test", "feature x"]],
    ["#[cfg(any(test, all(test, unix)))] fn f() { HERE }", ["test test"]],
    ["#[cfg(any())] fn f() { HERE }", ["never any()"]],
    ["#[cfg(false)] fn f() { HERE }", ["never any()"]],
    ["mod m { #![cfg(test)] fn f() { HERE } }", ["test test"]],
  ])("%s", (text, needed) => {
    expect(neededBy(text)).toEqual(needed);
  });

  test.each([
    "#[cfg(not(test))] fn f() { HERE }",
    "#[cfg(any(test, unix))] fn f() { HERE }",
    "#[cfg(unix)] fn f() { HERE }",
    "#[cfg(test)] fn g() {} fn f() { HERE }",
    "fn f() { #[cfg(test)] g(); HERE }",
    "fn f() { #[cfg(test)] if a { b } else { HERE } }",
    "fn f() { match a { #[cfg(test)] b => c, d => HERE } }",
    "#[evil::test] fn f() { HERE }",
    "#[test] fn f() { HERE }",
  ])("%s: nothing", (text) => {
    expect(neededBy(text)).toEqual([]);
  });

  test("what a macro defines is no code yet", () => {
    const source = rust("macro_rules! m { () => { HERE } }");
    const groups = enclosing(source, itemsOf(source))(source.tokens.findIndex(({ text }) => text === "HERE"));
    expect(isInMacro(groups)).toBe(true);
  });
});
