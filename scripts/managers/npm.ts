import { join } from "node:path";
import { type Graph, GraphBuilder } from "./graph.ts";
import type { Manager } from "./manager.ts";

type Listed = Readonly<{
  name?: string;
  version?: string;
  dependencies?: Readonly<Record<string, Listed>>;
}>;

/** npm, by `npm ls --all --json --package-lock-only`. */
export const npm: Manager = {
  name: "npm",
  package: "npm",
  lock: "package-lock.json",
  forcedBy: "overrides",
  make(workshop, home, folder) {
    const args = ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund", REMOTE];
    workshop.run(folder, process.execPath, [program(home), ...args]);
  },
  listed(workshop, home, folder, { manifests }) {
    const text = workshop.run(folder, process.execPath, [
      program(home),
      ...["ls", "--all", "--json", "--long", "--package-lock-only"],
    ]);
    const own = new Map(Object.entries(manifests).map(([at, { name }]) => [name, at]));
    const graph = new GraphBuilder();
    addNpm(graph, "", JSON.parse(text), own);
    return graph;
  },
};

/** npm 12 else refuses what lies in the archive of another package. Nothing is fetched by address. */
const REMOTE = "--allow-remote=all";

const program = (home: string) => join(home, "bin", "npm-cli.js");

/** Adds what stands below one package. npm writes `{}` for what is optional and absent. */
function addNpm(graph: GraphBuilder, from: string, listed: Listed, own: ReadonlyMap<string, string>): Graph {
  for (const [alias, each] of Object.entries(listed.dependencies ?? {})) {
    if (each.version === undefined) continue;
    const folder = own.get(alias);
    const label = folder ?? `${each.name ?? alias} ${each.version}`;
    if (folder === undefined) {
      graph.package(label);
      graph.edge(from, label);
    }
    addNpm(graph, label, each, own);
  }
  return graph;
}
