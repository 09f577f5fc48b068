/** Whether a version satisfies a requirement; undefined where cargo would refuse to read one of the two. */
export function satisfies(version: string, requirement: string): boolean | undefined {
  const [given, comparators] = [versionOf(version), comparatorsOf(requirement)];
  if (given === undefined || comparators === undefined) return undefined;
  if (!comparators.every((each) => holds(each, given))) return false;
  // Cargo takes a pre-release only where a comparator names a pre-release of the same version.
  return given.pre === "" || comparators.some((each) => namesPreRelease(each, given));
}

/** "^2.0.0-rc.3" → "2.0.0-rc.3", ">=1, <3" → "1.0.0": the version that a requirement begins with. */
export function lowestVersion(requirement: string): string | undefined {
  const comparators = comparatorsOf(requirement);
  if (comparators === undefined) return undefined;
  const [{ major = 0n, minor, patch, pre = "" } = {}] = comparators;
  return `${major}.${minor ?? 0n}.${patch ?? 0n}${pre === "" ? "" : `-${pre}`}`;
}

type Version = Readonly<{ major: bigint; minor: bigint; patch: bigint; pre: string }>;

type Operator = "=" | ">" | ">=" | "<" | "<=" | "~" | "^";

/** One part of a requirement. A number that isn't written may be anything. */
type Comparator = Readonly<{
  operator: Operator;
  major: bigint;
  minor: bigint | undefined;
  patch: bigint | undefined;
  pre: string;
}>;

const NUMBER = "(?:0|[1-9][0-9]*)";
const IDENTIFIER = `(?:${NUMBER}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)`;
const PRE = `(${IDENTIFIER}(?:\\.${IDENTIFIER})*)`;
const BUILD = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";

const VERSION = new RegExp(`^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-${PRE})?(?:\\+${BUILD})?$`);

/** Numbers, then `*`, `x` or `X` in place of the rest. A pre-release needs all three numbers. */
const COMPARATOR = new RegExp(
  `^(=|>=?|<=?|~|\\^)? *(${NUMBER})(?:\\.(?:[*xX](?:\\.[*xX])?|(${NUMBER})(?:\\.(?:[*xX]|(${NUMBER})(?:-${PRE})?(?:\\+${BUILD})?))?))? *$`,
);

/** The crate `semver` refuses a requirement with more. */
const MOST_COMPARATORS = 32;
const LONGEST = 1000;
const LARGEST = 2n ** 64n;

function versionOf(text: string): Version | undefined {
  const [, major, minor, patch, pre = ""] = (text.length > LONGEST ? null : VERSION.exec(text)) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  const version = { major: BigInt(major), minor: BigInt(minor), patch: BigInt(patch), pre };
  return isTooLarge(version) ? undefined : version;
}

/** An empty list stands for `*`, which every version satisfies that is no pre-release. */
function comparatorsOf(requirement: string): Comparator[] | undefined {
  if (requirement.length > LONGEST) return undefined;
  if (/^ *[*xX] *$/.test(requirement)) return [];
  const comparators = requirement.split(",").map(comparatorOf);
  const read = comparators.filter((each) => each !== undefined);
  return read.length < comparators.length || read.length > MOST_COMPARATORS ? undefined : read;
}

function comparatorOf(text: string): Comparator | undefined {
  const written = text.replace(/^ +/, "");
  const [, operator, major, minor, patch, pre = ""] = COMPARATOR.exec(written) ?? [];
  if (major === undefined) return undefined;
  const comparator = {
    operator: operatorOf(operator, written),
    major: BigInt(major),
    minor: minor === undefined ? undefined : BigInt(minor),
    patch: patch === undefined ? undefined : BigInt(patch),
    pre,
  };
  return isTooLarge(comparator) ? undefined : comparator;
}

/** Without an operator, a requirement with a wildcard means what is written, and any other means `^`. */
function operatorOf(operator: string | undefined, written: string): Operator {
  switch (operator) {
    case "=":
    case ">":
    case ">=":
    case "<":
    case "<=":
    case "~":
    case "^":
      return operator;
    default:
      return /^[0-9.]*[*xX]/.test(written) ? "=" : "^";
  }
}

function isTooLarge({ major, minor = 0n, patch = 0n }: Omit<Comparator, "operator" | "pre">): boolean {
  return major >= LARGEST || minor >= LARGEST || patch >= LARGEST;
}

function holds(comparator: Comparator, version: Version): boolean {
  switch (comparator.operator) {
    case "=":
      return isExactly(comparator, version);
    case ">":
      return order(comparator, version) > 0;
    case ">=":
      return isExactly(comparator, version) || order(comparator, version) > 0;
    case "<":
      return order(comparator, version) < 0;
    case "<=":
      return isExactly(comparator, version) || order(comparator, version) < 0;
    case "~":
      return isWithinTilde(comparator, version);
    case "^":
      return isWithinCaret(comparator, version);
  }
}

function isExactly({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major) return false;
  if (minor !== undefined && version.minor !== minor) return false;
  if (patch !== undefined && version.patch !== patch) return false;
  return version.pre === pre;
}

/** Below 0 where the version comes before everything that the comparator means, above 0 where it comes after, else 0. */
function order({ major, minor, patch, pre }: Comparator, version: Version): number {
  if (version.major !== major) return version.major < major ? -1 : 1;
  if (minor === undefined) return 0;
  if (version.minor !== minor) return version.minor < minor ? -1 : 1;
  if (patch === undefined) return 0;
  if (version.patch !== patch) return version.patch < patch ? -1 : 1;
  return comparePreReleases(version.pre, pre);
}

function isWithinTilde({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major) return false;
  if (minor !== undefined && version.minor !== minor) return false;
  if (patch !== undefined && version.patch !== patch) return version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}

/** `^` allows every change that keeps the first number that isn't 0. */
function isWithinCaret({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  if (version.major !== major) return false;
  if (minor === undefined) return true;
  if (patch === undefined) return major > 0n ? version.minor >= minor : version.minor === minor;
  if (version.minor !== minor) return major > 0n && version.minor > minor;
  if (version.patch !== patch) return (major > 0n || minor > 0n) && version.patch > patch;
  return comparePreReleases(version.pre, pre) >= 0;
}

function namesPreRelease({ major, minor, patch, pre }: Comparator, version: Version): boolean {
  return pre !== "" && version.major === major && version.minor === minor && version.patch === patch;
}

/** A version without a pre-release comes last. Numbers come before words, and fewer parts before more. */
function comparePreReleases(a: string, b: string): number {
  if (a === b) return 0;
  if (a === "" || b === "") return a === "" ? 1 : -1;
  const [left, right] = [a.split("."), b.split(".")];
  for (const [at, part] of left.entries()) {
    const other = right[at];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(part, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^[0-9]+$/.test(a), /^[0-9]+$/.test(b)];
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  if (isNumber && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}
