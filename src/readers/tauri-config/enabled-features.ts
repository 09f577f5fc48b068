import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { asBoolean, member, pick, type StringValue, stringsOf } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { type Dependency, dependenciesOn } from "./dependencies.ts";

/** Features that come with a crate unless its defaults are turned off. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = new Map([["tauri-plugin-http", ["cookies"]]]);

/** The features of a crate that the app turns on, by name, with the line that does. Other crates may turn on more. */
export function featuresOf(project: Project, crate: string, platform: Platform): ReadonlyMap<string, Place> {
  const dependencies = dependenciesOn(project, crate, platform);
  const found = new Map<string, Place>();
  for (const { value, shared } of dependencies) {
    for (const item of [...stringsOf(member(value, "features")), ...stringsOf(member(shared, "features"))])
      found.set(item.value, item.at);
  }
  if (dependencies.some(keepsDefaults)) {
    const [first] = dependencies;
    for (const name of DEFAULTS.get(crate) ?? [])
      if (first && !found.has(name)) found.set(name, first.value.at);
  }
  const names = new Set(dependencies.map(({ name }) => name));
  for (const { value, at } of ownFeatures(project, platform)) {
    const [, dependency = "", feature = ""] = /^([^/?]+)\??\/(.+)$/.exec(value) ?? [];
    if (names.has(dependency) && !found.has(feature)) found.set(feature, at);
  }
  return found;
}

function keepsDefaults({ value, shared }: Dependency): boolean {
  const own = asBoolean(member(value, "default-features") ?? member(value, "default_features"));
  const inherited = asBoolean(member(shared, "default-features") ?? member(shared, "default_features"));
  // A workspace's defaults can be turned on for one member, and not off.
  return shared === undefined ? own !== false : own === true || inherited !== false;
}

/** What the app's own features lead to: those on by default, and those that the configuration builds it with. */
function ownFeatures(project: Project, platform: Platform): StringValue[] {
  const table = member(project.manifest, "features");
  const found: StringValue[] = [];
  const seen = new Set<string>();
  const todo = [
    ...stringsOf(member(table, "default")),
    ...stringsOf(pick(project.config(platform), "build", "features")),
  ];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    found.push(next);
    if (seen.has(next.value)) continue;
    seen.add(next.value);
    todo.push(...stringsOf(member(table, next.value)));
  }
  return found;
}
