import { APP } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import { manifestWith } from "./npm-app.ts";

const WORKFLOW = ".github/workflows/release.yml";
const MANIFEST = APP["src-tauri/Cargo.toml"];
const LOCK = APP["src-tauri/Cargo.lock"];

/** The app's lockfile with a crate more, on which the app depends. */
const WITH_MORE = `${LOCK.replace(' "serde",\n', ' "more",\n "serde",\n')}
[[package]]
name = "more"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"4".repeat(64)}"
`;

/** The same, and a crate that that one needs. */
const DEEP = `
[[package]]
name = "zdeep"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"5".repeat(64)}"
`;
const NEEDING_DEEP = `${WITH_MORE}dependencies = [\n "zdeep",\n]\n`;

const ROOT = '[workspace]\nresolver = "2"\nmembers = ["src-tauri"]\n';

/** The app as a member of a workspace at the top, where its lockfile is. */
const IN_WORKSPACE = { "Cargo.toml": ROOT, "Cargo.lock": LOCK, "src-tauri/Cargo.lock": null };

/** The app's manifest in a workspace whose root is elsewhere. */
const POINTING = (root: string) => MANIFEST.replace("[package]", `[package]\nworkspace = "${root}"`);

export const CARGO_LOCKFILE: AttackClass = {
  name: "cargo's lockfile",
  decides:
    "The lockfile is that of the workspace's root: `package.workspace` names it, a `[workspace]` in the crate makes it its own, else it is the nearest manifest above with a `[workspace]` that doesn't exclude the crate.",
  attacks: [
    {
      name: "takes out a crate that another one needs",
      base: { "src-tauri/Cargo.lock": NEEDING_DEEP + DEEP },
      change: { "src-tauri/Cargo.lock": NEEDING_DEEP },
      expect: "loud",
      at: "src-tauri/Cargo.lock",
      real: "cargo says `Adding zdeep` and takes the newest release that fits; only `--locked` refuses.",
    },
    ...["\t", "\ufeff", "\u200b"].map(
      (character): Attack => ({
        name: `writes a source with ${JSON.stringify(character)} in it`,
        change: { "src-tauri/Cargo.lock": LOCK.replace("crates.io-index", `crates.io-${character}index`) },
        expect: "loud",
        at: "src-tauri/Cargo.lock",
        real: "Readers of addresses leave it out, and cargo never writes it.",
      }),
    ),
    {
      name: "changes another crate while one was lacking before",
      base: { "src-tauri/Cargo.lock": NEEDING_DEEP },
      change: { "src-tauri/Cargo.lock": `${NEEDING_DEEP}\n# merged\n` },
      expect: "silent",
      real: "What was lacking is lacking as before.",
    },
    {
      name: "changes the root's lockfile and puts the old one nearer",
      base: IN_WORKSPACE,
      change: { "Cargo.lock": WITH_MORE, "src-tauri/Cargo.lock": LOCK },
      expect: "loud",
      at: "Cargo.lock",
      real: "cargo locate-project --workspace in the member names the root; cargo metadata reads its lockfile alone.",
    },
    {
      name: "moves the root to a folder beside the app",
      change: {
        "src-tauri/Cargo.toml": POINTING("../ws"),
        "ws/Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["../src-tauri"]\n',
        "ws/Cargo.lock": WITH_MORE,
      },
      expect: "loud",
      at: "ws/Cargo.lock",
      real: "With `package.workspace` cargo locate-project --workspace names ws/Cargo.toml.",
    },
    {
      name: "lets a manifest on the way name another root",
      base: {
        ...Object.fromEntries(
          Object.entries(APP)
            .filter(([path]) => path.startsWith("src-tauri/"))
            .flatMap(([path, text]) => [
              [path, null],
              [path.replace("src-tauri/", "apps/notes/"), text],
            ]),
        ),
      },
      change: {
        "apps/Cargo.toml": '[package]\nname = "apps"\nversion = "0.1.0"\nworkspace = "../ws"\n',
        "ws/Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["../apps", "../apps/notes"]\n',
        "ws/Cargo.lock": WITH_MORE,
      },
      expect: "loud",
      at: "ws/Cargo.lock",
      real: "cargo metadata takes ws as the root: a manifest above that names a root hands it on.",
    },
    {
      name: "excludes the app, so that a root further above counts",
      base: {
        "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["a/src-tauri"]\n',
        "Cargo.lock": WITH_MORE,
        "a/Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["src-tauri"]\n',
        "a/Cargo.lock": LOCK,
        ...Object.fromEntries(
          Object.entries(APP)
            .filter(([path]) => path.startsWith("src-tauri/") && !path.endsWith("Cargo.lock"))
            .map(([path, text]) => [`a/${path}`, text]),
        ),
        ...Object.fromEntries(
          Object.keys(APP).flatMap((path) => (path.startsWith("src-tauri/") ? [[path, null]] : [])),
        ),
      },
      change: { "a/Cargo.toml": '[workspace]\nresolver = "2"\nexclude = ["src-tauri"]\n' },
      expect: "loud",
      at: "Cargo.lock",
      real: "cargo locate-project --workspace goes on upwards where the nearer root excludes the crate.",
    },
    {
      name: "makes the app its own root beside a wider lockfile",
      base: { ...IN_WORKSPACE, "src-tauri/Cargo.lock": WITH_MORE },
      change: { "src-tauri/Cargo.toml": `${MANIFEST}\n[workspace]\n` },
      expect: "loud",
      at: "src-tauri/Cargo.lock",
      real: "With a [workspace] of its own cargo locate-project --workspace names the crate itself.",
    },
    {
      name: "makes a workspace above whose lockfile isn't here",
      change: { "Cargo.toml": ROOT },
      expect: "loud",
      at: "src-tauri/Cargo.lock",
      real: "cargo metadata writes a new Cargo.lock at the root and leaves the one in the member unread.",
    },
    {
      name: "names a root outside of the repository",
      change: { "src-tauri/Cargo.toml": POINTING("../../elsewhere") },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo reads the manifest that the path leads to, wherever it is.",
    },
    {
      name: "gives cargo another lockfile in its settings",
      change: {
        ".cargo/config.toml": '[resolver]\nlockfile-path = "other/Cargo.lock"\n',
        "other/Cargo.lock": WITH_MORE,
      },
      expect: "loud",
      at: ".cargo/config.toml",
      real: "cargo 1.95 ignores it with a warning, and heeds it with -Zlockfile-path.",
    },
    {
      name: "gives cargo another lockfile in a variable",
      change: {
        [WORKFLOW]: APP[WORKFLOW].replace(
          "on: push\n",
          "on: push\nenv:\n  CARGO_RESOLVER_LOCKFILE_PATH: ci/Cargo.lock\n",
        ),
        "ci/Cargo.lock": WITH_MORE,
      },
      expect: "loud",
      at: WORKFLOW,
      real: "cargo 1.97 wrote and read the file that the variable names; 1.95 doesn't know it.",
    },
    {
      name: "gives cargo another lockfile, or another crate, by a flag",
      change: {
        "package.json": manifestWith({
          scripts: { release: "tauri build -- --manifest-path ../other/Cargo.toml" },
        }),
      },
      expect: "loud",
      at: "package.json",
      real: "Tauri's CLI hands cargo what stands behind `--`; cargo builds the crate of that manifest with its lockfile.",
    },
    {
      name: "lets cargo find its settings in the repository",
      change: {
        [WORKFLOW]: APP[WORKFLOW].replace("on: push\n", "on: push\nenv:\n  CARGO_HOME: ci/cargo\n"),
        "ci/cargo/config.toml": "[profile.release]\ndebug-assertions = true\n",
      },
      expect: "loud",
      at: WORKFLOW,
      real: "CARGO_HOME=h cargo run --release took the profile from h/config.toml.",
    },
    ...[
      "cp ci/Cargo.lock src-tauri/Cargo.lock",
      "rm src-tauri/Cargo.lock",
      `echo 'more = "1"' >> src-tauri/Cargo.toml`,
      "mkdir -p .cargo && cp ci/c.toml .cargo/config.toml",
      "rm -f package-lock.json && npm install",
    ].map(
      (command): Attack => ({
        name: `hears ${command}`,
        change: { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", `- run: npm ci && ${command}`) },
        expect: "loud",
        at: WORKFLOW,
        real: "cargo and npm read what lies there when they run, and resolve anew where nothing does.",
      }),
    ),
    {
      name: "says nothing of files that a script reads, or takes away beside them",
      change: {
        [WORKFLOW]: APP[WORKFLOW].replace(
          "- run: npm ci",
          "- run: npm ci && rm -rf src-tauri/target dist && cp src-tauri/Cargo.lock out/ && grep serde src-tauri/Cargo.toml",
        ),
      },
      expect: "silent",
      real: "The app is built from the same files.",
    },
    {
      name: "says nothing of flags and places that decide nothing",
      change: {
        [WORKFLOW]: APP[WORKFLOW].replace(
          "on: push\n",
          "on: push\nenv:\n  CARGO_HOME: /opt/cargo\n  CARGO_INCREMENTAL: 0\n  RUSTUP_TOOLCHAIN: stable\n",
        ),
        "package.json": manifestWith({
          scripts: {
            release: "tauri build -- --locked -j4 --target-dir ../out --target=x86_64-pc-windows-msvc",
          },
        }),
      },
      expect: "silent",
      real: "cargo builds the same.",
    },
    {
      name: "says nothing of a lockfile that nothing reads",
      base: IN_WORKSPACE,
      change: { "src-tauri/Cargo.lock": WITH_MORE },
      expect: "silent",
      real: "cargo metadata --locked in the member passes, whatever its own Cargo.lock says.",
    },
    {
      name: "says nothing when the app joins a workspace with the same lockfile",
      change: IN_WORKSPACE,
      expect: "silent",
      real: "cargo metadata --locked passes with the lockfile moved to the root.",
    },
    {
      name: "says nothing of a lockfile above that no manifest goes with",
      change: { "Cargo.lock": WITH_MORE },
      expect: "silent",
      real: "Without a [workspace] above, cargo metadata reads src-tauri/Cargo.lock.",
    },
    {
      name: "says nothing of another workspace in the repository",
      change: {
        "tools/Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["x"]\n',
        "tools/x/Cargo.toml": '[package]\nname = "x"\nversion = "0.1.0"\n',
        "tools/Cargo.lock": 'version = 4\n\n[[package]]\nname = "x"\nversion = "0.1.0"\n',
      },
      expect: "silent",
      real: "cargo locate-project in src-tauri never looks into folders beside it.",
    },
    {
      name: "says nothing of members named by a pattern",
      base: IN_WORKSPACE,
      change: { "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["src-*"]\n' },
      expect: "silent",
      real: "cargo metadata --locked passes: `members` takes patterns.",
    },
  ],
};
