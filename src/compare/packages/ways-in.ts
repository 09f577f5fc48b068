import { type PinnedPackage, packageKey, releaseText } from "../../domain/package.ts";
import type { NewEdge, WayIn } from "../../domain/package-change.ts";
import { directsLeadingTo } from "./directs.ts";
import type { Inventory } from "./inventory.ts";
import { type LockfileGraph, lockfileGraph, nodeOf } from "./lockfile-graph.ts";

/** How packages of head get into the app. The graph is made once, and only where something is asked of a new package. */
export function waysIn(before: Inventory, after: Inventory): (each: PinnedPackage) => WayIn {
  const isNew = (each: PinnedPackage) =>
    !before.isEmpty(each.ecosystem) && before.named(each).packages.length === 0;
  let known: NewWays | undefined;
  return (each) => {
    const { path, neededOnly } = each;
    if (!isNew(each)) return { path, neededOnly, newEdge: null, directs: null };
    known ??= new NewWays(before, after, isNew);
    return { path, neededOnly, newEdge: known.newEdgeTo(each), directs: known.directsTo(each) };
  };
}

/** What is asked of new packages. Each step is looked for once, however many of them come in by it. */
class NewWays {
  readonly #before: Inventory;
  readonly #graph: LockfileGraph;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #users = new Map<PinnedPackage, PinnedPackage | undefined>();
  readonly #neededBefore = new Map<string, ReadonlySet<string>>();

  constructor(before: Inventory, after: Inventory, isNew: (each: PinnedPackage) => boolean) {
    this.#before = before;
    this.#graph = lockfileGraph(after);
    this.#counts = directsLeadingTo(after.packages.filter(isNew).map(nodeOf), this.#graph);
  }

  directsTo(each: PinnedPackage): number | null {
    return this.#counts.get(nodeOf(each)) ?? null;
  }

  /** The first step on the shortest way that no release of base takes. */
  newEdgeTo(each: PinnedPackage): NewEdge | null {
    const [direct, ...others] = this.#chainTo(each);
    if (direct === undefined) return null;
    if (!this.#before.named(direct).packages.some(({ path }) => path.length === 1))
      return { by: null, to: direct.name };
    let by = direct;
    for (const to of others) {
      if (!this.#neededAtBase(by).has(to.name)) return { by: releaseText(by), to: to.name };
      by = to;
    }
    return null;
  }

  /** The packages on the shortest way, the direct dependency first; none where a step of it isn't known. */
  #chainTo(end: PinnedPackage): readonly PinnedPackage[] {
    const chain = [end];
    // A long way is kept without its middle.
    if (end.path.length === 0 || end.path.includes("…")) return [];
    for (let each = end; each.path.length > 1; ) {
      const user = this.#userOf(each);
      if (user === undefined) return [];
      chain.push(user);
      each = user;
    }
    return chain.reverse();
  }

  /** Who needs it on its shortest way. */
  #userOf(each: PinnedPackage): PinnedPackage | undefined {
    if (this.#users.has(each)) return this.#users.get(each);
    const { path } = each;
    const user = this.#graph.users
      .get(nodeOf(each))
      ?.find((other) => other.path.length === path.length - 1 && other.name === path.at(-2));
    this.#users.set(each, user);
    return user;
  }

  /** The names that any release of base under this name needs. */
  #neededAtBase(each: PinnedPackage): ReadonlySet<string> {
    const key = packageKey(each);
    const known = this.#neededBefore.get(key);
    if (known !== undefined) return known;
    const needs = this.#before.named(each).packages.flatMap((old) => old.needs.map(nameIn));
    const names = new Set(needs);
    this.#neededBefore.set(key, names);
    return names;
  }
}

/** "serde 1.0.228" → "serde". */
function nameIn(need: string): string {
  return need.slice(0, need.lastIndexOf(" "));
}
