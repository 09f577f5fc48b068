import type { Place } from "../../domain/place.ts";
import type { Policy } from "../../domain/policy.ts";
import { trustedName } from "../../domain/trust.ts";
import { waivedName } from "../../domain/waiver.ts";
import { inert } from "../../renderers/terminal.ts";

/** Beyond this column a value's origin stands one space after it. */
const ORIGIN_COLUMN = 44;

/**
 * Every value that a policy has, and where each comes from: a line of a file, or nowhere but the defaults.
 * @param set where values stand, by the names that lead to them
 */
export function effectiveLines(policy: Policy, set: ReadonlyMap<string, Place>): string[] {
  const { mode, failOn, commentFrom, incomplete, rules, trustedSources, trust, waivers, accept } = policy;
  const line = (name: string, value: string, of = name): string => lineOf(`${name}: ${value}`, set.get(of));
  return [
    line("mode", mode),
    line("fail-on", failOn),
    ...[...policy.failOnBy].map(([domain, each]) => line(`fail-on: ${domain}`, each)),
    line("comment-from", commentFrom),
    line("incomplete", incomplete),
    ...[...policy.incompleteBy].map(([kind, each]) => line(`incomplete: ${kind}`, each)),
    ...[...rules].map(([id, setting]) => line(`rules: ${id}`, setting)),
    ...trustedSources.map((source) => line("trusted-sources", source)),
    ...trust.map((each) => line("trust", trustedName(each), `trust: ${trustedName(each)}`)),
    line("accept: by", typeof accept.by === "string" ? accept.by : accept.by.join(", ")),
    line("accept: own", String(accept.own)),
    ...waivers.map((waiver) => {
      const name = `waivers: ${waivedName(waiver)}`;
      return lineOf(`${name}, until ${waiver.until}`, set.get(name));
    }),
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

function lineOf(value: string, place: Place | undefined): string {
  const origin = place === undefined ? "default" : `${place.path}:${place.line}`;
  return inert(`  ${value.padEnd(ORIGIN_COLUMN - 2)} ${origin}`);
}
