import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

/** The app's setup, with this in it and these items beside; the library declares these modules. */
function setup(body: string, items = "", modules = ""): Files {
  const text = `${items}\n${APP["src-tauri/src/setup.rs"]}`;
  return {
    "src-tauri/src/lib.rs": `${modules}${APP["src-tauri/src/lib.rs"]}`,
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}

const FS = "use tauri_plugin_fs::FsExt;";
const OPENED = "config/scope-opened-by-code";
const NARROW = '{"identifier": "wide", "windows": ["main"], "permissions": ["core:event:allow-listen"]}';

/** A crate beside the app that knows nothing of Tauri, and what it holds. */
function helper(text: string, files: Files = {}, dependencies = ""): Files {
  return {
    "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
      "[dependencies]",
      '[dependencies]\nhelper = { path = "../helper" }',
    ),
    "helper/Cargo.toml": `[package]\nname = "helper"\nversion = "0.1.0"\n\n[dependencies]\n${dependencies}`,
    "helper/src/lib.rs": text,
    ...files,
  };
}

const UI: Files = {
  "ui/Cargo.toml": '[package]\nname = "ui"\nversion = "0.1.0"\n\n[dependencies]\ntauri = "2"\n',
  "ui/src/lib.rs": "pub use tauri;\n",
};
const BY_UI = 'ui = { path = "../ui" }\n';
const ADDS = setup("app.add_capability(helper::cap()).unwrap();", "use tauri::Manager;");
const BEGIN = `pub fn begin(app: &tauri::App) {\n    use tauri::Manager;\n    app.add_capability(${JSON.stringify(WIDE)}).unwrap();\n}\n`;
const NOTHING = "pub fn begin(_app: &tauri::App) {}\n";

export const OUT_OF_SIGHT: AttackClass = {
  name: "code that lies out of sight",
  decides:
    "What a call is made on may come through any file, type, macro or crate of the repository; a crate reaches Tauri through whatever hands it on.",
  attacks: [
    {
      name: "opens a folder in a macro of a file that names no scope",
      change: {
        ...setup("open!(app.fs_scope());", FS, "#[macro_use]\nmod mac;\n"),
        "src-tauri/src/mac.rs":
          'macro_rules! open {\n    ($s:expr) => { $s.allow_directory("/", true).unwrap() };\n}\n',
      },
      expect: "loud",
      rule: OPENED,
      real: "A macro's body is code where it is called.",
    },
    {
      name: "takes the scope from a type in a type",
      change: {
        ...setup(
          "let outer = Outer::make(app);\n    open(&outer);",
          'use crate::outer::Outer;\nfn open(o: &Outer) {\n    o.deep.scope.allow_directory("/", true).unwrap();\n}',
          "mod inner;\nmod outer;\n",
        ),
        "src-tauri/src/inner.rs": `${FS}\npub struct Inner {\n    pub scope: tauri::scope::fs::Scope,\n}\npub fn gather(app: &tauri::App) -> Inner {\n    Inner { scope: app.fs_scope().clone() }\n}\n`,
        "src-tauri/src/outer.rs":
          "use crate::inner::{gather, Inner};\npub struct Outer {\n    pub deep: Inner,\n}\nimpl Outer {\n    pub fn make(app: &tauri::App) -> Self {\n        Outer { deep: gather(app) }\n    }\n}\n",
      },
      expect: "loud",
      rule: OPENED,
      real: "A field of a field is the scope.",
    },
    {
      name: "takes the scope from a function by a name that everybody has",
      change: {
        ...setup('crate::inner::new(app).allow_directory("/", true).unwrap();', "", "mod inner;\n"),
        "src-tauri/src/inner.rs": `${FS}\npub fn new(app: &tauri::App) -> tauri::scope::fs::Scope {\n    app.fs_scope().clone()\n}\n`,
      },
      expect: "loud",
      rule: OPENED,
      real: "What a function returns is the scope.",
    },
    {
      name: "changes a file that a macro includes",
      base: {
        ...setup(
          "begin(app);",
          'macro_rules! part {\n    ($f:literal) => { include!($f); };\n}\npart!("parts/start.inc");',
        ),
        "src-tauri/src/parts/start.inc": NOTHING,
      },
      change: { "src-tauri/src/parts/start.inc": BEGIN },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 includes it from the file of the literal.",
    },
    {
      name: "changes a file that a macro declares a module by",
      base: {
        ...setup(
          "start::begin(app);",
          'macro_rules! part {\n    ($n:ident, $f:literal) => {\n        #[path = $f]\n        mod $n;\n    };\n}\npart!(start, "../mods/start.inc");',
        ),
        "src-tauri/mods/start.inc": NOTHING,
      },
      change: { "src-tauri/mods/start.inc": BEGIN },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 takes the path from the macro.",
    },
    {
      name: "adds what a crate without Tauri hands over, and that changes",
      base: {
        ...ADDS,
        ...helper(`pub fn cap() -> String {\n    String::from(${JSON.stringify(NARROW)})\n}\n`),
      },
      change: helper(`pub fn cap() -> String {\n    String::from(${JSON.stringify(WIDE)})\n}\n`),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The text is the capability.",
    },
    {
      name: "adds what a crate without Tauri includes, and that changes",
      base: {
        ...ADDS,
        ...helper('pub fn cap() -> &\'static str {\n    include_str!("../cap.json")\n}\n', {
          "helper/cap.json": NARROW,
        }),
      },
      change: { "helper/cap.json": WIDE },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The text is the capability.",
    },
    {
      name: "adds what a function takes from a crate without Tauri, and that changes",
      base: {
        ...setup(
          "app.add_capability(cap()).unwrap();",
          "use tauri::Manager;\nfn cap() -> String {\n    made()\n}\nfn made() -> String {\n    helper::cap().into()\n}",
        ),
        ...helper(`pub fn cap() -> &'static str {\n    ${JSON.stringify(NARROW)}\n}\n`),
      },
      change: helper(`pub fn cap() -> &'static str {\n    ${JSON.stringify(WIDE)}\n}\n`),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The text is the capability.",
    },
    {
      name: "adds a capability in a crate that has Tauri from another one",
      base: {
        ...setup("helper::begin(app);"),
        ...UI,
        ...helper("pub fn begin(_app: &ui::tauri::App) {}\n", {}, BY_UI),
      },
      change: {
        "helper/src/lib.rs": BEGIN.replaceAll("tauri::", "ui::tauri::"),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95: `pub use` hands a crate on.",
    },
    {
      name: "says nothing of a crate without Tauri that what is added has nothing to do with",
      base: {
        ...setup(
          "app.add_capability(cap()).unwrap();\n    helper::log();",
          'use tauri::Manager;\nfn cap() -> String {\n    std::env::var("CAP").unwrap()\n}',
        ),
        ...helper("pub fn log() {}\n"),
      },
      change: helper('pub fn log() {\n    println!("log");\n}\n'),
      expect: "silent",
      real: "The call is given the same.",
    },
    {
      name: "says nothing of a macro that includes data",
      base: {
        ...setup(
          'let _ = data!("a.txt");',
          "macro_rules! data {\n    ($f:literal) => { include_str!($f) };\n}",
        ),
        "src-tauri/src/a.txt": "one {\n",
      },
      change: { "src-tauri/src/a.txt": "two {\n" },
      expect: "silent",
      real: "A text is no code.",
    },
    {
      name: "says nothing of a list of its own in a file that knows no scope",
      change: setup(
        'let list = List(vec![]);\n    list.allow_directory("/");',
        "struct List(Vec<String>);\nimpl List {\n    fn allow_directory(&self, _path: &str) {}\n}",
      ),
      expect: "silent",
      real: "It isn't Tauri's scope.",
    },
    {
      name: "says nothing of a list of its own in a file that reads with the fs plugin",
      change: setup(
        'let list = List(vec![]);\n    list.allow_directory("/");\n    let _ = app.fs_scope();',
        `${FS}\nstruct List(Vec<String>);\nimpl List {\n    fn allow_directory(&self, _path: &str) {}\n}`,
      ),
      expect: "silent",
      real: "It isn't Tauri's scope.",
    },
  ],
};
