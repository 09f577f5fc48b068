/**
 * How far a slice goes, and whether it becomes all code where it has no end. Beyond `whole` steps, only texts count that may
 * be an address, a path or a policy: most of an app can be reached from there, and changes every day.
 */
export type Extent = Readonly<{
  depth: number;
  whole: number;
  parts: number;
  tokens: number;
  mayBeAll: boolean;
}>;

const ENDLESS = Number.POSITIVE_INFINITY;

/** How many parts of code, and how many tokens, one computed value may lead to. Beyond these, all code counts. */
const MOST_PARTS = 500;
const MOST_TOKENS = 100_000;

/** For code that certainly decides: everything that it leads to. */
export const DEEP: Extent = {
  depth: ENDLESS,
  whole: ENDLESS,
  parts: MOST_PARTS,
  tokens: MOST_TOKENS,
  mayBeAll: true,
};

/** For an argument that code computes at run time. */
export const COMPUTED: Extent = {
  depth: 6,
  whole: 3,
  parts: 300,
  tokens: 40_000,
  mayBeAll: false,
};

/** For a condition that each run decides anew. */
export const BESIDE: Extent = { depth: 0, whole: ENDLESS, parts: 60, tokens: 6_000, mayBeAll: false };

/** For a condition that is the same in each run. */
export const NEARBY: Extent = { depth: 2, whole: ENDLESS, parts: 60, tokens: 6_000, mayBeAll: false };
