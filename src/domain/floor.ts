import { ACCEPTING_ROLES, type AcceptRule } from "./accepting.ts";
import { rulesOver } from "./floor-rules.ts";
import { Layers, type Listed, type OverFloor, type WrittenPolicy } from "./layers.ts";
import { MODES, OUTCOMES, type Policy, stricterThreshold, type Threshold } from "./policy.ts";
import { type Trusted, trustedName } from "./trust.ts";
import { type Waiver, waivedKey, waivedName } from "./waiver.ts";

/** An organisation's policy as it is written. `isForAll`: it holds for a repository whose own policy doesn't ask for it, too. */
export type Floor = WrittenPolicy & Readonly<{ isForAll: boolean }>;

/** Whether an organisation's policy holds for a repository with this policy. */
export function isUnder({ isForAll }: Pick<Floor, "isForAll">, own: Policy): boolean {
  return isForAll || own.extendsOrganization;
}

/**
 * The policy of a repository over that of its organisation. What the repository doesn't say is as the organisation says, or the
 * default. What it says holds where that is stricter, and where the organisation lists the key under `may-loosen`.
 */
export function overFloor(floor: WrittenPolicy, own: WrittenPolicy): OverFloor {
  const layers = new Layers(floor, own);
  const policy: Policy = {
    mode: layers.one("mode", ({ mode }) => mode, stricterOf(MODES)),
    ...divided(layers),
    commentFrom: layers.free("comment-from", ({ commentFrom }) => commentFrom),
    ...rulesOver(layers),
    trustedSources: layers.list("trusted-sources", SOURCES),
    trust: layers.list("trust", TRUSTED),
    waivers: layers.list("waivers", WAIVERS),
    accept: {
      by: layers.one("accept", ({ accept }) => accept.by, fewerOf, "accept: by"),
      own: layers.one(
        "accept",
        ({ accept }) => accept.own,
        (one, other) => one && other,
        "accept: own",
      ),
    },
    extendsOrganization: layers.free("extends", ({ extendsOrganization }) => extendsOrganization),
    mayLoosen: floor.policy.mayLoosen,
  };
  for (const key of policy.mayLoosen) layers.note(`may-loosen: ${key}`, floor.set.get(`may-loosen: ${key}`));
  return layers.over(policy);
}

/** What has one answer for all, and others for some parts. */
function divided(layers: Layers): Pick<Policy, "failOn" | "failOnBy" | "incomplete" | "incompleteBy"> {
  const stricterOutcome = stricterOf(OUTCOMES);
  return {
    failOn: layers.one<Threshold>("fail-on", ({ failOn }) => failOn, stricterThreshold),
    failOnBy: layers.parts("fail-on", ({ failOn, failOnBy }) => [failOn, failOnBy], stricterThreshold),
    incomplete: layers.one("incomplete", ({ incomplete }) => incomplete, stricterOutcome),
    incompleteBy: layers.parts(
      "incomplete",
      ({ incomplete, incompleteBy }) => [incomplete, incompleteBy],
      stricterOutcome,
    ),
  };
}

/** The other of two rules on who may accept where it surely lets nobody more. People who are named need the least role, too. */
function fewerOf(one: AcceptRule["by"], other: AcceptRule["by"]): AcceptRule["by"] {
  if (typeof one !== "string" && typeof other !== "string") {
    const named = new Set(one.map((login) => login.toLowerCase()));
    return other.every((login) => named.has(login.toLowerCase())) ? other : one;
  }
  if (typeof one === "string" && typeof other === "string")
    return ACCEPTING_ROLES.indexOf(other) >= ACCEPTING_ROLES.indexOf(one) ? other : one;
  return one === ACCEPTING_ROLES[0] ? other : one;
}

/** Of two values, the one that comes first in a list that begins with the strictest. */
function stricterOf<T>(strictestFirst: readonly T[]): (one: T, other: T) => T {
  return (one, other) => (strictestFirst.indexOf(one) < strictestFirst.indexOf(other) ? one : other);
}

const SOURCES: Listed<string> = {
  of: ({ trustedSources }) => trustedSources,
  identity: (source) => source,
  name: (source) => source,
  setting: sourceSetting,
  at: (source, set) => set.get(sourceSetting(source)),
};

const TRUSTED: Listed<Trusted> = {
  of: ({ trust }) => trust,
  identity: trustedName,
  name: trustedName,
  setting: trustSetting,
  at: (each, set) => set.get(trustSetting(each)),
};

const WAIVERS: Listed<Waiver> = {
  of: ({ waivers }) => waivers,
  identity: (waiver) => `${waiver.until} ${waivedKey(waiver)}`,
  name: waivedName,
  // Several may have one name, so each carries its place itself.
  setting: () => null,
  at: ({ at }) => at,
};

function sourceSetting(source: string): string {
  return `trusted-sources: ${source}`;
}

function trustSetting(trusted: Trusted): string {
  return `trust: ${trustedName(trusted)}`;
}
