import { OWN_REGISTRY, type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { hasInvisible } from "./invisible.ts";

/** How lockfiles name crates.io. Cargo writes this one even where it uses the sparse protocol. */
const CRATES_IO = "https://github.com/rust-lang/crates.io-index";
const SPARSE_CRATES_IO = "https://index.crates.io";

/** Reads a `source`. A package without one belongs to the repository itself. Formats up to 3 don't encode the reference. */
export function cargoSource(text: string | undefined, lockVersion: number): Source {
  if (text === undefined) return THIS_REPOSITORY;
  if (hasInvisible(text)) return { kind: "unknown", text };
  const plus = text.indexOf("+");
  const [protocol, rest] = [text.slice(0, plus), text.slice(plus + 1)];
  switch (protocol) {
    case "registry":
      return canonicalUrl(rest) === CRATES_IO ? OWN_REGISTRY : { kind: "registry", url: canonicalUrl(rest) };
    case "sparse":
      return canonicalUrl(rest) === SPARSE_CRATES_IO
        ? OWN_REGISTRY
        : { kind: "registry", url: `sparse+${canonicalUrl(rest)}` };
    case "git":
      return gitSource(rest, lockVersion);
    case "path":
      return THIS_REPOSITORY;
    default:
      return { kind: "unknown", text };
  }
}

function gitSource(text: string, lockVersion: number): Source {
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

/** One spelling for each address: case of the host, `..`, an ending `.git` and a last slash make no difference. */
export function canonicalUrl(url: string): string {
  const text = URL.canParse(url) ? new URL(url).href : url;
  return text.replace(/(?<!\/)\/+$/, "").replace(/\.git$/, "");
}
