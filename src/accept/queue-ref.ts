/** A pull request in a merge queue, and the branch that it is merged into. */
export type Queued = Readonly<{ base: string; pull: number }>;

/** The pull request that a merge group is named for; undefined for a name of any other form. */
export function queuedIn(ref: string): Queued | undefined {
  const form = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-([1-9]\d{0,9})-[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
  const [, base = "", number] = form.exec(ref) ?? [];
  return number === undefined ? undefined : { base, pull: Number(number) };
}
