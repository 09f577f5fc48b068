import { isInstalled, nameIn } from "./npm-fields.ts";
import type { NpmPackage } from "./npm-package.ts";

type Packages = ReadonlyMap<string, NpmPackage>;

/**
 * The package that `name` means when it is asked for at a location: Node looks into the nearest `node_modules`, then
 * upwards. Undefined where nothing is installed, as for an optional dependency of another platform.
 */
export function resolveFrom(packages: Packages, location: string, name: string): NpmPackage | undefined {
  for (const modules of modulesAbove(packages, location)) {
    const found = packages.get(`${modules}${name}`);
    if (found !== undefined) return found.target === null ? found : (packages.get(found.target) ?? found);
  }
  return undefined;
}

/** Where Node looks from a location, nearest first: what a lockfile has nothing in is left out. */
function modulesAbove(packages: Packages, location: string): readonly string[] {
  const { filled, above } = modulesIn(packages);
  const known = above.get(location);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (let folder: string | undefined = location; folder !== undefined; folder = folderAbove(folder)) {
    const modules = folder === "" ? MODULES : `${folder}/${MODULES}`;
    if (filled.has(modules)) found.push(modules);
  }
  if (found.length <= MOST_KEPT) above.set(location, found);
  return found;
}

/** The `node_modules/` that have something in them, and those above each location that somebody asked from. */
type Modules = Readonly<{ filled: ReadonlySet<string>; above: Map<string, readonly string[]> }>;

const modules = new WeakMap<Packages, Modules>();

function modulesIn(packages: Packages): Modules {
  const known = modules.get(packages);
  if (known !== undefined) return known;
  const filled = new Set<string>();
  for (const location of packages.keys())
    for (let at = location.indexOf(MODULES); at >= 0; at = location.indexOf(MODULES, at + 1))
      filled.add(location.slice(0, at + MODULES.length));
  const made: Modules = { filled, above: new Map() };
  modules.set(packages, made);
  return made;
}

const MODULES = "node_modules/";

/** npm nests no deeper than a handful; keeping more of each of many locations would take much memory. */
const MOST_KEPT = 8;

/** The package whose archive holds this one: itself, or the one that bundles it. Undefined where the lockfile lacks that. */
export function archiveOf(packages: Packages, each: NpmPackage): NpmPackage | undefined {
  let at: NpmPackage | undefined = each;
  while (at?.source.kind === "bundled") at = packages.get(holderOf(at.location) ?? "");
  return at;
}

function folderAbove(folder: string): string | undefined {
  if (folder === "") return undefined;
  const slash = folder.lastIndexOf("/");
  return slash < 0 ? "" : folder.slice(0, slash);
}

/**
 * The packages that come inside another one's archive, so that npm fetches nothing for them. A package bundles those that
 * it names, what these need of its own `node_modules`, and all that lies below. npm ignores what an entry says of itself
 * (`inBundle`). What the project itself bundles is fetched like any other package, and so is all that lies below.
 */
export function bundledIn(packages: Packages): ReadonlySet<NpmPackage> {
  const bundlers = [...packages.values()].filter((each) => each.bundles.length > 0);
  if (bundlers.length === 0) return new Set();
  const inside = Map.groupBy(packages.values(), ({ location }) => holderOf(location));
  const bundled = new Set<NpmPackage>();
  const fetched = new Set<NpmPackage>();
  const project = bundlers.find(({ location }) => location === "");
  if (project !== undefined) addBundle(project, packages, inside, fetched, new Set());
  for (const bundler of bundlers) {
    if (isInstalled(bundler.location) && !fetched.has(bundler))
      addBundle(bundler, packages, inside, bundled, fetched);
  }
  return bundled;
}

/** Adds to `found` what one package bundles, unless somebody else already has it. */
function addBundle(
  bundler: NpmPackage,
  packages: Packages,
  inside: ReadonlyMap<string | undefined, readonly NpmPackage[]>,
  found: Set<NpmPackage>,
  others: ReadonlySet<NpmPackage>,
): void {
  const queue = (inside.get(bundler.location) ?? []).filter((each) => isBundledBy(bundler, each));
  for (const each of queue) {
    if (found.has(each) || others.has(each)) continue;
    found.add(each);
    queue.push(...(inside.get(each.location) ?? []));
    for (const { name } of each.requirements) {
      const needed = resolveFrom(packages, each.location, name);
      if (needed !== undefined && holderOf(needed.location) === bundler.location) queue.push(needed);
    }
  }
}

/** The location of the package whose `node_modules` holds this one; undefined for a folder of the repository. */
function holderOf(location: string): string | undefined {
  if (location.startsWith("node_modules/") && location.lastIndexOf("/node_modules/") < 0) return "";
  const last = location.lastIndexOf("/node_modules/");
  return last < 0 ? undefined : location.slice(0, last);
}

function isBundledBy({ bundles, requirements }: NpmPackage, { location }: NpmPackage): boolean {
  const name = nameIn(location);
  return bundles === "all" ? requirements.some((each) => each.name === name) : bundles.includes(name);
}
