import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { crateOf } from "../../src/readers/tauri-acl/manifests.ts";
import type { Change } from "./changes.ts";

/** What Toril says of an update of one crate in an app whose only capability grants these permissions to its window. */
export function reviewUpdate({ key, from, to }: Change, permissions: readonly string[]): Promise<Review> {
  const files = (version: string): Record<string, string> => ({
    "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "com.example.tiny" }),
    "src-tauri/capabilities/main.json": JSON.stringify({
      identifier: "main",
      windows: ["main"],
      permissions,
    }),
    "src-tauri/Cargo.toml": manifest(Object.keys(versionsOf(key, version, to))),
    "src-tauri/Cargo.lock": lockfile(versionsOf(key, version, to)),
  });
  return reviewTrees({ base: memoryTree(files(from)), head: memoryTree(files(to)) });
}

/** Of a plugin's update nothing but the plugin moves, with a Tauri that the new release is made for. */
function versionsOf(key: string, version: string, to: string): Record<string, string> {
  const crate = crateOf(key);
  if (crate === "tauri") return { tauri: version };
  return { tauri: to.startsWith("3.") ? "3.0.0-alpha.5" : "2.12.5", [crate]: version };
}

function manifest(crates: readonly string[]): string {
  const lines = crates.map((crate) => `${crate} = "*"`);
  return `[package]\nname = "tiny"\nversion = "1.0.0"\n\n[dependencies]\n${lines.join("\n")}\n`;
}

function lockfile(versions: Readonly<Record<string, string>>): string {
  const app = `[[package]]\nname = "tiny"\nversion = "1.0.0"\ndependencies = ${JSON.stringify(Object.keys(versions))}\n`;
  const released = Object.entries(versions).map(
    ([name, version]) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`,
  );
  return ["version = 4\n", app, ...released].join("\n");
}
