/** npm's own registry, which lockfiles name in full. */
const NPM_REGISTRY = "https://registry.npmjs.org";

type Written = Readonly<{
  name: string;
  version: string;
  resolved: string | undefined;
  /** A link, a workspace or the project itself. */
  local: boolean;
  /** Its files come inside its parent's archive. */
  bundled: boolean;
}>;

/**
 * Where npm takes a package from, in the spelling that grants use. A tarball counts as a registry's
 * where its address says the same name and version (`<registry>/<name>/-/<name>-<version>.tgz`); without an address it
 * comes from the registry that is configured.
 */
export function npmSource({ name, version, resolved, local, bundled }: Written): string {
  if (local || resolved?.startsWith("file:")) return "path";
  if (bundled) return "bundled";
  if (resolved === undefined) return "registry";
  if (/^(git[+:@]|github:)/.test(resolved)) return `git ${repositoryOf(resolved)}`;
  const layout = `/${name}/-/${name.slice(name.indexOf("/") + 1)}-${version}.tgz`;
  const registry = resolved.endsWith(layout) ? hostFirst(resolved.slice(0, -layout.length)) : undefined;
  if (registry === NPM_REGISTRY) return "registry";
  return registry === undefined ? `tarball ${canonicalUrl(resolved)}` : `registry ${registry}`;
}

/** npm writes ssh for public repositories too, which have the same owner either way. */
function repositoryOf(resolved: string): string {
  const [address = "", commit] = resolved.replace(/^git\+/, "").split("#", 2);
  const plain = canonicalUrl(address.replace(/^ssh:\/\/git@/, "https://")).replace(/\.git$/, "");
  return commit === undefined ? plain : `${plain}#${commit}`;
}

/** Hosts have no case, and `..` is followed. */
function canonicalUrl(address: string): string {
  return URL.canParse(address) ? new URL(address).href : address;
}

function hostFirst(prefix: string): string | undefined {
  if (!prefix.startsWith("https://")) return undefined;
  return canonicalUrl(prefix).replace(/\/$/, "");
}
