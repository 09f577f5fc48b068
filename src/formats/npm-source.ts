import valid from "semver/functions/valid.js";
import { OWN_REGISTRY, type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { hasInvisible } from "./invisible.ts";

/** npm's own registry, which lockfiles name in full. */
const NPM_REGISTRY = "https://registry.npmjs.org";

/** The same registry by the name that Yarn 1 writes: an alias of its host. */
const YARN_ALIAS = "https://registry.yarnpkg.com";

type Written = Readonly<{
  name: string;
  version: string;
  resolved: string | undefined;
  /** A link, a workspace or the project itself. */
  local: boolean;
}>;

/**
 * Where npm takes a package from, in the spelling that grants use. A tarball counts as a registry's where its address,
 * after `..` is followed, has the same name and version (`<registry>/<name>/-/<name>-<version>.tgz`). Without an address,
 * the package comes from the configured registry. An address that npm would read in yet another way keeps its own text, so
 * that it equals no source that base knows.
 */
export function npmSource({ name, version, resolved, local }: Written): Source {
  if (local) return THIS_REPOSITORY;
  if (resolved === undefined || resolved === "") return OWN_REGISTRY;
  if (/^file:/.test(resolved) || hasInvisible(resolved)) return { kind: "tarball", url: resolved };
  if (/^git(?:\+(?:ssh|https?|file))?:\/\//.test(resolved)) return repositoryOf(resolved);
  const registry = registryOf(resolved, name, version);
  if (registry === NPM_REGISTRY || registry === YARN_ALIAS) return OWN_REGISTRY;
  return registry === undefined
    ? { kind: "tarball", url: canonicalUrl(resolved) }
    : { kind: "registry", url: registry };
}

/** The longest version that npm reads. */
const LONGEST_VERSION = 256;

/** Whether npm takes a text for a version. Anything else is no part of a registry's address. */
export function isVersion(text: string): boolean {
  return text.length <= LONGEST_VERSION && valid(text) === text.replace(/\+.*$/s, "");
}

/** `.` and `..` are folders. */
const NAME = /^(?:@[a-z0-9~_.!*'()-]+\/)?(?!\.+$)[a-z0-9~_.!*'()-]+$/i;

/** Whether a text may be the name of a package. */
export function isPackageName(text: string): boolean {
  return NAME.test(text);
}

/** The registry of an address, if the address names this release's archive. */
function registryOf(resolved: string, name: string, version: string): string | undefined {
  if (!isPackageName(name) || !isVersion(version) || !URL.canParse(resolved)) return undefined;
  const url = new URL(resolved);
  const layout = `/${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
  const isPlain = `${url.username}${url.password}${url.search}${url.hash}` === "" && !/[?#]/.test(resolved);
  if (url.protocol !== "https:" || !isPlain || !url.pathname.endsWith(layout)) return undefined;
  return `${url.origin}${url.pathname.slice(0, -layout.length)}`;
}

/** One spelling for a repository. npm writes ssh for public ones too, which have the same owner either way. */
function repositoryOf(resolved: string): Source {
  const [address = "", commit = null] = resolved.replace(/^git\+/, "").split("#", 2);
  const url = canonicalUrl(address.replace(/^ssh:\/\/git@/, "https://")).replace(/\.git$/, "");
  return { kind: "git", url, reference: "", commit };
}

/** One spelling for an address: the host in lower case, and `..` followed. */
function canonicalUrl(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}
