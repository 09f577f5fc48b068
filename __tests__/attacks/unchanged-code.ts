import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const NARROW = JSON.stringify({ identifier: "extra", windows: ["main"], permissions: ["core:default"] });

/** The app's setup, with this in it. */
function setup(body: string, items = ""): string {
  return `use tauri::Manager;
${items}
pub fn init(app: &mut tauri::App) {
    ${body}
}

#[tauri::command]
pub fn save_note(text: String) -> usize {
    text.len()
}

#[tauri::command]
pub fn load_note() -> String {
    String::new()
}
`;
}

/** An app that adds a capability in this way, and the file that it has beside. */
function adding(body: string, items = "", more: Files = {}): Files {
  return { "src-tauri/src/setup.rs": setup(body, items), "src-tauri/caps/extra.json": NARROW, ...more };
}

const REPLACED = 'app.add_capability(include_str!("../caps/extra.json").replace("a", "a")).unwrap();';

const LOOPED = (commands: string) => `fn main() {
    let mut attributes = tauri_build::Attributes::new();
    for (name, commands) in PLUGINS {
        attributes = attributes.plugin(name, tauri_build::InlinedPlugin::new().commands(commands));
    }
    tauri_build::try_build(attributes).unwrap();
}
const PLUGINS: &[(&str, &[&str])] = &[("vault", &[${commands}])];
`;

/** Commands that no code spells. */
const READING = `fn main() {
    let text = std::fs::read_to_string("../docs/commands.md").unwrap();
    let commands: Vec<&'static str> = text.leak().lines().collect();
    tauri_build::try_build(
        tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands.leak())),
    )
    .unwrap();
}
`;

const ALIAS = APP["src-tauri/src/lib.rs"]
  .replace(
    "mod setup;",
    "mod setup;\nmacro_rules! context { ($($t:tt)*) => { tauri::generate_context!($($t)*) } }",
  )
  .replace("tauri::generate_context!()", 'context!(capabilities = ["caps/extra.json"])');

export const UNCHANGED_CODE: AttackClass = {
  name: "unchanged code that names what changes",
  decides:
    "rustc puts a file that code includes into the program as it is then, whether or not the code changes; what is computed depends on all that its names lead to.",
  attacks: [
    {
      name: "widens a file outside of src that a literal includes",
      base: adding('app.add_capability(include_str!("../caps/extra.json")).unwrap();'),
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "include_str! reads the file when the crate is compiled, and cargo compiles it again when the file changes.",
    },
    {
      name: "widens a file that a constant includes",
      base: adding(
        "app.add_capability(EXTRA).unwrap();",
        'const EXTRA: &str = include_str!("../caps/extra.json");',
      ),
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "As include_str! in place.",
    },
    {
      name: "widens a file that is named from the crate's folder",
      base: adding(
        'app.add_capability(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/caps/extra.json"))).unwrap();',
      ),
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo sets CARGO_MANIFEST_DIR to the folder of Cargo.toml.",
    },
    {
      name: "widens a file whose text code changes before it adds it",
      base: adding(REPLACED),
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "What is added is the text after the change, whatever file it came from.",
    },
    {
      name: "widens a file of any ending",
      base: adding('app.add_capability(include_str!("../caps/extra.txt").trim()).unwrap();', "", {
        "src-tauri/caps/extra.txt": NARROW,
      }),
      change: { "src-tauri/caps/extra.txt": WIDE },
      expect: "loud",
      real: "include_str! knows no endings.",
    },
    {
      name: "widens a document that code includes",
      base: adding('app.add_capability(include_str!("../../docs/caps.md")).unwrap();', "", {
        "docs/caps.md": NARROW,
      }),
      change: { "docs/caps.md": WIDE },
      expect: "loud",
      at: "docs/caps.md",
      real: "include_str! knows no endings, and leads anywhere.",
    },
    {
      name: "widens a page's code that code includes by parts of its path",
      base: adding(
        'app.add_capability(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../src/caps.js"))).unwrap();',
        "",
        { "src/caps.js": NARROW },
      ),
      change: { "src/caps.js": WIDE },
      expect: "loud",
      real: "concat! and env! are put together before the file is looked for.",
    },
    {
      name: "changes a picture that is code",
      base: {
        "src-tauri/src/lib.rs": `#[path = "../icons/icon.png"]\nmod icon;\n${APP["src-tauri/src/lib.rs"].replace("setup::init(app);", "setup::init(app);\n            icon::init(app);")}`,
        "src-tauri/icons/icon.png": "pub fn init(_: &mut tauri::App) {}\n",
      },
      change: {
        "src-tauri/icons/icon.png": `use tauri::Manager;\npub fn init(app: &mut tauri::App) {\n    app.add_capability(r#"${WIDE}"#).unwrap();\n}\n`,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "rustc 1.95 reads whatever `#[path]` names.",
    },
    {
      name: "changes code of a page that is code of the app",
      base: {
        "src-tauri/src/setup.rs": setup('include!("../../src/setup.css");'),
        "src/setup.css": "{ let _ = 1; }\n",
      },
      change: { "src/setup.css": `{ use tauri::Manager; app.add_capability(r#"${WIDE}"#).unwrap(); }\n` },
      expect: "loud",
      real: "include! reads an expression from any file.",
    },
    {
      name: "changes a document that the build script reads its commands from",
      base: { "src-tauri/build.rs": READING, "docs/commands.md": "save_note\n" },
      change: { "docs/commands.md": "save_note\nload_note\n" },
      expect: "loud",
      real: "A build script reads what it likes.",
    },
    {
      name: "widens a document in a crate beside the app that knows Tauri",
      base: {
        "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}caps = { path = "../crates/caps" }\n`,
        "src-tauri/src/setup.rs": setup("caps::add(app);"),
        "crates/caps/Cargo.toml":
          '[package]\nname = "caps"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
        "crates/caps/src/lib.rs":
          'use tauri::Manager;\npub fn add(app: &mut tauri::App) {\n    app.add_capability(include_str!("caps.md")).unwrap();\n}\n',
        "crates/caps/src/caps.md": NARROW,
      },
      change: { "crates/caps/src/caps.md": WIDE },
      expect: "loud",
      real: "A path of include_str! starts from the file that it stands in.",
    },
    {
      name: "widens a file that a function of another module includes",
      base: adding("app.add_capability(crate::caps::extra()).unwrap();", "", {
        "src-tauri/src/lib.rs": `mod caps;\n${APP["src-tauri/src/lib.rs"]}`,
        "src-tauri/src/caps.rs":
          'pub fn extra() -> String {\n    TEXT.to_string()\n}\nconst TEXT: &str = include_str!("../caps/extra.json");\n',
      }),
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      real: "The function's text is the file's.",
    },
    {
      name: "adds a file to a folder that a macro puts into the program",
      base: adding(
        "for file in CAPS.files() { app.add_capability(file.contents_utf8().unwrap()).unwrap(); }",
        'static CAPS: Dir<\'_> = include_dir!("$CARGO_MANIFEST_DIR/caps");',
      ),
      change: { "src-tauri/caps/evil.json": WIDE },
      expect: "loud",
      real: "include_dir 0.7 puts every file below the folder into the program.",
    },
    {
      name: "changes what a function with a parameter is called with",
      base: adding(
        'add(app, "core:default");',
        'fn add(app: &tauri::App, name: &str) {\n    app.add_capability(format!("{{\\"identifier\\":\\"x\\",\\"windows\\":[\\"*\\"],\\"permissions\\":[\\"{name}\\"]}}")).unwrap();\n}',
      ),
      change: {
        "src-tauri/src/setup.rs": setup(
          'add(app, "fs:read-all");',
          'fn add(app: &tauri::App, name: &str) {\n    app.add_capability(format!("{{\\"identifier\\":\\"x\\",\\"windows\\":[\\"*\\"],\\"permissions\\":[\\"{name}\\"]}}")).unwrap();\n}',
        ),
      },
      expect: "loud",
      real: "A parameter is what the caller gives.",
    },
    {
      name: "changes a constant of another file that the text is put together from",
      base: adding(
        'app.add_capability(format!("{}{}", crate::parts::HEAD, crate::parts::TAIL)).unwrap();',
        "",
        {
          "src-tauri/src/lib.rs": `mod parts;\n${APP["src-tauri/src/lib.rs"]}`,
          "src-tauri/src/parts.rs": 'pub const HEAD: &str = "{";\npub const TAIL: &str = "}";\n',
        },
      ),
      change: {
        "src-tauri/src/parts.rs":
          'pub const HEAD: &str = "{";\npub const TAIL: &str = "\\"permissions\\":[\\"fs:read-all\\"]}";\n',
      },
      expect: "loud",
      real: "format! puts in what the constant is.",
    },
    {
      name: "changes a statement that changes the text before it is added",
      base: adding(
        'let mut text = String::new();\n    text.push_str("{}");\n    app.add_capability(text).unwrap();',
      ),
      change: {
        "src-tauri/src/setup.rs": setup(
          'let mut text = String::new();\n    text.push_str(include_str!("../caps/extra.json"));\n    app.add_capability(text).unwrap();',
        ),
      },
      expect: "loud",
      real: "The text is what it was changed to.",
    },
    {
      name: "changes a variable that the build script hands to rustc",
      base: {
        ...adding('app.add_capability(env!("EXTRA")).unwrap();'),
        "src-tauri/build.rs": APP["src-tauri/build.rs"].replace(
          "fn main() {",
          'fn main() {\n    println!("cargo:rustc-env=EXTRA=narrow");',
        ),
      },
      change: {
        "src-tauri/build.rs": APP["src-tauri/build.rs"].replace(
          "fn main() {",
          'fn main() {\n    println!("cargo:rustc-env=EXTRA=wide");',
        ),
      },
      expect: "loud",
      real: "env! is what cargo hands rustc, and cargo takes it from the script.",
    },
    {
      name: "changes a list that the build script goes through",
      base: { "src-tauri/build.rs": LOOPED('"open"') },
      change: { "src-tauri/build.rs": LOOPED('"open", "wipe"') },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build 2.7.4 makes permissions of every command that the loop hands over.",
    },
    {
      name: "widens a file that only a wrapped macro names",
      base: { ...adding(""), "src-tauri/src/lib.rs": ALIAS },
      change: { "src-tauri/caps/extra.json": WIDE },
      expect: "loud",
      real: "tauri-macros 2.7.4 gets the tokens of the wrapper.",
    },
    {
      name: "says nothing of a command that changes beside a computed capability",
      base: adding(REPLACED),
      change: {
        "src-tauri/src/setup.rs": setup(REPLACED).replace("text.len()", "text.trim().len()"),
      },
      expect: "silent",
      real: "Nothing that the capability is computed from changed.",
    },
    {
      name: "says nothing when the computed capability is laid out otherwise",
      base: adding(REPLACED),
      change: {
        "src-tauri/src/setup.rs": setup(
          'app // adds\n        .add_capability(include_str!(r"../caps/extra.json").replace(/* one */ "a", "a"))\n        .unwrap();',
        ),
      },
      expect: "silent",
      real: 'White space and comments are no tokens, and r"a" is the text that "a" is.',
    },
    {
      name: "says nothing when the computed capability moves to another file",
      base: adding(REPLACED),
      change: {
        "src-tauri/src/setup.rs": setup("crate::extra::add(app);"),
        "src-tauri/src/extra.rs": `use tauri::Manager;\npub fn add(app: &mut tauri::App) {\n    ${REPLACED}\n}\n`,
        "src-tauri/src/lib.rs": `mod extra;\n${APP["src-tauri/src/lib.rs"]}`,
      },
      expect: "silent",
      real: "It adds what it added.",
    },
    {
      name: "says nothing of a document of the name of one that code includes",
      base: adding('app.add_capability(include_str!("../../docs/caps.md")).unwrap();', "", {
        "docs/caps.md": NARROW,
        "site/caps.md": NARROW,
      }),
      change: { "site/caps.md": WIDE },
      expect: "silent",
      real: "The other one isn't in the program.",
    },
    {
      name: "says nothing of a document that pages show",
      base: adding('app.path().resolve("guide.md", tauri::path::BaseDirectory::Resource).unwrap();', "", {
        "src-tauri/guide.md": "# Guide\n",
      }),
      change: { "src-tauri/guide.md": "# The guide\n" },
      expect: "silent",
      real: "A resource is data.",
    },
    {
      name: "says nothing of a file beside that no code names",
      base: adding(REPLACED, "", { "src-tauri/data/words.json": "[]" }),
      change: { "src-tauri/data/words.json": "[1]" },
      expect: "silent",
      real: "Nothing reads it.",
    },
    {
      name: "says nothing when the included file is laid out otherwise",
      base: adding('app.add_capability(include_str!("../caps/extra.json")).unwrap();'),
      change: { "src-tauri/caps/extra.json": JSON.stringify(JSON.parse(NARROW), null, 4) },
      expect: "silent",
      real: "serde_json reads the same.",
    },
    {
      name: "says nothing of a loop of the build script that stays",
      base: { "src-tauri/build.rs": LOOPED('"open"') },
      change: { "src-tauri/src/setup.rs": setup("app.handle();") },
      expect: "silent",
      real: "It declares what it declared.",
    },
  ],
};
