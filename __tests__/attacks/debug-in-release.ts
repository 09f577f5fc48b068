import { APP } from "./app.ts";
import type { AttackClass } from "./attack.ts";

const MANIFEST = APP["src-tauri/Cargo.toml"];
const LOCK = APP["src-tauri/Cargo.lock"];
const WORKFLOW = APP[".github/workflows/release.yml"];

const profile = (lines: string) => ({ "src-tauri/Cargo.toml": `${MANIFEST}\n[profile.release${lines}\n` });

const settings = (text: string) => ({ ".cargo/config.toml": text });

const RULE = "config/devtools-in-release";

const WITH_DEVTOOLS = {
  "src-tauri/Cargo.toml": MANIFEST.replace(
    'tauri = { version = "2", features = [] }',
    'tauri = { version = "2", features = ["devtools"] }',
  ),
};

export const DEBUG_IN_RELEASE: AttackClass = {
  name: "debug in releases",
  decides:
    "tauri-runtime-wry makes windows with the inspector where it has debug assertions or the feature devtools; wry alone with debug assertions makes them so for every window. Profiles are the root's, cargo's settings win over them, flags of the compiler over both.",
  attacks: [
    {
      name: "turns debug assertions on for releases",
      change: profile("]\ndebug-assertions = true"),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release prints that cfg!(debug_assertions) holds.",
    },
    {
      name: "turns them on for the crate that makes windows",
      change: profile(".package.tauri-runtime-wry]\ndebug-assertions = true"),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release with the same table for the crate itself: they hold.",
    },
    {
      name: "turns them on for the crate below, by name and version",
      change: profile('.package."wry@0.57"]\ndebug-assertions = true'),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release: a table for NAME@VERSION counts. wry's own default is then an inspector for all.",
    },
    {
      name: "turns them on for a crate by its address",
      change: profile(
        '.package."https://github.com/rust-lang/crates.io-index#tauri-runtime-wry@2.12.3"]\ndebug-assertions = true',
      ),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release with the id that cargo pkgid gives for the crate: they hold.",
    },
    {
      name: "turns them on for all crates from elsewhere",
      change: profile('.package."*"]\ndebug-assertions = true'),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release: `*` is every crate that is no member.",
    },
    {
      name: "turns them on for the updater",
      change: profile(".package.tauri-plugin-updater]\ndebug-assertions = true"),
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "tauri-plugin-updater 2.14.1 refuses endpoints without https only where it has no debug assertions.",
    },
    {
      name: "turns them on in cargo's settings",
      change: settings("[profile.release]\ndebug-assertions = true\n"),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release in src-tauri: the settings above it count, and win over the manifest.",
    },
    {
      name: "turns them on in settings without an ending, beside the others",
      base: settings("[term]\ncolor = 'auto'\n"),
      change: { ".cargo/config": "[profile.release]\ndebug-assertions = true\n" },
      expect: "loud",
      rule: RULE,
      real: "cargo 1.95 warns of both and takes `config`.",
    },
    {
      name: "includes settings that turn them on",
      change: {
        ...settings('include = ["more.toml"]\n'),
        ".cargo/more.toml": "[profile.release]\ndebug-assertions = true\n",
      },
      expect: "loud",
      rule: RULE,
      real: "cargo 1.95 reads a list of files to include.",
    },
    {
      name: "hands them to the compiler as a flag",
      change: settings('[build]\nrustflags = ["-C", "debug_assertions=on"]\n'),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release: the flag comes after the profile's, and wins.",
    },
    {
      name: "hands them over for one target",
      change: settings("[target.'cfg(windows)']\nrustflags = \"--codegen=debug-assertions\"\n"),
      expect: "loud",
      rule: RULE,
      real: "cargo run --release with cfg(unix) here: the flags of the target count.",
    },
    {
      name: "sets Tauri's own condition for development",
      change: settings('[build]\nrustflags = ["--cfg", "dev"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "rustc takes --cfg dev; tauri 2.12.5 then loads devUrl (#[cfg(dev)] in manager/mod.rs).",
    },
    {
      name: "sets a feature that cargo never sees",
      change: settings("[build]\nrustflags = ['--cfg=feature=\"devtools\"']\n"),
      expect: "loud",
      at: ".cargo/config.toml",
      real: 'cargo run --release: cfg!(feature = "devtools") holds, with a warning.',
    },
    {
      name: "turns optimisation off by a flag, which turns debug assertions on",
      change: settings('[build]\nrustflags = ["-C", "opt-level=0"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "cargo 1.95 run --release prints that cfg!(debug_assertions) holds: cargo says no word of them in a release.",
    },
    {
      name: "turns it off in a variable of the workflow",
      change: {
        ".github/workflows/release.yml": WORKFLOW.replace(
          "on: push\n",
          "on: push\nenv:\n  RUSTFLAGS: -Copt-level=0\n",
        ),
      },
      expect: "loud",
      at: ".github/workflows/release.yml",
      real: "RUSTFLAGS=-Copt-level=0 cargo run --release: they hold.",
    },
    {
      name: "asks cargo for the inspector in one word",
      change: {
        ".github/workflows/release.yml": WORKFLOW.replace(
          "tagName: v1\n",
          "tagName: v1\n          args: -- -Ftauri/devtools\n",
        ),
      },
      expect: "loud",
      rule: RULE,
      real: "cargo takes the value of -F in the same word.",
    },
    {
      name: "links by a program that a flag names",
      change: settings('[build]\nrustflags = ["-Clinker=ci/ld"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "cargo run --release ran the program, from the root of the workspace.",
    },
    {
      name: "puts a compiled crate in the place of another",
      change: settings('[build]\nrustflags = ["--extern", "serde=ci/libserde.rlib"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "rustc takes the last of two crates of a name. Not tried.",
    },
    {
      name: "sets a condition of Tauri's by its raw name",
      change: settings('[build]\nrustflags = ["--cfg", "r#dev"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "rustc takes `r#dev` for `dev`: `cfg!(dev)` held in a program that was compiled so.",
    },
    {
      name: "links a library that the linker finds where it runs",
      change: settings('[build]\nrustflags = ["-Clink-arg=/DEFAULTLIB:evil.lib"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "By Microsoft's documentation, not run: link.exe looks in the folder where it runs, and then in LIB.",
    },
    {
      name: "links an object that lies in the repository",
      change: settings('[build]\nrustflags = ["-Clink-arg=ci/more.o"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "The linker gets the argument as it is.",
    },
    {
      name: "changes a file of flags",
      base: {
        ...settings('[build]\nrustflags = ["@ci/flags"]\n'),
        "ci/flags": "-Ctarget-cpu=native\n",
      },
      change: { "ci/flags": "-Cdebug-assertions\n" },
      expect: "loud",
      at: ".cargo/config.toml",
      real: 'cargo run --release with rustflags = ["@flags"]: rustc reads the file, and they hold.',
    },
    {
      name: "answers in the place of a build script",
      change: settings('[target.x86_64-unknown-linux-gnu.ring]\nrustc-cfg = ["dev"]\n'),
      expect: "loud",
      at: ".cargo/config.toml",
      real: "cargo run --release: the script of the crate with that `links` didn't run, and cfg!(dev) held in it.",
    },
    {
      name: "asks the crate that makes windows for the inspector",
      change: {
        "src-tauri/Cargo.toml": `${MANIFEST}tauri-runtime-wry = { version = "2", features = ["devtools"] }\n`,
        "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "tauri-runtime-wry"\nversion = "2.12.3"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"6".repeat(64)}"\n`,
      },
      expect: "loud",
      rule: RULE,
      real: "tauri-runtime-wry 2.12.3: its feature calls with_devtools(true) without tauri's.",
    },
    {
      name: "turns them on where the inspector is in releases anyway",
      base: WITH_DEVTOOLS,
      change: {
        "src-tauri/Cargo.toml": `${WITH_DEVTOOLS["src-tauri/Cargo.toml"]}\n[profile.release]\ndebug-assertions = true\n`,
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "Code behind debug_assertions runs in the release, in the app and in its plugins.",
    },
    {
      name: "lets releases of Tauri 1 load from the development server",
      base: {
        "src-tauri/tauri.conf.json": JSON.stringify({
          build: { distDir: "../dist", devPath: "http://localhost:1420" },
          package: { productName: "Notes" },
          tauri: { bundle: { identifier: "com.example.notes" }, allowlist: { all: false } },
        }),
        "src-tauri/Cargo.toml": `${MANIFEST}\n[features]\ncustom-protocol = ["tauri/custom-protocol"]\n`,
      },
      change: { "src-tauri/Cargo.toml": `${MANIFEST}\n[features]\ncustom-protocol = []\n` },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "Tauri 1 loads devPath unless tauri has custom-protocol; its command line turns on the app's feature.",
    },
    {
      name: "says nothing of flags for the linker and of lints in variables and profiles",
      change: {
        ".github/workflows/release.yml": WORKFLOW.replace(
          "on: push\n",
          'on: push\nenv:\n  RUSTFLAGS: "-D warnings -C link-arg=-fuse-ld=mold -Ctarget-feature=+crt-static"\n',
        ),
      },
      expect: "silent",
      real: "None of them changes a condition, or names a file.",
    },
    {
      name: "names flags that every app for Android has, and says no more",
      change: settings(
        '[target.aarch64-linux-android]\nrustflags = ["-C", "link-arg=-Wl,-z,max-page-size=16384", "-Copt-level=s"]\n',
      ),
      expect: "named",
      at: ".cargo/config.toml",
      real: "How large pages of memory are, and how code is optimised.",
    },
    {
      name: "says nothing of debug assertions in development",
      change: {
        "src-tauri/Cargo.toml": `${MANIFEST}\n[profile.dev]\ndebug-assertions = true\nopt-level = 1\n`,
      },
      expect: "silent",
      real: "cargo run --release: they don't hold.",
    },
    {
      name: "says nothing of symbols, optimisation and a profile that nobody takes",
      change: {
        "src-tauri/Cargo.toml": `${MANIFEST}\n[profile.release]\nlto = true\ndebug = true\nopt-level = 0\n\n[profile.fuzz]\ninherits = "release"\ndebug-assertions = true\n`,
      },
      expect: "silent",
      real: "cargo run --release prints that cfg!(debug_assertions) doesn't hold, with opt-level 0 too.",
    },
    {
      name: "says nothing of the profile of a member that is no root",
      base: {
        "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["src-tauri"]\n',
        "Cargo.lock": LOCK,
        "src-tauri/Cargo.lock": null,
      },
      change: profile("]\ndebug-assertions = true"),
      expect: "silent",
      real: "cargo warns that profiles of a member are ignored.",
    },
    {
      name: "says nothing of what only build scripts get",
      change: profile(".build-override]\ndebug-assertions = true"),
      expect: "silent",
      real: "cargo run --release: they don't hold in the crate.",
    },
    {
      name: "says nothing where settings turn them off again",
      change: {
        ...profile("]\ndebug-assertions = true"),
        ...settings("[profile.release]\ndebug-assertions = false\n"),
      },
      expect: "silent",
      real: "cargo run --release: the settings win over the manifest.",
    },
    {
      name: "names flags for the linker and the processor, and says no more",
      change: settings(
        '[build]\nrustflags = ["-C", "target-cpu=native", "--cfg", "tokio_unstable", "-Clink-arg=-s"]\n',
      ),
      expect: "named",
      at: ".cargo/config.toml",
      real: "None of them changes a condition that Tauri's code asks.",
    },
  ],
};
