import type { Place } from "../domain/place.ts";
import { asBoolean, asString, member, pick, plain, type Value } from "./value.ts";

/** Something that a package asks for: its name, the requirement as written, and whether it may be missing. */
export type Requirement = Readonly<{
  name: string;
  /** As it is written: `^1.0.0`, `npm:other@1`, `file:../lib`, a URL. */
  text: string;
  /** A `peer` is asked of whoever uses the package. What is `optional` is installed where possible, and may be missing. */
  kind: "needed" | "peer" | "optional" | "optional peer";
  /** Only the table of what development needs has it. */
  isDev: boolean;
  at: Place;
}>;

/** In npm's order: a later table replaces what an earlier one says of the same name. */
const TABLES = [
  ["peerDependencies", "peer"],
  ["dependencies", "needed"],
  ["optionalDependencies", "optional"],
  ["devDependencies", "needed"],
] as const;

/**
 * What a manifest asks for, or the entry of a lockfile that copies it. npm leaves out the dev dependencies of an `installed`
 * package.
 */
export function requirementsOf(manifest: Value | undefined, installed: boolean): Requirement[] {
  const asked = new Map<string, Requirement>();
  for (const [table, kind] of TABLES) {
    const dependencies = member(manifest, table);
    if ((installed && table === "devDependencies") || dependencies === undefined) continue;
    // npm takes a list or a text for a table too, with the names 0, 1, 2.
    if (dependencies.kind !== "object") {
      const text = JSON.stringify(plain(dependencies));
      if (/[^\s"[\]]/.test(text))
        asked.set(table, { name: table, text, kind, isDev: false, at: dependencies.at });
      continue;
    }
    for (const [name, { value }] of dependencies.entries) {
      const isOptional =
        kind === "peer" && asBoolean(pick(manifest, "peerDependenciesMeta", name, "optional")) === true;
      const asks = isOptional ? "optional peer" : kind;
      const text = asString(value) ?? "";
      const isDev = table === "devDependencies" && !asked.has(name);
      asked.set(name, { name, text, kind: asks, isDev, at: value.at });
    }
  }
  return [...asked.values()];
}
