import type { Source } from "../domain/source.ts";
import { npmSource } from "./npm-source.ts";

type Release = Readonly<{ name: string; version: string }>;

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const GITHUB_ARCHIVE = /^https:\/\/codeload\.github\.com\/([^/?#]+\/[^/?#]+)\/tar\.gz\/([0-9a-f]{40})$/;

/**
 * Where an address that Yarn writes leads, as `npmSource` spells it. GitHub's archive of a commit is that commit of the
 * repository: Yarn 1 fetches the one, later ones the other.
 */
export function addressSource({ name, version }: Release, url: string): Source {
  const [, repository, commit] = GITHUB_ARCHIVE.exec(url) ?? [];
  if (repository !== undefined && commit !== undefined)
    return gitSource(`https://github.com/${repository}`, commit);
  return npmSource({ name, version, resolved: url, local: false });
}

/** A repository at a commit; `reference` is what else was asked of it. */
export function gitSource(repository: string, commit: string | null, reference = ""): Source {
  const [, host, path] = /^[\w.-]+@([\w.-]+):(?!\/)(.+)$/.exec(repository) ?? [];
  const address = host === undefined ? repository : `ssh://git@${host}/${path}`;
  const resolved = /^git[:+]/.test(address) ? address : `git+${address}`;
  const source = npmSource({ name: "", version: "", resolved, local: false });
  if (source.kind !== "git") return { kind: "unknown", text: repository };
  return { ...source, commit: commit !== null && COMMIT.test(commit) ? commit : null, reference };
}

/** An archive that lies in the repository. */
export function fileSource(path: string): Source {
  return { kind: "tarball", url: `file:${path}` };
}

/** Whether a path names an archive and no folder. */
export function isArchivePath(path: string): boolean {
  return /\.(?:tgz|tar|tar\.gz)$/i.test(path);
}
