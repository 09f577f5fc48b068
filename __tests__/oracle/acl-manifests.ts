import { compare, major } from "semver";
import {
  type FoldedManifest,
  LISTED,
  type ListedManifest,
  type ListedPermission,
  unfolded,
} from "../../src/catalogue/listed.ts";

export const KEYS: readonly string[] = Object.keys(LISTED);

const made = new Map<FoldedManifest, unknown>();

/** A plugin's manifest at the nearest version that is known, a lower one first, as Tauri writes it to `acl-manifests.json`. */
export function aclManifest(key: string, version: string): unknown {
  const known = (LISTED[key] ?? []).flatMap(([versions, manifest]) =>
    versions.map((version) => ({ version, manifest })),
  );
  const lower = known
    .filter((row) => compare(row.version, version) <= 0)
    .sort((a, b) => compare(b.version, a.version));
  const higher = known
    .filter((row) => major(row.version) === major(version))
    .sort((a, b) => compare(a.version, b.version));
  const best = lower[0] ?? higher[0];
  if (best === undefined) return undefined;
  const manifest = made.get(best.manifest) ?? written(unfolded(best.manifest));
  made.set(best.manifest, manifest);
  return manifest;
}

function written({ c, demand, def, p = {}, s = {} }: ListedManifest): unknown {
  const pairs = (demand ? [] : c).flatMap((command) => {
    const slug = command.replaceAll("_", "-");
    return [
      [`allow-${slug}`, { a: [command] }],
      [`deny-${slug}`, { d: [command] }],
    ] as const;
  });
  const leaves = [...pairs, ...Object.entries(p)].map(([id, leaf]) => [id, permission(id, leaf)] as const);
  const sets = Object.entries(s).map(([id, members]) => [id, set(id, members)] as const);
  return {
    default_permission: def === undefined ? null : set("default", def),
    permissions: Object.fromEntries(leaves),
    permission_sets: Object.fromEntries(sets),
    ...(demand && { commands: c }),
    global_scope_schema: null,
  };
}

function set(identifier: string, permissions: readonly string[]): unknown {
  return { identifier, description: "", permissions };
}

function permission(identifier: string, { a, d, sa, sd, pl }: ListedPermission): unknown {
  return {
    identifier,
    commands: { allow: a ?? [], deny: d ?? [] },
    scope: { ...(sa && { allow: sa }), ...(sd && { deny: sd }) },
    ...(pl && { platforms: pl }),
  };
}
