import type { Place } from "../../domain/place.ts";
import { member, pick, type Value } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";

/** A plugin that the app is built with. In Tauri 1, all its commands are open to every page of the app. */
export type PluginCrate = Readonly<{ name: string; crate: string; at: Place }>;

export function pluginCrates({ manifest }: Project): PluginCrate[] {
  const targets = member(manifest, "target");
  const perTarget =
    targets?.kind === "object"
      ? [...targets.entries.values()].map(({ value }) => member(value, "dependencies"))
      : [];
  const found = [pick(manifest, "dependencies"), ...perTarget].flatMap(pluginsIn);
  return [...new Map(found.map((plugin) => [plugin.name, plugin])).values()];
}

/** Plugins that have no commands. */
const WITHOUT_COMMANDS = new Set(["localhost", "persisted-scope", "single-instance"]);

function pluginsIn(table: Value | undefined): PluginCrate[] {
  if (table?.kind !== "object") return [];
  return [...table.entries].flatMap(([crate, { key }]) => {
    const name = /^tauri-plugin-(.+)$/.exec(crate)?.[1];
    return name === undefined || WITHOUT_COMMANDS.has(name) ? [] : [{ name, crate, at: key }];
  });
}
