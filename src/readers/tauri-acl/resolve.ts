import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Context, IpcGrant } from "../../domain/ipc.ts";
import { NO_PLATFORM, type PlatformSet } from "../../domain/platform.ts";
import type { ActiveCapability } from "./active-capabilities.ts";
import type { Capability, PermissionEntry } from "./capabilities.ts";
import { expanded } from "./expansion.ts";
import { emptyGrant, grantsOf, type Resolving, type TauriRules } from "./leaf-grants.ts";

/** How many grants an app may have: commands times origins. The largest real app has a few thousand. */
const MOST_GRANTS = 20_000;

type Resolved = Readonly<{ grants: readonly IpcGrant[]; gaps: readonly Gap[] }>;

/**
 * Resolves as Tauri does (2.x, `tauri-utils/src/acl/resolved.rs`), step by step. Capabilities come in the order of their
 * identifiers. Sets are expanded depth-first (`expansion.ts`). Each permission gets the scope beside its name and its own
 * (`permission-scope.ts`). With commands, it is bound to the capability's windows and origins. Without, its scope joins the
 * plugin's global scope (`leaf-grants.ts`).
 */
export function resolve(
  active: readonly ActiveCapability[],
  platforms: PlatformSet,
  resolving: Resolving,
): Resolved {
  const grants: IpcGrant[] = [];
  const gaps: Gap[] = [];
  let order = 0;
  for (const enabled of active) {
    const { capability, platforms: where } = enabled;
    const contexts = contextsOf(capability, resolving.tauri);
    for (const entry of capability.permissions) {
      if (grants.length > MOST_GRANTS) return cutAt(entry);
      const before = grants.length;
      const { leaves, gaps: unknown } = expanded(entry, resolving.manifests);
      gaps.push(...unknown);
      for (const leaf of leaves) {
        // Each is a grant for every command and origin, so one set may hold too many.
        if (grants.length > MOST_GRANTS) return cutAt(entry);
        order += 1;
        const on = where & platforms & leaf.permission.platforms;
        if (on === NO_PLATFORM) continue;
        const found = { leaf, entry, capability: enabled, platforms: on, order };
        for (const grant of grantsOf(found, contexts, resolving)) grants.push(grant);
      }
      if (grants.length === before) grants.push(emptyGrant(capability, entry, where & platforms));
    }
  }
  return { grants, gaps };

  /** What the permissions of all capabilities mean, whichever are looked at. */
  function meanings(): readonly string[] {
    const ids = active.flatMap(({ capability }) => capability.permissions.map(({ id }) => id));
    const keys = new Set(["", ...ids.map((id) => id.slice(0, Math.max(0, id.lastIndexOf(":"))))]);
    return [...keys].sort().map(resolving.manifests.restsOn);
  }

  function cutAt({ at }: PermissionEntry): Resolved {
    const message =
      "The app's capabilities grant more than can be compared; this permission and the rest were not read.";
    return {
      grants,
      gaps: [...gaps, gapAt(at, { kind: "truncated", rests: wordsOf(active, ...meanings()), message })],
    };
  }
}

/** The origins that a capability is for. */
function contextsOf({ local, remote }: Capability, { since212 }: TauriRules): Context[] {
  return [
    ...(local ? [{ kind: "local" } as const] : []),
    ...remote
      .filter((url) => since212 || !NEVER_MATCHED.test(url.text))
      .map((url) => ({ kind: "remote", url }) as const),
  ];
}

/** Before Tauri 2.12, a pattern with a path after a scheme other than the web's matched no page. */
const NEVER_MATCHED = /^(?!(?:https?|wss?|ftp|file):)[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/[^?#]/i;
