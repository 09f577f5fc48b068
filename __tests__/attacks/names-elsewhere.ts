import { APP } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";

/** The app's setup, which opens what `dir` is, with these items beside. */
function opened(dir: string, items = ""): Files {
  const text = `use tauri_plugin_fs::FsExt;\n${items}\n${APP["src-tauri/src/setup.rs"]}`;
  const body = `let dir = ${dir};\n    app.fs_scope().allow_directory(dir, true).unwrap();`;
  return {
    "src-tauri/src/setup.rs": text.replace(
      "pub fn init(_app: &mut tauri::App) {}",
      `pub fn init(app: &mut tauri::App) {\n    ${body}\n}`,
    ),
  };
}

function lib(items: string): Files {
  return { "src-tauri/src/lib.rs": `${items}\n${APP["src-tauri/src/lib.rs"]}` };
}

/** A crate of this repository that knows Tauri. */
function core(code: string): Files {
  return {
    "src-tauri/core/Cargo.toml":
      '[package]\nname = "core_lib"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
    "src-tauri/core/src/lib.rs": code,
    "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}core_lib = { path = "core" }\n`,
  };
}

const SHARED: Files = opened('env!("SHARE_DIR")');
const release = (run: string): Files => ({ "release.sh": `${run}\nexport SHARE_DIR\nnpx tauri build\n` });
const deep = (text: string): Files =>
  opened(
    "one()",
    `fn one() -> String { two() }\nfn two() -> String { three() }\nfn three() -> String { four() }\nfn four() -> String { five() }\nfn five() -> String { ${JSON.stringify(text)}.into() }`,
  );

/** The same app with a folder of its own, and with all folders. */
function widened(name: string, app: (dir: string) => Files): Attack {
  return { name, base: app("/srv/share"), change: app("/"), expect: "loud", real: RUSTC };
}

const RUSTC = "rustc resolves the name so; what is opened is what the other place says.";

export const NAMES_ELSEWHERE: AttackClass = {
  name: "names that lead elsewhere",
  decides:
    "A name in code means what its module declares or imports, over re-exports, includes, macros and traits; a variable means what any file sets that a build reads.",
  attacks: [
    widened("changes a function that a prelude hands on from another crate", (dir) => ({
      ...opened("root()", "use crate::prelude::*;"),
      ...lib("mod prelude;"),
      ...core(`pub fn root() -> String { "${dir}".into() }`),
      "src-tauri/src/prelude.rs": "pub use core_lib::root;",
    })),
    widened("changes a function that comes by an import of everything", (dir) => ({
      ...opened("root()", "use super::*;"),
      ...lib("pub use core_lib::*;"),
      ...core(`pub fn root() -> String { "${dir}".into() }`),
    })),
    widened("changes an included function beside one of the same name", (dir) => ({
      ...opened("root()", 'include!("home.rs");\n#[cfg(test)]\nmod tests { fn root() {} }'),
      "src-tauri/src/home.rs": `fn root() -> String { "${dir}".into() }`,
    })),
    widened("changes what a macro imports", (dir) => ({
      ...opened("root()", "crate::bring!();\nmod inner { pub fn root() -> u8 { 1 } }"),
      ...lib("#[macro_export]\nmacro_rules! bring { () => { use crate::home::root; } }\nmod home;"),
      "src-tauri/src/home.rs": `pub fn root() -> String { "${dir}".into() }`,
    })),
    widened("changes a function that goes by another name here", (dir) => ({
      ...opened("mine()", "use crate::home::root as mine;"),
      ...lib("mod home;"),
      "src-tauri/src/home.rs": `pub fn root() -> String { "${dir}".into() }`,
    })),
    widened("changes a trait's method for a type that everybody has", (dir) =>
      opened(
        "Home::home()",
        `trait Home { fn home() -> Self; }\nimpl Home for String { fn home() -> String { "${dir}".into() } }`,
      ),
    ),
    widened("changes what a union is as a path", (dir) =>
      opened(
        "Root { a: 1 }",
        `union Root { a: u8 }\nimpl AsRef<std::path::Path> for Root { fn as_ref(&self) -> &std::path::Path { "${dir}".as_ref() } }`,
      ),
    ),
    {
      ...widened("goes up from a folder far away", () => ({})),
      base: deep("notes data"),
      change: deep(".."),
    },
    { ...widened("takes another drive far away", () => ({})), base: deep("D:"), change: deep("C:") },
    widened("sets a variable of a build in mise", (dir) => ({
      ...SHARED,
      ...release("SHARE_DIR=$FOLDER"),
      ".mise.toml": `[env]\nFOLDER = "${dir}"\n`,
    })),
    widened("sets a variable of a build with blanks around it", (dir) => ({
      ...SHARED,
      ...release("SHARE_DIR=$FOLDER"),
      ".env": `FOLDER = ${dir}\n`,
    })),
    widened("sets a variable that is called as a context of workflows is", (dir) => ({
      ...SHARED,
      ...release(`strategy=${dir}\nSHARE_DIR=$strategy`),
    })),
    widened("changes the default of an input of a run by hand", (dir) => ({
      ...SHARED,
      ".github/workflows/release.yml": `on: { workflow_dispatch: { inputs: { dir: { default: "${dir}" } } } }\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: SHARE_DIR=\${{ github.event.inputs.dir }} npx tauri build\n`,
    })),
    widened("hides a line behind a sign of a comment", (dir) => ({
      ...SHARED,
      ...release(`cat > vars <<X\n# SHARE_DIR=${dir}\nX\nsed -i 's/^# //' vars; . ./vars`),
    })),
    {
      name: "changes a function of the name in a crate that nothing imports",
      base: {
        ...opened("root()", 'fn root() -> String { "/srv/share".into() }'),
        ...core("pub fn root() -> u8 { 1 }"),
      },
      change: core("pub fn root() -> u8 { 2 }"),
      expect: "silent",
      real: "rustc takes the function of the module.",
    },
    {
      name: "changes how another crate shows an Option",
      base: {
        ...opened("Some(root()).unwrap()", 'fn root() -> String { "/srv/share".into() }'),
        ...core(
          "pub trait Shown { fn shown(&self) -> u8; }\nimpl Shown for Option<u8> { fn shown(&self) -> u8 { 1 } }",
        ),
      },
      change: core(
        "pub trait Shown { fn shown(&self) -> u8; }\nimpl Shown for Option<u8> { fn shown(&self) -> u8 { 2 } }",
      ),
      expect: "silent",
      real: "Nothing calls it.",
    },
    {
      name: "raises versions where a build's variable is called version",
      base: {
        ...SHARED,
        ...release("SHARE_DIR=/srv/share/$version"),
        "tools/Cargo.toml": '[package]\nname = "tools"\nversion = "1.0.0"\n',
      },
      change: { "tools/Cargo.toml": '[package]\nname = "tools"\nversion = "1.0.1"\n' },
      expect: "silent",
      real: "No shell reads it.",
    },
  ],
};
