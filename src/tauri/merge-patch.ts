import type { Place } from "../domain/place.ts";
import type { Member, Value } from "../formats/value.ts";

/**
 * JSON Merge Patch (RFC 7396), as Tauri applies its overlays: objects merge, anything else replaces, `null` deletes.
 * Every value keeps its place in the layer that it came from. An object also knows which members were removed, and by which
 * line: that line is why they are missing. The parsers bound the depth.
 */
export function mergePatch(target: Value | undefined, patch: Value): Value {
  if (patch.kind !== "object") return patch;
  const before = target?.kind === "object" ? target : undefined;
  const entries = new Map<string, Member>(before?.entries);
  const removed = new Map<string, Place>(before?.removed);
  for (const [name, { key, value }] of patch.entries) {
    if (value.kind !== "null") {
      entries.set(name, { key, value: mergePatch(entries.get(name)?.value, value) });
      removed.delete(name);
    } else if (entries.delete(name)) removed.set(name, value.at);
  }
  const beside = before === undefined ? [] : [...(before.beside ?? []), patch.at];
  return { kind: "object", entries, at: before?.at ?? patch.at, removed, beside };
}

/** Joins two patches into one, as Tauri does with several `--config`: the later one wins, and its `null` stays a `null`. */
export function joinPatches(target: Value | undefined, patch: Value): Value {
  if (patch.kind !== "object") return patch;
  const entries = new Map<string, Member>(target?.kind === "object" ? target.entries : []);
  for (const [name, { key, value }] of patch.entries)
    entries.set(name, { key, value: joinPatches(entries.get(name)?.value, value) });
  return { kind: "object", entries, at: target?.kind === "object" ? target.at : patch.at };
}
