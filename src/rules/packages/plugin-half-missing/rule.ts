import type { ChangeOf } from "../../../domain/change.ts";
import type { Rule } from "../../../domain/rule.ts";
import { someOf } from "../../../words/lists.ts";
import { kindOfPackage, namesBelowTitle, namesForTitle } from "../../../words/packages.ts";

/** The crate or the npm package of a plugin is newly there without the other one. */
const rule: Rule<"packages/plugin-half-missing"> = {
  id: "packages/plugin-half-missing",
  title: "A plugin has only one of its halves",

  judge(change) {
    const words = change.ecosystem === "npm" ? ofPages(change) : ofCrates(change);
    return {
      severity: "info",
      confidence: "certain",
      details: namesBelowTitle(releasesOf(change)),
      ...words,
    };
  },
};

export default rule;

type Words = Readonly<{ title: string; message: string; remedy: string }>;

/** Calls that nothing answers. */
function ofPages(change: Alone): Words {
  const [here, others] = namesOf(change);
  return {
    title: `${shortFor(change)} ${isOne(change) ? "is" : "are"} in the pages, without ${isOne(change) ? "its crate" : "their crates"} in the app`,
    message: `Pages have the package, and no Cargo.lock of the app has ${others}: each of its calls fails.`,
    remedy: `Add ${others} to the app, or take ${here} out of package.json.`,
  };
}

/** Commands that no package calls. */
function ofCrates(change: Alone): Words {
  const [, others] = namesOf(change);
  return {
    title: `${shortFor(change)} ${isOne(change) ? "is" : "are"} in the app, without ${isOne(change) ? "its npm package" : "their npm packages"}`,
    message: `The app has the crate, and no lockfile of its pages has ${others}: only Rust code uses it, or pages call it by name.`,
    remedy: "If only Rust code needs it, grant none of its commands to pages.",
  };
}

type Alone = ChangeOf<"packages/plugin-half-missing">;

function isOne({ halves }: Alone): boolean {
  return halves.length === 1;
}

/** All names where a title has room for them; else how many there are. */
function shortFor(change: Alone): string {
  const names = releasesOf(change);
  return (
    namesForTitle(names, (all) => all) || `${names.length} ${kindOfPackage(change.ecosystem)}s of plugins`
  );
}

function releasesOf({ halves }: Alone): string[] {
  return halves.map(({ name, version }) => `${name} ${version}`);
}

function namesOf(change: Alone): readonly [here: string, others: string] {
  return [someOf(releasesOf(change)), someOf(change.halves.map(({ other }) => other))];
}
