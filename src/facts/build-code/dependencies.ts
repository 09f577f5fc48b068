import type { CodeClass } from "../../domain/build-code.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { KNOWN_CRATES } from "./known-crates.ts";

/** The crates that code may call, by the name that it finds them under, and what calling them does. */
export type Callable = ReadonlyMap<string, CodeClass>;

/** The dependencies of one table of a manifest, on every platform: `build-dependencies` or `dependencies`. */
export function callable(manifest: Value, table: "build-dependencies" | "dependencies"): Callable {
  const found = new Map<string, CodeClass>();
  const targets = member(manifest, "target");
  const platforms = targets?.kind === "object" ? [...targets.entries.values()] : [];
  for (const each of [manifest, ...platforms.map((entry) => entry.value)]) {
    const own = member(each, table) ?? member(each, table.replace("-", "_"));
    if (own?.kind !== "object") continue;
    for (const [name, { value }] of own.entries) {
      const known = classOf(name, value);
      const before = found.get(inCode(name));
      // Two platforms may mean two crates by one name.
      found.set(inCode(name), before === undefined || before === known ? known : "unknown");
    }
  }
  return found;
}

/** A crate of another registry or a folder may have any name. */
function classOf(name: string, value: Value): CodeClass {
  const elsewhere = ["git", "path", "registry", "registry-index"];
  if (elsewhere.some((key) => member(value, key) !== undefined)) return "unknown";
  return KNOWN_CRATES.get(asString(member(value, "package")) ?? name) ?? "unknown";
}

function inCode(name: string): string {
  return name.replaceAll("-", "_");
}
