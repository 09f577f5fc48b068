import type { PageName } from "./page-name.ts";
import type { Place } from "./place.ts";

/** What a plugin that a lockfile pins may let pages do: what its `default` would, and what capabilities grant of it. */
export type PluginPermissions = Readonly<{
  domain: "packages";
  kind: "plugin-permissions";
  /** The crate: `tauri-plugin-fs`. */
  crate: string;
  /** The commands that its `default` lets pages call; null where nobody can tell. */
  byDefault: readonly string[] | null;
  granted: readonly GrantedPermission[];
  /** The line that pins the crate. */
  at: Place;
}>;

/** A permission of a plugin that a capability grants. */
export type GrantedPermission = Readonly<{
  /** As the capability names it: `fs:default`. */
  permission: string;
  capability: string;
  pages: readonly PageName[];
}>;

/** What comes with a new plugin: what its `default` lets pages call, if that is known, and what capabilities grant of it. */
export type PluginOffer = Readonly<{
  byDefault: readonly string[] | null;
  /** What this change grants, and base didn't. */
  granted: readonly GrantedPermission[];
  /** Whether base granted some of it already. */
  wasGranted: boolean;
}>;
