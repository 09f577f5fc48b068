import { describe, expect, test } from "vitest";
import type { BuildCode } from "../../src/domain/build-code.ts";
import { crateFact } from "../../src/facts/crate-facts.ts";
import { sourceFile } from "./projects.ts";

/** What a build script might write so that its code isn't looked at, each beside what people write. */
const CURL = 'std::process::Command::new("curl").status().unwrap()';

function script(text: string): BuildCode["class"] | undefined {
  const crates = 'quote = "1"\nanyhow = "1"\ncfg-if = "1"\n';
  const manifest = `[package]\nname = "a"\n[build-dependencies]\n${crates}`;
  const fact = crateFact(
    sourceFile("Cargo.toml", manifest),
    ["build.rs"],
    new Map(),
    new Map([["build.rs", text]]),
  );
  return "unknown" in fact ? undefined : fact.code[0]?.class;
}

/** A macro of the script's own that quotes, and that its invocations elsewhere don't mean. */
function decoy(name: string): string {
  return `fn d() { macro_rules! ${name} { ($($t:tt)*) => { stringify!($($t)*) } } ${name}!(${CURL}); }\n`;
}

describe("a macro that only looks like one of the script's own", () => {
  test.each([
    ["is the standard library's", `${decoy("pin")}fn main() { use std::pin::*; pin!(${CURL}); }`],
    [
      "is a crate's, by a path of this one",
      `extern crate anyhow;\nuse crate::anyhow::*;\n${decoy("ensure")}fn main() { ensure!(${CURL}.success()); }`,
    ],
    [
      "is a crate's under another name",
      `use anyhow as b;\nuse b::*;\n${decoy("ensure")}fn main() { ensure!(${CURL}.success()); }`,
    ],
    [
      "is a crate's, out of a module",
      `mod m { pub use ::anyhow as b; }\nuse m::b::*;\n${decoy("ensure")}fn main() { ensure!(${CURL}.success()); }`,
    ],
    [
      "is a crate's, by a condition",
      `#[cfg_attr(all(), macro_use)]\npub extern crate anyhow;\n${decoy("ensure")}fn main() { ensure!(${CURL}.success()); }`,
    ],
  ])("%s", (_, text) => {
    expect(script(text)).toBe("reaches");
  });

  test("and one that is", () => {
    expect(script(`mod m { pub enum E { A } }\nuse m::E::*;\n${decoy("pin")}fn main() {}`)).toBe("probe");
  });
});

describe("a macro that is invoked by another name", () => {
  const RUN = `macro_rules! run { () => { ${CURL} } }\n`;

  test.each([
    ["which a use gives", `${RUN}pub(crate) use run as go;\nfn main() { go!(); }`],
    ["as another macro's", `${RUN}macro_rules! call { ($m:ident) => { $m!() } }\nfn main() { call!(run); }`],
    ["by its path", `${RUN}macro_rules! call { ($m:path) => { $m!() } }\nfn main() { call!([run]); }`],
  ])("%s", (_, text) => {
    expect(script(text)).toBe("reaches");
  });

  test("is for the library where nothing invokes it", () => {
    expect(script(`${RUN}pub use run;\nfn main() { let run = 1; println!("{}", run); }`)).toBe("probe");
  });
});

describe("code in the place of a remark", () => {
  test.each([
    ["as a part of a list", `fn allow<T>(t: T) -> T { t }\nfn main() { vec![allow(${CURL})]; }`],
    ["for a macro", `macro_rules! m { (#[allow($e:expr)]) => { $e } }\nfn main() { m!(#[allow(${CURL})]); }`],
    [
      "as a path",
      'macro_rules! m { (#[allow($e:path)]) => { $e("curl").spawn() } }\nfn main() { m!(#[allow(std::process::Command::new)]); }',
    ],
    ["as a token", `macro_rules! Token { [$e:expr] => { $e } }\nfn main() { Token![${CURL}]; }`],
  ])("%s", (_, text) => {
    expect(["reaches", "unknown"]).toContain(script(text));
  });

  test.each([
    "#[allow(clippy::all, unused)]",
    '#[cfg(all(not(windows), any(unix, feature = "net")))]',
    '#[expect(dead_code, reason = "std::process")]',
  ])("a remark: %s", (remark) => {
    expect(script(`${remark}\nfn a() {}\nfn main() {}`)).toBe("probe");
  });
});

describe("files", () => {
  test.each([
    'type Log = std::fs::File;\nfn main() { Log::create("/etc/x"); }',
    'fn main() { <std::fs::File>::create("/etc/x"); }',
    // Its name is cut out of one that is allowed.
    'fn main() { let a = "build-gradle.pro"; std::fs::write(std::path::Path::new(&std::env::var("TAURI_ANDROID_PROJECT_PATH").unwrap()).join("app").join(&a.replace(\'-\', &a[12..13])[..12]), "x"); }',
  ])("that are written elsewhere: %s", (text) => {
    expect(script(text)).toBe("reaches");
  });

  test("another type that makes something", () => {
    expect(script('type Log = Memory;\nfn main() { Log::create("/etc/x"); }')).toBe("probe");
  });
});

describe("instructions for cargo", () => {
  test.each([
    ["as bytes", 'std::io::stdout().write_all(b"cargo:rustc-link-arg=-fuse-ld=./x");', "reaches"],
    ["in parts", 'println!("cargo:{}={}", concat!("rustc-", "env"), "LD_PRELOAD=x.so");', "unknown"],
    ["with a value for other crates", 'println!("cargo:{}={}", "include", "x");', "probe"],
  ])("%s", (_, text, seen) => {
    expect(script(`use std::io::Write;\nfn main() { ${text} }`)).toBe(seen);
  });
});
