import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

/** The app's setup, with this in it. */
function setup(body: string, items = ""): Files {
  const text = `${items}\n${APP["src-tauri/src/setup.rs"]}`.replace(
    "pub fn init(_app: &mut tauri::App) {}",
    `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
  );
  return { "src-tauri/src/setup.rs": text };
}

const FS = "use tauri_plugin_fs::FsExt;";
const OPENED = "config/scope-opened-by-code";
const SCHEME = "config/local-scheme-added";

/** The app's library, whose builder does this too. */
function builder(call: string, items = ""): Files {
  return {
    "src-tauri/src/lib.rs":
      items + APP["src-tauri/src/lib.rs"].replace(".setup(", `${call}\n        .setup(`),
  };
}

export const SCOPE_BY_CODE: AttackClass = {
  name: "scopes and schemes that code opens",
  decides:
    "The scopes of the fs plugin and of the asset protocol are values that any code may change, by any spelling that Rust has for a method; a scheme that the app answers for itself is local.",
  attacks: [
    {
      name: "calls the method by a raw name, in a loop",
      change: setup('let s = app.fs_scope(); for p in ["/"] { s.r#allow_directory(p, true).unwrap(); }', FS),
      expect: "loud",
      rule: OPENED,
      real: "rustc 1.95: r#name is name.",
    },
    {
      name: "asks for the scopes as a state",
      change: setup(
        'app.state::<tauri::scope::Scopes>().allow_directory("/", true).unwrap();',
        "use tauri::Manager;",
      ),
      expect: "loud",
      rule: OPENED,
      real: "tauri 2.0.0 to 2.12.5 manage `Scopes`, which hands on to the asset protocol's.",
    },
    {
      name: "calls it by its type",
      change: setup('tauri::scope::fs::Scope::allow_directory(&app.fs_scope(), "/", true).unwrap();', FS),
      expect: "loud",
      rule: OPENED,
      real: "A method can be called by its path.",
    },
    {
      name: "hands the method on",
      change: setup(
        'let open = tauri::scope::fs::Scope::allow_directory::<&str>; open(&app.fs_scope(), "/", true).unwrap();',
        FS,
      ),
      expect: "loud",
      rule: OPENED,
      real: "A method is a function that can be stored.",
    },
    {
      name: "wraps it in a macro",
      change: setup(
        'open!(app.fs_scope(), "/");',
        `${FS}\nmacro_rules! open { ($s:expr, $p:expr) => { $s.allow_directory($p, true).unwrap() } }`,
      ),
      expect: "loud",
      rule: OPENED,
      real: "A macro's body is code where it is called.",
    },
    {
      name: "puts the method's name together",
      change: setup('paste::paste! { app.fs_scope().[<allow_ directory>]("/", true).unwrap(); }', FS),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "paste 1.0 makes one name of the pieces.",
    },
    {
      name: "takes the scope through a type of another file",
      change: {
        ...setup('crate::types::all(app).allow_directory("/", true).unwrap();'),
        "src-tauri/src/lib.rs": `mod types;\n${APP["src-tauri/src/lib.rs"]}`,
        "src-tauri/src/types.rs":
          "use tauri_plugin_fs::FsExt;\npub fn all(app: &tauri::App) -> tauri::scope::fs::Scope {\n    app.fs_scope()\n}\n",
      },
      expect: "loud",
      rule: OPENED,
      real: "What a function returns is the scope.",
    },
    {
      name: "takes the scope under another name",
      change: {
        ...setup(
          "open(&app.state::<Held>().0);",
          'use crate::types::Held;\nfn open(s: &crate::types::Files) {\n    s.allow_directory("/", true).unwrap();\n}',
        ),
        "src-tauri/src/lib.rs": `mod types;\n${APP["src-tauri/src/lib.rs"]}`,
        "src-tauri/src/types.rs": "pub type Files = tauri::scope::fs::Scope;\npub struct Held(pub Files);\n",
      },
      expect: "loud",
      rule: OPENED,
      real: "A type may have any name.",
    },
    {
      name: "tries for the scope",
      change: setup('if let Some(s) = app.try_fs_scope() { s.allow_directory("/", true).unwrap(); }', FS),
      expect: "loud",
      rule: OPENED,
      real: "Read in tauri-plugin-fs 2.0.0 to 2.7.1.",
    },
    {
      name: "names the folder by a constant and a path",
      change: setup(
        "app.asset_protocol_scope().allow_directory(std::path::Path::new(ALL), true).unwrap();",
        'use tauri::Manager;\nconst ALL: &str = "/";',
      ),
      expect: "loud",
      rule: OPENED,
      real: "A constant is what it says.",
    },
    {
      name: "opens a folder only in tests, and then in every build",
      base: setup('#[cfg(test)]\n    app.fs_scope().allow_directory("/", true).unwrap();', FS),
      change: setup('app.fs_scope().allow_directory("/", true).unwrap();', FS),
      expect: "loud",
      rule: OPENED,
      real: "rustc 1.95 takes the statement out where it isn't compiled for tests.",
    },
    {
      name: "opens a folder in code that Cargo.toml takes from elsewhere",
      change: {
        "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}\n[[bin]]\nname = "app"\npath = "../shared/main.rs"\n`,
        "shared/main.rs": `${FS}\nfn main() {\n    app().fs_scope().allow_directory("/", true).unwrap();\n    app_lib::run()\n}\n`,
      },
      expect: "loud",
      rule: OPENED,
      real: "cargo 1.95 hands rustc the path of the table.",
    },
    {
      name: "no longer forbids a folder",
      base: setup('app.fs_scope().forbid_directory("/home/user/.ssh", true).unwrap();', FS),
      change: setup("", FS),
      expect: "loud",
      rule: OPENED,
      real: "What a scope forbids wins over what it allows. Read in tauri 2.12.5, `scope/fs.rs`.",
    },
    {
      name: "forbids only in builds of tests from now on",
      base: setup('app.asset_protocol_scope().forbid_file("/etc/passwd").unwrap();', "use tauri::Manager;"),
      change: setup(
        '#[cfg(test)]\n    app.asset_protocol_scope().forbid_file("/etc/passwd").unwrap();',
        "use tauri::Manager;",
      ),
      expect: "loud",
      rule: OPENED,
      real: "rustc 1.95 takes the statement out where it isn't compiled for tests.",
    },
    {
      name: "registers a scheme by a raw name",
      change: builder('.r#register_uri_scheme_protocol("files", |_, request| answer(request))'),
      expect: "loud",
      rule: SCHEME,
      real: "rustc 1.95: r#name is name.",
    },
    {
      name: "registers a scheme by the builder's type",
      change: {
        "src-tauri/src/lib.rs": APP["src-tauri/src/lib.rs"].replace(
          "tauri::Builder::default()",
          'tauri::Builder::register_asynchronous_uri_scheme_protocol(tauri::Builder::default(), "files", answer)',
        ),
      },
      expect: "loud",
      rule: SCHEME,
      real: "A method can be called by its path.",
    },
    {
      name: "registers a scheme in a plugin of its own",
      change: setup(
        "app.handle().plugin(files()).unwrap();",
        'fn files<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {\n    tauri::plugin::Builder::new("files")\n        .register_uri_scheme_protocol(NAME, |_, request| answer(request))\n        .build()\n}\nconst NAME: &str = "files";',
      ),
      expect: "loud",
      rule: SCHEME,
      real: "A plugin's builder has the method too. Read in tauri 2.0.0 to 2.12.5.",
    },
    {
      name: "says nothing of one more folder that is forbidden",
      base: setup('app.fs_scope().forbid_directory("/b", true).unwrap();', FS),
      change: setup(
        'let scope = app.fs_scope();\n    scope.forbid_directory("/a", true).unwrap();\n    scope.forbid_directory("/b", true).unwrap();',
        FS,
      ),
      expect: "silent",
      real: "Less is open.",
    },
    {
      name: "says nothing of someone else's method",
      change: setup('Filter::default().allow_file("/etc/passwd");', "use other::Filter;"),
      expect: "silent",
      real: "No scope of Tauri's is in sight.",
    },
    {
      name: "says nothing of a method of its own by that name",
      change: setup("List.allow_file();", "struct List;\nimpl List {\n    fn allow_file(&self) {}\n}"),
      expect: "silent",
      real: "No scope of Tauri's is in sight.",
    },
    {
      name: "says nothing when the scope gets a variable",
      base: setup('app.fs_scope().allow_directory("/srv", true).unwrap();', FS),
      change: setup(
        "let scope = app.fs_scope();\n    scope.allow_directory(ROOT, true).unwrap();",
        `${FS}\nconst ROOT: &str = "/srv";`,
      ),
      expect: "silent",
      real: "It opens what it opened.",
    },
    {
      name: "says nothing when a folder is only opened in tests from now on",
      base: setup('app.fs_scope().allow_directory("/srv", true).unwrap();', FS),
      change: setup('#[cfg(test)]\n    app.fs_scope().allow_directory("/srv", true).unwrap();', FS),
      expect: "silent",
      real: "Fewer builds have it.",
    },
    {
      name: "says nothing of a comment and of a text",
      change: setup(
        '// app.fs_scope().allow_directory("/", true)\n    let _ = "app.fs_scope().allow_directory(\\"/\\", true)";',
        FS,
      ),
      expect: "silent",
      real: "Neither is code.",
    },
    {
      name: "says nothing of a scope that is only asked",
      change: setup('let _ = app.fs_scope().is_allowed("/srv/a.txt");', FS),
      expect: "silent",
      real: "It opens nothing.",
    },
  ],
};
