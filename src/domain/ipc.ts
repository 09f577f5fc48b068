import type { BuildCondition } from "./build-condition.ts";
import type { Reach } from "./call-severity.ts";
import type { ChangeBase } from "./change-base.ts";
import { ANY_APP_COMMAND } from "./command.ts";
import type { PageName } from "./page-name.ts";
import type { Place } from "./place.ts";
import type { PlatformSet } from "./platform.ts";
import type { Scope } from "./scope.ts";
import type { InvokeWitness } from "./witness.ts";

/** A label or URL pattern as a capability writes it, with its line. */
export type Pattern = Readonly<{ text: string; at: Place }>;

/**
 * Where the calling page comes from: the app itself, or a remote URL that a capability names, or one that Tauri takes for
 * the app itself; or it doesn't matter.
 */
export type Context =
  | Readonly<{ kind: "local" }>
  | Readonly<{ kind: "remote"; url: Pattern; takenForLocal?: true }>
  | Readonly<{ kind: "any" }>;

/** What stands beside a grant and alters what it lets through: a setting or a version, as text, with the line that says it. */
export type Setting = Readonly<{ name: string; value: string; at: Place }>;

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
  /** What alters the scope or its rules, and isn't the grant's own. */
  settings: readonly Setting[];
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
  /**
   * Where the app's configuration puts the capability into force: its name in the list there, or what would hold a list
   * that isn't. Nowhere for one that a list leaves out, whose grants hold on no platform; null where code adds it.
   */
  enabledAt: readonly Enabled[] | null;
  /** The commands were guessed from the permission's name, since its plugin's files are not known. */
  inferred: boolean;
  /** The builds that have it at all, where code says so. */
  only?: BuildCondition;
}>;

/** A line that puts a capability into force, and the platforms that this configuration is for. */
export type Enabled = Readonly<{ platforms: PlatformSet; at: Place }>;

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

/** Why a call became possible: the rule that tells so, and what its sentence should not leave out, or get wrong. */
export type IpcReason =
  | Readonly<{
      rule: "ipc/command-granted";
      /** The capability's file was there already, and the configuration's list came to put it into force. */
      note: "capability-enabled" | null;
    }>
  | Readonly<{ rule: "ipc/scope-widened"; note: ScopeNote | null }>
  /** What denied it; null where nobody knows that any more. */
  | Readonly<{ rule: "ipc/deny-removed"; denial: Denial | null }>
  | Readonly<{
      rule: "ipc/remote-origin-granted";
      /** Nobody named the site: Tauri takes it for the app itself. */
      note: "taken-for-local" | null;
    }>
  | Readonly<{
      rule: "ipc/window-added";
      /** The app's own pages, as opposed to those of sites that the same windows show. */
      note: "own-pages" | null;
    }>
  | Readonly<{
      rule: "ipc/platform-added";
      /** The capability was there already; its permission came to hold there. */
      note: "permission-only" | null;
    }>
  | Readonly<{
      rule: "ipc/meaning-changed";
      /** Where the capability names the permission: elsewhere than the change, if that is what the permission means. */
      namedAt: Place;
    }>
  | Readonly<{ rule: "ipc/app-commands-open"; to: "own-pages" | "sites" }>;

/** Why a scope lets more through, where it isn't an entry that is new. */
export type ScopeNote =
  /** The scope holds for all who use the plugin, so for pages that its capability doesn't name. */
  | Readonly<{ kind: "plugin-wide" }>
  /** No entry changed; the plugin's settings or its version did. By its name, where that is known. */
  | Readonly<{ kind: "setting"; setting: string | null }>
  /** No entry changed but their order, and of two with one name the first counts. */
  | Readonly<{ kind: "order" }>
  /** The last entry of an app's own scope went, and none means everything. */
  | Readonly<{ kind: "entry-gone" }>;

/** What held a call back at base: a whole command that was denied, or an entry of a scope. */
export type Denial = Readonly<{ capability: string; permission: string; of: "command" | "entry" }>;

/** Which page calls: a webview of a window, showing a local or a remote page. */
export type Principal = Readonly<{ window: string; webview: string; origin: string }>;

export type IpcChange = IpcReason &
  ChangeBase &
  Readonly<{
    domain: "ipc";
    witness: InvokeWitness;
    /** All commands that changed for this cause, the most powerful first. */
    commands: readonly string[];
    pages: readonly PageName[];
    platforms: PlatformSet;
    capability: string;
    /** The permissions to blame; that of the witness comes first. */
    permissions: readonly [string, ...string[]];
    /** The members of sets that led from the witness's permission to what it grants. */
    through: readonly string[];
    /** The witness's page comes from a site that could not make this call before, in whatever window. */
    crosses: boolean;
    /** The witness's webview could make this call before, in a window of its own name. */
    inOwnWindow: boolean;
    /** How much the scope lets through: nothing yet, a bounded set, or anything sensitive. */
    reach: Reach;
    /** What the witness touches, as people read it: a path, a URL, a command line. */
    example: string | null;
    /** The patterns that the line names which lets the example through, as they are written; empty where no single one does. */
    granted: readonly string[];
    inferred: boolean;
    /** Head would refuse the witness if only what stands at the line were taken out. */
    removable: boolean;
    /** Base has no such app, or nothing of it could be read. */
    appIsNew: boolean;
  }>;

/** The command that the witness shows: every one of the app, where the name in it stands for any. */
export function shownCommand({ commands, witness }: IpcChange): string {
  return commands.includes(witness.command) ? witness.command : ANY_APP_COMMAND;
}
