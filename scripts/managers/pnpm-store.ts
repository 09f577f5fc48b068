import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Graph, GraphBuilder } from "./graph.ts";

/**
 * What pnpm laid into `node_modules`: each package in a folder of its own below `.pnpm`, and beside it links to the packages
 * that it needs. `folders` are those of the project, "" for the top.
 */
export function inStore(top: string, folders: readonly string[]): Graph {
  const graph = new GraphBuilder();
  for (const folder of folders) {
    const modules = join(top, folder, "node_modules");
    for (const { path, isLink } of packagesIn(modules)) {
      const label = isLink ? labelAt(path) : undefined;
      if (label !== undefined) graph.edge(folder, label);
    }
  }
  const store = join(top, "node_modules", ".pnpm");
  for (const name of readdirSync(store)) {
    const inside = packagesIn(join(store, name, "node_modules"));
    if (name === "node_modules") continue;
    for (const { path, isLink } of inside) {
      const label = isLink ? undefined : labelAt(path);
      if (label === undefined) continue;
      graph.package(label);
      const links = inside.filter((each) => each.isLink).flatMap((each) => labelAt(each.path) ?? []);
      for (const other of links) graph.edge(label, other);
    }
  }
  return graph;
}

type Entry = Readonly<{ path: string; isLink: boolean }>;

/** The packages of a `node_modules`, those with a scope too. */
function packagesIn(modules: string): Entry[] {
  if (!existsSync(modules)) return [];
  return readdirSync(modules).flatMap((name) => {
    const path = join(modules, name);
    if (name.startsWith(".")) return [];
    if (name.startsWith("@")) return readdirSync(path).map((each) => entryAt(join(path, each)));
    return [entryAt(path)];
  });
}

function entryAt(path: string): Entry {
  return { path, isLink: lstatSync(path).isSymbolicLink() };
}

/** A package of the store by its own manifest; undefined for a folder of the project. */
function labelAt(path: string): string | undefined {
  const real = realpathSync(path);
  if (!dirname(real).includes("/node_modules/.pnpm/")) return undefined;
  const { name, version } = JSON.parse(readFileSync(join(real, "package.json"), "utf8"));
  return `${name} ${version}`;
}
