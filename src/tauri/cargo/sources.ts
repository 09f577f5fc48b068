import { code } from "../../domain/sentence.ts";
import { isOwnRegistry, repositoryText, type Source, sourceText } from "../../domain/source.ts";
import { canonicalUrl, cargoSource } from "../../formats/cargo-source.ts";
import { registryName } from "../../words/packages.ts";
import type { DependencySource } from "./dependencies.ts";

/** Whether the source of a lockfile's entry is the one that a manifest names. */
export function isOfSource(locked: Source, source: DependencySource): boolean {
  switch (source.kind) {
    case "registry":
      return isOfRegistry(locked, source);
    case "git":
      return locked.kind === "git" && sameRepository(repositoryText(locked), gitText(source));
    case "path":
      return locked.kind === "path";
    case "nowhere":
      return false;
  }
}

/** The source of a lockfile's entry as a sentence names it. */
export function lockedInWords(locked: Source): string {
  if (isOwnRegistry(locked)) return registryName("cargo");
  if (locked.kind === "path") return "this repository";
  const text = sourceText(locked);
  return code(text.slice(text.indexOf(" ") + 1));
}

/** A registry by the address of its index, as a lockfile would name it. */
export function registryAt(index: string): Source {
  return cargoSource(index.startsWith("sparse+") ? index : `registry+${index}`, NEWEST_LOCK);
}

/** A repository, whatever is asked of it. */
export function repositoryAt(url: string): Source {
  return { kind: "git", url: canonicalUrl(url), reference: "", commit: null };
}

const NEWEST_LOCK = 4;

/** A source as a sentence names it. */
export function sourceInWords(source: DependencySource): string {
  switch (source.kind) {
    case "registry": {
      const name = source.index ?? source.name;
      return name === null ? registryName("cargo") : `the registry ${code(name)}`;
    }
    case "git":
      return `the git repository ${code(gitText(source).slice("git ".length))}`;
    case "path":
      return `the folder ${code(source.written)}`;
    case "nowhere":
      return "its workspace";
  }
}

/** A manifest names a registry; cargo's settings say which address that is. */
function isOfRegistry(
  locked: Source,
  { name, index }: Readonly<{ name: string | null; index: string | null }>,
): boolean {
  if (locked.kind !== "registry") return false;
  if (index !== null) return locked.url === indexUrl(index);
  return name === null || name === "crates-io" ? locked.url === null : locked.url !== null;
}

function indexUrl(index: string): string {
  const isSparse = index.startsWith("sparse+");
  return isSparse ? `sparse+${canonicalUrl(index.slice("sparse+".length))}` : canonicalUrl(index);
}

function gitText({ url, reference }: Readonly<{ url: string; reference: string }>): string {
  return `git ${canonicalUrl(url)}${reference === "" ? "" : `?${reference}`}`;
}

/** Cargo ignores case in addresses of GitHub. */
function sameRepository(a: string, b: string): boolean {
  return foldedOnGitHub(a) === foldedOnGitHub(b);
}

function foldedOnGitHub(source: string): string {
  const question = source.indexOf("?");
  const address = question < 0 ? source : source.slice(0, question);
  return /^git https?:\/\/github\.com\//i.test(source)
    ? address.toLowerCase() + source.slice(address.length)
    : source;
}
