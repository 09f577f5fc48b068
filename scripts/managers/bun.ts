import { join } from "node:path";
import { GraphBuilder } from "./graph.ts";
import type { Manager } from "./manager.ts";

/** Bun, by `bun pm why '*'`: of each package, who needs it. */
export const bun: Manager = {
  name: "bun",
  package: "@oven/bun-linux-x64",
  lock: "bun.lock",
  forcedBy: "overrides",
  make(workshop, home, folder) {
    workshop.run(folder, program(home), ["install", "--lockfile-only", "--ignore-scripts"]);
  },
  listed(workshop, home, folder, { manifests }) {
    const own = new Map(Object.entries(manifests).map(([at, { name }]) => [name, at]));
    const graph = new GraphBuilder();
    let needed = "";
    for (const line of workshop.run(folder, program(home), ["pm", "why", "*", "--depth", "1"]).split("\n")) {
      const [, tree = "", name = "", version = ""] = WHY.exec(line) ?? [];
      if (name === "") continue;
      const folder = own.get(name);
      const label = folder ?? `${name} ${version}`;
      if (tree === "") {
        needed = folder === undefined ? label : "";
        if (folder === undefined) graph.package(label);
      } else if (needed !== "") graph.edge(label, needed);
    }
    return graph;
  },
};

/** `debug@4.3.4`, or below it `  └─ dev vite@4.5.3 (requires ^4.3.4)`. */
const WHY =
  /^( *[├└│─ ]*)(?:(?:dev|optional|peer|optional peer) )?(@?[^@\s]+)(?:@(\S*))?(?: \(requires .*\))?$/;

const program = (home: string) => join(home, "bin", "bun");
