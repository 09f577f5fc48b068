import { compare, major } from "semver";
import catalogue from "../../src/facts/catalogue/permissions.json" with { type: "json" };

type Listed = Readonly<{
  c: readonly string[];
  def?: readonly string[];
  p?: Readonly<Record<string, Leaf>>;
  s?: Readonly<Record<string, readonly string[]>>;
}>;
type Leaf = Readonly<Partial<Record<"a" | "d" | "sa" | "sd" | "pl", readonly unknown[]>>>;

const MANIFESTS = catalogue.manifests as readonly Listed[];
const CRATES = catalogue.crates as unknown as Readonly<
  Record<string, readonly (readonly [string[], number])[]>
>;

export const KEYS: readonly string[] = Object.keys(CRATES);

const made = new Map<number, unknown>();

/** A plugin's manifest at the nearest version that is known, a lower one first, as Tauri writes it to `acl-manifests.json`. */
export function aclManifest(key: string, version: string): unknown {
  const known = (CRATES[key] ?? []).flatMap(([versions, index]) =>
    versions.map((text) => ({ version: text.replace("~", ""), index })),
  );
  const lower = known
    .filter((row) => compare(row.version, version) <= 0)
    .sort((a, b) => compare(b.version, a.version));
  const higher = known
    .filter((row) => major(row.version) === major(version))
    .sort((a, b) => compare(a.version, b.version));
  const best = lower[0] ?? higher[0];
  if (best === undefined) return undefined;
  const manifest = made.get(best.index) ?? written(MANIFESTS[best.index] ?? { c: [] });
  made.set(best.index, manifest);
  return manifest;
}

function written({ c, def, p = {}, s = {} }: Listed): unknown {
  const generated = c.flatMap((command) => {
    const slug = command.replaceAll("_", "-");
    return [
      [`allow-${slug}`, { a: [command] }],
      [`deny-${slug}`, { d: [command] }],
    ] as const;
  });
  const leaves = [...generated, ...Object.entries(p)].map(
    ([id, leaf]) => [id, permission(id, leaf)] as const,
  );
  const sets = Object.entries(s).map(([id, members]) => [id, set(id, members)] as const);
  return {
    default_permission: def === undefined ? null : set("default", def),
    permissions: Object.fromEntries(leaves),
    permission_sets: Object.fromEntries(sets),
    global_scope_schema: null,
  };
}

function set(identifier: string, permissions: readonly string[]): unknown {
  return { identifier, description: "", permissions };
}

function permission(identifier: string, { a, d, sa, sd, pl }: Leaf): unknown {
  return {
    identifier,
    commands: { allow: a ?? [], deny: d ?? [] },
    scope: { ...(sa && { allow: sa }), ...(sd && { deny: sd }) },
    ...(pl && { platforms: pl }),
  };
}
