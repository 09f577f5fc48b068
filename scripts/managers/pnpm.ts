import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { type Graph, GraphBuilder } from "./graph.ts";
import type { Manager } from "./manager.ts";
import { inStore } from "./pnpm-store.ts";

type Listed = Readonly<{ from: string; version: string; dependencies?: Deps }>;
type Deps = Readonly<Record<string, Listed>>;
type Project = Readonly<{
  path: string;
  dependencies?: Deps;
  devDependencies?: Deps;
  optionalDependencies?: Deps;
}>;

const LOCKS = ["install", "--lockfile-only", "--ignore-scripts", "--no-frozen-lockfile"];

const pnpm = {
  name: "pnpm",
  package: "pnpm",
  lock: "pnpm-lock.yaml",
  forcedBy: "pnpm",
  make: (workshop, home, folder) => void workshop.run(folder, process.execPath, [program(home), ...LOCKS]),
} as const satisfies Partial<Manager>;

/** pnpm from 10 on, by `pnpm list --lockfile-only --json --depth Infinity`. */
export const newerPnpm: Manager = {
  ...pnpm,
  listed(workshop, home, folder) {
    const text = workshop.run(folder, process.execPath, [
      program(home),
      ...["list", "--recursive", "--lockfile-only", "--json", "--depth", "Infinity"],
    ]);
    const graph = new GraphBuilder();
    for (const project of JSON.parse(text) as readonly Project[]) {
      const at = relative(folder, project.path);
      for (const deps of [project.dependencies, project.devDependencies, project.optionalDependencies])
        addListed(graph, at, deps);
    }
    return graph;
  },
};

/** pnpm below 10 lists what is installed only: so it installs, for every platform, and what lies there is looked at. */
export const olderPnpm: Manager = {
  ...pnpm,
  listed(workshop, home, folder, { manifests }) {
    const args = ["install", "--force", "--frozen-lockfile", "--ignore-scripts", UNHOISTED];
    workshop.run(folder, process.execPath, [program(home), ...args]);
    return inStore(folder, Object.keys(manifests));
  },
};

/** Else it links the packages of some names into the top folder, whoever asks for them. */
const UNHOISTED = "--config.public-hoist-pattern=none";

function program(home: string): string {
  const [module, script] = ["pnpm.mjs", "pnpm.cjs"].map((name) => join(home, "bin", name));
  return module !== undefined && existsSync(module) ? module : String(script);
}

function addListed(graph: GraphBuilder, from: string, deps: Deps = {}): Graph {
  for (const each of Object.values(deps)) {
    if (each.version.startsWith("link:")) continue;
    const label = `${each.from} ${each.version}`;
    graph.package(label);
    graph.edge(from, label);
    addListed(graph, label, each.dependencies);
  }
  return graph;
}
