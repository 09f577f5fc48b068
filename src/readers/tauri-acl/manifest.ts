import type { Place } from "../../domain/place.ts";
import { EVERY_PLATFORM, NO_PLATFORM, type PlatformSet, platformSet } from "../../domain/platform.ts";
import type { CataloguedManifest } from "../../facts/catalogue/permission-catalogue.ts";

/** One permission: the commands it allows and denies, and the scope that it carries. */
export type Permission = Readonly<{
  allow: readonly string[];
  deny: readonly string[];
  /** Null where it carries none. Entries without a place come from a plugin's release. */
  scope: Readonly<{ allow: readonly DeclaredEntry[]; deny: readonly DeclaredEntry[] }> | null;
  platforms: PlatformSet;
  /** Where it is declared; null for what a plugin's release declares. */
  at: Place | null;
}>;

export type DeclaredEntry = Readonly<{ value: unknown; at: Place | null }>;

/** The permissions and sets of one plugin, or of the app itself. */
export type Manifest = Readonly<{
  permission(id: string): Permission | undefined;
  set(id: string): readonly DeclaredMember[] | undefined;
  default: readonly DeclaredMember[] | undefined;
  /** The commands that a build makes permissions for, where it is known which; Tauri 3's wildcards stand for them. */
  commands: readonly DeclaredMember[];
  /** The commands that its permissions name. */
  named: readonly DeclaredMember[];
}>;

/** What a set names. Without a place it comes from a plugin's release, or from a build. */
export type DeclaredMember = Readonly<{ name: string; at: Place | null }>;

/** A manifest as the catalogue holds it, in the reader's terms. */
export function fromCatalogue(manifest: CataloguedManifest): Manifest {
  return {
    permission(id) {
      const found = manifest.permission(id);
      if (found === undefined) return undefined;
      const declared = (values: readonly unknown[]) => values.map((value) => ({ value, at: null }));
      const scoped = found.scopeAllow.length > 0 || found.scopeDeny.length > 0;
      return {
        allow: found.allow.filter(isCommand),
        deny: found.deny.filter(isCommand),
        scope: scoped ? { allow: declared(found.scopeAllow), deny: declared(found.scopeDeny) } : null,
        platforms:
          found.platforms?.reduce((set, name) => set | platformSet(name), NO_PLATFORM) ?? EVERY_PLATFORM,
        at: null,
      };
    },
    set: (id) => released(manifest.set(id)),
    default: released(manifest.default),
    commands: released(manifest.commands) ?? [],
    named: [],
  };
}

/** The fs plugin lists the names of permissions among its commands. No function of Rust has a dash in its name. */
function isCommand(name: string): boolean {
  return !name.includes("-");
}

function released(members: readonly string[] | undefined): readonly DeclaredMember[] | undefined {
  return members?.map((name) => ({ name, at: null }));
}

/**
 * What a permission of an unknown plugin grants, as far as its name tells: `allow-do-it` allows the command `do_it` by
 * Tauri's own naming; for any other name one stand-in command, written `<name>`, means "all that it allows".
 */
export function inferredPermission(id: string): Permission {
  const [, effect, slug] = /^(allow|deny)-(.+)$/.exec(id) ?? [];
  const command = slug?.replaceAll("-", "_") ?? `<${id}>`;
  return {
    allow: effect === "deny" ? [] : [command],
    deny: effect === "deny" ? [command] : [],
    scope: null,
    platforms: EVERY_PLATFORM,
    at: null,
  };
}
