/**
 * The usual spelling of a variable that Tauri, cargo or rustc reads: on Windows, names of variables ignore case. Any other
 * name stays as it is.
 */
export function heededName(name: string): string {
  const upper = name.toUpperCase();
  return /^(?:TAURI_|CARGO_|RUST)/.test(upper) ? upper : name;
}
