/** Rules and readers by their folders: one with a rule.ts is a rule, one with a reader.ts is a reader. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");
export const RULES = "src/rules";
export const READERS = "src/readers";
export const SETTINGS = `${READERS}/tauri-config/settings`;

/** Ids of all rules, such as `ipc/scope-widened`, in order. */
export function ruleIds(): string[] {
  return foldersIn(RULES).flatMap((domain) =>
    foldersIn(`${RULES}/${domain}`).map((happening) => `${domain}/${happening}`),
  );
}

/** Names of all readers' folders, in order. */
export function readerNames(): string[] {
  return foldersIn(READERS).filter((name) => existsSync(join(ROOT, READERS, name, "reader.ts")));
}

/** Names of all settings outside the permission system, each a file, in order. */
export function settingNames(): string[] {
  return readdirSync(join(ROOT, SETTINGS))
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -".ts".length))
    .sort();
}

/** `npm-lock` → `npmPackages`, `ipc/scope-widened` → `ipcScopeWidened`: the name that generated code gives it. */
export function camelCase(name: string): string {
  return name.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Code-unit order, so that what is generated is the same on every machine. */
function foldersIn(path: string): string[] {
  const folder = join(ROOT, path);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
