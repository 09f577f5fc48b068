import type { ChangeBase } from "./change-base.ts";
import { type Ecosystem, INSTALLERS, type Installer } from "./manager.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { ConfigWitness, PackageWitness } from "./witness.ts";

/** What the settings and commands of a repository say of installing the packages of one folder. */
export type InstallPolicy = Readonly<{
  domain: "packages";
  kind: "install-policy";
  /** The folder, "" for the top of the repository. */
  folder: string;
  /** The file that stands for it where no line does. */
  path: string;
  /** Whether a package.json lies there. */
  isProject: boolean;
  /** Whose install scripts run, as far as files say, for each manager that may install the folder. */
  scripts: Readonly<Record<Installer, ScriptPolicy>>;
  /** What was set beside, each with its line. */
  settings: readonly InstallSetting[];
  /** How many commands install the folder, with install scripts and without. */
  installs: Readonly<{ withScripts: number; without: number }>;
  /** How many commands stop where the lockfile isn't what manifests ask for, and how many say that they don't. */
  locks: Readonly<{ frozen: number; thawed: number }>;
  /** Who installs it by command, and whom its manifest names for it. */
  managers: readonly Installer[];
  named: readonly Installer[];
  /** The lockfile of npm's own that counts where npm is started in the folder; null where none does. */
  lock: string | null;
}>;

/** What one file says of where a build takes its crates from. Cargo puts together what the files of several folders say. */
export type BuildSettings = Readonly<{
  domain: "packages";
  kind: "build-settings";
  path: string;
  settings: readonly InstallSetting[];
}>;

/**
 * What cargo-deny holds the crates of an app to, where it is started in the app's own folder or in that of its workspace. An
 * approval is an exception from the check of its name.
 */
export type CratePolicy = Readonly<{
  domain: "packages";
  kind: "crate-policy";
  asked: "crate" | "workspace";
  folder: string;
  /** The file that cargo-deny takes, or the manifest where there is none. */
  path: string;
  settings: readonly InstallSetting[];
}>;

/** The check that stops build scripts which nobody listed, and the one that stops executables and scripts in archives. */
export const BUILD_SCRIPTS_CHECK = "bans.build.allow-build-scripts";
export const FILES_CHECK = "bans.build of files";

/** From the loosest to the strictest: all install scripts run, those that someone approved, none. */
export const SCRIPT_POLICIES = ["all", "approved", "none"] as const;

export type ScriptPolicy = (typeof SCRIPT_POLICIES)[number];

/** The managers that run less of a folder than they did, by what its settings say. What base doesn't have, it doesn't hold back. */
export function stricterThan(old: InstallPolicy | undefined, policy: InstallPolicy): readonly Installer[] {
  const strictness = (each: InstallPolicy | undefined, installer: Installer) =>
    each === undefined ? 0 : SCRIPT_POLICIES.indexOf(each.scripts[installer]);
  return INSTALLERS.filter((each) => strictness(policy, each) > strictness(old, each));
}

/** A list of whom the project trusts with install scripts, in the place of Bun's own. */
export const TRUSTED_LIST = "trusted-list";

/** One setting of a package manager that decides what runs, or where packages come from. */
export type InstallSetting = Readonly<{
  /** The last part of its name, as it stands in `.npmrc`, without its dashes: `registry`, `@scope:registry`, `overrides`. */
  name: string;
  value: string;
  /** As a person would write it where it stands. */
  written: string;
  /** Which kind of text says it. */
  from: SettingSource;
  /** What it makes of the default: more happens, less does, or something else. */
  effect: "more" | "less" | "other";
  decides: Deciding;
  /** The one package that it is about: null where it is about all. */
  of: string | null;
  at: Place;
  /** Where packages come from by it, where it is one source. */
  source?: Source;
  /** What it follows from: it is news only where base has another one that follows from the same. */
  explainedBy?: string;
  /** The lines that make it together, where it takes several. */
  lines?: readonly SettingLine[];
}>;

export type SettingLine = Readonly<Pick<InstallSetting, "written" | "at">>;

export type SettingSource =
  | ".npmrc"
  | "package.json"
  | "pnpm-workspace.yaml"
  | ".yarnrc.yml"
  | ".yarnrc"
  | "bunfig.toml"
  | ".cargo/config.toml"
  | "Cargo.toml"
  | "deny.toml"
  | "lockfile"
  | "command"
  | "file";

/**
 * Who goes by what stands in which kind of text. pnpm reads `.npmrc` up to 10, and Yarn up to 1; Bun takes registries from it
 * and no guards. package.json has tables of all of them.
 */
export const READ_BY: Readonly<Record<SettingSource, readonly Installer[]>> = {
  ".npmrc": ["npm", "pnpm", "yarn"],
  "package.json": INSTALLERS,
  "pnpm-workspace.yaml": ["pnpm"],
  ".yarnrc.yml": ["yarn"],
  ".yarnrc": ["yarn"],
  "bunfig.toml": ["bun"],
  ".cargo/config.toml": [],
  "Cargo.toml": [],
  "deny.toml": [],
  lockfile: INSTALLERS,
  command: INSTALLERS,
  file: INSTALLERS,
};

/**
 * What a setting decides: whose install scripts run (`approval`), who answers when a package is asked for (`source`), which code
 * the manager itself runs (`code`), what is changed in a package after it is fetched (`patch`), what holds an installation back
 * (`guard`). `unknown` where we can't tell.
 */
export type Deciding = "approval" | "source" | "code" | "patch" | "guard" | "unknown";

/** Whose code a setting takes: this repository's, that of someone whose code base takes already, or anybody's. */
export type CodeOwner = "repository" | "known" | "stranger";

/** What settings of package managers newly let happen. */
export type InstallChange = ChangeBase &
  Readonly<{
    domain: "packages";
    rule:
      | "build/install-script-approved"
      | "build/installer-extended"
      | "packages/source-replaced"
      | "packages/install-guard-removed";
    witness: ConfigWitness | PackageWitness;
    ecosystem: Ecosystem;
    /** The setting that is new; for a guard, the one that is gone. */
    setting: InstallSetting;
    /** What stood in its place; null where nothing did. */
    before: string | null;
    /** The packages that it is about, the witness first; none where it is about all. */
    packages: readonly string[];
    /** How each is written where several are told as one, the witness first. */
    written?: readonly string[];
    owner: CodeOwner;
    /** The folder that is installed, "" for the top of the repository; null for settings of a build. */
    folder: string | null;
    /** Of an approval: the rule that tells of the script where its package is pinned. Absent where none does as gravely. */
    toldBy?: "build/build-script-added" | "build/install-script-added";
  }>;
