import type { CspGrant, CspPagePair } from "../../domain/csp.ts";

/** The grants of two sides that are compared with each other, and the front page that they are about. */
export type Sides = Readonly<{
  page: CspPagePair;
  narrow: readonly CspGrant[];
  wide: readonly CspGrant[];
}>;

/**
 * Sets each front page against itself on the other side, since which of several is the built one isn't known: a decoy
 * beside it can't stand for it. One that is likely on one side alone is set against those that are so on the other.
 */
export function sidesByPage(narrow: readonly CspGrant[], wide: readonly CspGrant[]): Sides[] {
  const [before, after] = [likelyPages(narrow), likelyPages(wide)];
  const gone = [...before].filter((path) => !after.has(path));
  const come = [...after].filter((path) => !before.has(path));
  const paths = new Set([...narrow, ...wide].map(pathOf));
  const itself = [...paths].map(
    (path): Sides => ({ page: { path, with: "itself" }, narrow: of(narrow, [path]), wide: of(wide, [path]) }),
  );
  const lost = gone.map(
    (path): Sides => ({
      page: { path, with: "others" },
      narrow: of(narrow, [path]),
      wide: of(wide, come.length > 0 ? come : [...after]),
    }),
  );
  const added = (gone.length > 0 ? [] : come).map(
    (path): Sides => ({
      page: { path, with: "others" },
      narrow: of(narrow, [...before]),
      wide: of(wide, [path]),
    }),
  );
  return [...itself.filter(counts), ...lost, ...added].filter(
    (sides) => sides.narrow.length > 0 && sides.wide.length > 0,
  );
}

/** What is no front page on either side, and has no policy, decides nothing. */
function counts({ narrow, wide }: Sides): boolean {
  return [...narrow, ...wide].some(({ page }) => page.isLikely || page.policies.length > 0);
}

function of(grants: readonly CspGrant[], paths: readonly (string | null)[]): CspGrant[] {
  return grants.filter((grant) => paths.includes(pathOf(grant)));
}

function likelyPages(grants: readonly CspGrant[]): ReadonlySet<string | null> {
  return new Set(grants.filter(({ page }) => page.isLikely).map(pathOf));
}

function pathOf({ page }: CspGrant): string | null {
  return page.path;
}
