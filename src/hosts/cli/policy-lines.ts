import type { Place } from "../../domain/place.ts";
import type { Policy } from "../../domain/policy.ts";
import { atLeast, type Severity } from "../../domain/severity.ts";
import { trustedName } from "../../domain/trust.ts";
import { waivedName } from "../../domain/waiver.ts";
import { inert } from "../../renderers/terminal.ts";

/** Beyond this column a value's origin stands one space after it. */
const ORIGIN_COLUMN = 44;

/**
 * Every value that a policy has, and where each comes from: a line of a file, or nowhere but the defaults.
 * @param set where values stand, by the names that lead to them
 * @param organization the file of the organisation's policy, where one lies below
 */
export function effectiveLines(
  policy: Policy,
  set: ReadonlyMap<string, Place>,
  organization: string | null,
): string[] {
  const { mode, failOn, commentFrom, incomplete, rules, ownRules, trustedSources, trust, waivers, accept } =
    policy;
  const lineOf = (value: string, place: Place | undefined): string =>
    inert(`  ${value.padEnd(ORIGIN_COLUMN - 2)} ${originOf(place, organization)}`);
  const line = (name: string, value: string, of = name): string => lineOf(`${name}: ${value}`, set.get(of));
  return [
    line("mode", mode),
    line("fail-on", failOn),
    ...[...policy.failOnBy].map(([domain, each]) => line(`fail-on: ${domain}`, each)),
    line("comment-from", commentFrom),
    line("incomplete", incomplete),
    ...[...policy.incompleteBy].map(([kind, each]) => line(`incomplete: ${kind}`, each)),
    ...[...rules].map(([id, setting]) => line(`rules: ${id}`, setting)),
    ...[...ownRules]
      .filter(counts(rules))
      .map(([id, least]) => line(`rules: ${id}`, `at least ${least}`, `rules: ${id}`)),
    ...trustedSources.map((source) => line("trusted-sources", source, `trusted-sources: ${source}`)),
    ...trust.map((each) => line("trust", trustedName(each), `trust: ${trustedName(each)}`)),
    ...waivers.map((waiver) => lineOf(`waivers: ${waivedName(waiver)}, until ${waiver.until}`, waiver.at)),
    ...(policy.extendsOrganization ? [line("extends", "organization")] : []),
    ...[...policy.mayLoosen].map((key) => line("may-loosen", key, `may-loosen: ${key}`)),
    line("accept: by", typeof accept.by === "string" ? accept.by : accept.by.join(", ")),
    line("accept: own", String(accept.own)),
  ];
}

/** One line for each waiver that covers nothing any more; who answers for it is told to renew it or take it out. */
export function expiredLines({ waivers }: Policy, today: string): string[] {
  return waivers
    .filter(({ until }) => until < today)
    .map(({ at, owner, until, ...waiver }) =>
      inert(
        `${at.path}:${at.line}: The waiver of ${waivedName(waiver)} ended on ${until} and covers nothing: ${owner} may take it out, or write it anew.`,
      ),
    );
}

/** What a repository says of a rule, if it is more than its organisation says of the same. */
function counts(rules: Policy["rules"]): (own: readonly [string, Severity]) => boolean {
  return ([name, severity]) => {
    const there = rules.get(name) ?? "off";
    return there === "off" || (there !== severity && atLeast(severity, there));
  };
}

/** Where a value stands, and whose file that is where there are two. */
function originOf(place: Place | undefined, organization: string | null): string {
  if (place === undefined) return "default";
  const at = `${place.path}:${place.line}`;
  if (organization === null) return at;
  return `${place.path === organization ? "organisation" : "repository"}, ${at}`;
}
