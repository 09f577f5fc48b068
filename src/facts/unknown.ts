import type { Listing } from "../domain/package.ts";

/** Why something isn't known, and what would help, in words for people: the end of a sentence, without its full stop. */
export type Unknown = Readonly<{ unknown: string; listing?: Listing }>;

export function isUnknown<Fact extends object>(answer: Fact | Unknown): answer is Unknown {
  return "unknown" in answer;
}

/** The reason for unknown facts that only a registry has. */
export const OFFLINE: Unknown = { unknown: "the run was offline; run without `--offline`" };

/** The reason for unknown crates from git, where no repositories are available. */
export const NO_REPOSITORIES: Unknown = {
  unknown: "Toril doesn't fetch git repositories that a lockfile names; read them there",
};
