import { describe, expect, test } from "vitest";
import type { BuildCode } from "../../src/domain/build-code.ts";
import { codeToRead, crateFact } from "../../src/facts/crate-facts.ts";
import { sourceFile } from "./projects.ts";

type Files = Readonly<Record<string, string>>;

/** What a crate's only step was seen to do. All its files are at hand. */
function codeOf(manifest: string, files: Files): BuildCode {
  const texts = new Map(Object.entries(files));
  const fact = crateFact(sourceFile("Cargo.toml", manifest), [...texts.keys()], new Map(), texts);
  if ("unknown" in fact) throw new Error(fact.unknown);
  const [code] = fact.code;
  if (code === undefined) throw new Error("it runs nothing");
  return code;
}

const MANIFEST = '[package]\nname = "a"\n\n[build-dependencies]\ncc = "1"\nautocfg = "1"\nquote = "1"\n';

function script(text: string, others: Files = {}, manifest = MANIFEST): BuildCode {
  return codeOf(manifest, { "build.rs": text, ...others });
}

function inMain(body: string, head = ""): BuildCode {
  return script(`${head}\nfn main() {\n${body}\n}\n`);
}

/** A script that has the compiler look for libraries in a folder that a setting names. */
function searching(setting: string, value: string): string {
  return `let dir = std::env::var("${setting}").unwrap(); println!("cargo:rustc-env=LD_LIBRARY_PATH=${value}");`;
}

function brew(given: string): string {
  return `Command::new("brew").args(&[${given}]).output();`;
}

const RUNS = "use std::process::Command;\n";
const CURL = 'std::process::Command::new("curl").arg("https://example.com").status().unwrap();';

describe("code that hides what it does is unknown at least", () => {
  test.each<[string, BuildCode]>([
    ["a split text", inMain('Command::new(concat!("cu", "rl")).status();', RUNS)],
    ["a text put together", inMain('Command::new(format!("{}{}", "cu", "rl")).status();', RUNS)],
    [
      "a text that changes",
      inMain('let mut p = String::from("rustc"); p.clear(); p.push_str("sh"); Command::new(p);', RUNS),
    ],
    ["a text that is replaced", inMain('Command::new("rustc".replace("rustc", "sh"));', RUNS)],
    ["a type by another name", inMain('C::new("rustc");', "use std::process::Command as C;")],
    ["a type of its own name", inMain('C::new("rustc");', "type C = std::process::Command;")],
    ["all names of a module", inMain('Command::new("rustc");', "use std::process::*;")],
    ["the standard library by another name", inMain('s::process::Command::new("curl");', "use std as s;")],
    ["a module by another name", inMain('p::Command::new("curl");', "use std::process as p;")],
    ["a file by another name", inMain('f::write("/tmp/x", "y");', "use std::fs as f;")],
    ["include! of a file that isn't there", inMain('include!("payload.rs");')],
    ["include! of a computed name", inMain('include!(concat!("pay", "load.rs"));')],
    ["a dependency that nobody knows", script("fn main() { evil::run(); }", {}, `${MANIFEST}evil = "1"\n`)],
    [
      "a dependency under a known name",
      script(
        "fn main() { cc::run(); }",
        {},
        MANIFEST.replace('cc = "1"', 'cc = { version = "1", package = "evil" }'),
      ),
    ],
    [
      "a dependency from elsewhere",
      script(
        "fn main() { cc::run(); }",
        {},
        MANIFEST.replace('cc = "1"', 'cc = { git = "https://example.com/cc" }'),
      ),
    ],
    ["a dependency that goes by another name", inMain("minicc::run();")],
    [
      "a function of C",
      inMain('unsafe { system(c"curl".as_ptr()) };', 'extern "C" { fn system(c: *const i8) -> i32; }'),
    ],
    ["machine code", inMain('unsafe { std::arch::asm!("syscall") };')],
    ["machine code for all", script('std::arch::global_asm!(".byte 0");\nfn main() {}')],
    [
      "code that the loader calls",
      script('#[link_section = ".init_array"]\nstatic X: fn() = main;\nfn main() {}'),
    ],
    ["a function as a value", inMain('let start = Command::new; start("curl");', RUNS)],
    ["a function that is handed on", inMain('["curl"].iter().map(Command::new).for_each(drop);', RUNS)],
    ["writing as a value", inMain('let put = std::fs::write; put("/etc/x", "y");')],
    [
      "a macro that builds a path",
      inMain(
        'go!(process, Command, "curl");',
        "macro_rules! go { ($m:ident, $t:ident, $p:expr) => { std::$m::$t::new($p).status() } }",
      ),
    ],
    ["a macro that nobody knows", inMain('start!("curl");')],
    [
      "a macro that makes names",
      script(
        'fn main() { paste::paste! { std::process::[<Com mand>]::new("curl"); } }',
        {},
        `${MANIFEST}paste = "1"\n`,
      ),
    ],
    [
      "a module of another path that isn't there",
      script('#[path = "../x.rs"]\nmod x;\nfn main() { x::run(); }'),
    ],
    ["a module that isn't there", script("mod x;\nfn main() { x::run(); }")],
    [
      "a setting by a computed name",
      inMain("std::env::var(String::from_utf8(vec![72, 79, 77, 69]).unwrap());"),
    ],
    ["settings that are changed", inMain('std::env::set_var("CC", "x");')],
    [
      "bytes that are decoded",
      inMain("let p = String::from_utf8(vec![99, 117, 114, 108]).unwrap(); Command::new(p);", RUNS),
    ],
    ["a byte string", inMain('Command::new(std::str::from_utf8(b"rustc").unwrap());', RUNS)],
    ["the operating system's part", inMain("", "use std::os::unix::process::CommandExt;")],
    [
      "a library that is loaded",
      script('fn main() { libloading::Library::new("x"); }', {}, `${MANIFEST}libloading = "0.8"\n`),
    ],
    ["libc", script("fn main() { libc::getpid(); }", {}, `${MANIFEST}libc = "0.2"\n`)],
    ["unsafe code", inMain("unsafe { std::mem::transmute::<usize, fn()>(1) }();")],
    [
      "an argument that names another program",
      inMain('Command::new(std::env::var("RUSTC").unwrap()).arg("-Clinker=./x");', RUNS),
    ],
    ["a text that never ends", script('fn main() { "')],
    ["a script that isn't there", codeOf('[package]\nbuild = "other.rs"\n', {})],
    ["a file of more than a megabyte, which nobody read", codeOf('[package]\nbuild = "build.rs"\n', {})],
    [
      "a function's parameter under a compiler's name",
      script(
        'use std::process::Command;\nfn run(rustc: &str) { Command::new(rustc); }\nfn main() { run("curl"); run("rustc"); }',
      ),
    ],
    [
      "a name that a local function gives",
      script(
        'use std::process::Command;\nfn var(_: &str) -> &str { "curl" }\nfn main() { Command::new(var("RUSTC")); }',
      ),
    ],
  ])("%s", (_, { class: seen, telling }) => {
    expect(["unknown", "reaches"]).toContain(seen);
    expect(telling.length).toBeGreaterThan(0);
  });
});

describe("code reaches out", () => {
  test.each<[string, BuildCode]>([
    ["by options of a file", inMain('std::fs::File::options().write(true).open("/x");')],
    ["by a folder elsewhere", inMain('std::fs::DirBuilder::new().create("/x");')],
    ["by code of tests that it turns on", inMain('println!("cargo:rustc-cfg=test");')],
    ["by another program", inMain(CURL)],
    ["in a module", script("mod x;\nfn main() { x::run(); }", { "x.rs": `pub fn run() { ${CURL} }` })],
    [
      "in a module of another path",
      script('#[path = "src/x.rs"]\nmod x;\nfn main() {}', { "src/x.rs": `pub fn run() { ${CURL} }` }),
    ],
    [
      "in a file that it includes",
      script('include!("src/x.rs");\nfn main() {}', { "src/x.rs": `pub fn run() { ${CURL} }` }),
    ],
    [
      "by a program in a constant",
      script('use std::process::Command;\nconst P: &str = "sh";\nfn main() { Command::new(P); }'),
    ],
    ["by the network", inMain('TcpStream::connect("example.com:80");', "use std::net::TcpStream;")],
    ["by a module of the network", inMain('net::TcpStream::connect("example.com:80");', "use std::net;")],
    ["for all settings", inMain('for (k, v) in std::env::vars() { println!("{k}{v}"); }')],
    ["for a home", inMain('std::env::var("HOME");')],
    ["for a secret", inMain('std::env::var("GITHUB_TOKEN");')],
    ["for a secret in parts", inMain('std::env::var(format!("{}{}", "GITHUB_TO", "KEN"));')],
    ["for keys", inMain('std::fs::read("/root/.ssh/id_rsa");')],
    ["for credentials", inMain('std::fs::read_to_string("x/.cargo/credentials.toml");')],
    ["by writing elsewhere", inMain('std::fs::write("src/lib.rs", "x");')],
    [
      "by writing above its folder",
      inMain(
        'std::fs::write(std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("../../x"), "x");',
      ),
    ],
    [
      "by what it wrote",
      inMain(
        'let p = std::path::Path::new(&std::env::var("OUT_DIR").unwrap()).join("x"); std::fs::write(&p, "x"); std::process::Command::new(p);',
      ),
    ],
    [
      "by making something that can be started",
      inMain(
        'use std::os::unix::fs::PermissionsExt; std::fs::set_permissions("x", PermissionsExt::from_mode(0o755));',
      ),
    ],
    [
      "by bytes that it brings along",
      inMain('let b = include_bytes!("x.bin"); std::process::Command::new("rustc");'),
    ],
    ["by decoding", script('fn main() { base64::decode("aGk="); }', {}, `${MANIFEST}base64 = "0.22"\n`)],
    ["by a plugin for the linker", inMain('println!("cargo:rustc-link-arg=-fuse-ld=./x");')],
    ["by a library for the compiler", inMain('println!("cargo:rustc-env=LD_PRELOAD=./x.so");')],
    ["by libraries of its own for the compiler", inMain(searching("CARGO_MANIFEST_DIR", "{dir}/lib"))],
    ["by having Homebrew install something", inMain(brew('"install", "openssl@3"'), RUNS)],
    ["by a command of Homebrew's that is another program", inMain(brew('"evil", "--prefix"'), RUNS)],
    [
      "by what Homebrew is given later",
      inMain(brew('"--prefix"').replace(".output", ".arg(x()).output"), RUNS),
    ],
    ["by libraries that it wrote", inMain(searching("OUT_DIR", "{dir}"))],
    ["by a folder before that of Java", inMain(searching("JAVA_HOME", "./x:{dir}"))],
    [
      "by what Java loads first",
      inMain('let dir = std::env::var("JAVA_HOME"); println!("cargo:rustc-env=LD_PRELOAD={dir}");'),
    ],
  ])("%s", (_, { class: seen }) => {
    expect(seen).toBe("reaches");
  });
});

const PROBE = `use std::process::Command;
fn main() {
    // See https://example.com, and Command::new("curl").
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output().expect("curl HOME");
    let version = String::from_utf8(output.stdout).unwrap();
    if version.contains("nightly") { println!("cargo:rustc-cfg=nightly"); }
}
`;

describe("what looks like that and does less", () => {
  test.each<[string, BuildCode["class"], BuildCode]>([
    ["a probe of the compiler", "probe", script(PROBE)],
    [
      "a probe through a function",
      "probe",
      script(
        'use std::process::Command;\nfn setting(key: &str) -> std::ffi::OsString { std::env::var_os(key).unwrap() }\nfn main() { setting("TARGET"); Command::new(setting("RUSTC")); }',
      ),
    ],
    ["an address in a message", "probe", inMain('panic!("see https://example.com, run curl");')],
    ["the folder of a library", "native", inMain(brew('"--prefix", "openssl@3"'), RUNS)],
    ["JAVA_HOME", "probe", inMain('std::env::var("JAVA_HOME");')],
    ["libraries of Java", "native", inMain(searching("JAVA_HOME", "{dir}/lib/server"))],
    [
      "a setting of cargo's own",
      "probe",
      inMain('for x in ["A", "B"] { std::env::var(format!("CARGO_FEATURE_{}", x)); }'),
    ],
    [
      "another type called Command",
      "probe",
      script(
        'struct Command;\nimpl Command { fn new(_: &str) -> Self { Self } }\nfn main() { Command::new("sh"); }',
      ),
    ],
    ["a variable called net", "probe", inMain('let net = 1; println!("{}", net);')],
    ["a helper that only asks the compiler", "probe", inMain("autocfg::new().emit_rustc_version(1, 60);")],
    ["a test", "probe", script(`fn main() {}\n#[cfg(test)]\nmod tests { fn x() { ${CURL} } }`)],
    ["a macro for the library", "probe", script(`fn main() {}\nmacro_rules! x { () => { ${CURL} } }`)],
    [
      "writing into its folder",
      "generate",
      inMain(
        'let out = std::env::var("OUT_DIR").unwrap(); std::fs::write(std::path::Path::new(&out).join("x.rs"), "x");',
      ),
    ],
    [
      "writing into its folder through a function",
      "generate",
      script(
        'use std::path::Path;\nfn put(to: &Path) { std::fs::File::create(to).unwrap(); }\nfn main() { put(&Path::new(&std::env::var("OUT_DIR").unwrap()).join("x.rs")); }',
      ),
    ],
    [
      "code that is written and not run",
      "generate",
      inMain(
        'let code = quote::quote! { std::process::Command::new("curl") }; let out = std::env::var("OUT_DIR").unwrap(); std::fs::write(format!("{out}/x.rs"), code.to_string());',
      ),
    ],
    ["C code", "native", inMain('cc::Build::new().file("x.c").compile("x");')],
    ["a library of the system", "native", inMain('println!("cargo:rustc-link-lib=z");')],
    ["a tool for native code", "native", inMain('std::process::Command::new("pkg-config").arg("--libs");')],
    [
      "the compiler and a tool",
      "native",
      inMain('let p = if cfg!(windows) { "rustc" } else { "ar" }; std::process::Command::new(p);'),
    ],
  ])("%s is %s", (_, expected, code) => {
    expect(code).toMatchObject({ class: expected });
  });
});

describe("macros", () => {
  const library = '[package]\nname = "a"\n[lib]\nproc-macro = true\n[dependencies]\nsyn = "2"\nquote = "1"\n';
  const macro = (text: string, others: Files = {}) => codeOf(library, { "src/lib.rs": text, ...others });
  const USE = "use quote::quote;\n";

  test.each<[string, BuildCode["class"], BuildCode]>([
    [
      "code that transforms code",
      "generate",
      macro(`${USE}pub fn a() { quote! { unsafe { std::process::Command::new("x") } }; }`),
    ],
    [
      "a macro of its own that quotes",
      "generate",
      macro(
        `${USE}macro_rules! code { ($($t:tt)*) => { Some(quote!($($t)*)) } }\npub fn a() { code! { extern "C" fn x() {} }; }`,
      ),
    ],
    [
      "another quote",
      "reaches",
      macro(`macro_rules! quote { ($($t:tt)*) => { $($t)* } }\npub fn a() { quote! { ${CURL} }; }`),
    ],
    [
      "another quote by an import",
      "reaches",
      macro(`use x::run as quote;\nmod x;\npub fn a() { quote! { ${CURL} }; }`, { "src/x.rs": "" }),
    ],
    ["another program", "reaches", macro("mod x;", { "src/x.rs": `pub fn a() { ${CURL} }` })],
    ["all settings", "reaches", macro("pub fn a() { std::env::vars(); }")],
    [
      "tests in a file of their own",
      "generate",
      macro("#[cfg(test)]\nmod tests;", { "src/tests.rs": `fn a() { ${CURL} }` }),
    ],
    ["code from elsewhere", "unknown", macro('include!(concat!(env!("OUT_DIR"), "/x.rs"));')],
    ["a file that nobody names", "generate", macro("", { "src/x.rs": `pub fn a() { ${CURL} }` })],
  ])("%s: %s", (_, expected, code) => {
    expect(code).toMatchObject({ step: "proc-macro", class: expected, text: null });
  });
});

describe("what is told of code", () => {
  test("the lines that gave it its class, trimmed and cut, each once", () => {
    const long = `    ${CURL} // ${"x".repeat(300)}`;
    const { telling } = inMain(`${long}\n${Array.from({ length: 20 }, () => `    ${CURL}`).join("\n")}`);
    expect(telling).toHaveLength(10);
    expect(telling[0]).toEqual({ path: "build.rs", line: 3, text: long.trim().slice(0, 200) });
    expect(telling[1]?.line).toBe(4);
  });

  test("its text, where it isn't long", () => {
    expect(script("fn main() {}").text).toBe("fn main() {}");
    expect(script(`fn main() {}\n//${"x".repeat(64 * 1024)}`).text).toBeNull();
  });

  test("a hash over all that was read, whatever the order of the archive, and nothing else", () => {
    const [main, x, y] = ["mod x; mod y; fn main() {}", "pub fn x() {}", "pub fn y() {}"];
    const first = script(main ?? "", { "x.rs": x ?? "", "y.rs": y ?? "" });
    const second = script(main ?? "", { "y.rs": y ?? "", "x.rs": x ?? "", "z.rs": "fn z() {}" });
    expect(first.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(second.hash).toBe(first.hash);
    expect(script(main ?? "", { "x.rs": y ?? "", "y.rs": x ?? "" }).hash).not.toBe(first.hash);
  });
});

test("the code to read is the script, then what it names", () => {
  const files = ["Cargo.toml", "build.rs", "x.rs", "src/lib.rs", "src/y.rs"];
  const lacking = codeToRead(sourceFile("Cargo.toml", MANIFEST), files);
  expect(lacking(new Map())).toEqual(["build.rs"]);
  expect(lacking(new Map([["build.rs", 'mod x; include!("src/y.rs"); mod gone;']]))).toEqual([
    "x.rs",
    "src/y.rs",
  ]);
});

describe("a folder that a build script hands on to the macros of its crate", () => {
  const OUT = 'let out = std::env::var("OUT_DIR").unwrap();';
  const HANDS = `fn main() { ${OUT} println!("cargo:rustc-env=WHERE={out}"); }`;
  const WRITES =
    'fn f() { let p = std::path::Path::new(env!("WHERE")).join("x.rs"); std::fs::write(&p, "x"); }';

  function macro(build: string, library = WRITES): BuildCode["class"] | undefined {
    const files = new Map([
      ["build.rs", build],
      ["src/lib.rs", library],
    ]);
    const manifest = sourceFile("Cargo.toml", '[package]\nname = "a"\n\n[lib]\nproc-macro = true\n');
    const fact = crateFact(manifest, [...files.keys()], new Map(), files);
    return "unknown" in fact ? undefined : fact.code.find(({ step }) => step === "proc-macro")?.class;
  }

  test("is the one that cargo gives", () => {
    expect(macro(HANDS)).toBe("generate");
  });

  test.each([
    ["no script hands it on", "fn main() {}"],
    ["it is another folder", HANDS.replace("OUT_DIR", "HOME")],
    ["it leads out of the folder", HANDS.replace("WHERE={out}", "WHERE={out}/../..")],
    [
      "it is handed on twice",
      HANDS.replace("; }", '; let out = "/etc"; println!("cargo:rustc-env=WHERE={out}"); }'),
    ],
    ["the name may be printed otherwise", HANDS.replace("; }", '; println!("{}", hidden()); }')],
    ["it prints without the macro", HANDS.replace("; }", "; std::io::stdout().write_all(b); }")],
    [
      "a macro prints more than one line",
      HANDS.replace("; }", '; println!("cargo:a=b\\ncargo:rustc-env=WHERE=/etc"); }'),
    ],
  ])("is anything where %s", (_, build) => {
    expect(macro(build)).toMatch(/^(?:reaches|unknown)$/);
  });

  test("doesn't lead out of it", () => {
    expect(macro(HANDS, WRITES.replace('"x.rs"', '"../../x.rs"'))).toBe("reaches");
  });
});
