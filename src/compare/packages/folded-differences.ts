import type { Difference } from "./difference.ts";
import { originOf } from "./inventory.ts";
import { moveBetween } from "./versions.ts";

/** As many of one kind are told one by one; a page with more is not read. */
const MOST_OF_ONE_KIND = 25;

/** Puts into one what is one thing to people, and what is too much to be told one by one. */
export function folded(all: readonly Difference[]): Difference[] {
  const things = [...Map.groupBy(all, thingOf).values()].flatMap(asOne);
  return [...Map.groupBy(things, kindOf).values()].flatMap((group) => {
    const alone = group.some((each) => each.lockfileIsNew) ? 0 : MOST_OF_ONE_KIND;
    return [...group.slice(0, alone), ...asOne(group.slice(alone))];
  });
}

/** All plain new packages of a lockfile are one thing; so are those that moved from one owner to another. */
function thingOf(each: Difference): unknown {
  switch (each.news.rule) {
    case "packages/package-added":
      return JSON.stringify([each.news.rule, each.package.ecosystem, each.package.at.path]);
    case "packages/source-changed": {
      const { package: it, from } = each;
      const { tie } = each.news;
      return JSON.stringify([
        it.ecosystem,
        it.at.path,
        from && originOf(from.source),
        originOf(it.source),
        tie === "release",
      ]);
    }
    default:
      return each;
  }
}

/** Only what is equally grave is told together: an update that anyone takes isn't lost among new names. */
function kindOf({ news, package: each, from, broughtBy: by }: Difference): string {
  const grave = [moveBetween(from, each), by !== null, each.outcome, each.checksum === null, each.listing];
  return JSON.stringify([news.rule, each.ecosystem, each.at.path, ...grave]);
}

function asOne(group: readonly Difference[]): Difference[] {
  const [first] = group;
  if (first === undefined) return [];
  const all = group.flatMap((each) => each.all);
  if (first.news.rule !== "packages/package-added") return [{ ...first, all }];
  const added = group.flatMap(({ news }) => (news.rule === "packages/package-added" ? news.added : []));
  const nearestFirst = added.toSorted((one, other) => one.path.length - other.path.length);
  return [{ ...first, all, news: { ...first.news, added: nearestFirst } }];
}
