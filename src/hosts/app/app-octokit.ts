import { ProbotOctokit } from "probot";
import type { octokitOptions } from "../../adapters/github/client.ts";
import { spacing } from "../../adapters/github/spacing.ts";

/**
 * The Octokit that Probot makes its clients of, waiting as long as ours does. Probot sets what it waits for itself, so
 * ours has to come after; of Probot's only the queue stays, which is one for each installation.
 */
export function appOctokit(options: ReturnType<typeof octokitOptions>): typeof ProbotOctokit {
  return ProbotOctokit.plugin(spacing).defaults(
    (given: Readonly<{ throttle?: Readonly<{ id?: string }> }>) => ({
      ...given,
      ...options,
      throttle: { ...options.throttle, id: given.throttle?.id ?? options.throttle.id },
    }),
  );
}
