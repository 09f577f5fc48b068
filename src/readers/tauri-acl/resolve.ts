import { type Gap, gapAt } from "../../domain/gap.ts";
import type { Context, IpcGrant, Scope, ScopeEntry, Step } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { ActiveCapability } from "./active-capabilities.ts";
import type { PermissionEntry } from "./capabilities.ts";
import { isIdentifier } from "./identifier.ts";
import {
  type DeclaredEntry,
  type DeclaredMember,
  inferredPermission,
  type Manifest,
  type Permission,
} from "./manifest.ts";
import { crateOf, type Known, type Manifests } from "./manifests.ts";
import { matchingOf, type ScopeSettings } from "./scope-matching.ts";

/** One permission that an entry led to, through however many sets. */
type Leaf = Readonly<{
  key: string;
  id: string;
  permission: Permission;
  inferred: boolean;
  steps: readonly Step[];
}>;

/** Whom a denial is for before Tauri 2.12: whatever the capability says, every page. */
const ANY_PAGE: Context = { kind: "any" };

/** Before Tauri 2.12 a path behind a scheme that is none of the web's matched no page. */
const NEVER_MATCHED = /^(?!(?:https?|wss?|ftp|file):)[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/[^?#]/i;

/** Grants of one app: commands, times origins. The largest real app has a few thousand. */
const MOST_GRANTS = 20_000;

/** Leaves of one entry. The largest real set has under 100; a set made to explode stops here. */
const MOST_LEAVES = 5_000;
const DEEPEST_SET = 64;

/** Sets and permissions looked at for one entry: empty sets in sets have no leaves, and take as long. */
const MOST_STEPS = 20_000;

/**
 * Tauri's resolution (2.x, `tauri-utils/src/acl/resolved.rs`): capabilities in the order of their identifiers, sets
 * expanded depth-first, a leaf with commands bound to the capability's windows and origins, a leaf without commands
 * poured into the plugin's global scope.
 */
export function resolve(
  active: readonly ActiveCapability[],
  manifests: Manifests,
  settings: ScopeSettings,
  platforms: PlatformSet,
  since212: boolean,
): Readonly<{ grants: readonly IpcGrant[]; gaps: readonly Gap[] }> {
  const grants: IpcGrant[] = [];
  const gaps: Gap[] = [];
  let order = 0;
  for (const { capability, platforms: where } of active) {
    const contexts: Context[] = [
      ...(capability.local ? [{ kind: "local" } as const] : []),
      ...capability.remote
        .filter((url) => since212 || !NEVER_MATCHED.test(url.text))
        .map((url) => ({ kind: "remote", url }) as const),
    ];
    for (const entry of capability.permissions) {
      if (grants.length > MOST_GRANTS) {
        const message =
          "The app's capabilities grant more than can be compared; this permission and the rest were not read.";
        gaps.push(gapAt(entry.at, "truncated", message));
        return { grants, gaps };
      }
      const before = grants.length;
      for (const leaf of leavesOf(entry, manifests, gaps)) {
        order += 1;
        const on = where & platforms & leaf.permission.platforms;
        if (on === NO_PLATFORM) continue;
        const scope = scopeOf(entry, leaf.permission);
        const common = {
          domain: "ipc",
          platforms: on,
          windows: capability.windows,
          webviews: capability.webviews,
          plugin: leaf.key,
          scope,
          capability: capability.identifier,
          permission: entry.id,
          leaf: leaf.id,
          order,
          at: entry.at,
          definedAt: leaf.permission.at ?? manifests.pinnedAt(leaf.key),
          steps: leaf.steps,
          platformsAt: capability.platformsAt,
          inferred: leaf.inferred,
        } as const;
        const { allow, deny } = leaf.permission;
        const each = (commands: readonly string[]) => commandsOf(commands, leaf.key, manifests);
        const called = (command: string) => ({
          command: commandKey(leaf.key, command),
          matching: matchingOf(leaf.key, command, settings),
        });
        if (allow.length === 0 && deny.length === 0) {
          // No window and no origin binds it: every page that may call a command of the plugin gets it.
          const matching = matchingOf(leaf.key, undefined, settings);
          if (scope !== null) {
            grants.push({ ...common, effect: "scope", command: "", context: { kind: "local" }, matching });
          }
          continue;
        }
        for (const context of contexts) {
          for (const { name, at } of each(allow))
            grants.push({ ...common, ...at, effect: "allow", context, ...called(name) });
        }
        for (const context of since212 ? contexts : contexts.slice(0, 1).map(() => ANY_PAGE)) {
          for (const { name, at } of each(deny))
            grants.push({ ...common, ...at, effect: "deny", context, ...called(name) });
        }
      }
      if (grants.length === before) grants.push(emptyGrant(capability, entry, where & platforms));
    }
  }
  return { grants, gaps };
}

/** A permission that grants nothing, so that it is known to have been there when it comes to mean something. */
function emptyGrant(
  capability: ActiveCapability["capability"],
  entry: PermissionEntry,
  platforms: PlatformSet,
): IpcGrant {
  return {
    domain: "ipc",
    effect: "scope",
    platforms,
    windows: [],
    webviews: [],
    context: { kind: "local" },
    plugin: entry.id.slice(0, Math.max(0, entry.id.lastIndexOf(":"))),
    command: "",
    scope: { allow: [], deny: [] },
    matching: { kind: "none" },
    capability: capability.identifier,
    permission: entry.id,
    leaf: "",
    order: 0,
    at: entry.at,
    definedAt: null,
    steps: [],
    platformsAt: null,
    inferred: false,
  };
}

/**
 * The commands that a permission names. Before Tauri 3 no command is called `*`; since then it stands for all that are
 * declared, each with the line that declares it, or for any where none is.
 */
function commandsOf(
  names: readonly string[],
  key: string,
  manifests: Manifests,
): Readonly<{ name: string; at: Readonly<{ definedAt: Place }> | null }>[] {
  return names.flatMap((name) => {
    if (name !== "*") return [{ name, at: null }];
    if (!manifests.wildcards) return [];
    const known = manifests.of(key);
    const manifest = known.how === "unknown" ? undefined : known.manifest;
    const declared = [...(manifest?.commands ?? []), ...(manifest?.named ?? [])].filter(
      (command) => command.name !== "*",
    );
    if (declared.length === 0) return [{ name, at: null }];
    return declared.map((command) => ({
      name: command.name,
      at: command.at === null ? null : { definedAt: command.at },
    }));
  });
}

/** The key by which the runtime knows a command: core plugins lose their prefix. */
function commandKey(key: string, command: string): string {
  return key === "" ? command : `plugin:${key.replace(/^core:/, "")}|${command}`;
}

function scopeOf(entry: PermissionEntry, { scope }: Permission): Scope | null {
  if (entry.scope === null && scope === null) return null;
  const placed = (entries: readonly DeclaredEntry[]): ScopeEntry[] =>
    entries.map(({ value, at }) => ({ value, at: at ?? entry.at }));
  return {
    allow: [...(entry.scope?.allow ?? []), ...placed(scope?.allow ?? [])],
    deny: [...(entry.scope?.deny ?? []), ...placed(scope?.deny ?? [])],
  };
}

function leavesOf(entry: PermissionEntry, manifests: Manifests, gaps: Gap[]): Leaf[] {
  const leaves: Leaf[] = [];
  let taken = 0;
  const said = new Set<string>();
  const say = (kind: Gap["kind"], message: string, blocking = true): void => {
    if (said.has(message)) return;
    said.add(message);
    gaps.push(gapAt(entry.at, kind, message, blocking));
  };
  const sayUnknown = (release: string | null, message: string): void => {
    if (said.has(message)) return;
    said.add(message);
    const gap = gapAt(entry.at, "unknown-plugin", message);
    gaps.push(release === null ? gap : { ...gap, rests: release });
  };
  const refuse = (reference: string, why: string): void => {
    say(
      "does-not-build",
      `The permission ${code(reference)} ${why}: the app doesn't build. It was read as granting nothing.`,
    );
  };
  if (!isIdentifier(entry.id, manifests.identifiers)) {
    const message = `${code(entry.id)} is no identifier of a permission: the app doesn't build. It was read all the same.`;
    say("does-not-build", message);
  }
  expand(entry.id, undefined, [], []);
  return leaves;

  function expand(
    reference: string,
    home: string | undefined,
    above: readonly string[],
    steps: readonly Step[],
  ): void {
    taken += 1;
    if (taken > MOST_STEPS || leaves.length >= MOST_LEAVES || above.length >= DEEPEST_SET) {
      say(
        "truncated",
        `The set ${code(entry.id)} expands to more than can be followed; the rest of it was not read.`,
      );
      return;
    }
    const [key, id] = split(reference, home, manifests);
    const path = `${key}:${id}`;
    const known = manifests.of(key);
    if (known.how === "unknown") {
      sayUnknown(
        manifests.release(key),
        `What ${code(reference)} allows is not known: the permissions of the plugin ${code(key)} are neither in this repository nor among those that are known. Its name was taken at its word.`,
      );
      leaves.push({ key, id, permission: inferredPermission(id), inferred: true, steps });
      return;
    }
    const { manifest } = known;
    if (known.how === "assumed") {
      // What is no release may have nothing in common with a release of its name.
      if (known.instead === "release" || known.instead === "newest")
        say("assumed-version", assumption(crateOf(key), known), false);
      else sayUnknown(manifests.release(key), assumption(crateOf(key), known));
    }
    if (key === "" && id === "default" && !manifests.appHasManifest) {
      refuse(reference, "is not declared by the app");
      return;
    }
    const members = id === "default" ? (manifest.default ?? []) : membersOf(manifest, id, above.length > 0);
    if (members !== undefined && above.includes(path)) {
      refuse(path, "is a set that contains itself");
      return;
    }
    if (members !== undefined) {
      for (const { name, at } of members) {
        if (!isIdentifier(name, manifests.identifiers)) {
          const message = `The set ${code(path)} names ${code(name)}, which is no identifier: the app doesn't build. It was read all the same.`;
          say("does-not-build", message);
        }
        const step = { name: `${path}>${name}`, at: at ?? manifests.pinnedAt(key) };
        expand(name, key, [...above, path], [...steps, step]);
      }
      return;
    }
    const permission = manifest.permission(id) ?? wildcard(key, id, manifest);
    const generated = known.how === "in-tree" && /^(?:allow|deny)-[^*]+$/.test(id);
    if (permission !== undefined) leaves.push({ key, id, permission, inferred: false, steps });
    else if (generated) leaves.push({ key, id, permission: inferredPermission(id), inferred: false, steps });
    else if (known.how === "assumed") {
      say(
        "unknown-permission",
        `${code(reference)} is no permission of ${code(key)} ${known.from}; whether ${known.version} has it is not known. Its name was taken at its word.`,
      );
      leaves.push({ key, id, permission: inferredPermission(id), inferred: true, steps });
    } else
      refuse(
        reference,
        key === "" ? "is not declared by the app" : `is none of the plugin ${code(key)} at this version`,
      );
  }

  /** `allow-*` and `deny-*`: of the app alone, and only where it declares commands. */
  function wildcard(key: string, id: string, { commands }: Manifest): Permission | undefined {
    const [, effect] = /^(allow|deny)-\*$/.exec(id) ?? [];
    const isThere = manifests.wildcards && key === "" && commands.length > 0;
    if (effect === undefined || !isThere) return undefined;
    const [allow, deny] = effect === "allow" ? [["*"], []] : [[], ["*"]];
    return { ...inferredPermission(id), allow, deny };
  }
}

function assumption(crate: string, { from, version, instead }: Extract<Known, { how: "assumed" }>): string {
  if (instead === "git")
    return `${code(crate)} comes from a commit in git, whose permission files are not here: what it allows is not known for sure. The permissions of the release ${from} were used.`;
  if (instead === "own")
    return `${code(crate)} is a crate of this repository and its permission files are not here: what it allows is not known. The permissions of the release ${from} were used.`;
  if (instead === "newest")
    return `Nothing says which version of ${code(crate)} the app uses: the permissions of ${from}, the newest that is known, were used. Commit Cargo.lock.`;
  return from === version
    ? `No lockfile pins ${code(crate)}: its permissions are taken to be those of ${version}, the lowest version that fits.`
    : `The permissions of ${code(crate)} ${version} are not known; those of ${from} were used.`;
}

/** In a capability a set comes before a permission of the same name; inside a set it is the other way round. */
function membersOf(
  manifest: Readonly<{
    set(id: string): readonly DeclaredMember[] | undefined;
    permission(id: string): unknown;
  }>,
  id: string,
  inSet: boolean,
): readonly DeclaredMember[] | undefined {
  return inSet && manifest.permission(id) !== undefined ? undefined : manifest.set(id);
}

/** Splits `core:window:allow-x` at its last colon. A member of a set stays at home unless its prefix is a plugin's. */
function split(reference: string, home: string | undefined, manifests: Manifests): readonly [string, string] {
  const colon = reference.lastIndexOf(":");
  const prefix = colon < 0 ? "" : reference.slice(0, colon);
  const name = reference.slice(colon + 1);
  if (home === undefined) return [prefix, name];
  return prefix !== "" && manifests.isKey(prefix) ? [prefix, name] : [home, prefix === "" ? name : reference];
}
