/** A project of ours that cargo locks: its files by their paths. `{git}` stands for a repository that is made beside it. */
export type CargoProject = Readonly<{ name: string; files: Readonly<Record<string, string>> }>;

const LIB = { "src/lib.rs": "" };

function crate(name: string, rest: string, more = ""): string {
  return `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${more}\n${rest}`;
}

function one(name: string, rest: string, more = ""): CargoProject {
  return { name, files: { ...LIB, "Cargo.toml": crate(name, rest, more) } };
}

/** Each of them has something that decides who needs whom, or how the lockfile says it. */
export const CARGO_PROJECTS: readonly CargoProject[] = [
  one("plain", '[dependencies]\nserde = { version = "1", features = ["derive"] }\nlog = "0.4"\n'),
  one(
    "kinds",
    '[dependencies]\nhex = "0.4"\n[build-dependencies]\ncc = "1"\n[dev-dependencies]\ntempfile = "3"\n',
  ),
  one(
    "targets",
    `[target.'cfg(windows)'.dependencies]\nwindows-sys = "0.59"\n[target.'cfg(unix)'.dependencies]\nnix = "0.29"\n[dependencies]\nmio = { version = "1", features = ["net", "os-poll"] }\n`,
  ),
  one(
    "renamed",
    '[dependencies]\njson = { package = "serde_json", version = "1" }\nrand7 = { package = "rand", version = "0.7" }\nrand8 = { package = "rand", version = "0.8" }\n',
  ),
  one(
    "features",
    '[dependencies]\nregex = { version = "1", default-features = false, features = ["std"], optional = true }\ntokio = { version = "1", features = ["full"], optional = true }\n[features]\nall = ["dep:regex", "tokio?/tracing"]\n',
  ),
  {
    name: "workspace",
    files: {
      "Cargo.toml": '[workspace]\nresolver = "2"\nmembers = ["app", "core"]\nexclude = ["tools"]\n',
      "app/Cargo.toml": crate("app", '[dependencies]\ncore-of-app = { path = "../core" }\nrand = "0.8"\n'),
      "app/src/main.rs": "fn main() {}\n",
      "core/Cargo.toml": crate(
        "core-of-app",
        '[dependencies]\nrand = "0.7"\n[build-dependencies]\ntools = { path = "../tools" }\n',
      ),
      "core/src/lib.rs": "",
      "tools/Cargo.toml": crate("tools", '[dependencies]\nanyhow = "1"\n'),
      "tools/src/lib.rs": "",
    },
  },
  one(
    "git",
    '[dependencies]\nfrom-git = { git = "{git}" }\nother-of-git = { git = "{git}", branch = "main" }\n',
  ),
  {
    name: "patched",
    files: {
      ...LIB,
      "Cargo.toml": crate(
        "patched",
        '[dependencies]\nserde_json = "1"\n[patch.crates-io]\nitoa = { path = "itoa" }\nfnv = { path = "fnv" }\n',
      ),
      "itoa/Cargo.toml": crate("itoa", "").replace("0.1.0", "1.0.99"),
      "itoa/src/lib.rs": "",
      "fnv/Cargo.toml": crate("fnv", "").replace("0.1.0", "1.0.99"),
      "fnv/src/lib.rs": "",
    },
  },
  one("older", '[dependencies]\nserde_json = "1"\nbitflags = "1"\n', 'rust-version = "1.70"\n'),
  one(
    "tauri",
    '[dependencies]\ntauri = { version = "2", features = ["tray-icon"] }\ntauri-plugin-dialog = "2"\ntauri-plugin-updater = "2"\ntauri-plugin-sql = { version = "2", features = ["sqlite"] }\n[build-dependencies]\ntauri-build = "2"\n',
  ),
];
