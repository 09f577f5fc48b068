/** Two commits that belong to no pull request of their own: a merge group, a push, a branch that is looked at. */
export type Commits = Readonly<{
  base: string;
  head: string;
  /** The branch of a merge group. */
  queue?: string;
  /** The commits of a push, the oldest first, as far as they are told. */
  pushed?: readonly string[];
}>;
