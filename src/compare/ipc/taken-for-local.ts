import type { IpcGrant } from "../../domain/ipc.ts";

/**
 * Leaves out of both sides what sites may call because Tauri takes them for the app itself, as far as it took the same
 * sites for it before: what pages of the app gain is then told of those alone.
 */
export function withoutKnownSites(
  base: readonly IpcGrant[],
  head: readonly IpcGrant[],
): Readonly<{ base: readonly IpcGrant[]; head: readonly IpcGrant[] }> {
  const known = new Set(base.flatMap(siteOf)).intersection(new Set(head.flatMap(siteOf)));
  if (known.size === 0) return { base, head };
  const isNews = (grant: IpcGrant): boolean => siteOf(grant).every((site) => !known.has(site));
  return { base: base.filter(isNews), head: head.filter(isNews) };
}

function siteOf({ context }: IpcGrant): string[] {
  return context.kind === "remote" && context.takenForLocal === true ? [context.url.text] : [];
}
