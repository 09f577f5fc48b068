/** A lockfile's graph for a search: its nodes, and the dependencies of each. */
export type Graph<N> = Readonly<{
  /** Groups of roots: the app's own crate or project first. What only other members reach is found after that. */
  roots: readonly (readonly N[])[];
  next(node: N): Iterable<N>;
  nameOf(node: N): string;
}>;

/** Longer paths are shown by their first step and their last ones. */
const LONGEST = 12;

type Step<N> = Readonly<{ parent: N | undefined; first: string; depth: number }>;

/**
 * The shortest path from the app to every package that it reaches, as names. There is one breadth-first walk for each group of
 * roots. A package that an earlier group reaches keeps that path.
 */
export function shortestPaths<N>(graph: Graph<N>): (node: N) => readonly string[] {
  const steps = new Map<N, Step<N>>();
  for (const roots of graph.roots) walk(graph, roots, steps);
  return (node) => wayTo(graph, node, steps);
}

function walk<N>(graph: Graph<N>, roots: readonly N[], steps: Map<N, Step<N>>): void {
  const queue = roots.filter((root) => !steps.has(root));
  for (const root of queue) steps.set(root, { parent: undefined, first: "", depth: 0 });
  for (const node of queue) {
    const here = steps.get(node);
    if (here === undefined) continue;
    for (const next of graph.next(node)) {
      if (steps.has(next)) continue;
      const first = here.depth === 0 ? graph.nameOf(next) : here.first;
      steps.set(next, { parent: node, first, depth: here.depth + 1 });
      queue.push(next);
    }
  }
}

function wayTo<N>(graph: Graph<N>, node: N, steps: ReadonlyMap<N, Step<N>>): readonly string[] {
  const end = steps.get(node);
  if (end === undefined) return [];
  const names: string[] = [];
  let at: N | undefined = node;
  for (let step: Step<N> | undefined = end; at !== undefined && step !== undefined && step.depth > 0; ) {
    if (names.length === LONGEST) return [end.first, "…", ...names.slice(0, LONGEST - 2).reverse()];
    names.push(graph.nameOf(at));
    at = step.parent;
    step = at === undefined ? undefined : steps.get(at);
  }
  return names.reverse();
}
