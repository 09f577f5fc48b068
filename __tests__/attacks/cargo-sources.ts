import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";
import { changed } from "./other-locks.ts";

const CONFIG = ".cargo/config.toml";
const MANIFEST_PATH = "src-tauri/Cargo.toml";
const RULE = "packages/source-replaced";

const MANIFEST = APP[MANIFEST_PATH];

/** A folder with a crate that may take the place of serde. */
const SERDE: Files = {
  "crates/serde/Cargo.toml": '[package]\nname = "serde"\nversion = "1.0.228"\nedition = "2021"\n',
  "crates/serde/src/lib.rs": "pub fn one() {}\n",
};

const VENDORED = {
  ...SERDE,
  [CONFIG]: '[source.crates-io]\nreplace-with = "here"\n\n[source.here]\ndirectory = "crates"\n',
  "crates/serde/.cargo-checksum.json": '{"files":{},"package":null}\n',
} as const;

/** The same, in the folder that holds the settings. */
const VENDORED_AT_TOP = {
  [CONFIG]: '[source.crates-io]\nreplace-with = "here"\n\n[source.here]\ndirectory = "."\n',
  "serde/Cargo.toml": SERDE["crates/serde/Cargo.toml"] ?? "",
  "serde/src/lib.rs": SERDE["crates/serde/src/lib.rs"] ?? "",
  "serde/.cargo-checksum.json": VENDORED["crates/serde/.cargo-checksum.json"],
} as const;

const UPDATED = changed(APP["src-tauri/Cargo.lock"], ["1.0.228", "1.0.229"]);

const MIRROR = `[source.crates-io]
replace-with = "mirror"

[source.mirror]
registry = "sparse+https://crates.example.com/index/"
`;

export const CARGO_SOURCES: AttackClass = {
  name: "where cargo's settings say that crates come from",
  decides:
    "`[source]`, `[registries]` and `paths` of .cargo/config.toml in the folder of the build and above, with what they include: key by key the nearest counts. Cargo 1.95 was tried, with a Cargo.lock that was written before.",
  attacks: [
    {
      name: "puts a mirror in the place of crates.io",
      change: { [CONFIG]: MIRROR },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:2`,
      real: "cargo metadata, with --locked and without: Updating `mirror` index, and no request to crates.io. The lockfile stays.",
    },
    {
      name: "says anew what crates.io is, without replace-with",
      change: { [CONFIG]: '[source.crates-io]\ndirectory = "vendor"\n' },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:2`,
      real: "cargo build --locked compiled vendor/cfg-if, whose code was another: its .cargo-checksum.json claimed the hash of the lockfile.",
    },
    {
      name: "replaces crates.io by a registry of another table",
      base: { [CONFIG]: '[registries.x]\nindex = "sparse+https://crates.example.com/"\n' },
      change: {
        [CONFIG]:
          '[registries.x]\nindex = "sparse+https://crates.example.com/"\n[source.crates-io]\nreplace-with = "x"\n',
      },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:4`,
      real: "cargo metadata: Updating `x` index: replace-with takes names of [registries] too.",
    },
    {
      name: "moves the mirror to another host in a nearer file",
      base: { [CONFIG]: MIRROR },
      change: {
        "src-tauri/.cargo/config.toml": '[source.mirror]\nregistry = "sparse+https://evil.example/"\n',
      },
      expect: "loud",
      rule: RULE,
      at: "src-tauri/.cargo/config.toml",
      real: "cargo metadata in the folder below asked the host that the nearer file names: tables are merged key by key.",
    },
    {
      name: "replaces it in a file that settings include",
      base: { [CONFIG]: 'include = ["../ci/c.toml"]\n', "ci/c.toml": "[build]\njobs = 2\n" },
      change: { "ci/c.toml": MIRROR },
      expect: "loud",
      rule: RULE,
      at: "ci/c.toml",
      real: "cargo 1.93 and later read what `include` names.",
    },
    {
      name: "takes a folder for a crate by its path alone",
      base: SERDE,
      change: { [CONFIG]: 'paths = ["crates/serde"]\n' },
      expect: "loud",
      rule: RULE,
      at: CONFIG,
      real: "cargo build --locked compiled the folder, also when its version was another than the locked one and when it lay deeper.",
    },
    {
      name: "changes what lies in such a folder",
      base: { ...SERDE, [CONFIG]: 'paths = ["crates/serde"]\n' },
      change: {
        "crates/serde/src/lib.rs": 'pub fn one() { println!("other"); }\n',
        [CONFIG]: '# as before\npaths = ["crates/serde"]\n',
      },
      expect: "loud",
      rule: RULE,
      at: CONFIG,
      real: "cargo build --locked compiles what lies there.",
    },
    {
      name: "changes it and no file of settings",
      base: { ...SERDE, [CONFIG]: 'paths = ["crates/serde"]\n' },
      change: { "crates/serde/src/lib.rs": 'pub fn one() { println!("other"); }\n' },
      expect: "loud",
      rule: RULE,
      at: CONFIG,
      real: "cargo build --locked compiles what lies there.",
    },
    {
      name: "changes a crate that is vendored",
      base: VENDORED,
      change: { "crates/serde/src/lib.rs": 'pub fn one() { println!("other"); }\n' },
      expect: "loud",
      at: CONFIG,
      real: "Cargo 1.95 build --locked compiled a changed crate and ran its new build.rs; the hashes beside it listed no file.",
    },
    {
      name: "changes a crate that is vendored at the top",
      base: VENDORED_AT_TOP,
      change: { "serde/src/lib.rs": 'pub fn one() { println!("other"); }\n' },
      expect: "loud",
      at: CONFIG,
      real: 'Cargo 1.95 run --offline compiled what lies in the folder, with directory = "." at the top.',
    },
    {
      name: "gives a crate that is vendored a build script, beside its update",
      base: VENDORED,
      change: { "crates/serde/build.rs": "fn main() {}\n", "src-tauri/Cargo.lock": UPDATED },
      expect: "loud",
      at: CONFIG,
      real: "cargo runs the build.rs that lies there.",
    },
    {
      name: "defines a registry that dependencies may name",
      change: { [CONFIG]: '[registries.x]\nindex = "sparse+https://crates.example.com/"\n' },
      expect: "loud",
      rule: RULE,
      at: `${CONFIG}:2`,
      real: "cargo metadata --locked passes, and asks it nothing until a dependency or a patch names it.",
    },
    {
      name: "names a source that nothing takes, until the machine's own settings do",
      change: { [CONFIG]: '[source.mirror]\nregistry = "sparse+https://crates.example.com/"\n' },
      expect: "loud",
      at: CONFIG,
      real: "cargo build --locked took crates.io as before; settings of the machine may replace it by that name.",
    },
    {
      name: "lets a program hand out tokens for a registry",
      base: { [CONFIG]: '[registries.x]\nindex = "sparse+https://crates.example.com/"\n' },
      change: {
        [CONFIG]:
          '[registries.x]\nindex = "sparse+https://crates.example.com/"\ncredential-provider = ["ci/token"]\n',
      },
      expect: "loud",
      at: `${CONFIG}:3`,
      real: "By cargo's reference, not run: cargo starts the program when the registry asks for a token.",
    },
    {
      name: "names the mirror's tables in another order and spelling, and says no more",
      base: { [CONFIG]: MIRROR },
      change: {
        [CONFIG]:
          '[source]\nmirror = { registry = "sparse+https://crates.example.com/index/" }\ncrates-io = { replace-with = "mirror" }\n',
      },
      expect: "named",
      at: CONFIG,
      real: "cargo metadata: Updating `mirror` index, as before.",
    },
    {
      name: "names a mirror in a folder that no build of the app is in, and says no more",
      change: { "tools/.cargo/config.toml": MIRROR },
      expect: "named",
      at: "tools/.cargo/config.toml",
      real: "cargo looks in the folder of the build and above.",
    },
    {
      name: "says nothing of vendored crates that stay",
      base: VENDORED,
      change: {
        "src/main.js": "document.title = 'My notes';\n",
        [CONFIG]: `# as before\n${VENDORED[CONFIG]}`,
      },
      expect: "silent",
      real: "The same code.",
    },
    {
      name: "says nothing of how cargo asks crates.io",
      change: { [CONFIG]: '[registries.crates-io]\nprotocol = "sparse"\n' },
      expect: "silent",
      real: "Both protocols name the same crates, by the same hashes.",
    },
    {
      name: "names how often cargo asks, and says no more",
      change: { [CONFIG]: "[term]\nquiet = true\n[net]\nretry = 3\n" },
      expect: "named",
      at: CONFIG,
      real: "cargo asks the same hosts.",
    },
    {
      name: "names a mirror that goes, and says no more",
      base: { [CONFIG]: MIRROR },
      change: { [CONFIG]: "# crates.io again\n" },
      expect: "named",
      at: CONFIG,
      real: "Without [source], cargo metadata --locked asks crates.io, which holds each crate to the lockfile's hash.",
    },
    {
      name: "says nothing of a mirror that stays",
      base: { [CONFIG]: MIRROR },
      change: { [MANIFEST_PATH]: MANIFEST.replace('version = "0.1.0"', 'version = "0.2.0"') },
      expect: "silent",
      real: "cargo metadata: Updating `mirror` index, as before.",
    },
  ],
};
