/** Where the bytes of a package come from, as a lockfile says it. */
export type Source =
  /** A registry, by its canonical address; null is the ecosystem's own, crates.io or npm's. */
  | Readonly<{ kind: "registry"; url: string | null }>
  /** A repository; `reference` is what was asked of it ("branch=main"), and null commits pin nothing. */
  | Readonly<{ kind: "git"; url: string; reference: string; commit: string | null }>
  /** An archive, by its address; `file:` addresses lie in this repository. */
  | Readonly<{ kind: "tarball"; url: string }>
  /** A folder of this repository. */
  | Readonly<{ kind: "path" }>
  /** The archive of the package that it lies in. */
  | Readonly<{ kind: "bundled" }>
  /** Nothing that the package manager knows. */
  | Readonly<{ kind: "unknown"; text: string }>;

export const OWN_REGISTRY: Source = { kind: "registry", url: null };
export const THIS_REPOSITORY: Source = { kind: "path" };
export const BUNDLED: Source = { kind: "bundled" };

/** The one spelling of a source, in which identities and witnesses have it. */
export function sourceText(source: Source): string {
  switch (source.kind) {
    case "registry":
      return source.url === null ? "registry" : `registry ${source.url}`;
    case "git":
      return `${repositoryText(source)}${source.commit === null ? "" : `#${source.commit}`}`;
    case "tarball":
      return `tarball ${source.url}`;
    case "unknown":
      return `unknown ${source.text}`;
    default:
      return source.kind;
  }
}

/** A repository with what was asked of it, and without the commit that pins it. */
export function repositoryText({ url, reference }: Extract<Source, { kind: "git" }>): string {
  return `git ${url}${reference === "" ? "" : `?${reference}`}`;
}

/** The same without the commit: dependency strings name a source so. */
export function sourceWithoutCommit(source: Source): string {
  return source.kind === "git" ? repositoryText(source) : sourceText(source);
}

/** A source without the word for its kind; for one that is a mere word, that. */
export function addressOf(source: Source): string {
  const text = sourceText(source);
  return text.slice(text.indexOf(" ") + 1);
}

export function isOwnRegistry(source: Source): boolean {
  return source.kind === "registry" && source.url === null;
}

export function isSameSource(one: Source, other: Source): boolean {
  return one === other || sourceText(one) === sourceText(other);
}
