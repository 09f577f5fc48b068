import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

/** The app's setup, with this in it and these items beside; the wide capability lies where no build looks by itself. */
function setup(body: string, items = ""): Files {
  const text = `use tauri::Manager;\nuse tauri_plugin_fs::FsExt;\n${items}\n${APP["src-tauri/src/setup.rs"]}`;
  return {
    "src-tauri/dev/wide.json": WIDE,
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}

const ADD = 'app.add_capability(include_str!("../dev/wide.json")).unwrap();';
const OPEN = `fn open(app: &tauri::App) {\n    ${ADD}\n}`;
const FEATURES = (on: string): Files => ({
  "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}\n[features]\ndefault = [${on}]\nsafe = []\nwide = []\n`,
});
const RELEASE = (environment: string): Files => ({
  ".github/workflows/release.yml": `on: push\njobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: tauri-apps/tauri-action@v0\n        env:\n          ${environment}\n        with:\n          tagName: v1\n`,
});
const SCRIPT = (line: string): Files => ({
  "src-tauri/build.rs": APP["src-tauri/build.rs"].replace("fn main() {", `fn main() {\n    ${line}`),
});

/** A library that changes the app's context behind a condition. */
function changed(condition: string, items: string): Files {
  const lib = APP["src-tauri/src/lib.rs"].replace(
    ".run(tauri::generate_context!())",
    `.run({\n            let mut context = tauri::generate_context!();\n            ${condition} {\n                context.config_mut().app.security.csp = None;\n            }\n            context\n        })`,
  );
  return { "src-tauri/src/lib.rs": `${lib}\n${items}\n` };
}

const IF_SET = 'if let Ok(_csp) = policy(&std::env::var("CSP"))';
const POLICY = (body: string) =>
  `fn policy(set: &Result<String, std::env::VarError>) -> Result<String, ()> {\n    ${body}\n}`;

export const CODE_REACHED: AttackClass = {
  name: "code that is newly come to",
  decides:
    "A call counts where the app comes to it: behind what conditions, what leaves before, and what calls the function that holds it; and which builds hold it, by features and by what sets other conditions.",
  attacks: [
    {
      name: "comes to a change of the context behind a constant",
      base: changed("if OPEN", "const OPEN: bool = false;"),
      change: changed("if OPEN", "const OPEN: bool = true;"),
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "rustc 1.95 leaves the block out, or in.",
    },
    {
      name: "comes to a change of the context by what its condition asks",
      base: changed(IF_SET, POLICY("let _ = set;\n    Err(())")),
      change: changed(IF_SET, POLICY("set.clone().map_err(|_| ())")),
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "The function decides.",
    },
    {
      name: "says nothing of a change of the context that stays, beside other code",
      base: changed(IF_SET, `${POLICY("set.clone().map_err(|_| ())")}\npub fn other() -> u8 {\n    1\n}`),
      change: changed(IF_SET, `${POLICY("set.clone().map_err(|_| ())")}\npub fn other() -> u8 {\n    2\n}`),
      expect: "silent",
      real: "It is done as before.",
    },
    {
      name: "flips a constant",
      base: setup(`if WIDE { ${ADD} }`, "const WIDE: bool = false;"),
      change: setup(`if WIDE { ${ADD} }`, "const WIDE: bool = true;"),
      expect: "loud",
      real: "rustc 1.95 leaves the block out, or in.",
    },
    {
      name: "flips a constant by which it leaves before",
      base: setup(`if !WIDE { return; }\n    ${ADD}`, "const WIDE: bool = false;"),
      change: setup(`if !WIDE { return; }\n    ${ADD}`, "const WIDE: bool = true;"),
      expect: "loud",
      real: "What stands behind is come to.",
    },
    {
      name: "returns another answer from the function that is asked",
      base: setup(`if wide() { ${ADD} }`, "fn wide() -> bool {\n    false\n}"),
      change: setup(`if wide() { ${ADD} }`, "fn wide() -> bool {\n    true\n}"),
      expect: "loud",
      real: "The function decides.",
    },
    {
      name: "no longer returns before",
      base: setup(`return;\n    ${ADD}`),
      change: setup(ADD),
      expect: "loud",
      real: "rustc 1.95 warns of code that isn't come to.",
    },
    {
      name: "calls a function that nothing called",
      base: setup("", OPEN),
      change: setup("open(app);", OPEN),
      expect: "loud",
      real: "rustc 1.95 leaves out what nothing calls.",
    },
    {
      name: "hands on a function that nothing called",
      base: setup("", OPEN),
      change: setup("let f = open;\n    f(app);", OPEN),
      expect: "loud",
      real: "A function is a value.",
    },
    {
      name: "calls a method that nothing called",
      base: setup("", `struct Own;\nimpl Own {\n    ${OPEN}\n}`),
      change: setup("Own::open(app);", `struct Own;\nimpl Own {\n    ${OPEN}\n}`),
      expect: "loud",
      real: "rustc 1.95 leaves out what nothing calls.",
    },
    {
      name: "uses a macro that nothing used",
      base: setup("", `macro_rules! wide { ($a:expr) => { $a${ADD.slice(3)} } }`),
      change: setup("wide!(app);", `macro_rules! wide { ($a:expr) => { $a${ADD.slice(3)} } }`),
      expect: "loud",
      real: "A macro's body is code where it is called.",
    },
    {
      name: "opens a folder in a function that nothing called",
      base: setup(
        "",
        'fn all(app: &tauri::App) {\n    app.fs_scope().allow_directory("/", true).unwrap();\n}',
      ),
      change: setup(
        "all(app);",
        'fn all(app: &tauri::App) {\n    app.fs_scope().allow_directory("/", true).unwrap();\n}',
      ),
      expect: "loud",
      real: "The scope is opened when the call runs.",
    },
    {
      name: "forbids a folder only behind a condition from now on",
      base: setup('app.fs_scope().forbid_directory("/home", true).unwrap();'),
      change: setup('if false {\n        app.fs_scope().forbid_directory("/home", true).unwrap();\n    }'),
      expect: "loud",
      real: "rustc 1.95 leaves the block out.",
    },
    {
      name: "turns off the feature that kept code out",
      base: { ...setup(`#[cfg(not(feature = "safe"))]\n    ${ADD}`), ...FEATURES('"safe"') },
      change: FEATURES(""),
      expect: "loud",
      real: 'cargo 1.95 passes no `--cfg feature="safe"`.',
    },
    {
      name: "turns on the feature that code asks for as it runs",
      base: { ...setup(`if cfg!(feature = "wide") { ${ADD} }`), ...FEATURES("") },
      change: FEATURES('"wide"'),
      expect: "loud",
      real: "`cfg!` is true then.",
    },
    {
      name: "turns on the feature that chooses between constants",
      base: {
        ...setup(
          `if WIDE { ${ADD} }`,
          '#[cfg(feature = "wide")]\nconst WIDE: bool = true;\n#[cfg(not(feature = "wide"))]\nconst WIDE: bool = false;',
        ),
        ...FEATURES(""),
      },
      change: FEATURES('"wide"'),
      expect: "loud",
      real: "rustc 1.95 takes the first then.",
    },
    {
      name: "sets a condition in the build script",
      base: setup(`#[cfg(wide)]\n    ${ADD}`),
      change: SCRIPT('println!("cargo:rustc-cfg=wide");'),
      expect: "loud",
      real: "cargo 1.95 passes `--cfg wide`.",
    },
    {
      name: "sets a condition in cargo's settings",
      base: setup(`#[cfg(wide)]\n    ${ADD}`),
      change: { ".cargo/config.toml": '[build]\nrustflags = ["--cfg", "wide"]\n' },
      expect: "loud",
      real: "cargo 1.95 passes `--cfg wide`.",
    },
    {
      name: "sets a condition in the workflow that releases",
      base: { ...setup(`#[cfg(wide)]\n    ${ADD}`), ...RELEASE('OTHER: "1"') },
      change: RELEASE("RUSTFLAGS: --cfg wide"),
      expect: "loud",
      real: "cargo 1.95 passes `--cfg wide`.",
    },
    {
      name: "sets a variable that the code asks for in the workflow that releases",
      base: { ...setup(`if option_env!("WIDE").is_some() { ${ADD} }`), ...RELEASE('OTHER: "1"') },
      change: RELEASE('WIDE: "1"'),
      expect: "loud",
      real: "rustc 1.95 reads it from its environment.",
    },
    {
      name: "says nothing of work on the setup around it",
      base: setup(`let name = "a";\n    println!("{name}");\n    ${ADD}`),
      change: setup(
        `for name in names() {\n        println!("{name}");\n    }\n    ${ADD}`,
        'fn names() -> [&\'static str; 1] {\n    ["a"]\n}',
      ),
      expect: "silent",
      real: "It was come to, and is.",
    },
    {
      name: "says nothing when the call gets a function of its own",
      base: setup(ADD),
      change: setup("open(app);", OPEN),
      expect: "silent",
      real: "It was come to, and is.",
    },
    {
      name: "says nothing when the call gets a condition",
      base: setup(ADD),
      change: setup(`if std::env::args().count() > 1 { ${ADD} }`),
      expect: "silent",
      real: "Less happens.",
    },
    {
      name: "says nothing of another statement in the same block",
      base: setup(`if std::env::args().count() > 1 { ${ADD} }`),
      change: setup(`if std::env::args().count() > 1 { println!("more"); ${ADD} }`),
      expect: "silent",
      real: "What decides is the same.",
    },
    {
      name: "says nothing when the app no longer ends early for some other reason",
      base: setup(`if std::env::args().count() > 9 { std::process::exit(1); }\n    ${ADD}`),
      change: setup(ADD),
      expect: "silent",
      real: "It was come to in other runs.",
    },
    {
      name: "says nothing of a feature that has nothing to do with it",
      base: { ...setup(`if cfg!(feature = "safe") { ${ADD} }`), ...FEATURES("") },
      change: FEATURES('"wide"'),
      expect: "silent",
      real: "The condition is the same.",
    },
    {
      name: "says nothing of a variable that the code doesn't ask for",
      base: { ...setup(`if option_env!("WIDE").is_some() { ${ADD} }`), ...RELEASE('OTHER: "1"') },
      change: RELEASE('OTHER: "2"'),
      expect: "silent",
      real: "The code reads another.",
    },
  ],
};
