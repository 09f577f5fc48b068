import { type Place, topOf } from "../domain/place.ts";
import { plain, type Value } from "../formats/value.ts";

/** A setting whose value differs between two revisions, by its keys from the top; an item of a list is `*`. */
export type ChangedSetting = Readonly<{ key: readonly string[]; at: Place }>;

/** The leaves that differ between head and base. The place of a removed leaf is the top of the file. */
export function changedSettings(
  base: Value | undefined,
  head: Value | undefined,
  path: string,
): ChangedSetting[] {
  const [was, is] = [leavesOf(base), leavesOf(head)];
  const keys = new Set([...is.keys(), ...was.keys()]);
  return [...keys]
    .filter((key) => was.get(key)?.values.sort().join() !== is.get(key)?.values.sort().join())
    .map((key) => ({ key: JSON.parse(key), at: is.get(key)?.at ?? topOf(path) }));
}

type Leaf = { values: string[]; at: Place };

/** Every leaf by its keys, with all its values: the order of a list doesn't count. */
function leavesOf(root: Value | undefined): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const note = (key: readonly string[], value: Value): void => {
    const name = JSON.stringify(key);
    const leaf = leaves.get(name) ?? { values: [], at: value.at };
    leaf.values.push(JSON.stringify(plain(value)));
    leaves.set(name, leaf);
  };
  const walk = (key: readonly string[], value: Value): void => {
    if (value.kind === "object" && value.entries.size > 0) {
      for (const [name, entry] of value.entries) walk([...key, name], entry.value);
    } else if (value.kind === "array" && value.items.length > 0) {
      for (const item of value.items) walk([...key, "*"], item);
    } else note(key, value);
  };
  if (root !== undefined) walk([], root);
  return leaves;
}
