import type { Place } from "../../domain/place.ts";
import { LOOSENABLE, type Policy } from "../../domain/policy.ts";
import { type Trusted, trustedName } from "../../domain/trust.ts";
import { type Waiver, waivedKey, waivedName } from "../../domain/waiver.ts";

/** One value of a policy: the names that lead to it, what it says there, and a policy that takes it from another one. */
export type PolicyValue = Readonly<{
  setting: string;
  says(policy: Policy): string | null;
  taken(policy: Policy, from: Policy): Policy;
  /** Where it stands, if the value itself knows. */
  at?(policy: Policy): Place | undefined;
}>;

const SIMPLE: readonly PolicyValue[] = [
  { setting: "mode", says: ({ mode }) => mode, taken: (policy, { mode }) => ({ ...policy, mode }) },
  {
    setting: "fail-on",
    says: ({ failOn }) => failOn,
    taken: (policy, { failOn }) => ({ ...policy, failOn }),
  },
  {
    setting: "incomplete",
    says: ({ incomplete }) => incomplete,
    taken: (policy, { incomplete }) => ({ ...policy, incomplete }),
  },
  {
    setting: "extends",
    says: ({ extendsOrganization }) => (extendsOrganization ? "organization" : null),
    taken: (policy, { extendsOrganization }) => ({ ...policy, extendsOrganization }),
  },
  ...LOOSENABLE.map(
    (key): PolicyValue => ({
      setting: "may-loosen",
      says: ({ mayLoosen }) => (mayLoosen.has(key) ? key : null),
      taken: (policy, from) => ({
        ...policy,
        mayLoosen: new Set(LOOSENABLE.filter((each) => (each === key ? from : policy).mayLoosen.has(each))),
      }),
    }),
  ),
  {
    setting: "accept: by",
    says: ({ accept: { by } }) => (typeof by === "string" ? by : by.toSorted().join(", ")),
    taken: (policy, { accept: { by } }) => ({ ...policy, accept: { ...policy.accept, by } }),
  },
  {
    setting: "accept: own",
    says: ({ accept: { own } }) => String(own),
    taken: (policy, { accept: { own } }) => ({ ...policy, accept: { ...policy.accept, own } }),
  },
];

/** Every value that either policy has, each on its own. */
export function valuesOf(...policies: readonly Policy[]): PolicyValue[] {
  const names = <K>(mapOf: (policy: Policy) => ReadonlyMap<K, unknown>): K[] => [
    ...new Set(policies.flatMap((policy) => [...mapOf(policy).keys()])),
  ];
  return [
    ...SIMPLE,
    ...names(({ failOnBy }) => failOnBy).map(
      (domain): PolicyValue => ({
        setting: `fail-on: ${domain}`,
        says: ({ failOnBy }) => failOnBy.get(domain) ?? null,
        taken: (policy, { failOnBy }) => ({
          ...policy,
          failOnBy: withOne(policy.failOnBy, failOnBy, domain),
        }),
      }),
    ),
    ...names(({ incompleteBy }) => incompleteBy).map(
      (kind): PolicyValue => ({
        setting: `incomplete: ${kind}`,
        says: ({ incompleteBy }) => incompleteBy.get(kind) ?? null,
        taken: (policy, { incompleteBy }) => ({
          ...policy,
          incompleteBy: withOne(policy.incompleteBy, incompleteBy, kind),
        }),
      }),
    ),
    ...names(({ rules }) => rules).map(
      (id): PolicyValue => ({
        setting: `rules: ${id}`,
        says: ({ rules }) => rules.get(id) ?? null,
        taken: (policy, { rules }) => ({ ...policy, rules: withOne(policy.rules, rules, id) }),
      }),
    ),
    ...names(({ ownRules }) => ownRules).map(
      (id): PolicyValue => ({
        setting: `rules: ${id}`,
        says: ({ ownRules }) => ownRules.get(id) ?? null,
        taken: (policy, { ownRules }) => ({ ...policy, ownRules: withOne(policy.ownRules, ownRules, id) }),
      }),
    ),
    ...[...new Set(policies.flatMap(({ trustedSources }) => trustedSources))].map(
      (source): PolicyValue => ({
        setting: "trusted-sources",
        says: ({ trustedSources }) => (trustedSources.includes(source) ? source : null),
        taken: (policy, from) => ({
          ...policy,
          trustedSources: [
            ...policy.trustedSources.filter((each) => each !== source),
            ...from.trustedSources.filter((each) => each === source),
          ],
        }),
      }),
    ),
    ...new Map(policies.flatMap(({ trust }) => trust.map((each) => [trustedName(each), each])))
      .keys()
      .map(ofTrust),
    ...new Map(policies.flatMap(({ waivers }) => waivers.map((each) => [waivedKey(each), each])))
      .values()
      .map(ofWaiver),
  ];
}

function ofTrust(name: string): PolicyValue {
  const isSame = (other: Trusted): boolean => trustedName(other) === name;
  return {
    setting: "trust",
    says: ({ trust }) => (trust.some(isSame) ? name : null),
    taken: (policy, from) => ({
      ...policy,
      trust: [...policy.trust.filter((each) => !isSame(each)), ...from.trust.filter(isSame)],
    }),
  };
}

/** All waivers that cover the same count as one value: until when it is covered. It stands where the last one to end does. */
function ofWaiver(waiver: Waiver): PolicyValue {
  const isSame = (other: Waiver): boolean => waivedKey(other) === waivedKey(waiver);
  const last = ({ waivers }: Policy): Waiver | undefined =>
    waivers
      .filter(isSame)
      .toSorted((one, other) => (one.until < other.until ? -1 : 1))
      .at(-1);
  return {
    setting: `waivers: ${waivedName(waiver)}`,
    says: (policy) => last(policy)?.until ?? null,
    at: (policy) => last(policy)?.at,
    taken: (policy, from) => ({
      ...policy,
      waivers: [...policy.waivers.filter((each) => !isSame(each)), ...from.waivers.filter(isSame)],
    }),
  };
}

function withOne<K, V>(map: ReadonlyMap<K, V>, from: ReadonlyMap<K, V>, name: K): ReadonlyMap<K, V> {
  const value = from.get(name);
  const others = [...map].filter(([other]) => other !== name);
  return new Map(value === undefined ? others : [...others, [name, value]]);
}
