import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { IpcGrant } from "../../domain/ipc.ts";
import { NO_PLATFORM } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";

/**
 * What nobody knows of a plugin lets the same through as long as it stays, and all that may hold it back stays beside it.
 * A denial that goes, or a permission that may have been one, can let through what the rest allows: that is a gap, one for
 * each plugin. What no permission grants, such as an app's commands while it declares none, never denies.
 */
export function lostGuards(base: readonly IpcGrant[], head: readonly IpcGrant[]): Gap[] {
  const standing = Map.groupBy(head, effectOf);
  const stands = (guard: IpcGrant) =>
    standing.get(effectOf(guard))?.some((other) => holdsWherever(other, guard)) === true;
  const allowing = Map.groupBy(
    head.filter(({ effect }) => effect === "allow"),
    ({ plugin }) => plugin,
  );
  const gaps = new Map<string, Gap>();
  for (const grant of base) {
    const { plugin, permission } = grant;
    const left = allowing.get(plugin) ?? [];
    const isInferred = grant.inferred && permission !== "";
    const isGuard = isInferred || (grant.effect === "deny" && left.some(({ inferred }) => inferred));
    const [first] = left;
    if (!isGuard || first === undefined || gaps.has(plugin) || stands(grant)) continue;
    const message = `${code(permission)} is gone, and what it held back of the plugin ${code(plugin)} is not known: what ${code(first.permission)} lets through may be more than before.`;
    const rests = wordsOf("lost", plugin, meaningOf(grant));
    gaps.set(plugin, gapAt(first.at, { kind: "unknown-plugin", rests, message }));
  }
  return [...gaps.values()];
}

/** For whom it holds, what it does and to what; in which capability and where it stands doesn't count. */
export function meaningOf(grant: IpcGrant): string {
  const { platforms, windows, webviews } = grant;
  return wordsOf(effectOf(grant), platforms, windows, webviews);
}

function effectOf({ effect, context, plugin, command, scope, leaf }: IpcGrant): string {
  return wordsOf(effect, context, plugin, command, scope, leaf);
}

/** Whether a grant holds on all platforms and for all pages that another holds for, by the words of its patterns. */
function holdsWherever(grant: IpcGrant, other: IpcGrant): boolean {
  const named = ({ windows, webviews }: IpcGrant) => [
    ...windows.map(({ text }) => `window ${text}`),
    ...webviews.map(({ text }) => `webview ${text}`),
  ];
  const own = new Set(named(grant));
  return (other.platforms & ~grant.platforms) === NO_PLATFORM && named(other).every((name) => own.has(name));
}
