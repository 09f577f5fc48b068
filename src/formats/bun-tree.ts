/** A folder of `node_modules`, and the folders in its own. One that only leads to others holds nothing. */
export type BunFolder<T> = {
  readonly name: string;
  readonly parent: BunFolder<T> | null;
  readonly inside: Map<string, BunFolder<T>>;
  held: T | null;
};

export function emptyTree<T>(): BunFolder<T> {
  return { name: "", parent: null, inside: new Map(), held: null };
}

/** How deep folders may nest. Bun nests a handful; a far deeper path is an attempt to make us slow. */
const DEEPEST = 128;

/**
 * The names of a path, from the outside in: `a/@s/b` → `a`, `@s/b`. Undefined for what can't be one: Bun drops the whole
 * lockfile there.
 */
export function namesIn(path: string): readonly string[] | undefined {
  const parts = path.split("/", 2 * DEEPEST + 1);
  const names: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? "";
    names.push(part.startsWith("@") ? `${part}/${parts[++at] ?? ""}` : part);
  }
  return names.length > DEEPEST ? undefined : names;
}

/** The folder at a path. It is made where it isn't there. */
export function folderAt<T>(tree: BunFolder<T>, names: readonly string[]): BunFolder<T> {
  return names.reduce((folder, name) => {
    const known = folder.inside.get(name);
    if (known !== undefined) return known;
    const made = { ...emptyTree<T>(), name, parent: folder };
    folder.inside.set(name, made);
    return made;
  }, tree);
}

/** What a name means in a folder, as Bun and Node look for it: in its own `node_modules`, then upwards. */
export function heldFor<T>(folder: BunFolder<T>, name: string): T | null {
  for (let at: BunFolder<T> | null = folder; at !== null; at = at.parent) {
    const held = at.inside.get(name)?.held;
    if (held !== undefined && held !== null) return held;
  }
  return null;
}
