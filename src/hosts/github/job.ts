import type { GitHub, RepositoryName } from "../../adapters/github/api.ts";
import type { ContentCache } from "../../adapters/github/content-cache.ts";
import type { Severity } from "../../domain/severity.ts";
import type { FactSource } from "../../facts/facts.ts";
import type { Author } from "../../review/marker.ts";
import type { Seals } from "../../review/seals.ts";
import type { Teller } from "./missing.ts";
import type { AcceptingWays } from "./offer.ts";

/** The name of the check, which branch protection knows it by: it never changes. */
export const CHECK_NAME = "Toril";

/** Who owns the repository under review, as the address of their repositories. */
export function ownerOf({ forge = "https://github.com", repository }: Job): string {
  return `${forge}/${repository.owner}`;
}

/** Whether an organisation's policy holds even where nobody asks for it: a workflow's token may often not read it, so not there. */
export function holdsForAll({ teller }: Pick<Job, "teller">): boolean {
  return teller === "App";
}

/** What a review on GitHub needs beside the commits: whose token asks, what may be looked up, how words link. */
export type Job = Readonly<{
  github: GitHub;
  repository: RepositoryName;
  /** Who writes: a sentence on what it may not write says what it lacks. */
  teller: Teller;
  /** The number of our own App, where it is known. */
  app?: number;
  /** How people may accept what fails. */
  accepting: AcceptingWays;
  /** Shows which comments on a pull request are ours, where others may write as the same bot. */
  seals: (number: number) => Seals;
  facts: FactSource;
  /** The address of the forge, whose other repositories may be read; without it, none is. */
  forge?: string;
  /** Content kept between reviews. */
  cache?: ContentCache;
  /** Who writes with this token, where that is known; what others wrote never counts as ours. */
  us: Author | null;
  /** The address below which each rule has its page; null for none. */
  rulePages: string | null;
  /** Fails on this severity even where the policy would let it through; it never makes the policy weaker. */
  failOn?: Severity;
  /** What time it is (UTC), "2026-11-30T21:04:00Z". */
  now: () => string;
  /** Milliseconds before looking whether a write happened whose answer was lost. */
  settling?: number;
}>;
