/** Something from outside the tree that decides what a package does, or what a plugin lets an app grant. */
export type Need = CrateNeed | GitNeed | NpmNeed;

export type NeedKind = Need["kind"];

export type NeedOf<Kind extends NeedKind> = Extract<Need, Readonly<{ kind: Kind }>>;

/**
 * How much an answer is likely to matter. A run can't ask for everything: what pages may call comes first, then packages of
 * a name that base doesn't have, then other versions of what it has. What base had `before` matters only where head's
 * release of it runs code.
 */
export const RISKS = ["plugin", "new name", "known name", "before"] as const;

export type Risk = (typeof RISKS)[number];

/** What a crate does when it is built; looked up in its own archive, which `checksum` (sha256, hex) pins. */
export type CrateNeed = Readonly<{
  kind: "crate";
  name: string;
  version: string;
  checksum: string;
  /** The registry's index, as the lockfile names it; null for crates.io. */
  registry: string | null;
  risk: Risk;
}>;

/** The same of a crate that comes from a repository, at the commit that the lockfile pins. */
export type GitNeed = Readonly<{
  kind: "git crate";
  name: string;
  version: string;
  /** Canonical, without a reference: `https://github.com/owner/name`. */
  url: string;
  commit: string;
  risk: Risk;
}>;

/** What installing an npm package runs; looked up in its archive at npm's own registry, which `integrity` pins. */
export type NpmNeed = Readonly<{
  kind: "npm package";
  name: string;
  version: string;
  /** The hashes, as the lockfile has them; "" where it has none of the archive itself, as Yarn's from 2 on. */
  integrity: string;
  risk: Risk;
}>;

/** Names a need once and for all: two of one name have one answer, however much either matters. */
export function needKey(need: Need): string {
  return JSON.stringify([need.kind, need.name, need.version, ...pinOf(need)]);
}

function pinOf(need: Need): (string | null)[] {
  switch (need.kind) {
    case "crate":
      return [need.checksum, need.registry];
    case "git crate":
      return [need.url, need.commit];
    case "npm package":
      return [need.integrity];
  }
}
