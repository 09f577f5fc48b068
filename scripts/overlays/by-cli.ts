import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Platform } from "../../src/domain/platform.ts";
import type { Layers } from "./generated.ts";

/** Commands that read the configuration for a platform and stop there. Only a Mac has those of iOS. */
const COMMANDS: Readonly<Record<Platform, readonly string[] | undefined>> = {
  linux: ["bundle", "--target", "x86_64-unknown-linux-gnu"],
  macOS: ["bundle", "--target", "aarch64-apple-darwin"],
  windows: ["bundle", "--target", "x86_64-pc-windows-msvc"],
  android: ["android", "build"],
  iOS: undefined,
};

/**
 * The same layers one level down, in a place where the schema wants a text: Tauri's CLI then refuses the configuration that it
 * merged, and prints that whole. Undefined where it can't be asked: it holds no TOML against the schema.
 */
export function insideOfName({ files, patches, platform }: Layers): Layers | undefined {
  if (COMMANDS[platform] === undefined || "Tauri.toml" in files) return undefined;
  return {
    platform,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, inside(text, name)])),
    patches: patches.map(({ file, text, json }) => ({
      ...(file === undefined ? {} : { file }),
      text: inside(text, file),
      json: inside(json),
    })),
  };
}

function inside(text: string, file = ""): string {
  return file.endsWith(".toml") ? `[productName.all]\n${text}` : `{"productName": {"all": ${text}}}`;
}

/** What the CLI whose `tauri.js` this is merged, for layers of `insideOfName`; undefined where it says something else. */
export function mergedByCli(tauri: string, { files, patches, platform }: Layers, folder: string): unknown {
  const own = join(folder, "src-tauri");
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "Cargo.toml"), '[package]\nname = "notes"\nversion = "0.1.0"\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  for (const { file, text } of patches) if (file !== undefined) writeFileSync(join(folder, file), text);
  const more = patches.flatMap(({ file, text }) => ["--config", file ?? text]);
  const args = [tauri, ...(COMMANDS[platform] ?? []), ...more];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const [, printed] = /error on `productName`: (\{.*\}) is not of types/s.exec(stdout + stderr) ?? [];
  return printed === undefined ? undefined : { productName: JSON.parse(printed) };
}
