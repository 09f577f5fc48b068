import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { InvokeWitness } from "./witness.ts";

/** A label or URL pattern as a capability writes it, with its line. */
export type Pattern = Readonly<{ text: string; at: Place }>;

/** Where the calling page comes from: the app itself, or a remote URL that a capability names. */
export type Context = Readonly<{ kind: "local" }> | Readonly<{ kind: "remote"; url: Pattern }>;

/** One entry of a scope, as written: a string or an object, for the plugin to interpret. */
export type ScopeEntry = Readonly<{ value: unknown; at: Place }>;

/** What a permission lets a command touch. */
export type Scope = Readonly<{ allow: readonly ScopeEntry[]; deny: readonly ScopeEntry[] }>;

/**
 * One line of Tauri's resolved access control list: pages in these windows or webviews, from this origin, may
 * (`allow`) or may not (`deny`) call this command; or, where `effect` is `scope`, the plugin's global scope grows by
 * `scope` for every page that can call any of its commands.
 *
 * `command` is the runtime's key: `greet`, `plugin:fs|read_file`, and `*` for every command of the app itself.
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
  /** The commands were guessed from the permission's name, since its plugin's files are not known. */
  inferred: boolean;
}>;

/** How a plugin interprets its scope, with the settings that alter it. */
export type ScopeMatching =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "paths"; literalDot: boolean | null; directories: Directories }>
  | Readonly<{ kind: "urls" }>
  | Readonly<{ kind: "opener"; literalDot: boolean | null; directories: Directories }>
  | Readonly<{ kind: "programs" }>
  /** One argument that a regular expression must match; null where any will do. The scope plays no part. */
  | Readonly<{ kind: "text"; accepts: string | null }>
  | Readonly<{ kind: "opaque" }>;

/** What path variables stand for: `$APPDATA` and its kin contain the app's identifier. */
export type Directories = Readonly<{ identifier: string; product: string }>;

export type IpcCause =
  | "command-granted"
  | "scope-widened"
  | "deny-removed"
  | "remote-origin-granted"
  | "window-added"
  | "platform-added"
  | "meaning-changed"
  | "app-commands-open";

/** Which page calls: a webview of a window, showing a local or a remote page. */
export type Principal = Readonly<{ window: string; webview: string; origin: string }>;

export type IpcChange = ChangeBase &
  Readonly<{
    domain: "ipc";
    cause: IpcCause;
    witness: InvokeWitness;
    /** All commands that changed for this cause, the most powerful first. */
    commands: readonly string[];
    /** The pages concerned, as people name them: "window `main`". */
    pages: readonly string[];
    remote: boolean;
    platforms: PlatformSet;
    capability: string;
    permission: string;
    /** How much the scope lets through: nothing yet, a bounded set, or anything sensitive. */
    reach: "unscoped" | "nothing" | "bounded" | "sensitive";
    inferred: boolean;
  }>;
