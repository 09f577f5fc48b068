/**
 * How far a slice goes, and whether it becomes all code where it has no end. Beyond `depth` steps it goes on while it has no
 * more than `few` parts. Beyond `whole` steps, only texts count that may be an address, a path or a policy: most of an app
 * can be reached from there, and changes every day. Once it has more than `parts` or `tokens`, all code counts (`full`), or
 * only what was found so far: what else changes is named as code of the app that isn't judged.
 */
export type Extent = Readonly<{
  depth: number;
  few: number;
  whole: number;
  parts: number;
  tokens: number;
  mayBeAll: boolean;
  full: "code" | "cut";
}>;

const ENDLESS = Number.POSITIVE_INFINITY;

/** How many parts of code, and how many tokens, one computed value may lead to. Beyond these, all code counts. */
const MOST_PARTS = 500;
const MOST_TOKENS = 100_000;

/** For code that certainly decides: everything that it leads to. */
export const DEEP: Extent = {
  depth: ENDLESS,
  few: ENDLESS,
  whole: ENDLESS,
  parts: MOST_PARTS,
  tokens: MOST_TOKENS,
  mayBeAll: true,
  full: "code",
};

/** For an argument that code computes at run time. */
export const COMPUTED: Extent = {
  depth: 6,
  few: 30,
  whole: 3,
  parts: 300,
  tokens: 40_000,
  mayBeAll: false,
  full: "cut",
};

/** For a condition that each run decides anew. */
export const BESIDE: Extent = {
  depth: 0,
  few: 0,
  whole: ENDLESS,
  parts: 60,
  tokens: 6_000,
  mayBeAll: false,
  full: "cut",
};

/** For a condition that is the same in each run. */
export const NEARBY: Extent = {
  depth: ENDLESS,
  few: ENDLESS,
  whole: ENDLESS,
  parts: 60,
  tokens: 6_000,
  mayBeAll: false,
  full: "code",
};
