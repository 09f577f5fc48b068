/** Where cargo takes a package from, as a lockfile's `source` says. */
export type CargoSource =
  | Readonly<{ kind: "crates.io" }>
  | Readonly<{ kind: "registry"; url: string }>
  | Readonly<{ kind: "git"; url: string; reference: string; commit: string | null }>
  | Readonly<{ kind: "path" }>
  | Readonly<{ kind: "unknown"; text: string }>;

/** How lockfiles name crates.io, also where cargo fetched it over the sparse protocol. */
const CRATES_IO = "https://github.com/rust-lang/crates.io-index";

/** Reads a `source`; a package without one is of the repository itself. Formats up to 3 don't encode the reference. */
export function cargoSource(text: string | undefined, lockVersion: number): CargoSource {
  if (text === undefined) return { kind: "path" };
  const plus = text.indexOf("+");
  const [protocol, rest] = [text.slice(0, plus), text.slice(plus + 1)];
  switch (protocol) {
    case "registry":
      return canonicalUrl(rest) === CRATES_IO
        ? { kind: "crates.io" }
        : { kind: "registry", url: canonicalUrl(rest) };
    case "sparse":
      return { kind: "registry", url: `sparse+${canonicalUrl(rest)}` };
    case "git":
      return gitSource(rest, lockVersion);
    case "path":
      return { kind: "path" };
    default:
      return { kind: "unknown", text };
  }
}

/** The one spelling of a source that grants and comparisons use. */
export function sourceText(source: CargoSource): string {
  switch (source.kind) {
    case "crates.io":
      return "registry";
    case "registry":
      return `registry ${source.url}`;
    case "git":
      return `git ${source.url}${source.reference === "" ? "" : `?${source.reference}`}${source.commit === null ? "" : `#${source.commit}`}`;
    case "path":
      return "path";
    case "unknown":
      return `unknown ${source.text}`;
  }
}

/** Dependency strings name a git source without the commit that pins it. */
export function withoutCommit(source: string): string {
  return source.replace(/#[^#]*$/, "");
}

function gitSource(text: string, lockVersion: number): CargoSource {
  const hash = text.lastIndexOf("#");
  const commit = hash < 0 ? null : text.slice(hash + 1);
  const address = hash < 0 ? text : text.slice(0, hash);
  const question = address.indexOf("?");
  const url = canonicalUrl(question < 0 ? address : address.slice(0, question));
  const query = question < 0 ? "" : address.slice(question + 1);
  return {
    kind: "git",
    url,
    reference: lockVersion >= 4 ? decoded(query) : query,
    commit: commit === "" ? null : commit,
  };
}

/** Format 4 percent-encodes the reference; text that doesn't decode stays as it is. */
function decoded(query: string): string {
  try {
    return decodeURIComponent(query.replaceAll("+", " "));
  } catch {
    return query;
  }
}

/** One spelling for one address: hosts have no case, `..` is followed, and `.git` and a last slash change nothing. */
function canonicalUrl(url: string): string {
  const text = URL.canParse(url) ? new URL(url).href : url;
  return text.replace(/\/+$/, "").replace(/\.git$/, "");
}
