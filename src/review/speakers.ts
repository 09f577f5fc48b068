import type { OwnComment } from "./earlier.ts";
import type { Identified } from "./fingerprint.ts";
import { canReturn, isGone } from "./returns.ts";
import { type Told, toldBy } from "./told.ts";

/** Which of our comments speak for findings that are there, and the findings that no comment speaks for. */
export type Speakers = Readonly<{ spoken: ReadonlyMap<OwnComment, Told>; untold: readonly Identified[] }>;

export function speakersFor(found: readonly Identified[], ours: readonly OwnComment[]): Speakers {
  const byFinding = Map.groupBy(
    ours.flatMap((comment) => toldBy(comment.marker).map((fingerprint) => ({ comment, fingerprint }))),
    ({ fingerprint }) => fingerprint,
  );
  const spoken = new Map<OwnComment, Told>();
  const untold: Identified[] = [];
  for (const each of found) {
    const comment = speakerOf((byFinding.get(each.fingerprint) ?? []).map((one) => one.comment));
    const before = comment === undefined ? undefined : spoken.get(comment);
    if (comment === undefined) untold.push(each);
    else spoken.set(comment, before === undefined ? [each] : [...before, each]);
  }
  return { spoken, untold };
}

/**
 * The comment that speaks for a finding: the first that is open; else one that was marked resolved and can be brought back in
 * sight, which speaks again. One that stays folded away is left as it is, since nobody would see it change.
 */
function speakerOf(naming: readonly OwnComment[]): OwnComment | undefined {
  const all = naming.toSorted((a, b) => a.id - b.id);
  return all.find((comment) => !isGone(comment)) ?? all.findLast(canReturn);
}
