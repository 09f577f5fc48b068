import { join } from "node:path";
import { GraphBuilder } from "./graph.ts";
import type { Manager } from "./manager.ts";

/** Yarn 1, by `yarn list --json`. What it lists as a range is the package for which its own parser has that range. */
export const classic: Manager = {
  name: "yarn",
  package: "yarn",
  lock: "yarn.lock",
  forcedBy: "resolutions",
  make(workshop, home, folder) {
    const args = [
      "install",
      "--ignore-scripts",
      "--ignore-engines",
      "--ignore-platform",
      "--non-interactive",
    ];
    workshop.run(folder, process.execPath, [program(home), ...args]);
  },
  listed(workshop, home, folder, { manifests }) {
    const parser = workshop.installed("@yarnpkg/lockfile", "1.1.0");
    const parsed = workshop.run(folder, process.execPath, ["-e", PARSES, parser, join(folder, "yarn.lock")]);
    const text = workshop.run(folder, process.execPath, [program(home), "list", "--json", "--no-progress"]);
    const graph = new GraphBuilder();
    const entries = new Entries(JSON.parse(parsed));
    const own = new Set(Object.values(manifests).map(({ name, version }) => `${name}@${version}`));
    for (const tree of (JSON.parse(text) as List).data.trees) {
      const lying = own.has(tree.name) ? tree.children.filter(({ shadow }) => shadow !== true) : [tree];
      for (const each of lying) addTree(graph, each, entries);
    }
    return graph;
  },
};

const PARSES = `
const { parse } = require(process.argv[1]);
const text = require("node:fs").readFileSync(process.argv[2], "utf8");
process.stdout.write(JSON.stringify(parse(text).object));
`;

const program = (home: string) => join(home, "bin", "yarn.js");

type Locked = Readonly<Record<string, Readonly<{ version: string }>>>;
type Tree = Readonly<{ name: string; shadow?: boolean; children: readonly Tree[] }>;
type List = Readonly<{ data: Readonly<{ trees: readonly Tree[] }> }>;

/** What Yarn's own parser finds in a lockfile: labels by what is asked for, and by name and version. */
class Entries {
  readonly #labels = new Map<string, string>();
  readonly #byName = new Map<string, Set<string>>();

  constructor(locked: Locked) {
    for (const [asked, { version }] of Object.entries(locked)) {
      const [name, range] = split(asked);
      const real = range.startsWith("npm:") ? split(range.slice("npm:".length))[0] : name;
      const label = `${real} ${version}`;
      this.#labels.set(asked, label);
      this.#labels.set(`${name}@${version}`, label);
      this.#byName.set(name, (this.#byName.get(name) ?? new Set()).add(label));
    }
  }

  /** A range that \`resolutions\` replaced stands in no lockfile: then the only package of that name is meant. */
  labelOf(listed: string): string {
    const [name] = split(listed);
    const found = this.#labels.get(listed);
    const [only, second] = this.#byName.get(name) ?? [];
    if (found === undefined && (only === undefined || second !== undefined))
      throw new Error(`yarn lists ${listed}, which its lockfile hasn't`);
    return found ?? String(only);
  }
}

/** The name before the `@`, and what follows. */
function split(text: string): [string, string] {
  const at = text.indexOf("@", 1);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** A child with a range is needed; one with a version only lies there, and its own tree stands there too. */
function addTree(graph: GraphBuilder, { name, children }: Tree, entries: Entries): void {
  const label = entries.labelOf(name);
  graph.package(label);
  for (const child of children) {
    if (child.shadow === true) graph.edge(label, entries.labelOf(child.name));
    else addTree(graph, child, entries);
  }
}
