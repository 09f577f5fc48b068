import { minutesOf } from "../../domain/duration.ts";
import { type InstallPolicy, type InstallSetting, TRUSTED_LIST } from "../../domain/install-policy.ts";
import type { Installer } from "../../domain/manager.ts";
import { isHeardBy } from "./policies.ts";

/** Guards of base that head lacks. Bun alone goes by a list of its own where the project has none. */
export function lostGuards(
  old: InstallPolicy | undefined,
  { settings }: InstallPolicy,
  installers: readonly Installer[],
): InstallSetting[] {
  const byName = Map.groupBy(settings, ({ name }) => name);
  return (old?.settings ?? []).filter((each) => {
    if (each.effect !== "less" || each.decides !== "guard") return false;
    if (each.name === TRUSTED_LIST && !installers.includes("bun")) return false;
    // What lets more happen under its name is told by itself.
    const now = byName.get(each.name) ?? [];
    return !now.some((other) => other.effect === "more" || standsFor(other, each, installers));
  });
}

/** Whether one guard holds back as much as another, and everybody whom that one held back. */
function standsFor(guard: InstallSetting, other: InstallSetting, installers: readonly Installer[]): boolean {
  return (
    guard.effect === "less" &&
    isHeardBy(guard, other, installers) &&
    (isSame(guard, other) || isMore(guard, other))
  );
}

function isSame(guard: InstallSetting, other: InstallSetting): boolean {
  return guard.of === other.of && guard.value === other.value;
}

/** For longer, or another release by its own hash. */
function isMore(guard: InstallSetting, other: InstallSetting): boolean {
  if (guard.name === "package-manager-hash") return releaseIn(guard) !== releaseIn(other);
  return minutesOf(guard.value) >= minutesOf(other.value);
}

/** `pnpm@10.1.0+sha512.…`: what stands before the hash. */
function releaseIn({ value }: InstallSetting): string {
  return value.split("+", 1)[0] ?? "";
}
