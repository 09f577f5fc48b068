import type { Place } from "../domain/place.ts";
import { OWN_REGISTRY, type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { hasInvisible } from "./invisible.ts";
import { isIntegrity } from "./npm-fields.ts";
import { npmSource } from "./npm-source.ts";
import { asBoolean, asString, member, type Value } from "./value.ts";

/** What an entry's `resolution` says: where the bytes come from, and what pins them. */
export type Resolution = Readonly<{
  /** The `type` as it stands there; "" for an archive. */
  type: string;
  source: Source;
  integrity: string | null;
  /** The folder of the repository that it is; null for what is fetched. */
  target: string | null;
  /** Why it may be something else than it seems; the end of a sentence. */
  fault: string | null;
  lines: Readonly<{ source: Place | null; checksum: Place | null }>;
}>;

type Release = Readonly<{ name: string; version: string }>;

/** Reads a `resolution`. pnpm takes the registry's archive where it gives no address. */
export function resolutionOf(value: Value, release: Release): Resolution {
  const type = asString(member(value, "type")) ?? "";
  const hashes = member(value, "integrity");
  const text = asString(hashes);
  const isReadable = text !== undefined && isIntegrity(text);
  return {
    type,
    source: sourceOf(type, value, release),
    integrity: isReadable ? text : null,
    target: type === "directory" ? (asString(member(value, "directory")) ?? "") : null,
    fault: text !== undefined && !isReadable ? "has a hash that can't be read" : faultOf(type, value),
    lines: {
      source: ["tarball", "repo", "directory"].map((field) => member(value, field)?.at).find(Boolean) ?? null,
      checksum: hashes?.at ?? null,
    },
  };
}

function sourceOf(type: string, value: Value, release: Release): Source {
  const folder = asString(member(value, "path")) ?? "";
  switch (type) {
    case "":
      return inFolder(archiveOf(value, release), folder);
    case "git":
      return inFolder(repositoryOf(value), folder);
    case "directory":
      return THIS_REPOSITORY;
    default:
      return { kind: "unknown", text: type };
  }
}

/** Where addresses that don't begin with a host begin. Which registry it is, only pnpm's settings say. */
const BASE = "https://registry.npmjs.org/";

const HOSTED = /^https:\/\/codeload\.github\.com\/([\w.-]+)\/([\w.-]+)\/tar\.gz\/([0-9a-f]{40})$/;

/** An archive of GitHub's is the commit that it was made of: some versions of pnpm write the one, some the other. */
function archiveOf(value: Value, release: Release): Source {
  const address = asString(member(value, "tarball")) ?? "";
  if (address === "") return registryOf(asString(member(value, "registry")) ?? "");
  const isPlain = !hasInvisible(address) && URL.canParse(address, BASE);
  if (/^file:/.test(address) || !isPlain) return { kind: "tarball", url: address };
  const { href, protocol } = new URL(address, BASE);
  const [, owner, repository, commit] = HOSTED.exec(href) ?? [];
  if (commit !== undefined)
    return { kind: "git", url: `https://github.com/${owner}/${repository}`, reference: "", commit };
  return protocol === "https:"
    ? npmSource({ ...release, resolved: href, local: false })
    : { kind: "tarball", url: href };
}

function registryOf(address: string): Source {
  if (address === "" || address === BASE || `${address}/` === BASE) return OWN_REGISTRY;
  return { kind: "registry", url: address.replace(/\/$/, "") };
}

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

function repositoryOf(value: Value): Source {
  const repository = asString(member(value, "repo")) ?? "";
  const text = asString(member(value, "commit")) ?? "";
  const commit = COMMIT.test(text) ? text : null;
  const address = repository.replace(/^git\+/, "").replace(/^git@([\w.-]+):(?!\/)/, "ssh://git@$1/");
  const resolved = /^git:/.test(address) ? address : `git+${address}`;
  const known = npmSource({ name: "", version: "", resolved, local: false });
  return known.kind === "git" && !address.includes("#")
    ? { ...known, commit }
    : { kind: "git", url: repository, reference: "", commit };
}

/** Only a part of a repository, or of an archive of one, may be the package. */
function inFolder(source: Source, folder: string): Source {
  const path = folder.replace(/^\/+/, "");
  if (path === "") return source;
  if (source.kind === "tarball") return { ...source, url: `${source.url}#path=${path}` };
  return source.kind === "git" ? { ...source, reference: `path=${path}` } : source;
}

/** Hosts whose archives pnpm builds after it fetched them. `gitHosted` makes it do so with any archive. */
const GIT_HOSTS = /^https:\/\/(?:codeload\.github\.com|gitlab\.com|bitbucket\.org)\//;

function faultOf(type: string, value: Value): string | null {
  if (type === "git" && !COMMIT.test(asString(member(value, "commit")) ?? ""))
    return "comes from git and no commit pins it";
  const address = asString(member(value, "tarball")) ?? "";
  if (asBoolean(member(value, "gitHosted")) === true && !GIT_HOSTS.test(address))
    return "is called hosted by git and comes from elsewhere";
  const folder = asString(member(value, "path")) ?? "";
  if (type === "" && folder !== "" && !GIT_HOSTS.test(address)) return "is a folder of an archive";
  return null;
}
