import { member, type Value } from "../../formats/value.ts";
import { folderOf } from "../paths.ts";
import { type DependencySource, readEntry } from "./dependencies.ts";
import { type CargoManifest, membersOf } from "./manifest.ts";
import type { CargoWorkspace } from "./workspace.ts";

/** An entry of `[patch.…]` or `[replace]` in the root's manifest or cargo's settings: another source for a crate. */
export type Patch = Readonly<{
  table: "patch" | "replace";
  /** The source whose crate it replaces, as written: `crates-io`, the name of a registry, or an address. */
  patched: string;
  /** As its line begins: what it calls the crate. */
  key: string;
  crate: string;
  /** For `[replace]`, the version that is replaced. For `[patch]`, the requirement, if any. */
  version: string | undefined;
  source: DependencySource;
  value: Value;
}>;

/** Of manifests, only the root's patches count: cargo ignores those of other members, with a warning. */
export function patchesOf({ root, settings }: CargoWorkspace): Patch[] {
  const inSettings = settings.flatMap((value) =>
    patchesIn({ value, folder: folderOf(folderOf(value.at.path)) }),
  );
  return root === undefined ? inSettings : [...inSettings, ...patchesIn(root), ...replacedIn(root)];
}

/** What holds patches, and the folder that their paths start from. For settings, it is the folder that holds `.cargo`. */
type Patching = Pick<CargoManifest, "value" | "folder">;

function patchesIn(from: Patching): Patch[] {
  return membersOf(member(from.value, "patch")).flatMap(([patched, table]) =>
    membersOf(table).map(([name, value]): Patch => {
      const { crate, source, requirement } = readEntry(name, value, from);
      return { table: "patch", patched, key: name, crate, version: requirement, source, value };
    }),
  );
}

function replacedIn(root: Patching): Patch[] {
  return membersOf(member(root.value, "replace")).map(([spec, value]): Patch => {
    const { crate, version } = readSpec(spec);
    const { source } = readEntry(crate, value, root);
    return { table: "replace", patched: sourceIn(spec), key: spec, crate, version, source, value };
  });
}

/** A package id without an address means one of crates.io. */
function sourceIn(spec: string): string {
  return spec.includes("://") ? spec.replace(/#.*$/s, "") : "crates-io";
}

/**
 * "serde:1.0.0", "serde@1.0.0", "https://…#serde@1.0.0": the crate and version in a package id. An address without a crate
 * means the crate named by its last part.
 */
export function readSpec(spec: string): Readonly<{ crate: string; version: string | undefined }> {
  const hash = spec.lastIndexOf("#");
  const isAddress = hash < 0 && spec.includes("://");
  const plain = isAddress ? spec.slice(spec.lastIndexOf("/") + 1) : spec.slice(hash + 1);
  const [, crate = plain, version] = /^([^@:]+)[@:](.+)$/.exec(plain) ?? [];
  return { crate, version };
}
