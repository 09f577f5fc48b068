import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { folderOf, inFolder, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import type { Given } from "./build-values.ts";

const CONFIGURATIONS = [
  "tauri.conf.json",
  "tauri.conf.json5",
  "Tauri.toml",
  ...["android", "ios", "linux", "macos", "windows"].flatMap((platform) => [
    `tauri.${platform}.conf.json`,
    `tauri.${platform}.conf.json5`,
    `Tauri.${platform}.toml`,
  ]),
];

/**
 * Gaps for code that names a configuration other than the app's own. Tauri takes the configuration in the folder of the given
 * path, whatever the file's name, and we don't read that one. Source: `tauri-codegen/src/lib.rs`, tried with 2.7.4.
 */
export function otherConfiguration(project: Project, crate: string, given: Given | null): Gap[] {
  if (given === null) return [];
  const path = joined(crate, given.name);
  const folder = path === null ? null : folderOf(path);
  if (folder === project.location.root) return [];
  const there =
    folder === null ? [] : CONFIGURATIONS.map((name) => project.contents.at(inFolder(folder, name)));
  const message = `The app is built with the configuration at ${code(given.name)}, and the one beside its Cargo.toml was read: what it may do is not known. Keep the configuration there.`;
  return [
    gapAt(given.at, { kind: "not-followed", rests: wordsOf("configuration", given.name, there), message }),
  ];
}
