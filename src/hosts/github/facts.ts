import { gitCrates } from "../../adapters/git-crates/git-crates.ts";
import { githubRepositories } from "../../adapters/git-crates/github-repositories.ts";
import { type FactSource, joinedSources } from "../../facts/facts.ts";
import type { Job } from "./job.ts";

/** What a review on GitHub may look up: what its host asks of registries, and crates from repositories of the same forge. */
export function factsFor({ facts, github, forge }: Job): FactSource {
  if (forge === undefined) return facts;
  const repositories = gitCrates(githubRepositories(github, forge));
  return joinedSources({ crate: facts, "git crate": repositories, "npm package": facts });
}
