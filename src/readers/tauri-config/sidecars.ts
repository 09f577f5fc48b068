import type { Platform } from "../../domain/platform.ts";
import { type StringValue, stringsOf } from "../../formats/value.ts";
import type { Item } from "../../tauri/contents.ts";
import { baseName, folderOf, joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { bundleKey, valueOfKey } from "./bundle-key.ts";

const KEY = bundleKey("externalBin");

/** The programs that a platform's configuration ships beside the app. */
export function sidecarsOn(project: Project, platform: Platform): readonly StringValue[] {
  return stringsOf(valueOfKey(project, platform, KEY)?.value);
}

/** A program's path in one spelling. Outside the app's folder, it starts at the top, since the app's folder may move. */
export function programOf(program: string, root: string): string {
  const parts = program
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  const up = parts.findIndex((part) => part !== "..");
  const folders = root === "" ? [] : root.split("/");
  if (program.startsWith("/")) return program;
  if (up <= 0 || up > folders.length) return parts.join("/");
  return `/${[...folders.slice(0, folders.length - up), ...parts.slice(up)].join("/")}`;
}

/** `bin/tool` is `bin/tool-x86_64-unknown-linux-gnu` in the repository, and `.exe` on Windows. */
export function filesOfSidecar({ location, contents }: Project, program: string): readonly Item[] {
  const path = joined(location.root, program);
  if (path === null) return [];
  const name = `${baseName(path)}-`;
  return contents
    .below(folderOf(path))
    .filter((item) => folderOf(item.path) === folderOf(path) && baseName(item.path).startsWith(name));
}
