import { wordsOf } from "../../domain/gap.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { asString, itemsOf, pick, type Value } from "../../formats/value.ts";
import { joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";

/** Words with which code reads files that are bundled with the app. */
const READS_RESOURCES = /\bresource_dir\b|\bresolve_resource\b|\bBaseDirectory::Resource\b|\$RESOURCE\b/;

/**
 * An identity of what code finds if it reads the app's resources at run time: the paths that the bundle takes, and their content.
 * Empty where no code reads resources.
 */
export function resourcesRead(project: Project): string {
  const isRead = rustOfApp(project).files.some(({ file }) => READS_RESOURCES.test(file.text));
  if (!isRead) return "";
  const taken = PLATFORMS.flatMap((platform) => {
    const config = project.config(platform);
    return [pick(config, "bundle", "resources"), pick(config, "tauri", "bundle", "resources")].flatMap(
      entriesOf,
    );
  });
  const named = taken.map(([from, to]) => wordsOf(from, to, contentAt(project, from)));
  return wordsOf([...new Set(named)].sort());
}

/** Pairs of source and target paths. In a list, both are the same. */
function entriesOf(resources: Value | undefined): (readonly [string, string])[] {
  if (resources?.kind === "object")
    return [...resources.entries].map(([from, { value }]) => [from, asString(value) ?? ""]);
  return itemsOf(resources).map((item) => [asString(item) ?? "", ""]);
}

/** The content of a source path; for a pattern, that of the folder in which it begins. */
function contentAt({ location, contents }: Project, from: string): string {
  const path = joined(location.root, from.replace(/\/?[^/]*[*?[{].*$/, ""));
  return path === null ? "" : contents.at(path);
}
