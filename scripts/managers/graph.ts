/**
 * What a lockfile holds, as a manager or as we see it: packages as `name version`, and who needs whom as `one > other`. The
 * folders of the project that the lockfile was written for are no packages; in edges they have their path, "" for the top.
 */
export type Graph = Readonly<{ packages: ReadonlySet<string>; edges: ReadonlySet<string> }>;

/** Collects a graph. What is added twice is there once. */
export class GraphBuilder {
  readonly packages = new Set<string>();
  readonly edges = new Set<string>();

  package(label: string): void {
    this.packages.add(label);
  }

  edge(from: string, to: string): void {
    this.edges.add(`${from} > ${to}`);
  }
}

export type Difference = Readonly<{ packages: number; edges: number; wrong: readonly string[] }>;

/** How much both hold, and what only one of them has. */
export function difference(ours: Graph, theirs: Graph): Difference {
  const wrong = [
    ...[...ours.packages].filter((each) => !theirs.packages.has(each)).map((each) => `only we have ${each}`),
    ...[...theirs.packages].filter((each) => !ours.packages.has(each)).map((each) => `we lack ${each}`),
    ...[...ours.edges].filter((each) => !theirs.edges.has(each)).map((each) => `only we have ${each}`),
    ...[...theirs.edges].filter((each) => !ours.edges.has(each)).map((each) => `we lack ${each}`),
  ];
  return { packages: theirs.packages.size, edges: theirs.edges.size, wrong };
}
