import type { Member, Value } from "../formats/value.ts";

/**
 * JSON Merge Patch (RFC 7396), as Tauri applies its overlays: objects merge, anything else replaces, `null` deletes.
 * Every value keeps the place in the layer that it came from. `depth` is bounded by the parsers.
 */
export function mergePatch(target: Value | undefined, patch: Value): Value {
  if (patch.kind !== "object") return patch;
  const entries = new Map<string, Member>(target?.kind === "object" ? target.entries : []);
  for (const [name, { key, value }] of patch.entries) {
    if (value.kind === "null") entries.delete(name);
    else entries.set(name, { key, value: mergePatch(entries.get(name)?.value, value) });
  }
  return { kind: "object", entries, at: target?.kind === "object" ? target.at : patch.at };
}
