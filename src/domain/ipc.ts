import type { ChangeBase } from "./change-base.ts";
import type { PageName } from "./page-name.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { InvokeWitness } from "./witness.ts";

/** A label or URL pattern as a capability writes it, with its line. */
export type Pattern = Readonly<{ text: string; at: Place }>;

/** Where the calling page comes from: the app itself, or a remote URL that a capability names; or it doesn't matter. */
export type Context =
  | Readonly<{ kind: "local" }>
  | Readonly<{ kind: "remote"; url: Pattern }>
  | Readonly<{ kind: "any" }>;

/** One entry of a scope, as written: a string or an object, for the plugin to interpret. */
export type ScopeEntry = Readonly<{ value: unknown; at: Place }>;

/** What a permission lets a command touch. */
export type Scope = Readonly<{ allow: readonly ScopeEntry[]; deny: readonly ScopeEntry[] }>;

/**
 * One line of Tauri's resolved access control list: pages in these windows or webviews, from this origin, may
 * (`allow`) or may not (`deny`) call this command; or, where `effect` is `scope`, the plugin's global scope grows by
 * `scope` for every page that can call any of its commands.
 *
 * `command` is the runtime's key: `greet`, `plugin:fs|read_file`, `*` for every command of the app itself, and
 * `plugin:fs|*` for every one of a plugin.
 */
export type IpcGrant = Readonly<{
  domain: "ipc";
  effect: "allow" | "deny" | "scope";
  platforms: PlatformSet;
  windows: readonly Pattern[];
  webviews: readonly Pattern[];
  context: Context;
  /** The manifest's key: `fs`, `core:window`, or "" for the app itself. */
  plugin: string;
  command: string;
  scope: Scope | null;
  /** The rules by which the plugin reads the scope. */
  matching: ScopeMatching;
  capability: string;
  /** The permission as the capability names it, and the leaf it led to. */
  permission: string;
  leaf: string;
  /** Position in Tauri's order of resolution; only the shell plugin cares. */
  order: number;
  /** The permission entry in the capability. */
  at: Place;
  /** Where the permission's meaning comes from: its file, or the line that pins its plugin; null where none says. */
  definedAt: Place | null;
  /** The members of sets that led from the permission to the leaf. */
  steps: readonly Step[];
  /** The capability's own list of platforms, where it has one. */
  platformsAt: Place | null;
  /** The commands were guessed from the permission's name, since its plugin's files are not known. */
  inferred: boolean;
}>;

/** A member of a set, and where the set names it: its file, or the line that pins its plugin. */
export type Step = Readonly<{ name: string; at: Place | null }>;

/** How a plugin interprets its scope, with the settings that alter it. */
export type ScopeMatching =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "paths"; literalDot: boolean | null; directories: Directories }>
  | Readonly<{ kind: "urls" }>
  /** Globs over the whole text of a URL, as Tauri 1 has them. */
  | Readonly<{ kind: "url-globs" }>
  | Readonly<{ kind: "opener"; literalDot: boolean | null; directories: Directories }>
  | Readonly<{ kind: "programs" }>
  /** One argument that a regular expression must match; null where any will do. The scope plays no part. */
  | Readonly<{ kind: "text"; accepts: string | null }>
  /** Unknown rules. `empty` is what no entry at all means: for an app's own commands, everything. */
  | Readonly<{ kind: "opaque"; empty: "everything" | "unknown" }>;

/** Stands where Tauri 2 has the identifier of a capability, for what the configuration of a Tauri 1 app allows. */
export const ALLOWLIST = "tauri.allowlist";

/** What path variables stand for: `$APPDATA` and its kin contain the app's identifier, or lead where they are `moved` to. */
export type Directories = Readonly<{
  identifier: string;
  product: string;
  /** By variable: an absolute path, one with another variable, or one beside the executable. */
  moved: Readonly<Record<string, string>>;
}>;

export type IpcCause =
  | "command-granted"
  | "scope-widened"
  | "deny-removed"
  | "remote-origin-granted"
  | "window-added"
  | "platform-added"
  | "meaning-changed"
  | "app-commands-open";

/** What a sentence about a change should not leave out, or get wrong, beside its cause. */
export type IpcNote =
  /** The scope holds for all who use the plugin, so for pages that its capability doesn't name. */
  | "plugin-wide"
  /** No entry changed; the plugin's settings or its version did. */
  | "setting"
  /** No entry changed but their order, and of two with one name the first counts. */
  | "order"
  /** The last entry of an app's own scope went, and none means everything. */
  | "entry-gone"
  /** The app's own pages, as opposed to those of sites that the same windows show. */
  | "own-pages"
  /** The capability was there already; its permission came to hold there. */
  | "permission-only";

/** Which page calls: a webview of a window, showing a local or a remote page. */
export type Principal = Readonly<{ window: string; webview: string; origin: string }>;

export type IpcChange = ChangeBase &
  Readonly<{
    domain: "ipc";
    cause: IpcCause;
    witness: InvokeWitness;
    /** All commands that changed for this cause, the most powerful first. */
    commands: readonly string[];
    pages: readonly PageName[];
    remote: boolean;
    platforms: PlatformSet;
    capability: string;
    permission: string;
    /** Where the capability names the permission: elsewhere than the change, if that is what the permission means. */
    namedAt: Place;
    note: IpcNote | null;
    /** What denied it, where that is the difference: a whole command, or an entry of a scope. */
    denial: Readonly<{ capability: string; permission: string; of: "command" | "entry" }> | null;
    /** How much the scope lets through: nothing yet, a bounded set, or anything sensitive. */
    reach: "unscoped" | "nothing" | "bounded" | "sensitive";
    /** What the witness touches, as people read it: a path, a URL, a command line. */
    example: string | null;
    inferred: boolean;
    /** Base has no such app, or nothing of it could be read. */
    appIsNew: boolean;
  }>;
