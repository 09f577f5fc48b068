import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Graph, GraphBuilder } from "./graph.ts";
import type { Manager } from "./manager.ts";

/** Yarn of today, by `yarn info --all --recursive --json`. */
export const berry: Manager = {
  name: "yarn",
  package: "@yarnpkg/cli-dist",
  lock: "yarn.lock",
  forcedBy: "resolutions",
  make(workshop, home, folder) {
    // It looks for the top of a project by this file.
    writeFileSync(join(folder, "yarn.lock"), "");
    workshop.run(folder, process.execPath, [program(home), "install", "--mode=update-lockfile"], UNFROZEN);
  },
  listed(workshop, home, folder) {
    const args = ["info", "--all", "--recursive", "--json"];
    const graph = new GraphBuilder();
    for (const line of workshop
      .run(folder, process.execPath, [program(home), ...args])
      .trim()
      .split("\n"))
      addInfo(graph, JSON.parse(line));
    return graph;
  },
};

const UNFROZEN = { YARN_ENABLE_IMMUTABLE_INSTALLS: "0", YARN_ENABLE_SCRIPTS: "0" };

const program = (home: string) => join(home, "bin", "yarn.js");

type Info = Readonly<{
  value: string;
  children: Readonly<{ Dependencies?: readonly Readonly<{ locator: string }>[] }>;
}>;

function addInfo(graph: GraphBuilder, { value, children }: Info): Graph {
  const label = labelOf(value);
  if (!value.includes("@workspace:")) graph.package(label);
  for (const { locator } of children.Dependencies ?? [])
    if (!locator.includes("@workspace:")) graph.edge(label, labelOf(locator));
  return graph;
}

/** A locator in our words: a folder of the project by its path, and what a patch makes as the package that it patches. */
function labelOf(locator: string): string {
  const plain = locator.replace(/@virtual:[0-9a-f]+#/, "@");
  const [, name = "", protocol = "", rest = ""] = /^(.[^@]*)@([a-z]+):(.*)$/.exec(plain) ?? [];
  if (protocol === "workspace") return rest === "." ? "" : rest;
  if (protocol !== "patch") return `${name} ${rest}`;
  const patched = decodeURIComponent(rest.slice(0, rest.indexOf("#")));
  return labelOf(patched);
}
