import { asString, member, pick, type Value } from "../../formats/value.ts";
import { packageOf } from "./manifest.ts";
import type { CargoWorkspace } from "./workspace.ts";

/** The resolver of a workspace that names none: its root's edition decides. A root without a package gets resolver 1. */
const BY_EDITION: ReadonlyMap<string, string> = new Map([
  ["2021", "2"],
  ["2024", "3"],
]);

/**
 * Whether a crate has one set of features for all purposes, as with resolver 1. Since resolver 2, crates that run while the
 * app is built (build scripts, macros, and all that they need) have their own set, and dependencies of tests don't count.
 */
export function unifiesAll({ root }: CargoWorkspace): boolean {
  if (root === undefined) return false;
  const own = packageOf(root.value);
  const named = asString(pick(root.value, "workspace", "resolver")) ?? asString(member(own, "resolver"));
  const edition = editionOf(own, pick(root.value, "workspace", "package", "edition"));
  return (named ?? BY_EDITION.get(edition ?? "") ?? "1") === "1";
}

function editionOf(own: Value | undefined, shared: Value | undefined): string | undefined {
  const edition = member(own, "edition");
  return asString(member(edition, "workspace") === undefined ? edition : shared);
}
