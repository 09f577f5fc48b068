import type { Files } from "./reviewer.ts";

const CONFIG = {
  productName: "Notes",
  identifier: "com.example.notes",
  version: "1.0.0",
  app: { security: { csp: "default-src 'self'" } },
};

export const CONFIG_PATH = "src-tauri/tauri.conf.json";
export const CAPABILITY_PATH = "src-tauri/capabilities/main.json";
export const PERMISSION_PATH = "src-tauri/permissions/notes.toml";
export const LOCK_PATH = "src-tauri/Cargo.lock";

/** A permission of the app itself, so that its commands aren't open to every page. */
const PERMISSION = `[[permission]]
identifier = "allow-save"
commands.allow = ["save"]
`;

const LOCK = ["tauri 2.11.1", "tauri-plugin-fs 2.4.0", "tauri-plugin-http 2.5.0", "tauri-plugin-shell 2.3.0"]
  .map((crate) => crate.split(" "))
  .map(
    ([name, version]) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\n`,
  )
  .join("\n");

export type Capability = Readonly<Record<string, unknown>>;

/** A small app as people write it, with other files in the place of its own or beside them. */
export function app(changes: Files = {}): Files {
  return {
    [CONFIG_PATH]: JSON.stringify(CONFIG, null, 2),
    [CAPABILITY_PATH]: capability({ permissions: ["core:default"] }),
    [PERMISSION_PATH]: PERMISSION,
    [LOCK_PATH]: `version = 4\n\n${LOCK}`,
    ...changes,
  };
}

/** The app's configuration with other values at its top. */
export function config(changes: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...CONFIG, ...changes }, null, 2);
}

/** The text of a capability file for the window `main`. */
export function capability(changes: Capability = {}): string {
  return JSON.stringify({ identifier: "main", windows: ["main"], permissions: [], ...changes }, null, 2);
}

/** The app with one capability. */
export function appWith(changes: Capability, more: Files = {}): Files {
  return app({ [CAPABILITY_PATH]: capability(changes), ...more });
}
