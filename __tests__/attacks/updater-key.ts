import { APP } from "./app.ts";
import type { Attack, AttackClass, Files } from "./attack.ts";

const CONFIG = "src-tauri/tauri.conf.json";
const MANIFEST = "src-tauri/Cargo.toml";
const LOCK = "src-tauri/Cargo.lock";
const DEPENDENCY = '\ntauri-plugin-updater = "2"\n';

/** One line with an Ed25519 key of 32 equal bytes, as minisign writes it. */
function line(number: number, algorithm = "Ed"): string {
  return Buffer.concat([Buffer.from(algorithm), Buffer.alloc(40, number)]).toString("base64");
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

const OURS = base64(`untrusted comment: minisign public key: 01\n${line(1)}\n`);
const THEIRS = base64(`untrusted comment: minisign public key: 01\n${line(9)}\n`);

function config(updater: unknown, more: object = {}): string {
  return JSON.stringify({ ...JSON.parse(APP[CONFIG]), ...more, plugins: { updater } }, null, 2);
}

function keyed(pubkey: string): Files {
  return {
    [CONFIG]: config({
      pubkey,
      endpoints: ["https://updates.example.com/latest.json"],
      requireSignedVersion: true,
    }),
  };
}

const BUILT_IN: Files = {
  [MANIFEST]: `${APP[MANIFEST]}${DEPENDENCY.trimStart()}`,
  [LOCK]: `${APP[LOCK].replace(' "tauri-plugin-fs",\n]', ' "tauri-plugin-fs",\n "tauri-plugin-updater",\n]')}
[[package]]
name = "tauri-plugin-updater"
version = "2.14.1"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"4".repeat(64)}"
`,
};

const SEEN = "Decoded with base64 0.23 and minisign-verify 0.3, as tauri-plugin-updater 2.14.1 does:";

const DEEP = (address: string, more = "") => ({
  "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"]}
use tauri_plugin_updater::UpdaterExt;
pub fn ask(app: &tauri::AppHandle) {
    let _ = app.updater_builder().endpoints(vec![first()]);
}
fn first() -> tauri::Url {
    second().parse().unwrap()
}
fn second() -> String {
    third()
}
fn third() -> String {
    fourth().to_string()
}
fn fourth() -> &'static str {
    ${more}"${address}"
}
`,
});

export const UPDATER_KEY: AttackClass = {
  name: "updater key",
  decides:
    "The updater takes base64 in its standard form, strictly, for UTF-8 text, and of its lines the second one for the key, whatever the first says; a setting of it counts where the plugin is built in (Tauri 1: where `active` is true).",
  attacks: [
    {
      name: "hides another key behind the old one",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`${line(1)}\n${line(9)}\n`)),
      expect: "loud",
      rule: "updates/key-trusted",
      real: `${SEEN} the key is the second line.`,
    },
    {
      name: "writes the old key into the comment",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`untrusted comment: ${line(1)}\n${line(9)}\n${line(1)}\n`)),
      expect: "loud",
      rule: "updates/key-trusted",
      real: `${SEEN} the key is the second line, and a third one is not read.`,
    },
    {
      name: "begins with an empty line",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`\n${line(9)}\n${line(1)}\n`)),
      expect: "loud",
      rule: "updates/key-trusted",
      real: `${SEEN} an empty line is a comment.`,
    },
    {
      name: "keeps the old number for another key",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(
        base64(
          `untrusted comment: minisign public key: 0101010101010101\n${Buffer.concat([Buffer.from("Ed"), Buffer.alloc(8, 1), Buffer.alloc(32, 9)]).toString("base64")}\n`,
        ),
      ),
      expect: "loud",
      rule: "updates/key-trusted",
      real: `${SEEN} the number is only compared with the signature's, which its maker writes.`,
    },
    {
      name: "names the algorithm of prehashed signatures",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`c\n${line(9, "ED")}\n`)),
      expect: "loud",
      rule: "updates/key-trusted",
      real: `${SEEN} \`Ed\` and \`ED\` are both taken.`,
    },
    {
      name: "ends in a carriage return alone",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`c\n${line(9)}\r`)),
      expect: "loud",
      at: CONFIG,
      real: "Built with Rust 1.95 the key is refused; the standard library of Rust 1.63 drops the carriage return.",
    },
    {
      name: "brings the updater to a key that waited",
      base: keyed(THEIRS),
      change: BUILT_IN,
      expect: "loud",
      rule: "updates/key-trusted",
      at: MANIFEST,
      real: "The section of a plugin that isn't built in is read by nothing; with the plugin it is its configuration.",
    },
    {
      name: "brings the updater through another crate of the app",
      base: keyed(THEIRS),
      change: {
        ...BUILT_IN,
        [MANIFEST]: APP[MANIFEST],
        [LOCK]: `${APP[LOCK].replace(' "tauri-plugin-fs",\n]', ' "shell-of-app",\n "tauri-plugin-fs",\n]')}
[[package]]
name = "shell-of-app"
version = "0.1.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"5".repeat(64)}"
dependencies = [
 "tauri-plugin-updater",
]

[[package]]
name = "tauri-plugin-updater"
version = "2.14.1"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"4".repeat(64)}"
`,
      },
      expect: "loud",
      rule: "updates/key-trusted",
      real: "cargo builds what the lockfile leads to from the app's crate, and code of any of them may add the plugin.",
    },
    {
      name: "switches the updater of Tauri 1 on",
      base: {
        ...version1(false, OURS),
        [MANIFEST]: APP[MANIFEST].replaceAll('version = "2"', 'version = "1"'),
      },
      change: version1(true, OURS),
      expect: "loud",
      rule: "updates/key-trusted",
      real: "Tauri 1.8 reads `tauri.updater` and does nothing with it while `active` is false, its default.",
    },
    {
      name: "gives the updater a key by code",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: {
        "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"]}
pub fn plugin<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R, tauri_plugin_updater::Config> {
    tauri_plugin_updater::Builder::new().pubkey(concat!("a", "b")).build()
}
`,
      },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "`Builder::pubkey` of tauri-plugin-updater 2.14.1 replaces the key of the configuration.",
    },
    {
      name: "changes a server that code gives the updater, five functions away",
      base: { ...BUILT_IN, ...keyed(OURS), ...DEEP("https://updates.example.com/l.json") },
      change: DEEP("https://evil.example/l.json"),
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "The builder asks the server that it is given.",
    },
    {
      name: "says nothing of what else is done so far away",
      base: { ...BUILT_IN, ...keyed(OURS), ...DEEP("https://updates.example.com/l.json") },
      change: DEEP("https://updates.example.com/l.json", 'log::debug!("asked");\n    '),
      expect: "silent",
      real: "The server is the same.",
    },
    {
      name: "gives the updater servers by the path of a method",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: {
        "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"]}
use tauri_plugin_updater::{UpdaterBuilder as B, UpdaterExt};
pub fn ask(app: &tauri::AppHandle, urls: Vec<tauri::Url>) {
    let _ = B::endpoints(app.updater_builder(), urls);
}
`,
      },
      expect: "loud",
      at: "src-tauri/src/setup.rs",
      real: "A method may be called by its path.",
    },
    ...['installer_args(["/x"])', 'executable_path("/usr/bin/other")'].map(
      (call): Attack => ({
        name: `gives the updater ${call} by code`,
        base: { ...BUILT_IN, ...keyed(OURS) },
        change: {
          "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"]}
use tauri_plugin_updater::UpdaterExt;
pub fn ask(app: &tauri::AppHandle) {
    let _ = app.updater_builder().${call}.build();
}
`,
        },
        expect: "loud",
        at: "src-tauri/src/setup.rs",
        real: "tauri-plugin-updater 2.14.1: the installer of Windows gets the arguments; the path is what an update replaces. Not run.",
      }),
    ),
    {
      name: "says nothing of another comment",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(base64(`untrusted comment: the key of Notes\r\n${line(1)}\r\nsince 2024`)),
      expect: "silent",
      real: `${SEEN} the same key.`,
    },
    {
      name: "lays another key ready for an updater that isn't there yet",
      base: keyed(OURS),
      change: keyed(THEIRS),
      expect: "loud",
      rule: "updates/key-trusted",
      real: "The plugin isn't built in, so that nothing reads its section until it is.",
    },
    {
      name: "says nothing above low of a key that nothing decodes",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(`${base64(`c\n${line(9)}\n`)} `),
      expect: "silent",
      real: `${SEEN} a space is refused, so that every update is.`,
    },
    {
      name: "says nothing of a line that is no base64 of two lines",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: keyed(line(9)),
      expect: "silent",
      real: `${SEEN} bytes that aren't UTF-8, or no second line, are refused, so that every update is.`,
    },
    {
      name: "says nothing above low of servers that nobody asks, nor of `active` in Tauri 2",
      base: keyed(OURS),
      change: { [CONFIG]: config({ active: true, pubkey: OURS, endpoints: ["https://a.example/l.json"] }) },
      expect: "silent",
      real: "No crate of Tauri 2 reads `active`; without the plugin the section is read by nothing.",
    },
    {
      name: "says nothing of code that asks the updater and sets nothing",
      base: { ...BUILT_IN, ...keyed(OURS) },
      change: {
        "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"]}
pub fn endpoints(app: &tauri::AppHandle, config: Config) -> usize {
    let _ = app.updater_builder().timeout(WAIT).build();
    config.endpoints.len() // .pubkey("…")
}
`,
      },
      expect: "silent",
      real: "A function, a field and a comment of that name aren't the updater's methods.",
    },
  ],
};

function version1(active: boolean, pubkey: string): Files {
  return {
    [CONFIG]: JSON.stringify({
      build: { distDir: "../dist" },
      package: { productName: "Notes", version: "0.1.0" },
      tauri: {
        bundle: { identifier: "com.example.notes" },
        security: { csp: "default-src 'self'" },
        updater: { active, pubkey, endpoints: ["https://updates.example.com/latest.json"] },
      },
    }),
  };
}
