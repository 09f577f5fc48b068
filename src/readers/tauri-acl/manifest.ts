import type { CataloguedManifest } from "../../catalogue/permission-catalogue.ts";
import type { Place } from "../../domain/place.ts";
import { EVERY_PLATFORM, NO_PLATFORM, type PlatformSet, platformSet } from "../../domain/platform.ts";

/** One permission: the commands it allows and denies, and the scope that it carries. */
export type Permission = Readonly<{
  allow: readonly string[];
  deny: readonly string[];
  /** Null where it has none. Entries without a place come from a plugin's release. */
  scope: DeclaredScope | null;
  platforms: PlatformSet;
  /** The place of its declaration; null where a plugin's release declares it. */
  at: Place | null;
}>;

/** A scope as it is written, before it is known whose plugin's rules it is read by. */
export type DeclaredScope = Readonly<{ allow: readonly DeclaredEntry[]; deny: readonly DeclaredEntry[] }>;

export type DeclaredEntry = Readonly<{ value: unknown; at: Place | null }>;

/** The permissions and sets of one plugin, or of the app itself. */
export type Manifest = Readonly<{
  permission(id: string): Permission | undefined;
  set(id: string): readonly DeclaredMember[] | undefined;
  default: readonly DeclaredMember[] | undefined;
  /** The commands for which a build makes permissions, if they are known. Wildcards of Tauri 3 stand for them. */
  commands: readonly DeclaredMember[];
  /** The commands that its permissions name. */
  named: readonly DeclaredMember[];
}>;

/** A member of a set. Without a place, it comes from a plugin's release or from a build. */
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

/** Whether a name is a command. The fs plugin lists names of permissions too, but no Rust function has a dash in its name. */
function isCommand(name: string): boolean {
  return !name.includes("-");
}

function released(members: readonly string[] | undefined): readonly DeclaredMember[] | undefined {
  return members?.map((name) => ({ name, at: null }));
}

/**
 * What a permission of an unknown plugin grants, by its name: `allow-do-it` allows the command `do_it`, as Tauri itself names
 * permissions. For any other name, a single stand-in command `<name>` means "everything that it allows".
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
