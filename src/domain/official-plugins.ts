/** Tauri's own plugins, as tauri-cli knows them. */
const PLUGINS = new Set(
  [
    "authenticator autostart barcode-scanner biometric cli clipboard-manager deep-link dialog fs geolocation",
    "global-shortcut haptics http localhost log nfc notification opener os persisted-scope positioner process",
    "shell single-instance sql store stronghold updater upload websocket window-state",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a crate is one of Tauri's own plugins. All that have a command register it in a build script. */
export function isOfficialPlugin(crate: string): boolean {
  return crate.startsWith("tauri-plugin-") && PLUGINS.has(crate.slice("tauri-plugin-".length));
}
