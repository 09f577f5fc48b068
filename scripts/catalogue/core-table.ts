import type { ListedManifest } from "../../src/catalogue/listed.ts";

/** The manifests of Tauri's core, from the table of commands in the build script of the crate `tauri`. */
export function coreManifests(buildScript: string, demand: boolean): ReadonlyMap<string, ListedManifest> {
  const script = buildScript.replace(/\/\/[^\n]*/g, "");
  const table = /const PLUGINS[^=]*= &\[([\s\S]*?)\n\];/.exec(script)?.[1];
  if (table === undefined) throw new Error("the build script of tauri has no table of commands");
  const plugins = [...table.matchAll(/\(\s*"([\w:-]+)",\s*&\[([^\]]*)\]/g)];
  const manifests = new Map(
    plugins.map(([, key = "", commands = ""]) => [key, manifestOf(commandsIn(commands), demand)] as const),
  );
  const listed = [...manifests.values()].reduce((count, { c }) => count + c.length, 0);
  if (listed !== commandsIn(table).length || manifests.size === 0)
    throw new Error("the table of commands of tauri has another form than the one that is read");
  // Since 2.0.0-rc.12 this is a set of the default sets. Before that, Tauri itself replaced `core:default` by them.
  if (plugins.some(([, key = ""]) => key.startsWith("core:")))
    manifests.set("core", { c: [], def: plugins.map(([, key]) => `${key}:default`) });
  return manifests;
}

type Command = Readonly<{ name: string; isDefault: boolean }>;

function commandsIn(text: string): Command[] {
  return [...text.matchAll(/\(\s*"(\w+)",\s*(true|false)\s*,?\s*\)/g)].map(([, name = "", flag]) => ({
    name,
    isDefault: flag === "true",
  }));
}

function manifestOf(commands: readonly Command[], demand: boolean): ListedManifest {
  return {
    c: commands.map(({ name }) => name).sort(),
    ...(demand && { demand }),
    def: commands
      .filter(({ isDefault }) => isDefault)
      .map(({ name }) => `allow-${name.replaceAll("_", "-")}`),
  };
}
