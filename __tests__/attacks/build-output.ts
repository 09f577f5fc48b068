import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const STEPS =
  'tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["save_note", "load_note"]))).unwrap();';

const TEXT: Files = { "src-tauri/wide.txt": WIDE };
const HANDED = 'cargo:rustc-env=TAURI_CONFIG={{\\"app\\":{{\\"security\\":{{\\"csp\\":null}}}}}}';

/** A build script whose `main` does this before it runs tauri-build, with these items beside. */
function script(body: string, items = ""): Files {
  return { "src-tauri/build.rs": `${items}fn main() {\n    ${body}\n    ${STEPS}\n}\n` };
}

function manifest(level: string): string {
  return `<assembly><trustInfo><security><requestedPrivileges><requestedExecutionLevel level="${level}" uiAccess="false"/></requestedPrivileges></security></trustInfo></assembly>\n`;
}

/** A build script that gives the app the manifest of a file. */
const WITH_MANIFEST = `fn main() {
    let windows = tauri_build::WindowsAttributes::new().app_manifest(include_str!("app.manifest"));
    let attributes = tauri_build::Attributes::new().windows_attributes(windows);
    tauri_build::try_build(attributes.app_manifest(tauri_build::AppManifest::new().commands(&["save_note", "load_note"]))).unwrap();
}
`;

/** A script that calls a crate of this repository, and that crate. */
function helper(body: string): Files {
  return {
    ...script("prep::run();"),
    "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
      "[build-dependencies]",
      '[build-dependencies]\nprep = { path = "../prep" }',
    ),
    "prep/Cargo.toml": '[package]\nname = "prep"\nversion = "0.1.0"\n',
    "prep/src/lib.rs": `pub fn run() {\n    ${body}\n}\n`,
  };
}

/** An app with a plugin of its own, from a folder beside. */
const PLUGIN: Files = {
  "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
    "[dependencies]",
    '[dependencies]\ntauri-plugin-vault = { path = "../vault" }',
  ),
  "vault/Cargo.toml":
    '[package]\nname = "tauri-plugin-vault"\nversion = "0.1.0"\nlinks = "tauri-plugin-vault"\n\n[dependencies]\ntauri = "2"\n\n[build-dependencies]\ntauri-plugin = "2"\n',
  "vault/src/lib.rs": "",
  "vault/build.rs": `fn main() {\n    tauri_plugin::Builder::new(&["get"]).build();\n}\n`,
};

/** A crate beside the app that knows nothing of Tauri, whose script runs a program of the repository. */
const BESIDE: Files = {
  "src-tauri/Cargo.toml": APP["src-tauri/Cargo.toml"].replace(
    "[dependencies]",
    '[dependencies]\nsound = { path = "../sound" }',
  ),
  "sound/Cargo.toml": '[package]\nname = "sound"\nversion = "0.1.0"\n',
  "sound/src/lib.rs": "",
  "sound/build.rs":
    'fn main() {\n    std::process::Command::new("sh").arg("../tools/gen.sh").status().unwrap();\n}\n',
  "tools/gen.sh": "echo\n",
};

export const BUILD_OUTPUT: AttackClass = {
  name: "what build scripts print, write and ask for",
  decides:
    "Cargo reads every line that a script prints, without the white space around it; a file is written by many a function of the standard library; and the manifest decides with which rights Windows runs the app.",
  attacks: [
    {
      name: "prints what cargo reads on a second line",
      change: script(`println!("\n${HANDED}");`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "cargo 1.95 reads line by line: rustc was run with TAURI_CONFIG.",
    },
    {
      name: "prints what cargo reads behind a space",
      change: script(`println!(" ${HANDED}");`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "cargo 1.95 trims every line.",
    },
    {
      name: "prints what cargo reads in two parts",
      change: script(`print!("cargo:rustc-env="); println!("TAURI_CONFIG={{}}");`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "cargo 1.95 reads lines, however they were put together.",
    },
    {
      name: "writes to its output",
      change: script(
        'use std::io::Write; std::io::stdout().write_all(b"cargo:rustc-env=TAURI_CONFIG={}\n").unwrap();',
      ),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "What is printed goes there.",
    },
    {
      name: "writes lines to its output",
      change: script(`use std::io::Write; writeln!(std::io::stdout(), "${HANDED}").unwrap();`),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "What is printed goes there.",
    },
    {
      name: "opens a file by its options",
      change: {
        ...TEXT,
        ...script(
          'use std::io::Write; std::fs::File::options().create(true).write(true).open("capabilities/wide.json").unwrap().write_all(include_bytes!("wide.txt")).unwrap();',
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "Rust 1.58 has `File::options`.",
    },
    {
      name: "imports all that writes",
      change: {
        ...TEXT,
        ...script('write("capabilities/wide.json", include_str!("wide.txt")).unwrap();', "use std::fs::*;\n"),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "rustc 1.95 finds the function in the import.",
    },
    {
      name: "calls what writes by another name",
      change: {
        ...TEXT,
        ...script(
          'let put = write; put("capabilities/wide.json", include_str!("wide.txt")).unwrap();',
          "use std::fs::write;\n",
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "A function is a value.",
    },
    {
      name: "runs a program by another name of the type",
      change: {
        ...TEXT,
        ...script(
          'Run::new("cp").args(["wide.txt", "capabilities/wide.json"]).status().unwrap();',
          "type Run = std::process::Command;\n",
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "A type may have any name.",
    },
    {
      name: "calls the C library",
      change: {
        ...TEXT,
        ...script(
          'unsafe { system(c"cp wide.txt capabilities/wide.json".as_ptr()) };',
          'extern "C" {\n    fn system(c: *const std::ffi::c_char) -> i32;\n}\n',
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "rustc 1.95 links it.",
    },
    {
      name: "asks Windows for an administrator's rights in an unchanged script",
      base: { "src-tauri/app.manifest": manifest("asInvoker"), "src-tauri/build.rs": WITH_MANIFEST },
      change: { "src-tauri/app.manifest": manifest("requireAdministrator") },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "tauri-build 2.7.4 hands the text to the resource compiler.",
    },
    {
      name: "computes the manifest for Windows",
      base: { "src-tauri/app.manifest": manifest("asInvoker"), "src-tauri/build.rs": WITH_MANIFEST },
      change: {
        "src-tauri/build.rs": WITH_MANIFEST.replace(
          'include_str!("app.manifest")',
          'include_str!("app.manifest").replace("asInvoker", &format!("require{}", "Administrator"))',
        ),
      },
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "Any text is taken.",
    },
    {
      name: "changes a crate that the unchanged script calls",
      base: helper(""),
      change: helper('std::fs::write("capabilities/wide.json", "{}").unwrap();'),
      expect: "loud",
      at: "src-tauri/build.rs",
      real: "The script runs in the app's folder, whatever crate does it.",
    },
    {
      name: "writes permissions of a plugin in the plugin's own script",
      base: PLUGIN,
      change: {
        "vault/build.rs": `fn main() {\n    std::fs::write("permissions/zz.toml", "").unwrap();\n    tauri_plugin::Builder::new(&["get"]).build();\n}\n`,
      },
      expect: "loud",
      at: "vault/build.rs",
      real: "tauri-plugin 2.5 reads the folder when the script calls it.",
    },
    {
      name: "changes a program that the unchanged script of a crate beside runs",
      base: BESIDE,
      change: { "tools/gen.sh": "echo '{}' > ../src-tauri/tauri.linux.conf.json\n" },
      expect: "loud",
      at: "sound/build.rs",
      real: "Cargo runs the scripts of all crates, each in its own folder.",
    },
    {
      name: "says nothing of such a script when the app's code changes",
      base: BESIDE,
      change: {
        "src-tauri/src/setup.rs": APP["src-tauri/src/setup.rs"].replace("text.len()", "text.len() + 1"),
      },
      expect: "silent",
      real: "The script runs the same program.",
    },
    {
      name: "says nothing of a line for cargo in two",
      change: script('print!("cargo:rerun-if-changed=a.txt\n"); println!("cargo:warning=one\ntwo");'),
      expect: "silent",
      real: "Neither decides what Tauri reads.",
    },
    {
      name: "says nothing of output that is flushed",
      change: script("use std::io::Write; std::io::stdout().flush().unwrap();"),
      expect: "silent",
      real: "Nothing is written.",
    },
    {
      name: "says nothing of a manifest as the user",
      change: { "src-tauri/app.manifest": manifest("asInvoker"), "src-tauri/build.rs": WITH_MANIFEST },
      expect: "silent",
      real: "The app has the rights of who starts it.",
    },
    {
      name: "says nothing of all that a module of its own offers",
      change: script("write();", "mod own {\n    pub fn write() {}\n}\nuse own::*;\n"),
      expect: "silent",
      real: "It writes nothing.",
    },
    {
      name: "says nothing of a crate that the script goes on to call as it was",
      base: helper(""),
      change: { "src-tauri/build.rs": `// Prepares.\n${helper("")["src-tauri/build.rs"]}` },
      expect: "silent",
      real: "It does what it did.",
    },
  ],
};
