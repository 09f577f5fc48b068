import data from "./permissions.json" with { type: "json" };

/**
 * The format of the bundled file `permissions.json`: short names, and one row for each manifest with the versions that have it.
 * `node scripts/update-catalogue.ts` writes it from released crates.
 */
export type ListedPermission = Readonly<{
  /** Commands that it allows, and that it denies. */
  a?: readonly string[];
  d?: readonly string[];
  /** Entries of the scope that it brings, to allow and to deny. */
  sa?: readonly unknown[];
  sd?: readonly unknown[];
  /** Absent means every platform. */
  pl?: readonly string[];
}>;

type Permissions = Readonly<Record<string, ListedPermission>>;
type Sets = Readonly<Record<string, readonly string[]>>;

export type ListedManifest = Readonly<{
  /** Commands that have the plain pair `allow-…` and `deny-…`. */
  c: readonly string[];
  /** The pairs are made on demand, as since Tauri 3: only for a name that no permission and no set has. */
  demand?: true;
  /** Members of the default set. */
  def?: readonly string[];
  /** Every other permission. */
  p?: Permissions;
  s?: Sets;
}>;

/** Permissions that are declared in the same way for several directories. `<dir>` and `<DIR>` stand for a directory's name. */
export type Family = Readonly<{ of: readonly string[]; p: Permissions; s: Sets }>;

export type FoldedManifest = ListedManifest & Readonly<{ each?: Family }>;

export type ListedRow = Readonly<[versions: readonly string[], manifest: FoldedManifest]>;

export const LISTED = data as unknown as Readonly<Record<string, readonly ListedRow[]>>;

/** A manifest with its families expanded. */
export function unfolded({ each, ...manifest }: FoldedManifest): ListedManifest {
  if (each === undefined) return manifest;
  const text = JSON.stringify({ p: each.p, s: each.s });
  const members = each.of.map(
    (name): Pick<Family, "p" | "s"> =>
      JSON.parse(text.replaceAll("<dir>", name).replaceAll("<DIR>", name.toUpperCase())),
  );
  return {
    ...manifest,
    p: Object.assign({}, manifest.p, ...members.map(({ p }) => p)),
    s: Object.assign({}, manifest.s, ...members.map(({ s }) => s)),
  };
}
