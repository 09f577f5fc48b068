import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { CargoLock, LockedDependency, LockedPackage } from "../../formats/cargo-lock.ts";
import { someOf } from "../../words/lists.ts";

type Edge = Readonly<{ from: LockedPackage; to: LockedDependency }>;

/**
 * Crates that others need and that the lockfile doesn't hold: cargo adds them without a word, unless it runs with `--locked`.
 * What the repository's own crates lack, their manifests tell better.
 */
export function danglingEdges({ path, packages }: CargoLock): Gap[] {
  const edges = packages
    .filter(({ source }) => source.kind !== "path")
    .flatMap((from): Edge[] =>
      from.dependencies.filter(({ target }) => target === undefined).map((to) => ({ from, to })),
    );
  return [...Map.groupBy(edges, ({ to }) => to.text)].flatMap(([text, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const users = someOf(group.map(({ from }) => `${from.name} ${from.version}`));
    const message = `${users} need${group.length === 1 ? "s" : ""} ${code(text)}, which ${code(path)} doesn't hold, so cargo takes the newest release that fits. Let cargo write the lockfile anew.`;
    return [gapAt(first.to.at, { kind: "not-followed", rests: wordsOf("cargo", "no entry", text), message })];
  });
}
