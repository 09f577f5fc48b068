import type { PastMerges, Proposal } from "../domain/past-merges.ts";
import { DEFAULT_POLICY } from "../domain/policy.ts";
import type { Trusted } from "../domain/trust.ts";

/**
 * A first policy: it observes, and holds the defaults otherwise. What is proposed is commented out, since somebody has to want
 * it. A line that begins with `#` and no blank is a key to switch on.
 */
export function renderFirstPolicy(past: PastMerges, proposal: Proposal): string {
  const { failOn, commentFrom, incomplete } = DEFAULT_POLICY;
  return `# Toril's policy. It counts once it is on the default branch, and every pull request is judged by it.
# docs/policy.md tells more about each key, and \`toril policy check\` whether this file can be used.
#
# A proposal begins with "#" and no blank: take that away where you agree. Made from the newest merges:
# ${inNumbers(past)}

# Whether the check fails, or only says that it would: enforce or observe.
# Observe for a week and read the count. Then take this line away: enforce is the default.
mode: observe

# The least severity that fails: critical, high, medium, low, info or never.
fail-on: ${failOn}

# The least severity that has a comment in the diff. What is below it is told in the review's body.
comment-from: ${commentFrom}

# What a merge does if something could not be checked: fail, neutral or pass.
incomplete: ${incomplete}

# Rules with a severity of your own: off, critical, high, medium, low or info. What is low is still told.
${ofRules(proposal)}

# Packages whose code may newly run while the app is built, by name and source. Look into each before you trust it.
${ofTrust(proposal)}

# Registries, owners and repositories whose code you expect. What newly comes from there is low.
#trusted-sources:
#  - https://github.com/your-organisation

# What is meant, for exactly what it grants and until a day. \`toril waive\` writes the members of this list.
#waivers: []
`;
}

/** "Of 50 merges, 12 would have failed, and 7 more could not be checked whole. 20 depend on what registries tell, and none was asked." */
export function inNumbers({ reviewed, failed, incomplete, unasked }: PastMerges): string {
  const merges = reviewed === 1 ? "1 merge" : `${reviewed} merges`;
  const more = incomplete === 0 ? "" : `, and ${incomplete} more could not be checked whole`;
  const depend = `${unasked} ${unasked === 1 ? "depends" : "depend"} on what registries tell`;
  const unknown = unasked === 0 ? "" : ` ${depend}, and none was asked.`;
  return `Of ${merges}, ${failed === 0 ? "none" : failed} would have failed${more}.${unknown}`;
}

function ofRules({ rules }: Proposal): string {
  if (rules.length === 0) return "#rules:\n#  packages/package-added: off";
  const lines = rules.map(
    ({ rule, severity, merges }) =>
      `#  ${rule}: ${severity} # failed ${merges === 1 ? "1 merge" : `${merges} merges`}, never above medium`,
  );
  return ["#rules:", ...lines].join("\n");
}

function ofTrust({ trust }: Proposal): string {
  if (trust.length === 0) return "#trust:\n#  - crates: [ring]\n#    from: crates.io";
  const groups = Map.groupBy(trust, ({ trusted: { ecosystem, from } }) => JSON.stringify([ecosystem, from]));
  const lines = [...groups.values()].flatMap((group) => {
    const all = group.map(({ trusted }) => trusted);
    return all[0] === undefined ? [] : [`#  - ${listOf(all[0], all)}`, `#    from: ${all[0].from}`];
  });
  return ["#trust:", ...lines].join("\n");
}

/** Quoted, since YAML takes some names for a number or another value. */
function listOf({ ecosystem }: Trusted, all: readonly Trusted[]): string {
  const names = all.map(({ name }) => JSON.stringify(name));
  return `${ecosystem === "cargo" ? "crates" : "npm"}: [${names.join(", ")}]`;
}
