import type { About } from "../domain/about.ts";
import type { Acceptor } from "../domain/accepting.ts";
import type { PolicyChange } from "../domain/policy-grant.ts";
import { code } from "../domain/sentence.ts";
import { trustedName } from "../domain/trust.ts";
import { waivedName } from "../domain/waiver.ts";
import type { PolicySample } from "../domain/witness.ts";
import type { Effect } from "./effect.ts";

/** What a value of the policy newly lets pass. */
export function weakeningEffect({ direction, setting, before, after, witness }: PolicyChange): Effect {
  const [passes, fails] = ["passes", "fails"].map((what) => `${sampleInWords(witness.what)} ${what}`);
  const [base, head] = direction === "widened" ? [fails, passes] : [passes, fails];
  return {
    subject: "A change to this app",
    action: `be merged with ${sampleInWords(witness.what)}`,
    base: `${base}, ${valueInWords(setting, before, after)}`,
    head: `${head}, ${valueInWords(setting, after, before)}`,
  };
}

export function aboutWeakening(_: PolicyChange): About {
  return {
    domain: "policy",
    who: "contributor",
    pages: [],
    powers: [],
    act: "",
    objects: [],
    commands: [],
    packages: [],
    platforms: [],
    via: { capability: null, permission: null, through: [], packages: [] },
  };
}

/** "a high finding of `csp/eval-allowed`", "something that could not be checked (`dynamic`)". */
export function sampleInWords(sample: PolicySample): string {
  if (sample.kind === "gate") return `${BRINGS[sample.occurrence.event]} that it refuses`;
  if (sample.kind === "waived") return `what is waived of ${code(waivedName(sample))} until ${sample.on}`;
  if (sample.kind === "accepted") return `what ${acceptorInWords(sample)} accepts`;
  if (sample.kind === "gap") return `something that could not be checked (${code(sample.gap)})`;
  if (sample.kind === "floor") return "a change that only the organisation's policy stops";
  if (sample.kind === "loosened")
    return `a change that only a repository's own ${code(sample.key)} lets through`;
  return `${sample.severity === "info" ? "an" : "a"} ${sample.severity} finding of ${ofWhat(sample)}`;
}

const BRINGS = { pull_request: "a pull request", merge_group: "a merge group", push: "a push" } as const;

/** "somebody with the role `write`", "`kim`, who wrote some of it,". */
function acceptorInWords({ login, role, isOwn }: Acceptor): string {
  const who = login === "" ? `somebody with the role ${code(role ?? "none")}` : code(login);
  return isOwn ? `${who}, who wrote some of it,` : who;
}

function ofWhat(sample: Extract<PolicySample, Readonly<{ severity: unknown }>>): string {
  if (sample.kind === "build-code") return `${code(sample.rule)} about the ${code(trustedName(sample.code))}`;
  return sample.source === null ? code(sample.case ?? sample.rule) : `code from ${code(sample.source)}`;
}

/** "by `fail-on: high`", or "without `mode: observe`", where the other side alone has a value. */
export function valueInWords(setting: string, value: string | null, other: string | null): string {
  return value === null ? `without ${code(`${setting}: ${other}`)}` : `by ${code(`${setting}: ${value}`)}`;
}
