import type { Place } from "../../domain/place.ts";
import { placesIn } from "../../formats/lines.ts";
import { argumentsIn, callsOf, literalOf, rustSource } from "../../formats/rust-calls.ts";
import type { Project } from "../../tauri/project.ts";
import { isRustOfApp } from "../../tauri/rust-files.ts";

/** A plugin that the app's own code makes: the app's commands under a name of their own. */
export type OwnPlugin = Readonly<{ name: string; at: Place }>;

/** Finds `plugin::Builder::new("auth")` in the app's Rust code; nothing is run. */
export function ownPlugins({ files, location }: Project): OwnPlugin[] {
  const rust = [...files.values()].filter(({ path }) => isRustOfApp(path, location.root));
  return rust.flatMap((file) => {
    if (!file.text.includes("plugin")) return [];
    const [source, place] = [rustSource(file), placesIn(file)];
    return callsOf(source, "Builder(?:::<[^()]{0,80}>)?::new").flatMap(({ inside }): OwnPlugin[] => {
      const [argument, ...others] = argumentsIn(source, inside);
      const name = argument && others.length === 0 ? literalOf(source, argument) : undefined;
      return name === undefined ? [] : [{ name: name.value, at: place(name.start, name.end) }];
    });
  });
}
