import { APP, WIDE } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";

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

/** The app opens a folder that comes from this expression. */
const opened = (dir: string, items = ""): Files =>
  setup(`let dir = ${dir};\n    app.fs_scope().allow_directory(dir, true).unwrap();`, items);

/** The app opens what a function says that three others lead to. */
const far = (last: string, items = ""): Files =>
  opened(
    "one()",
    `fn one() -> String { two() }\nfn two() -> String { three() }\nfn three() -> String { four() }\nfn four() -> String { ${last} }\n${items}`,
  );

/** The library does this before the setup. */
const before = (statement: string): Files => ({
  "src-tauri/src/lib.rs": APP["src-tauri/src/lib.rs"].replace(
    "setup::init(app);",
    `${statement}\n            setup::init(app);`,
  ),
});

/** Two modules that hold another folder by one name. */
const MODULES: Files = {
  "src-tauri/src/lib.rs": `mod a;\nmod b;\n${APP["src-tauri/src/lib.rs"]}`,
  "src-tauri/src/a.rs": 'pub const DIR: &str = "/srv";\n',
  "src-tauri/src/b.rs": 'pub const DIR: &str = "/";\n',
};

const TYPES =
  'trait T { const DIR: &\'static str; }\nstruct A;\nstruct B;\nimpl T for A { const DIR: &\'static str = "/srv"; }\nimpl T for B { const DIR: &\'static str = "/"; }\n';

/** A folder of the app's own, and then all folders. */
function widened(name: string, app: (isWide: boolean) => Files, real: string): Attack {
  return { name, base: app(false), change: app(true), expect: "loud", real };
}

function same(name: string, base: Files, change: Files, real: string): Attack {
  return { name: `says nothing of ${name}`, base, change, expect: "silent", real };
}

const DIRS = 'const DIRS: [&str; 2] = ["/srv/share", "/"];';
const RUSTC = "By the reference of Rust, not compiled: the value is computed from it, however far it lies.";

export const COMPUTED_AFAR: AttackClass = {
  name: "what calls are given that comes from afar",
  decides:
    "A folder is what its expression comes to: a number that picks it, a type that has it, an import that brings it, or what other code put where it is taken from.",
  attacks: [
    widened(
      "picks another item by a constant",
      (w) => far("DIRS[N].into()", `${DIRS}\nconst N: usize = ${+w};`),
      RUSTC,
    ),
    widened("picks another item by a number", (w) => far(`DIRS[${+w}].into()`, DIRS), RUSTC),
    widened(
      "picks another arm",
      (w) => far(`match level() { 0 => "/srv".into(), _ => "/".into() }`, `fn level() -> u8 { ${+w} }`),
      RUSTC,
    ),
    widened(
      "lets two functions far away return each other's number",
      (w) =>
        far(
          "DIRS[level()].into()",
          `${DIRS}\nfn level() -> usize { if cfg!(windows) { beside() } else { own() } }\nfn beside() -> usize { ${+!w} }\nfn own() -> usize { ${+w} }`,
        ),
      RUSTC,
    ),
    widened("cuts the path elsewhere", (w) => far(`"/srv/share"[..${w ? 1 : 10}].into()`), RUSTC),
    widened(
      "goes up more folders",
      (w) =>
        far(
          'let mut p = std::path::PathBuf::from("/srv/a"); for _ in 0..UP { p.pop(); } p.display().to_string()',
          `const UP: usize = ${w ? 2 : 0};`,
        ),
      RUSTC,
    ),
    widened(
      "picks another item by the number of a variant",
      (w) => opened("DIRS[K::A as usize]", `${DIRS}\nenum K { A = ${+w}, B = 2 }`),
      RUSTC,
    ),
    widened(
      "gives a generic constant another value",
      (w) =>
        setup(
          `open::<${w}>(app);`,
          'fn open<const DEEP: bool>(app: &tauri::App) { app.fs_scope().allow_directory("/srv", DEEP).unwrap(); }',
        ),
      RUSTC,
    ),
    widened(
      "gives a generic function another type",
      (w) =>
        setup(
          `open::<${w ? "B" : "A"}>(app);`,
          `${TYPES}fn open<X: T>(app: &tauri::App) { app.fs_scope().allow_directory(X::DIR, true).unwrap(); }`,
        ),
      RUSTC,
    ),
    widened(
      "gives a type's other name to another type",
      (w) => opened("<Cur as T>::DIR", `${TYPES}type Cur = ${w ? "B" : "A"};`),
      RUSTC,
    ),
    widened(
      "imports the constant from another module",
      (w) => ({ ...MODULES, ...opened("DIR", `use crate::${w ? "b" : "a"}::DIR;`) }),
      RUSTC,
    ),
    widened(
      "imports all of another module",
      (w) => ({ ...MODULES, ...opened("DIR", `use crate::${w ? "b" : "a"}::*;`) }),
      RUSTC,
    ),
    widened(
      "has another file stand for the module",
      (w) => ({
        ...MODULES,
        "src-tauri/src/lib.rs": `#[path = "${w ? "b" : "a"}.rs"]\nmod d;\n${APP["src-tauri/src/lib.rs"]}`,
        ...opened("crate::d::DIR"),
      }),
      RUSTC,
    ),
    widened(
      "puts another text into the app's state",
      (w) => ({
        ...before(`use tauri::Manager;\n            app.manage(String::from("${w ? "/" : "/srv"}"));`),
        ...setup(
          "let s = app.state::<String>();\n    app.fs_scope().allow_directory(s.inner(), true).unwrap();",
        ),
      }),
      "tauri 2.12.5: `state` hands out what `manage` was given of that type.",
    ),
    widened(
      "sets a static from elsewhere",
      (w) => ({
        ...before(`setup::DIR.set("${w ? "/" : "/srv"}").unwrap();`),
        ...setup(
          "app.fs_scope().allow_directory(DIR.get().unwrap(), true).unwrap();",
          "pub static DIR: std::sync::OnceLock<&'static str> = std::sync::OnceLock::new();",
        ),
      }),
      "A `OnceLock` holds what `set` was given.",
    ),
    widened(
      "sets the variable of the environment that it asks for",
      (w) => ({
        ...before(`std::env::set_var("NOTES_DIR", "${w ? "/" : "/srv"}");`),
        ...opened('std::env::var("NOTES_DIR").unwrap()'),
      }),
      "`var` returns what `set_var` set.",
    ),
    widened(
      "changes a static of lazy_static",
      (w) =>
        opened(
          "DIR.as_str()",
          `lazy_static::lazy_static! { static ref DIR: String = "${w ? "/" : "/srv"}".to_string(); }`,
        ),
      "lazy_static 1.5 makes a static of it.",
    ),
    widened(
      "changes a text from which the build script makes the constant",
      (w) => ({
        "src-tauri/dirs.txt": w ? "/" : "/srv",
        "src-tauri/build.rs": APP["src-tauri/build.rs"].replace(
          "fn main() {\n",
          'fn main() {\n    let t = std::fs::read_to_string("dirs.txt").unwrap();\n    let out = std::path::PathBuf::from(std::env::var("OUT_DIR").unwrap());\n    std::fs::write(out.join("dirs.rs"), format!("const DIR: &str = {t:?};")).unwrap();\n',
        ),
        ...opened("DIR", 'include!(concat!(env!("OUT_DIR"), "/dirs.rs"));'),
      }),
      "By the reference of Rust, not compiled: rustc includes what the script wrote.",
    ),
    widened(
      "puts one more capability into a folder that a derive embeds",
      (w) => ({
        ...setup(
          "for p in Caps::iter() { app.add_capability(std::str::from_utf8(&Caps::get(&p).unwrap().data).unwrap()).unwrap(); }",
          '#[derive(rust_embed::Embed)]\n#[folder = "caps/"]\nstruct Caps;',
        ),
        "src-tauri/caps/a.json": '{"identifier":"ok","windows":["main"],"permissions":[]}',
        ...(w ? { "src-tauri/caps/b.json": WIDE } : {}),
      }),
      "rust-embed 8 puts all files of the folder into the program.",
    ),
    widened(
      "assigns a static that may change",
      (w) => ({
        ...before(`unsafe { setup::DIR = "${w ? "/" : "/srv"}"; }`),
        ...opened("unsafe { DIR }", 'pub static mut DIR: &str = "/srv";'),
      }),
      RUSTC,
    ),
    widened(
      "lends a static to what sets it",
      (w) => ({
        "src-tauri/src/lib.rs": `fn fill(d: &std::sync::OnceLock<&'static str>) { d.set("${w ? "/" : "/srv"}").unwrap(); }\n${before("fill(&setup::DIR);")["src-tauri/src/lib.rs"]}`,
        ...opened(
          "DIR.get().unwrap()",
          "pub static DIR: std::sync::OnceLock<&'static str> = std::sync::OnceLock::new();",
        ),
      }),
      RUSTC,
    ),
    widened(
      "lends the path to what shortens it",
      (w) =>
        setup(
          'let mut d = std::path::PathBuf::from("/srv/a");\n    shorten(&mut d);\n    app.fs_scope().allow_directory(&d, true).unwrap();',
          `fn shorten(d: &mut std::path::PathBuf) { ${w ? "d.pop(); d.pop();" : ""} }`,
        ),
      RUSTC,
    ),
    widened(
      "changes the default of a setting that is read",
      (w) =>
        opened(
          'serde_json::from_str::<Opts>("{}").unwrap().dir',
          `#[derive(serde::Deserialize)]\nstruct Opts { #[serde(default = "own_dir")] dir: String }\nfn own_dir() -> String { "${w ? "/" : "/srv"}".into() }`,
        ),
      "serde 1 calls the function that the attribute names.",
    ),
    widened(
      "takes the folder from the manifest's description",
      (w) => ({
        ...opened('env!("CARGO_PKG_DESCRIPTION")'),
        "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
          'version = "0.1.0"',
          `version = "0.1.0"\ndescription = "${w ? "/" : "/srv"}"`,
        ),
      }),
      "cargo 1.95 sets the variable from the manifest.",
    ),
    ...["return DIRS[1].into()", "wide()?", "later.await"].map((told) =>
      widened(
        `leaves a function inside a line for the log: ${told}`,
        (w) => far(`log::info!("{}", ${w ? told : "1"}); "/srv/share".into()`, DIRS),
        RUSTC,
      ),
    ),
    widened(
      "returns a name inside a line for the log",
      (w) => far(`log::info!("{}", ${w ? "return ROOT" : "1"}); "/srv/share".into()`),
      RUSTC,
    ),
    same(
      "a line for the log in what leads to a folder",
      far('"/srv/share".into()'),
      far('log::info!("taken"); "/srv/share".into()'),
      "It only tells something.",
    ),
    same(
      "another number beside",
      far('"/srv/share".into()', "const MAX: u8 = 1;"),
      far('"/srv/share".into()', "const MAX: u8 = 2;"),
      "Nothing that is opened comes from it.",
    ),
    same(
      "another static that is set from elsewhere",
      {
        ...before("setup::LEVEL.set(1).unwrap();"),
        ...opened('"/srv"', "pub static LEVEL: std::sync::OnceLock<u8> = std::sync::OnceLock::new();"),
      },
      before("setup::LEVEL.set(2).unwrap();"),
      "Nothing that is opened comes from it.",
    ),
    same(
      "an import beside one that brings a folder",
      { ...MODULES, ...opened("DIR", "use crate::a::DIR;") },
      opened("DIR", "use crate::a::DIR;\nuse std::fs;"),
      "The name means the same.",
    ),
  ],
};
