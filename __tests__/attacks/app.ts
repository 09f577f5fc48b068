/** A small app as people write them: narrow, with a lockfile on either side, a release workflow and a build script. */
export const APP = {
  "index.html": "<!doctype html><html><head><title>Notes</title></head><body></body></html>",
  "src/main.js": "document.title = 'Notes';\n",
  "package.json": JSON.stringify(
    {
      name: "notes",
      private: true,
      version: "0.1.0",
      type: "module",
      scripts: { build: "vite build", tauri: "tauri", release: "tauri build" },
      dependencies: { left: "^1.0.0" },
      devDependencies: { vite: "^5.0.0" },
    },
    null,
    2,
  ),
  "package-lock.json": JSON.stringify(
    {
      name: "notes",
      version: "0.1.0",
      lockfileVersion: 3,
      requires: true,
      packages: {
        "": {
          name: "notes",
          version: "0.1.0",
          dependencies: { left: "^1.0.0" },
          devDependencies: { vite: "^5.0.0" },
        },
        "node_modules/left": { version: "1.0.0", integrity: `sha512-${"A".repeat(86)}==` },
        "node_modules/vite": { version: "5.4.0", integrity: `sha512-${"B".repeat(86)}==`, dev: true },
      },
    },
    null,
    2,
  ),
  ".github/workflows/release.yml": `name: release
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
      - uses: tauri-apps/tauri-action@v0
        with:
          tagName: v1
`,
  "src-tauri/tauri.conf.json": JSON.stringify(
    {
      $schema: "https://schema.tauri.app/config/2",
      productName: "Notes",
      version: "0.1.0",
      identifier: "com.example.notes",
      build: { beforeBuildCommand: "npm run build", frontendDist: "../dist" },
      app: {
        windows: [{ label: "main", title: "Notes" }],
        security: {
          csp: "default-src 'self'; script-src 'self'; connect-src ipc: http://ipc.localhost",
          freezePrototype: true,
        },
      },
      bundle: { active: true, targets: "all" },
    },
    null,
    2,
  ),
  "src-tauri/capabilities/main.json": JSON.stringify(
    {
      identifier: "main",
      windows: ["main"],
      permissions: [
        "core:default",
        "allow-save-note",
        { identifier: "fs:allow-read-text-file", allow: [{ path: "$APPDATA/notes/*" }] },
      ],
    },
    null,
    2,
  ),
  "src-tauri/build.rs": `fn main() {
    tauri_build::try_build(
        tauri_build::Attributes::new().app_manifest(
            tauri_build::AppManifest::new().commands(&["save_note", "load_note"]),
        ),
    )
    .expect("failed to build");
}
`,
  "src-tauri/src/main.rs": "fn main() {\n    app_lib::run()\n}\n",
  "src-tauri/src/lib.rs": `mod setup;

pub fn run() {
    tauri::Builder::default()
        .plugin(tauri_plugin_fs::init())
        .invoke_handler(tauri::generate_handler![setup::save_note, setup::load_note])
        .setup(|app| {
            setup::init(app);
            Ok(())
        })
        .run(tauri::generate_context!())
        .expect("error");
}
`,
  "src-tauri/src/setup.rs": `pub fn init(_app: &mut tauri::App) {}

#[tauri::command]
pub fn save_note(text: String) -> usize {
    text.len()
}

#[tauri::command]
pub fn load_note() -> String {
    String::new()
}
`,
  "src-tauri/Cargo.toml": `[package]
name = "app"
version = "0.1.0"
edition = "2021"

[lib]
name = "app_lib"

[build-dependencies]
tauri-build = { version = "2", features = [] }

[dependencies]
serde = { version = "1", features = ["derive"] }
tauri = { version = "2", features = [] }
tauri-plugin-fs = "2"
`,
  "src-tauri/Cargo.lock": `version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "serde",
 "tauri",
 "tauri-build",
 "tauri-plugin-fs",
]

[[package]]
name = "serde"
version = "1.0.228"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "9a8e94ea7f378bd32cbbd37198a4a91436180c5bb472411e48b5ec2e2124ae9e"

[[package]]
name = "tauri"
version = "2.12.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"1".repeat(64)}"

[[package]]
name = "tauri-build"
version = "2.6.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"2".repeat(64)}"

[[package]]
name = "tauri-plugin-fs"
version = "2.4.4"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "${"3".repeat(64)}"
`,
} as const;

/** A capability that gives any page any file: what an attack wants to bring in. */
export const WIDE = JSON.stringify({
  identifier: "evil",
  windows: ["*"],
  permissions: [{ identifier: "fs:allow-read-text-file", allow: [{ path: "/**" }] }],
});

/** The same packages as pnpm locks them. */
export const PNPM_LOCK = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .:
    dependencies:
      left:
        specifier: ^1.0.0
        version: 1.0.0
    devDependencies:
      vite:
        specifier: ^5.0.0
        version: 5.4.0

packages:

  left@1.0.0:
    resolution: {integrity: sha512-${"A".repeat(86)}==}

  vite@5.4.0:
    resolution: {integrity: sha512-${"B".repeat(86)}==}

snapshots:

  left@1.0.0: {}

  vite@5.4.0: {}
`;
