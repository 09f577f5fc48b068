import { APP, WIDE } from "./app.ts";
import type { AttackClass } from "./attack.ts";

const MANIFEST = APP["src-tauri/Cargo.toml"];
const LOCK = APP["src-tauri/Cargo.lock"];

const CAPABILITY = { "src-tauri/capabilities/evil.json5": WIDE };

const with_ = (manifest: string) => ({ ...CAPABILITY, "src-tauri/Cargo.toml": manifest });

const BUILD = 'tauri-build = { version = "2", features = [] }';

const UTILS = `
[[package]]
name = "tauri-utils"
version = "2.10.2"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"5".repeat(64)}"
`;

export const JSON5: AttackClass = {
  name: "JSON5 switched on unseen",
  decides:
    "Tauri's build reads .json5 files where tauri-utils, as it is compiled for what runs while the app is built, has the feature config-json5; cargo unifies the features that anyone asks of it.",
  attacks: [
    {
      name: "turns it on by the app's default features",
      change: with_(`${MANIFEST}\n[features]\ndefault = ["json5"]\njson5 = ["tauri-build/config-json5"]\n`),
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo tree -e features: tauri-utils has config-json5.",
    },
    {
      name: "turns it on for a renamed crate",
      change: with_(
        MANIFEST.replace(
          BUILD,
          'tb = { package = "tauri-build", version = "2", features = ["config-json5"] }',
        ),
      ),
      expect: "loud",
      rule: "ipc/command-granted",
      real: "The key of a dependency is only what the code calls it.",
    },
    {
      name: "turns it on in the workspace",
      change: with_(
        `${MANIFEST.replace(BUILD, "tauri-build = { workspace = true }")}\n[workspace]\n[workspace.dependencies]\ntauri-build = { version = "2", features = ["config-json5"] }\n`,
      ),
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo metadata adds the features of [workspace.dependencies] to those of the member.",
    },
    {
      name: "turns it on in the table with an underscore",
      change: with_(
        MANIFEST.replace("[build-dependencies]", "[build_dependencies]").replace(
          BUILD,
          'tauri-build = { version = "2", features = ["config-json5"] }',
        ),
      ),
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo 1.95 warns of `build_dependencies` and takes it, up to the edition of 2021.",
    },
    {
      name: "asks the crate below for it",
      change: {
        ...with_(
          MANIFEST.replace(BUILD, `${BUILD}\ntauri-utils = { version = "2", features = ["config-json5"] }`),
        ),
        "src-tauri/Cargo.lock": LOCK + UTILS,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo tree -e features -i tauri-utils: config-json5 in the unit that tauri-build uses.",
    },
    {
      name: "asks the crate below for it among the app's, with resolver 1",
      change: {
        ...with_(
          MANIFEST.replace('edition = "2021"', 'edition = "2021"\nresolver = "1"').replace(
            "[dependencies]",
            '[dependencies]\ntauri-utils = { version = "2", features = ["config-json5"] }',
          ),
        ),
        "src-tauri/Cargo.lock": LOCK + UTILS,
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "With resolver 1 cargo compiles one tauri-utils for both, with the features of both.",
    },
    {
      name: "turns it on in the configuration",
      change: {
        ...with_(`${MANIFEST}\n[features]\nx = ["tauri/config-json5"]\n`),
        "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(
          '"build": {',
          '"build": {\n    "features": ["x"],',
        ),
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "Tauri's command line hands build.features to cargo as --features.",
    },
    {
      name: "turns it on in a crate of the repository",
      base: {
        "src-tauri/Cargo.toml": `${MANIFEST}core = { path = "../core" }\n`,
        "core/Cargo.toml": '[package]\nname = "core"\nversion = "0.1.0"\n\n[dependencies]\ntauri = "2"\n',
      },
      change: {
        ...CAPABILITY,
        "core/Cargo.toml":
          '[package]\nname = "core"\nversion = "0.1.0"\n\n[dependencies]\ntauri = { version = "2", features = ["config-json5"] }\n',
      },
      expect: "loud",
      rule: "ipc/command-granted",
      real: "cargo tree -e features: what any crate asks of tauri is on for the app's.",
    },
    {
      name: "turns it on for an overlay that waited",
      base: {
        "src-tauri/tauri.linux.conf.json5": "{ app: { security: { csp: null } } }",
      },
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          BUILD,
          'tauri-build = { version = "2", features = ["config-json5"] }',
        ),
      },
      expect: "loud",
      real: "tauri-utils: without the feature read_platform passes over tauri.linux.conf.json5.",
    },
    {
      name: "leaves it to a crate from elsewhere that depends on Tauri",
      change: {
        ...with_(`${MANIFEST}more = "1"\n`),
        "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "more"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"4".repeat(64)}"\ndependencies = [\n "tauri-build",\n]\n`,
      },
      expect: "loud",
      at: "src-tauri/capabilities/evil.json5",
      real: "Any crate of the graph may ask for the feature; its Cargo.toml isn't in the repository.",
    },
    {
      name: "brings a tauri-utils of its own, which has it by default",
      change: {
        ...with_(`${MANIFEST}\n[patch.crates-io]\ntauri-utils = { path = "../tauri-utils" }\n`),
        "tauri-utils/Cargo.toml":
          '[package]\nname = "tauri-utils"\nversion = "2.10.2"\n\n[features]\ndefault = ["config-json5"]\nconfig-json5 = []\n',
        "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "tauri-utils"\nversion = "2.10.2"\n`,
      },
      expect: "loud",
      at: "src-tauri/capabilities/evil.json5",
      real: "Defaults of a crate that a patch brings count for all who ask for the crate.",
    },
    {
      name: "turns it on for some systems",
      change: with_(
        `${MANIFEST}\n[target.'cfg(windows)'.dependencies.tauri]\nversion = "2"\nfeatures = ["config-json5"]\n`,
      ),
      expect: "loud",
      at: "src-tauri/capabilities/evil.json5",
      real: "cargo tree --target x86_64-pc-windows-msvc has the feature, other targets haven't.",
    },
    {
      name: "says nothing of a file that no format reads",
      change: CAPABILITY,
      expect: "silent",
      real: "tauri-build lists *.json and *.toml without the feature.",
    },
    {
      name: "says nothing of a feature that nothing turns on",
      change: with_(`${MANIFEST}\n[features]\njson5 = ["tauri-build/config-json5"]\n`),
      expect: "silent",
      real: "cargo tree -e features: no config-json5.",
    },
    {
      name: "says nothing of the app's own unit with resolver 2",
      base: { "src-tauri/Cargo.lock": LOCK + UTILS },
      change: {
        ...with_(
          MANIFEST.replace(
            "[dependencies]",
            '[dependencies]\ntauri-utils = { version = "2", features = ["config-json5"] }',
          ),
        ),
      },
      expect: "silent",
      real: "cargo tree -e features,no-dev: the tauri-utils of tauri-build and of the macros hasn't the feature.",
    },
    {
      name: "says nothing of a feature for a crate that is off",
      change: with_(
        `${MANIFEST.replace("[dependencies]", '[dependencies]\ntb = { package = "tauri-build", version = "2", optional = true }')}\n[features]\ndefault = ["tb?/config-json5"]\n`,
      ),
      expect: "silent",
      real: "cargo tree: a weak feature turns no dependency on.",
    },
    {
      name: "says nothing of the feature itself",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          BUILD,
          'tauri-build = { version = "2", features = ["config-json5"] }',
        ),
      },
      expect: "silent",
      real: "Nothing in the app is written in JSON5.",
    },
  ],
};
