import type { FactUsed } from "../domain/review.ts";

/** Something from outside the tree that a reader would like to know. `needKey` names it once and for all. */
export type Need = CrateNeed;

/** What a crate does when it is built; looked up in its own archive, which `checksum` (sha256, hex) pins. */
export type CrateNeed = Readonly<{
  kind: "crate";
  name: string;
  version: string;
  checksum: string;
  /** The registry's index, as the lockfile names it; null for crates.io. */
  registry: string | null;
}>;

export function needKey(need: Need): string {
  return JSON.stringify([need.kind, need.name, need.version, need.checksum, need.registry]);
}

/** What the archive of a crate says. */
export type CrateFact = Readonly<{
  /** Paths of its build scripts inside the archive; empty where it has none. */
  buildScripts: readonly string[];
  procMacro: boolean;
  links: string | null;
  /** What it declares as a Tauri plugin; absent where it declares nothing. */
  plugin?: PluginFact;
}>;

/** The permission files of a Tauri plugin, by their paths in its archive, and the commands that its build script lists. */
export type PluginFact = Readonly<{
  files: readonly Readonly<{ path: string; text: string }>[];
  /** Null where the list is computed, so that more may be there than the files say. */
  commands: readonly string[] | null;
}>;

/** Why something is not known: said to people, with what would help. The end of a sentence, without its full stop. */
export type Unknown = Readonly<{ unknown: string }>;

/** The answers to needs that this run could get, with where each came from. */
export type Facts = Readonly<{
  crate(need: CrateNeed): CrateFact | Unknown;
  used(): readonly FactUsed[];
}>;

/**
 * The port to outside knowledge: gets what it can of the needs, the first of them first, and says of each of the
 * rest why it is not known. It never throws for what the network does.
 */
export type FactSource = Readonly<{ fetch(needs: readonly Need[]): Promise<Facts> }>;

export function isUnknown(answer: CrateFact | Unknown): answer is Unknown {
  return "unknown" in answer;
}

/** Facts that were gathered before; every other question gets `otherwise` for an answer. */
export function factsFrom(
  answers: ReadonlyMap<string, CrateFact | Unknown>,
  used: readonly FactUsed[],
  otherwise: Unknown,
): Facts {
  return { crate: (need) => answers.get(needKey(need)) ?? otherwise, used: () => used };
}

/** What is known without a network: nothing. */
export function offlineFacts(): Facts {
  return factsFrom(new Map(), [], { unknown: "the run was offline; run without `--offline`" });
}

/** A source that asks nobody. */
export const offline: FactSource = { fetch: async () => offlineFacts() };
