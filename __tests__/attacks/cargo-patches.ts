import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const CONFIG = ".cargo/config.toml";
const LOCK_PATH = "src-tauri/Cargo.lock";
const MANIFEST_PATH = "src-tauri/Cargo.toml";
const RULE = "packages/source-replaced";

const MANIFEST = APP[MANIFEST_PATH];
const LOCK = APP[LOCK_PATH];

/** The app's lockfile with serde from elsewhere: a line that says where, or none for a folder of the repository. */
function serdeFrom(source: string | null): string {
  const line = source === null ? "" : `source = "${source}"\n`;
  return LOCK.replace(/(name = "serde"\nversion = "1.0.228"\n)source = .*\nchecksum = .*\n/, `$1${line}`);
}

const COMMIT = "2".repeat(40);

/** A folder with a crate that may take the place of serde. */
const SERDE: Files = {
  "crates/serde/Cargo.toml": '[package]\nname = "serde"\nversion = "1.0.228"\nedition = "2021"\n',
  "crates/serde/src/lib.rs": "pub fn one() {}\n",
};

/** A second one. */
const BESIDE: Files = {
  "crates/tauri-build/Cargo.toml": '[package]\nname = "tauri-build"\nversion = "2.6.0"\nedition = "2021"\n',
  "crates/tauri-build/src/lib.rs": "pub fn one() {}\n",
};

/** A lockfile for both. */
const IN_FOLDERS = serdeFrom(null).replace(
  /(name = "tauri-build"\nversion = "2.6.0"\n)source = .*\nchecksum = .*\n/,
  "$1",
);

/** An app that already takes a crate from somebody's repository. */
const WITH_FORK: Files = {
  [MANIFEST_PATH]: `${MANIFEST}helper = { git = "https://github.com/example/helper" }\n`,
  [LOCK_PATH]: LOCK.replace(' "serde",\n', ' "helper",\n "serde",\n').concat(
    `\n[[package]]\nname = "helper"\nversion = "0.1.0"\nsource = "git+https://github.com/example/helper#${COMMIT}"\n`,
  ),
};

const patched = (lines: string) => ({ [MANIFEST_PATH]: `${MANIFEST}\n[patch.crates-io]\n${lines}\n` });

export const CARGO_PATCHES: AttackClass = {
  name: "patches of single crates",
  decides:
    "`[patch]` of .cargo/config.toml in the folder of the build and above, and `[patch]` and `[replace]` of the workspace's root; of other manifests they are ignored. Cargo 1.95 was tried, with a Cargo.lock that was written before.",
  attacks: [
    {
      name: "patches a crate in cargo's settings while the lockfile stays",
      change: { [CONFIG]: '[patch.crates-io]\nserde = { git = "https://github.com/somebody/serde" }\n' },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:2`,
      real: "cargo build compiled the repository's code and wrote it into the lockfile; --locked refused.",
    },
    {
      name: "patches a crate by the address of crates.io",
      change: {
        [MANIFEST_PATH]: `${MANIFEST}\n[patch."https://github.com/rust-lang/crates.io-index"]\nserde = { git = "https://github.com/somebody/serde" }\n`,
        [LOCK_PATH]: serdeFrom(`git+https://github.com/somebody/serde#${COMMIT}`),
      },
      expect: "loud",
      rule: RULE,
      at: MANIFEST_PATH,
      real: "cargo build took the patch as it takes one of [patch.crates-io].",
    },
    {
      name: "patches a crate by one of another registry",
      change: {
        [CONFIG]:
          '[registries.x]\nindex = "sparse+https://crates.example.com/"\n[patch.crates-io]\nserde = { version = "1", registry = "x" }\n',
      },
      expect: "loud",
      rule: RULE,
      at: CONFIG,
      real: "cargo metadata: Updating `x` index, for a crate that the lockfile pins to crates.io.",
    },
    {
      name: "replaces a crate by a folder, in the older table",
      base: SERDE,
      change: {
        [MANIFEST_PATH]: `${MANIFEST}\n[replace]\n"serde:1.0.228" = { path = "../crates/serde" }\n`,
      },
      expect: "loud",
      rule: RULE,
      at: MANIFEST_PATH,
      real: "cargo build compiled the folder and wrote `replace` into the lockfile; --locked refused.",
    },
    {
      name: "calls a host like the owner whose code is known",
      base: WITH_FORK,
      change: {
        [CONFIG]:
          '[patch.crates-io]\nserde = { git = "https://github.com@evil.example/example/serde", version = "1" }\n',
      },
      expect: "loud",
      rule: RULE,
      at: CONFIG,
      real: "By the URL standard, not run: what stands before @ is a user's name.",
    },
    {
      name: "patches by a folder, and lets the lockfile name a repository",
      base: SERDE,
      change: {
        ...patched('serde = { path = "../crates/serde" }'),
        [LOCK_PATH]: serdeFrom(`git+https://github.com/somebody/serde#${COMMIT}`),
      },
      expect: "loud",
      rule: "packages/source-changed",
      at: LOCK_PATH,
      real: "By the order of cargo's resolver, not run: the patch wins. The lockfile's line is told beside it.",
    },
    {
      name: "lets a patch of another registry patch crates.io, which the lockfile lists as unused",
      base: {
        [CONFIG]:
          '[registries.x]\nindex = "sparse+https://crates.example.com/"\n[patch.x]\nserde = { git = "https://github.com/somebody/serde" }\n',
        [LOCK_PATH]: `${LOCK}\n[[patch.unused]]\nname = "serde"\nversion = "1.0.228"\nsource = "git+https://github.com/somebody/serde#${COMMIT}"\n`,
      },
      change: {
        [CONFIG]:
          '[registries.x]\nindex = "sparse+https://crates.example.com/"\n[patch.crates-io]\nserde = { git = "https://github.com/somebody/serde" }\n',
      },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:4`,
      real: "cargo metadata warned that the patch of another source was not used; of crates.io, cargo build took it.",
    },
    {
      name: "names a patch that moves into the manifest, and says no more",
      base: {
        ...SERDE,
        [CONFIG]: '[patch.crates-io]\nserde = { path = "crates/serde" }\n',
        [LOCK_PATH]: serdeFrom(null),
      },
      change: { [CONFIG]: "# moved\n", ...patched('serde = { path = "../crates/serde" }') },
      expect: "named",
      at: CONFIG,
      real: "cargo metadata --locked passes: both name the same folder.",
    },
    {
      name: "says nothing of patches in another order",
      base: {
        ...SERDE,
        ...BESIDE,
        ...patched('serde = { path = "../crates/serde" }\ntauri-build = { path = "../crates/tauri-build" }'),
        [LOCK_PATH]: IN_FOLDERS,
      },
      change: patched(
        'tauri-build = { path = "../crates/tauri-build" }\nserde = { path = "../crates/serde" }',
      ),
      expect: "silent",
      real: "The order of a table means nothing in TOML.",
    },
    {
      name: "says nothing of a patch that was written into a table of its own",
      base: {
        ...SERDE,
        ...patched('serde = { path = "../crates/serde" }'),
        [LOCK_PATH]: serdeFrom(null),
      },
      change: { [MANIFEST_PATH]: `${MANIFEST}\n[patch.crates-io.serde]\npath = "../crates/serde"\n` },
      expect: "silent",
      real: "The same TOML.",
    },
    {
      name: "says nothing of a patch in a member that isn't the root",
      base: {
        ...SERDE,
        "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["src-tauri"]\n',
        "Cargo.lock": LOCK,
        [LOCK_PATH]: null,
      },
      change: patched('serde = { path = "../crates/serde" }'),
      expect: "silent",
      real: "cargo metadata: warning: patch for the non root package will be ignored.",
    },
  ],
};
