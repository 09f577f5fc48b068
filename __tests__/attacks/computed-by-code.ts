import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

/** The app's setup, with this in it and these items beside. */
function setup(body: string, items = ""): Files {
  const text = `use tauri::Manager;\nuse tauri_plugin_fs::FsExt;\n${items}\n${APP["src-tauri/src/setup.rs"]}`;
  return {
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}

function schemes(names: string): Files {
  const text = APP["src-tauri/src/lib.rs"];
  const loop = `let mut b = tauri::Builder::default();\n    for s in [${names}] {\n        b = b.register_uri_scheme_protocol(s, answer);\n    }\n    b`;
  return { "src-tauri/src/lib.rs": text.replace("tauri::Builder::default()", loop) };
}

const ALLOW =
  "fn allow(app: &tauri::App, dir: &str) {\n    app.fs_scope().allow_directory(dir, true).unwrap();\n}";
const LINES =
  'for line in include_str!("../scope.txt").lines() {\n        app.fs_scope().allow_directory(line, true).unwrap();\n    }';
const OPTIONS = (deep: boolean): Files => ({
  "src-tauri/src/lib.rs": `mod opts;\n${APP["src-tauri/src/lib.rs"]}`,
  "src-tauri/src/opts.rs": `pub const DEEP: bool = ${deep};\n`,
});

export const COMPUTED_BY_CODE: AttackClass = {
  name: "what calls are given that code computes",
  decides:
    "A folder or a scheme that the running app puts together is what its expression comes to: the variables, constants, arguments of callers and files in it.",
  attacks: [
    {
      name: "computes another folder",
      base: setup(
        'let dir = app.path().app_data_dir().unwrap().join("notes");\n    app.fs_scope().allow_directory(dir, true).unwrap();',
      ),
      change: setup(
        "let dir = app.path().home_dir().unwrap();\n    app.fs_scope().allow_directory(dir, true).unwrap();",
      ),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "tauri 2.12.5 lets the scope hold any path.",
    },
    {
      name: "computes another folder of the asset protocol in the call",
      base: setup(
        "app.asset_protocol_scope().allow_directory(app.path().app_cache_dir().unwrap(), true).unwrap();",
      ),
      change: setup(
        "app.asset_protocol_scope().allow_directory(app.path().home_dir().unwrap(), true).unwrap();",
      ),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "tauri 2.12.5 lets the scope hold any path.",
    },
    {
      name: "opens one more folder in a loop",
      base: setup('for dir in ["/srv/share"] { app.fs_scope().allow_directory(dir, true).unwrap(); }'),
      change: setup('for dir in ["/srv/share", "/"] { app.fs_scope().allow_directory(dir, true).unwrap(); }'),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The call runs for each.",
    },
    {
      name: "hands another folder to the function that opens it",
      base: setup('allow(app, "/srv/share");', ALLOW),
      change: setup('allow(app, "/");', ALLOW),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The function opens what it is given.",
    },
    {
      name: "hands another folder to the macro that opens it",
      base: setup(
        'open!(app, "/srv/share");',
        "macro_rules! open { ($a:expr, $p:expr) => { $a.fs_scope().allow_directory($p, true).unwrap() } }",
      ),
      change: setup(
        'open!(app, "/");',
        "macro_rules! open { ($a:expr, $p:expr) => { $a.fs_scope().allow_directory($p, true).unwrap() } }",
      ),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The macro opens what it is given.",
    },
    {
      name: "lets a page name the folder that a person chose",
      base: setup(
        "",
        "#[tauri::command]\nfn pick(app: tauri::AppHandle) {\n    let dir = chosen();\n    app.fs_scope().allow_directory(dir, true).unwrap();\n}\nfn chosen() -> String {\n    String::new()\n}",
      ),
      change: setup(
        "",
        "#[tauri::command]\nfn pick(app: tauri::AppHandle, dir: String) {\n    app.fs_scope().allow_directory(dir, true).unwrap();\n}\nfn chosen() -> String {\n    String::new()\n}",
      ),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "A command's arguments are the page's.",
    },
    {
      name: "opens a folder with all below it, by a constant of another file",
      base: {
        ...setup('app.fs_scope().allow_directory("/srv", crate::opts::DEEP).unwrap();'),
        ...OPTIONS(false),
      },
      change: OPTIONS(true),
      expect: "loud",
      rule: "config/scope-opened-by-code",
      real: "The second argument says so.",
    },
    {
      name: "opens one more folder in a text that the code reads",
      base: { ...setup(LINES), "src-tauri/scope.txt": "/srv/share\n" },
      change: { "src-tauri/scope.txt": "/srv/share\n/\n" },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "rustc 1.95 puts the text into the program.",
    },
    {
      name: "registers one more scheme in a loop",
      base: schemes('"notes"'),
      change: schemes('"notes", "app"'),
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "The call runs for each.",
    },
    {
      name: "says nothing of a variable by another name",
      base: setup(
        'let dir = app.path().app_data_dir().unwrap().join("notes");\n    app.fs_scope().allow_directory(&dir, true).unwrap();',
      ),
      change: setup(
        'let folder = app.path().app_data_dir().unwrap().join("notes");\n    app.fs_scope().allow_directory(&folder, true).unwrap();',
      ),
      expect: "silent",
      real: "It is the same folder.",
    },
    {
      name: "says nothing of other work beside the computed folder",
      base: setup(
        "let dir = app.path().app_data_dir().unwrap();\n    app.fs_scope().allow_directory(dir, true).unwrap();",
      ),
      change: setup(
        'let dir = app.path().app_data_dir().unwrap();\n    println!("opens a folder");\n    app.fs_scope().allow_directory(dir, true).unwrap();',
      ),
      expect: "silent",
      real: "It is the same folder.",
    },
    {
      name: "says nothing of a folder that gets a constant",
      base: { ...setup('app.fs_scope().allow_directory("/srv", false).unwrap();'), ...OPTIONS(false) },
      change: setup('app.fs_scope().allow_directory("/srv", crate::opts::DEEP).unwrap();'),
      expect: "silent",
      real: "It says the same.",
    },
    {
      name: "says nothing of a type of its own whose method has a name of Tauri's",
      change: setup(
        "let mut own = Own(0);\n    own.set_assets(1);\n    own.bump();",
        "use anyhow::Context;\nstruct Own(u32);\nimpl Own {\n    fn set_assets(&mut self, to: u32) {\n        self.0 = to;\n    }\n    fn config_mut(&mut self) -> &mut u32 {\n        &mut self.0\n    }\n    fn bump(&mut self) {\n        *self.config_mut() += 1;\n    }\n}",
      ),
      expect: "silent",
      real: "It isn't Tauri's context.",
    },
    {
      name: "says nothing of setters that a macro declares",
      change: setup(
        "",
        "macro_rules! setters {\n    ($($name:ident: $t:ty),*) => {\n        paste::paste! { $(fn [<set_ $name>](&mut self, v: $t) { self.$name = v; })* }\n    };\n}",
      ),
      expect: "silent",
      real: "It declares functions of the app's own.",
    },
    {
      name: "changes the context where a type of its own has the same method",
      change: {
        ...setup(
          "",
          "struct Own(u32);\nimpl Own {\n    fn config_mut(&mut self) -> &mut u32 {\n        &mut self.0\n    }\n}",
        ),
        "src-tauri/src/lib.rs": APP["src-tauri/src/lib.rs"].replace(
          ".run(tauri::generate_context!())",
          ".run({\n            let mut context = tauri::generate_context!();\n            context.config_mut().app.security.csp = None;\n            context\n        })",
        ),
      },
      expect: "loud",
      at: "src-tauri/src/lib.rs",
      real: "tauri 2.12.5: `Context::config_mut` hands out the configuration.",
    },
  ],
};
