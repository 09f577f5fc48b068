import type { InstallChange } from "../../domain/install-policy.ts";
import type { PackageGrant } from "../../domain/package.ts";

/**
 * Whether cargo-deny, started in the folder of the change, lets pass what the setting is about: it makes no such check there, or
 * has an exception that holds on no other condition.
 */
export function passesPolicy(
  grants: readonly PackageGrant[],
  { folder, setting: { name, of, value, effect } }: InstallChange,
): boolean {
  for (const grant of grants) {
    if (grant.kind !== "crate-policy" || grant.folder !== folder) continue;
    const known = value.split("\n");
    const same = grant.settings.filter((each) => each.name === name);
    const holding = same.filter((each) =>
      each.value.split("\n").every((condition) => condition === "" || known.includes(condition)),
    );
    const isStopped = holding.some((each) => each.effect === "less" && (effect === "more" || each.of === of));
    const isExcepted = holding.some((each) => each.effect === "more" && each.of === of);
    return !isStopped || (effect === "more" && isExcepted);
  }
  return false;
}
