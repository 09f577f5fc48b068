import type { Source } from "../../domain/source.ts";

/** Who has a say on the other end: connections that prove whom one talks to. */
const PROVEN = new Set(["https:", "ssh:"]);

/**
 * Who owns a git repository: its host with the first part of the path, which on a forge is a person or an organisation. Null
 * where that can't be told.
 */
export function repositoryOwner(source: Source): string | null {
  if (source.kind !== "git" || !URL.canParse(source.url)) return null;
  const { protocol, host, pathname } = new URL(source.url);
  const [, owner = "", repository = ""] = pathname.split("/");
  if (!PROVEN.has(protocol) || host === "" || owner === "" || repository === "") return null;
  // GitHub takes a name in any case.
  return `${host.toLowerCase()}/${host === "github.com" ? owner.toLowerCase() : owner}`;
}
