import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const DECLARED =
  'tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["save_note", "load_note"]))';

const EVIL: Files = { "src-tauri/extra/evil.json": WIDE };

/** A build script whose `main` does this, with these items beside. */
function script(body: string, items = ""): Files {
  return { "src-tauri/build.rs": `${items}fn main() {\n    ${body}\n}\n` };
}

const MANIFEST = APP["src-tauri/Cargo.toml"];
const STEPS = `tauri_build::try_build(${DECLARED}).unwrap();`;

export const BUILD_SCRIPT: AttackClass = {
  name: "build scripts",
  decides:
    "What `try_build` is called with as the script runs, and what Tauri's build then finds: of two calls of a builder's method the last counts, and a second build writes over the first.",
  attacks: [
    {
      name: "leaves the commands in a function that nobody calls",
      change: script(
        "tauri_build::build();",
        `#[allow(dead_code)]\nfn old() { tauri_build::try_build(${DECLARED}).unwrap(); }\n`,
      ),
      expect: "loud",
      real: "tauri-build 2.7.4: `build()` declares no commands, and all are open.",
    },
    {
      name: "declares the commands in no build",
      change: script(
        'let a = tauri_build::Attributes::new();\n    #[cfg(any())]\n    let a = a.app_manifest(tauri_build::AppManifest::new().commands(&["save_note", "load_note"]));\n    tauri_build::try_build(a).unwrap();',
      ),
      expect: "loud",
      real: "rustc 1.95 takes the statement out.",
    },
    {
      name: "declares the commands and then others",
      change: script(
        'tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["save_note", "load_note"])).app_manifest(tauri_build::AppManifest::new())).unwrap();',
      ),
      expect: "loud",
      rule: "ipc/app-commands-open",
      real: "tauri-build 2.7.4: the second manifest takes the place of the first.",
    },
    {
      name: "names one pattern and then another",
      change: {
        "src-tauri/caps/e.json": WIDE,
        ...script(
          `tauri_build::try_build(${DECLARED}.capabilities_path_pattern("./capabilities/**/*").capabilities_path_pattern("./caps/**/*")).unwrap();`,
        ),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "tauri-build 2.7.4 read `caps` alone.",
    },
    {
      name: "builds twice",
      change: script(`tauri_build::try_build(${DECLARED}).unwrap();\n    tauri_build::build();`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build 2.7.4: the second writes over what the first wrote, but for generated permission files.",
    },
    {
      name: "builds a second time under another name",
      change: script(
        `tauri_build::try_build(${DECLARED}).unwrap();\n    again();`,
        "use tauri_build::build as again;\n",
      ),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "An import may rename a function.",
    },
    {
      name: "names a pattern by the type's path",
      change: {
        "src-tauri/caps/e.json": WIDE,
        ...script(
          `tauri_build::try_build(tauri_build::Attributes::capabilities_path_pattern(${DECLARED}, "./caps/*")).unwrap();`,
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "A method can be called by its path.",
    },
    {
      name: "calls it by a pointer",
      change: script(
        `let _ = || tauri_build::try_build(${DECLARED});\n    let f = tauri_build::build;\n    f();`,
      ),
      expect: "loud",
      real: "A function can be stored; a closure that nobody calls does nothing.",
    },
    {
      name: "takes the attributes from a module",
      change: {
        ...script("tauri_build::try_build(attributes::all()).unwrap();", "mod attributes;\n"),
        "src-tauri/attributes.rs":
          "pub fn all() -> tauri_build::Attributes {\n    tauri_build::Attributes::new()\n}\n",
      },
      expect: "loud",
      real: "The module is part of the script.",
    },
    {
      name: "takes the attributes from another crate",
      change: script("tauri_build::try_build(helper::attributes()).unwrap();"),
      expect: "loud",
      real: "Any crate may depend on tauri-build and put attributes together.",
    },
    {
      name: "puts the attributes together in a macro",
      change: script(
        'tauri_build::try_build(attributes!("save_note")).unwrap();',
        "macro_rules! attributes { ($c:literal) => { tauri_build::Attributes::new() } }\n",
      ),
      expect: "loud",
      real: "A macro may leave out what it is given.",
    },
    {
      name: "chooses the attributes while it runs",
      change: script(
        `let a = if std::env::var("X").is_ok() { ${DECLARED} } else { tauri_build::Attributes::new() };\n    tauri_build::try_build(a).unwrap();`,
      ),
      expect: "loud",
      real: "The machine that builds decides.",
    },
    {
      name: "ends before it declares anything",
      change: script(`if true { return; }\n    ${STEPS}`),
      expect: "loud",
      real: "rustc only warns of code that is never reached.",
    },
    {
      name: "changes the attributes by reference",
      change: script(
        `let mut a = ${DECLARED};\n    std::mem::take(&mut a);\n    tauri_build::try_build(a).unwrap();`,
      ),
      expect: "loud",
      real: "What is lent for changing may be changed.",
    },
    {
      name: "has a module of its own by the name of tauri_build",
      change: script(STEPS, "mod tauri_build {\n    pub use ::other_build::*;\n}\n"),
      expect: "loud",
      real: "rustc 1.95: a module of the file stands before a crate.",
    },
    {
      name: "has Cargo.toml give the name to another crate",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'tauri-build = { version = "2", features = [] }',
          'tauri-build = { version = "1", package = "other-build" }',
        ),
      },
      expect: "loud",
      real: "cargo 1.95 calls the crate what the manifest calls it.",
    },
    {
      name: "never runs tauri-build",
      change: script('println!("cargo:rerun-if-changed=build.rs");'),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "Then no permission files of the app are read.",
    },
    {
      name: "adds a capability by a variable of the context",
      change: {
        ...EVIL,
        ...script(
          `let mut c = tauri_build::CodegenContext::new();\n    c = c.capability("extra/evil.json");\n    tauri_build::try_build(${DECLARED}.codegen(c)).unwrap();`,
        ),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "tauri-build 2.7.4 adds the file to the context that it writes.",
    },
    {
      name: "builds another configuration",
      change: {
        "src-tauri/conf/tauri.conf.json": APP["src-tauri/tauri.conf.json"],
        ...script(`tauri_build::try_build(${DECLARED}.config_path("conf/tauri.conf.json")).unwrap();`),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build 2.7.4 reads the configuration in the folder of that path.",
    },
    {
      name: "sets the variable that Tauri merges into the configuration",
      change: script(`unsafe { std::env::set_var("TAURI_CONFIG", "{}") };\n    ${STEPS}`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build 2.7.4 refused an unknown key that was set this way.",
    },
    {
      name: "has cargo hand that variable to rustc",
      change: script(`${STEPS}\n    println!("cargo:rustc-env=TAURI_CONFIG={}", "{}");`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-macros 2.7.4 refused an unknown key that was set this way.",
    },
    {
      name: "hands over a variable whose name it reads from a file",
      change: script(
        `${STEPS}\n    for line in std::fs::read_to_string("vars").unwrap().lines() { println!("cargo:rustc-env={line}"); }`,
      ),
      expect: "loud",
      real: "The name may be TAURI_CONFIG.",
    },
    {
      name: "goes to another folder first",
      change: script(`std::env::set_current_dir("../other").unwrap();\n    ${STEPS}`),
      expect: "loud",
      real: "tauri-build 2.7.4 read the configuration and the capabilities there.",
    },
    {
      name: "writes a capability first",
      change: script(`std::fs::write("capabilities/more.json", "{}").unwrap();\n    ${STEPS}`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build reads what lies there when it runs.",
    },
    {
      name: "writes over what tauri-build handed on",
      change: script(
        `${STEPS}\n    let out = std::path::PathBuf::from(std::env::var("OUT_DIR").unwrap());\n    std::fs::write(out.join("capabilities.json"), "{}").unwrap();`,
      ),
      expect: "loud",
      real: "tauri-codegen 2.7.4 reads the capabilities from that file.",
    },
    {
      name: "runs a program",
      change: script(`std::process::Command::new("sh").arg("more.sh").status().unwrap();\n    ${STEPS}`),
      expect: "loud",
      real: "A program may write any file.",
    },
    {
      name: "says nothing of commands that go together with the list of them",
      change: {
        ...script("tauri_build::build();"),
        "src-tauri/src/lib.rs": APP["src-tauri/src/lib.rs"].replace(/^.*invoke_handler.*\n/m, ""),
        "src-tauri/capabilities/main.json": APP["src-tauri/capabilities/main.json"].replace(
          /^.*allow-save-note.*\n/m,
          "",
        ),
      },
      expect: "silent",
      real: "Tauri 2.12.5 answers a call of a command that nobody registered with an error. Read in `webview/mod.rs`.",
    },
    {
      name: "says nothing of attributes in variables",
      change: script(
        'let commands = &["save_note", "load_note"];\n    let manifest = AppManifest::new().commands(commands);\n    let mut attributes = Attributes::new();\n    attributes = attributes.app_manifest(manifest);\n    let result = try_build(attributes);\n    result.unwrap();',
        "use tauri_build::{try_build, AppManifest, Attributes};\n",
      ),
      expect: "silent",
      real: "tauri-build 2.7.4 is called with the same.",
    },
    {
      name: "says nothing of a constant and of a function that puts the attributes together",
      change: script(
        'run().expect("failed");',
        'const COMMANDS: &[&str] = &["save_note", "load_note"];\nfn attributes() -> tauri_build::Attributes {\n    tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(COMMANDS))\n}\nfn run() -> tauri_build::Result<()> {\n    tauri_build::try_build(attributes())\n}\n',
      ),
      expect: "silent",
      real: "It is called with the same.",
    },
    {
      name: "says nothing of the crate under another name",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'tauri-build = { version = "2", features = [] }',
          'tb = { version = "2", features = [], package = "tauri-build" }',
        ),
        ...script(STEPS.replaceAll("tauri_build", "tb")),
      },
      expect: "silent",
      real: "cargo 1.95 calls the crate what the manifest calls it.",
    },
    {
      name: "says nothing of what only Windows gets",
      change: script(
        `let attributes = ${DECLARED};\n    #[cfg(windows)]\n    let attributes = attributes.windows_attributes(tauri_build::WindowsAttributes::new().app_manifest(include_str!("app.manifest")));\n    if let Err(error) = tauri_build::try_build(attributes) {\n        panic!("{error:#}");\n    }`,
      ),
      expect: "silent",
      real: "It says nothing of permissions.",
    },
    {
      name: "says nothing of steps that only tell something",
      change: script(
        `let hash = std::process::Command::new("git").args(["rev-parse", "--short", "HEAD"]).output().unwrap();\n    println!("cargo:rustc-env=GIT_HASH={}", String::from_utf8_lossy(&hash.stdout));\n    println!("cargo:rerun-if-changed=build.rs");\n    unsafe { std::env::set_var("MACOSX_DEPLOYMENT_TARGET", "11.0") };\n    ${STEPS}`,
      ),
      expect: "silent",
      real: "Neither changes what Tauri's build reads.",
    },
    {
      name: "says nothing of a file that no build reads",
      change: script(
        `let out = std::path::PathBuf::from(std::env::var("OUT_DIR").unwrap()).join("version.rs");\n    std::fs::write(&out, "pub const A: u8 = 1;").unwrap();\n    std::fs::create_dir_all("../dist").unwrap();\n    ${STEPS}`,
      ),
      expect: "silent",
      real: "Tauri's build reads other files.",
    },
    {
      name: "says nothing when the script is laid out otherwise",
      change: { "src-tauri/build.rs": `// builds\n${APP["src-tauri/build.rs"].replaceAll("    ", "\t")}` },
      expect: "silent",
      real: "It is called with the same.",
    },
  ],
};
