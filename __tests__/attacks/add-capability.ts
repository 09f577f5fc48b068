import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const LIB = APP["src-tauri/src/lib.rs"];
const EVIL: Files = { "src-tauri/extra/evil.json": WIDE };
const INCLUDED = 'include_str!("../extra/evil.json")';

/** The app's setup, with this in it. */
function setup(body: string, items = ""): Files {
  const text = `use tauri::Manager;\n${items}\n${APP["src-tauri/src/setup.rs"]}`.replace(
    "pub fn init(_app: &mut tauri::App) {}",
    `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
  );
  return { "src-tauri/src/setup.rs": text };
}

/** The app's library, run with this context. */
function context(written: string, items = ""): Files {
  return { "src-tauri/src/lib.rs": items + LIB.replace("tauri::generate_context!()", written) };
}

const HIDDEN = `use tauri::Manager;\npub fn init(app: &mut tauri::App) {\n    app.add_capability(${INCLUDED}).unwrap();\n}\n`;

const CRATE: Files = {
  "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}more = { path = "../crates/more" }\n`,
  "src-tauri/Cargo.lock": `${APP["src-tauri/Cargo.lock"].replace(' "serde",', ' "more",\n "serde",')}
[[package]]
name = "more"
version = "0.1.0"
dependencies = [
 "tauri",
]
`,
  "crates/more/Cargo.toml": '[package]\nname = "more"\nversion = "0.1.0"\n\n[dependencies]\ntauri = "2"\n',
  "crates/more/src/lib.rs": "pub fn init(_app: &mut tauri::App) {}\n",
};

export const ADD_CAPABILITY: AttackClass = {
  name: "capabilities that code adds",
  decides:
    "Manager::add_capability takes any text or builder; tauri-macros takes a configuration and capabilities from its arguments; rustc takes code from wherever Cargo.toml, `mod`, `#[path]` and `include!` lead.",
  attacks: [
    {
      name: "includes a file",
      change: { ...EVIL, ...setup(`app.add_capability(${INCLUDED}).unwrap();`) },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "Tauri adds what the file says. Read in tauri 2.12.5, `lib.rs`.",
    },
    {
      name: "calls it by a raw name",
      change: { ...EVIL, ...setup(`app.r#add_capability(${INCLUDED}).unwrap();`) },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95: r#name is name.",
    },
    {
      name: "calls it by its trait under another name",
      change: {
        ...EVIL,
        ...setup(`M::add_capability(app, ${INCLUDED}).unwrap();`, "use tauri::Manager as M;"),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "A trait's method can be called by its path.",
    },
    {
      name: "hands it on as a value",
      change: {
        ...EVIL,
        ...setup(`let add = tauri::App::add_capability::<&str>; add(app, ${INCLUDED}).unwrap();`),
      },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "A method is a function that can be stored.",
    },
    {
      name: "wraps it in a macro",
      change: {
        ...EVIL,
        ...setup(
          `add!(app, ${INCLUDED});`,
          "macro_rules! add { ($a:expr, $c:expr) => { $a.add_capability($c).unwrap() } }",
        ),
      },
      expect: "loud",
      real: "A macro's body is code where it is called.",
    },
    {
      name: "puts its name together",
      change: { ...EVIL, ...setup(`paste::paste! { app.[<add_ capability>](${INCLUDED}).unwrap(); }`) },
      expect: "loud",
      real: "paste 1.0 makes one name of the pieces.",
    },
    {
      name: "gives a macro the name",
      change: {
        ...EVIL,
        ...setup(
          `call!(app, add_capability, ${INCLUDED});`,
          "macro_rules! call { ($a:expr, $m:ident, $c:expr) => { $a.$m($c).unwrap() } }",
        ),
      },
      expect: "loud",
      real: "A macro may call what it is given.",
    },
    {
      name: "changes the text of a file that is harmless",
      change: {
        "src-tauri/extra/ok.json": '{"identifier":"ok","windows":["main"],"permissions":["core:default"]}',
        ...setup(
          'app.add_capability(include_str!("../extra/ok.json").replace("core:default", "fs:read-all")).unwrap();',
        ),
      },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "What is added is the text after the change.",
    },
    {
      name: "lets a parameter stand before a harmless constant of its name",
      change: setup(
        "add(app, &std::env::args().next().unwrap());",
        'const CAP: &str = "{\\"identifier\\":\\"ok\\",\\"windows\\":[],\\"permissions\\":[]}";\nfn add(app: &tauri::App, CAP: &str) {\n    app.add_capability(CAP).unwrap();\n}',
      ),
      expect: "loud",
      real: "rustc 1.95 refuses a parameter of a constant's name; a closure's or another crate's it takes.",
    },
    {
      name: "lets the constant of another crate stand before its own",
      change: setup(
        "app.add_capability(CAP).unwrap();",
        'use evil::CAP;\nmod decoy {\n    const CAP: &str = "{\\"identifier\\":\\"ok\\",\\"windows\\":[],\\"permissions\\":[]}";\n}',
      ),
      expect: "loud",
      real: "The import is what the name stands for.",
    },
    {
      name: "has another macro by the name of include_str",
      change: {
        ...EVIL,
        "src-tauri/extra/ok.json": '{"identifier":"ok","windows":["main"],"permissions":["core:default"]}',
        ...setup(
          'app.add_capability(include_str!("../extra/ok.json")).unwrap();',
          `macro_rules! include_str { ($t:literal) => { std::${INCLUDED} } }`,
        ),
      },
      expect: "loud",
      real: "rustc 1.95: a macro of the crate stands before one of the standard library.",
    },
    {
      name: "changes a static before it adds it",
      change: {
        ...EVIL,
        ...setup(
          `unsafe { CAP = ${INCLUDED}; app.add_capability(CAP).unwrap(); }`,
          'static mut CAP: &str = "{\\"identifier\\":\\"ok\\",\\"windows\\":[],\\"permissions\\":[]}";',
        ),
      },
      expect: "loud",
      real: "A static that is `mut` may be assigned.",
    },
    {
      name: "lets a pattern stand before a variable of its name",
      change: {
        ...EVIL,
        ...setup(
          `let cap = "{\\"identifier\\":\\"ok\\",\\"windows\\":[],\\"permissions\\":[]}"; match Some(${INCLUDED}) { Some(cap) => app.add_capability(cap).unwrap(), None => {} }`,
        ),
      },
      expect: "loud",
      real: "rustc 1.95: the innermost binding counts.",
    },
    {
      name: "has a macro declare the module, with a path that it is given",
      change: {
        ...EVIL,
        "src-tauri/hidden/setup.rs": HIDDEN + APP["src-tauri/src/setup.rs"].replace(/^.*\n/, ""),
        "src-tauri/src/lib.rs": LIB.replace(
          "mod setup;",
          'macro_rules! module { ($n:ident, $p:literal) => { #[path = $p] mod $n; } }\nmodule!(setup, "../hidden/setup.rs");',
        ),
      },
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "rustc 1.95 looks for the path from the file that calls the macro.",
    },
    {
      name: "gives include another name",
      change: {
        ...EVIL,
        "shared/more.in": HIDDEN.replace("../extra", "../src-tauri/extra").replace("init", "more"),
        "src-tauri/src/setup.rs": `use std::include as put;\nput!("../../shared/more.in");\n${APP["src-tauri/src/setup.rs"]}`,
      },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "An import may rename a macro of the standard library.",
    },
    {
      name: "takes the macro of the context from another crate",
      change: context("generate_context!()", "use helper::generate_context;\n"),
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "A macro of that name may make any context.",
    },
    {
      name: "keeps the code outside of src by its path",
      change: {
        ...EVIL,
        "src-tauri/hidden/setup.rs": HIDDEN + APP["src-tauri/src/setup.rs"].replace(/^.*\n/, ""),
        "src-tauri/src/lib.rs": `#[path = "../hidden/setup.rs"]\n${LIB}`,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 takes the file that the attribute names.",
    },
    {
      name: "keeps the code in a folder that nobody ships, by a path on a condition",
      change: {
        ...EVIL,
        "src-tauri/tests/setup.rs": HIDDEN + APP["src-tauri/src/setup.rs"].replace(/^.*\n/, ""),
        "src-tauri/src/lib.rs": `#[cfg_attr(all(), path = "../tests/setup.rs")]\n${LIB}`,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 takes the file that the attribute names.",
    },
    {
      name: "includes the code from elsewhere in the repository",
      change: {
        ...EVIL,
        "shared/setup.in": HIDDEN.replace("../extra", "../src-tauri/extra").replace("init", "more"),
        "src-tauri/src/setup.rs": `include!("../../shared/setup.in");\n${APP["src-tauri/src/setup.rs"]}`,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "include! puts in the tokens of the file, whatever its ending.",
    },
    {
      name: "includes code that only the build knows",
      change: {
        "src-tauri/src/lib.rs": `include!(concat!(env!("OUT_DIR"), "/more.rs"));\n${LIB}`,
      },
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "OUT_DIR is cargo's, and what is in it the build script's.",
    },
    {
      name: "takes the library from elsewhere",
      change: {
        ...EVIL,
        "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
          'name = "app_lib"',
          'name = "app_lib"\npath = "../shared/lib.rs"',
        ),
        "shared/lib.rs": LIB,
        "shared/setup.rs": HIDDEN.replace("../extra", "../src-tauri/extra"),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo 1.95 hands rustc the path of the table.",
    },
    {
      name: "takes a module away, so that something else may stand there",
      change: { "src-tauri/src/setup.rs": null, "src-tauri/src/setup": "../../shared/setup" },
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "Git checks a link out where it can, and rustc follows it.",
    },
    {
      name: "has a crate beside the app add it",
      base: CRATE,
      change: {
        ...EVIL,
        "crates/more/src/lib.rs": HIDDEN.replace("../extra", "../../../src-tauri/extra"),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "A crate that depends on Tauri can call all of it.",
    },
    {
      name: "has the context take one more file",
      change: { ...EVIL, ...context('tauri::generate_context!(capabilities = ["extra/evil.json"])') },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "tauri-macros 2.7.4 adds the file, from where rustc is started.",
    },
    {
      name: "has the context take another configuration",
      change: {
        "src-tauri/conf/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(
          "script-src 'self'",
          "script-src *",
        ),
        ...context('tauri::generate_context!("conf/tauri.conf.json")'),
      },
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "tauri-codegen 2.7.4 reads the configuration in the folder of that path, whatever the file is called.",
    },
    {
      name: "gives the macro of the context another name",
      change: {
        ...EVIL,
        ...context('gc!(capabilities = ["extra/evil.json"])', "use tauri::generate_context as gc;\n"),
      },
      expect: "loud",
      real: "An import may rename a macro.",
    },
    {
      name: "has the context serve other pages",
      change: context("tauri::generate_context!(assets = Box::new(evil::Assets))"),
      expect: "loud",
      real: "tauri-macros 2.7.4 puts the expression where the app's own files would be.",
    },
    {
      name: "takes the whole context from another crate",
      change: context("helper::context()"),
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "Builder::run takes any Context, whoever made it.",
    },
    {
      name: "changes the configuration while the app starts",
      change: context(
        "{ let mut c = tauri::generate_context!(); c.config_mut().app.security.csp = None; c }",
      ),
      expect: "loud",
      real: "Context::config_mut is public. Read in tauri 2.0.0 to 2.12.5.",
    },
    {
      name: "allows a command in the authority itself",
      change: context(
        '{ let mut c = tauri::generate_context!(); c.runtime_authority_mut().__allow_command("plugin:fs|read_file".into(), tauri::utils::acl::ExecutionContext::Local); c }',
      ),
      expect: "loud",
      real: "Both are public, if hidden in the documentation. Read in tauri 2.0.0 to 2.12.5.",
    },
    {
      name: "adds in every build what only tests had",
      base: { ...EVIL, ...setup(`#[cfg(test)]\n    app.add_capability(${INCLUDED}).unwrap();`) },
      change: setup(`app.add_capability(${INCLUDED}).unwrap();`),
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 takes the statement out where it isn't compiled for tests.",
    },
    {
      name: "turns a feature on by default that adds it",
      base: {
        ...EVIL,
        ...setup(`#[cfg(feature = "webdriver")]\n    app.add_capability(${INCLUDED}).unwrap();`),
        "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}\n[features]\nwebdriver = []\n`,
      },
      change: {
        "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}\n[features]\ndefault = ["e2e"]\ne2e = ["webdriver"]\nwebdriver = []\n`,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo 1.95 turns on what default leads to.",
    },
    {
      name: "computes in every build what only tests computed",
      base: { ...EVIL, ...setup(`#[cfg(test)]\n    app.add_capability(${INCLUDED}.trim()).unwrap();`) },
      change: setup(`app.add_capability(${INCLUDED}.trim()).unwrap();`),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "rustc 1.95 takes the statement out where it isn't compiled for tests.",
    },
    {
      name: "says nothing above low of what a feature adds that nothing turns on",
      change: {
        ...EVIL,
        ...setup(`#[cfg(feature = "webdriver")]\n    app.add_capability(${INCLUDED}).unwrap();`),
        "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}\n[features]\nwebdriver = []\n`,
      },
      expect: "silent",
      real: "A public app has its tests added so.",
    },
    {
      name: "says nothing of a function of its own by that name",
      change: setup(
        "let mut list = List::default(); list.push(1);",
        "#[derive(Default)]\nstruct List(Vec<u8>);\nimpl List {\n    fn push(&mut self, n: u8) { self.0.push(n) }\n    fn add_capability(&self) {}\n}",
      ),
      expect: "silent",
      real: "It is declared and never called.",
    },
    {
      name: "says nothing of a comment and of a text",
      change: setup('// app.add_capability(evil)\n    let _ = r#"app.add_capability(evil)"#;'),
      expect: "silent",
      real: "Neither is code.",
    },
    {
      name: "says nothing of a module in a file of its own",
      change: { "src-tauri/src/lib.rs": `mod more;\n${LIB}`, "src-tauri/src/more.rs": "pub fn more() {}\n" },
      expect: "silent",
      real: "rustc finds it where it looks.",
    },
    {
      name: "says nothing of a module whose file a path names",
      change: {
        "src-tauri/src/lib.rs": `#[cfg_attr(windows, path = "windows.rs")]\n#[cfg_attr(not(windows), path = "unix.rs")]\nmod sys;\n${LIB}`,
        "src-tauri/src/windows.rs": "pub fn f() {}\n",
        "src-tauri/src/unix.rs": "pub fn f() {}\n",
      },
      expect: "silent",
      real: "rustc takes the one whose condition holds.",
    },
    {
      name: "says nothing of tests whose file is not here",
      change: { "src-tauri/src/lib.rs": `#[cfg(test)]\nmod tests;\n${LIB}` },
      expect: "silent",
      real: "A build that isn't one of tests doesn't look for it.",
    },
    {
      name: "says nothing of another library's method",
      change: setup(
        'let mut reader = quick_xml::Reader::from_str("");\n    reader.config_mut().trim_text(true);',
      ),
      expect: "silent",
      real: "quick-xml has a method of that name; a public app uses it.",
    },
    {
      name: "says nothing when the context names the app's own configuration",
      change: context('tauri::generate_context!("tauri.conf.json", test = false)'),
      expect: "silent",
      real: "It is the one that is taken without it.",
    },
    {
      name: "says nothing when pieces make another name",
      change: setup("paste::paste! { fn [<get_ $name>]() {} }"),
      expect: "silent",
      real: "A name that begins with get_ is none that matters.",
    },
  ],
};
