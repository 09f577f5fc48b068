import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const MANIFEST = APP["src-tauri/Cargo.toml"];
const LOCK = APP["src-tauri/Cargo.lock"];
const SERDE = /(name = "serde"\nversion = "1.0.228"\n)source = .*\nchecksum = .*\n/;

/** A crate that lies in the repository and that nothing builds, with a build script that says nothing to Tauri. */
const crateIn = (folder: string, name: string, more = "", version = "0.1.0"): Files => ({
  ...libraryIn(folder, name, more, version),
  [`${folder}/build.rs`]: "fn main() {}\n",
});

const libraryIn = (folder: string, name: string, more = "", version = "0.1.0"): Files => ({
  [`${folder}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`,
  [`${folder}/src/lib.rs`]: "",
});

const asking = (lines: string): string => `${MANIFEST}${lines}\n`;

/** The lockfile as cargo writes it once the app takes crates of the repository. */
const locking = (...names: readonly string[]): string =>
  names.reduce((text, name) => `${text}\n[[package]]\nname = "${name}"\nversion = "0.1.0"\n`, LOCK);

/** The app with a crate that it is built with. */
const WITH_CORE = {
  "src-tauri/Cargo.toml": asking('core = { path = "../core" }'),
  "src-tauri/Cargo.lock": locking("core"),
  "core/Cargo.toml": '[package]\nname = "core"\nversion = "0.1.0"\nedition = "2021"\n',
  "core/src/lib.rs": "",
};

export const STANDING_CODE: AttackClass = {
  name: "code of the repository that is newly built",
  decides:
    "A path goes before the lockfile: without --locked cargo compiles the folder and runs its build script, whatever the lockfile holds of the name. Which files a crate is made of, its manifest says, and no ending.",
  attacks: [
    {
      name: "takes a locked crate from a folder that lay there",
      base: crateIn("vendor/serde", "serde", "", "1.0.228"),
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'serde = { version = "1"',
          'serde = { path = "../vendor/serde"',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:13",
      real: "cargo build --offline compiles vendor/serde and runs its build.rs; with --locked it fails.",
    },
    {
      name: "takes it from a folder and names its version beside",
      base: crateIn("vendor/serde", "serde", "", "1.0.228"),
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'serde = { version = "1"',
          'serde = { version = "1", path = "../vendor/serde"',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:13",
      real: "cargo takes the path; the version counts once the crate is published.",
    },
    {
      name: "takes it from a folder, and the lockfile says so",
      base: libraryIn("vendor/serde", "serde", "", "1.0.228"),
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'serde = { version = "1"',
          'serde = { path = "../vendor/serde"',
        ),
        "src-tauri/Cargo.lock": LOCK.replace(SERDE, "$1"),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:13",
      real: "cargo build --locked passes, and the folder's code is the app's serde.",
    },
    {
      name: "takes a plugin from a folder whose permissions are wider",
      base: {
        ...crateIn("vendor/fs", "tauri-plugin-fs", 'links = "tauri-plugin-fs"\n', "2.4.4"),
        "vendor/fs/permissions/default.toml":
          '[[permission]]\nidentifier = "allow-read-text-file"\ndescription = ""\ncommands.allow = ["read_text_file", "remove"]\n[[permission.scope.allow]]\npath = "/**"\n',
      },
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'tauri-plugin-fs = "2"',
          'tauri-plugin-fs = { version = "2", path = "../vendor/fs" }',
        ),
      },
      expect: "loud",
      rule: "ipc/meaning-changed",
      real: "The folder's build script hands the folder's permission files to the app's build.",
    },
    {
      name: "runs the build script of a crate that lay there",
      base: crateIn("x1", "x1"),
      change: {
        "src-tauri/Cargo.toml": asking("\n[target.'cfg(unix)'.dependencies]\nx1 = { path = \"../x1\" }"),
        "src-tauri/Cargo.lock": locking("x1"),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:18",
      real: "cargo build --locked runs x1/build.rs on Linux and macOS.",
    },
    {
      name: "loads macros of a crate that lay there",
      base: libraryIn("pm", "pm", "[lib]\nproc-macro = true\n"),
      change: {
        "src-tauri/Cargo.toml": asking('pm = { path = "../pm" }'),
        "src-tauri/Cargo.lock": locking("pm"),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "rustc loads the macros of pm and runs those that code uses.",
    },
    {
      name: "takes a crate that lay there in a crate that it is built with",
      base: { ...WITH_CORE, ...crateIn("x1", "x1") },
      change: {
        "core/Cargo.toml": `${WITH_CORE["core/Cargo.toml"]}\n[dependencies]\nx1 = { path = "../x1" }\n`,
        "src-tauri/Cargo.lock": locking("core", "x1"),
      },
      expect: "loud",
      at: "core/Cargo.toml:7",
      real: "cargo runs x1/build.rs for each build of the app.",
    },
    {
      name: "turns an optional crate on that lay there",
      base: {
        ...crateIn("x1", "x1"),
        "src-tauri/Cargo.toml": asking(
          'x1 = { path = "../x1", optional = true }\n\n[features]\ndefault = []',
        ),
        "src-tauri/Cargo.lock": locking("x1"),
      },
      change: {
        "src-tauri/Cargo.toml": asking(
          'x1 = { path = "../x1", optional = true }\n\n[features]\ndefault = ["x1"]',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo build runs x1/build.rs from then on; the lockfile held it before too.",
    },
    {
      name: "takes a crate of one name from another folder that lay there",
      base: { ...WITH_CORE, ...libraryIn("core2", "core") },
      change: { "src-tauri/Cargo.toml": asking('core = { path = "../core2" }') },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "The lockfile is the same for both folders.",
    },
    {
      name: "makes another file the library of a crate that it is built with",
      base: { ...WITH_CORE, "core/evil.rs": "" },
      change: { "core/Cargo.toml": `${WITH_CORE["core/Cargo.toml"]}[lib]\npath = "evil.rs"\n` },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo build compiles core/evil.rs.",
    },
    {
      name: "makes a document the build script of a crate that it is built with",
      base: { ...WITH_CORE, "core/notes.md": "fn main() {}\n" },
      change: {
        "core/Cargo.toml":
          '[package]\nname = "core"\nversion = "0.1.0"\nedition = "2021"\nbuild = "notes.md"\n',
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo build compiles notes.md and runs it.",
    },
    {
      name: "changes a document that is the library of a crate",
      base: {
        ...WITH_CORE,
        "core/Cargo.toml": `${WITH_CORE["core/Cargo.toml"]}[lib]\npath = "notes.md"\n`,
        "core/notes.md": "",
      },
      change: { "core/notes.md": "pub fn x() {}\n" },
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo build compiles notes.md.",
    },
    {
      name: "says nothing of a crate that the change brings itself",
      change: {
        ...crateIn("x1", "x1"),
        "src-tauri/Cargo.toml": asking('x1 = { path = "../x1" }'),
        "src-tauri/Cargo.lock": locking("x1"),
      },
      expect: "silent",
      real: "cargo runs x1/build.rs, which people read in the change.",
    },
    {
      name: "says nothing of a library that lay there and that only new code can call",
      base: libraryIn("x1", "x1"),
      change: {
        "src-tauri/Cargo.toml": asking('x1 = { path = "../x1" }'),
        "src-tauri/Cargo.lock": locking("x1"),
      },
      expect: "silent",
      real: "A library does nothing until it is called.",
    },
    {
      name: "says nothing of a crate that moves",
      base: { ...WITH_CORE, "core/build.rs": "fn main() {}\n" },
      change: {
        "src-tauri/Cargo.toml": asking('core = { path = "../crates/core" }'),
        "core/Cargo.toml": null,
        "core/src/lib.rs": null,
        "core/build.rs": null,
        "crates/core/Cargo.toml": WITH_CORE["core/Cargo.toml"],
        "crates/core/src/lib.rs": "",
        "crates/core/build.rs": "fn main() {}\n",
      },
      expect: "silent",
      real: "The same code lies elsewhere, and the change shows all of it.",
    },
    {
      name: "says nothing of a crate that stays what it was",
      base: { ...WITH_CORE, "core/build.rs": "fn main() {}\n" },
      change: {
        "src-tauri/Cargo.toml": asking('# the core\ncore = { version = "0.1.0", path = "../core" }'),
      },
      expect: "silent",
      real: "cargo builds the same folder.",
    },
    {
      name: "says nothing of a crate that an optional one would bring, which stays off",
      base: crateIn("x1", "x1"),
      change: {
        "src-tauri/Cargo.toml": asking('x1 = { path = "../x1", optional = true }'),
        "src-tauri/Cargo.lock": locking("x1"),
      },
      expect: "silent",
      real: "cargo build doesn't compile it.",
    },
  ],
};
