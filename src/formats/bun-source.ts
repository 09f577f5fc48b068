import { BUNDLED, type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { isVersion, npmSource } from "./npm-source.ts";

/** How Bun reads the text behind a package's name. Each kind has another tuple. */
export type BunKind = "npm" | "folder" | "workspace" | "root" | "tarball" | "git" | "unknown";

/** What the first part of a tuple says: the real name, and where the package comes from. */
export type BunId = Readonly<{
  name: string;
  kind: BunKind;
  /** The text behind the name: a version, an address, a folder behind its `file:`. */
  text: string;
}>;

const PREFIXES: readonly (readonly [string, BunKind])[] = [
  ["root:", "root"],
  ["link:", "folder"],
  ["workspace:", "workspace"],
  ["file:", "folder"],
];

/** `name@text`. The name ends at the first `@` that doesn't begin it: addresses have more of them. */
export function idIn(written: string): BunId {
  if (written.startsWith("@root:")) return { name: "", kind: "root", text: "root:" };
  const end = written.indexOf("@", 1);
  if (end < 0) return { name: written, kind: "unknown", text: "" };
  const text = written.slice(end + 1);
  return { name: written.slice(0, end), kind: kindOf(text), text };
}

const GITHUB = /^github:([\w.-]+\/[\w.-]+)(?:#(.*))?$/s;
const GIT = /^git\+(?:(?:ssh|https?|file):\/\/|git@)/;
/** Bun takes such an address for a repository, or asks GitHub for an archive of its own. */
const MAYBE_GIT = /^https?:\/\/(?:[^/]*@)?(?:www\.)?github\.com\/[^/]+\/[^/]+\/?(?:#|$)|\.git(?:[/?#]|$)/i;

function kindOf(text: string): BunKind {
  const known = PREFIXES.find(([prefix]) => text.startsWith(prefix))?.[1];
  if (known !== undefined) return known;
  if (isVersion(text)) return "npm";
  if (GITHUB.test(text) || GIT.test(text)) return "git";
  if (/^https?:\/\//i.test(text)) return MAYBE_GIT.test(text) ? "unknown" : "tarball";
  return !text.includes(":") && /\.(?:tgz|tar\.gz)$/.test(text) ? "tarball" : "unknown";
}

/** Where Bun takes a package from. For one of a registry, `registry` is the second part of its tuple: an archive, or "". */
export function bunSource({ name, kind, text }: BunId, registry: string, isBundled: boolean): Source {
  if (isBundled) return BUNDLED;
  switch (kind) {
    case "npm":
      if (registry !== "" && !/^https?:\/\//i.test(registry)) return { kind: "unknown", text: registry };
      return npmSource({ name, version: text, resolved: registry, local: false });
    case "folder":
    case "workspace":
    case "root":
      return THIS_REPOSITORY;
    case "tarball":
      return { kind: "tarball", url: addressOf(text) };
    case "git":
      return npmSource({ name, version: "", resolved: repositoryIn(text), local: false });
    case "unknown":
      return { kind: "unknown", text };
  }
}

/** An archive without a protocol lies in this repository. */
function addressOf(text: string): string {
  if (URL.canParse(text)) return new URL(text).href;
  return /^https?:/i.test(text) ? text : `file:${text.replace(/^(?:\.\/)+/, "")}`;
}

/** The address as npm writes it: `github:o/r` and `git@host:o/r` in full. */
function repositoryIn(text: string): string {
  const [, repository, commit] = GITHUB.exec(text) ?? [];
  if (repository !== undefined)
    return `git+https://github.com/${repository}${commit === undefined ? "" : `#${commit}`}`;
  return text.replace(/^git\+(?:ssh:\/\/)?git@([^/:]+):(?!\d+\/)/, "git+https://$1/");
}

/** The folder of a package that lies in the repository, relative to the lockfile; null for what is fetched. */
export function targetOf({ kind, text }: BunId): string | null {
  if (kind === "root") return "";
  const isFolder = kind === "folder" || kind === "workspace";
  return isFolder ? text.slice(text.indexOf(":") + 1).replace(/^(?:\.\/)+/, "") : null;
}
