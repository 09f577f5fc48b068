import { CSP_CLASSES, type CspChange, type CspClass, type CspPagePair } from "../../domain/csp.ts";
import type { Platform } from "../../domain/platform.ts";
import { FETCH_DIRECTIVES } from "./chains.ts";
import { familyOf } from "./families.ts";
import type { Found } from "./search.ts";

/** What was found on one platform, by one front page. */
export type FoundOn = Readonly<{ platform: Platform; page: CspPagePair; found: Found }>;

/** Acts of one kind that one stroke of the pen let through: what a reader of the pull request calls one change. */
export type Group = Readonly<{
  /** The one that says most: of the worst class, written the plainest way. */
  main: FoundOn;
  also: readonly CspClass[];
  platforms: readonly Platform[];
  targets: readonly string[];
  extent: CspChange["extent"];
}>;

/** Beyond this many new hosts in one directive they are one change that lists them. */
const MOST_HOSTS = 4;

/**
 * Groups by the kind of act, by the directives that decide on either side and by whom the acts reach. So a host added to
 * `default-src` is one change for all media that it lets load from there, and another for the requests: each has a rule
 * of its own, and none hides behind another's. A policy that is gone is one change, and so is what only reaches the app
 * itself: none of it weighs anything.
 */
export function group(all: readonly FoundOn[]): Group[] {
  const groups = Object.values(Object.groupBy(all, keyOf)).map((members) => groupOf(members ?? []));
  return listManyHosts(groups.filter((each) => !prefetchOnly(each, groups))).sort(byClass);
}

function keyOf({ found }: FoundOn): string {
  const { allowing, allowedBy, refusedBy, attempt } = found;
  if (allowing.grant.header === null) return "no policy";
  const [family, refusing] = [familyOf(attempt.act.class), refusedBy?.directive];
  // What no directive restricts has no target of its own: all of it came with the loss of what default-src is for.
  if (!allowedBy)
    return JSON.stringify([family, FETCH_DIRECTIVES.includes(refusing ?? "") ? "unrestricted" : refusing]);
  const { extent, target } = attempt;
  return JSON.stringify([extent === "app" ? "" : family, refusing, allowedBy.directive, extent, target]);
}

function groupOf(members: readonly FoundOn[]): Group {
  const [main, ...rest] = members.toSorted((a, b) => rank(a) - rank(b));
  if (!main) throw new Error("a group has at least one member");
  const classes = new Set(rest.map((each) => each.found.attempt.act.class));
  classes.delete(main.found.attempt.act.class);
  const { extent, target } = main.found.attempt;
  const unnamed = target === "" || (!main.found.allowedBy && extent !== "none");
  return {
    main,
    also: CSP_CLASSES.filter((each) => classes.has(each)),
    platforms: [...new Set(members.map((each) => each.platform))],
    targets: unnamed ? [] : [target],
    extent,
  };
}

function rank({ found }: FoundOn): number {
  return CSP_CLASSES.indexOf(found.attempt.act.class);
}

function byClass(a: Group, b: Group): number {
  return rank(a.main) - rank(b.main);
}

/** Whatever may be loaded may be fetched ahead, so a prefetch is worth a word only where it is all there is. */
function prefetchOnly(each: Group, groups: readonly Group[]): boolean {
  return each.main.found.attempt.act.class === "prefetch" && groups.length > 1;
}

function listManyHosts(groups: readonly Group[]): Group[] {
  const byDirective = Object.groupBy(groups, ({ main, extent }) =>
    JSON.stringify([
      familyOf(main.found.attempt.act.class),
      main.found.refusedBy?.directive,
      main.found.allowedBy?.directive,
      extent === "host",
    ]),
  );
  return Object.values(byDirective).flatMap((same = []) => {
    const [first] = same;
    if (first?.extent !== "host" || same.length <= MOST_HOSTS) return same;
    return [{ ...first, targets: same.flatMap((each) => each.targets) }];
  });
}
