import type { Extent } from "../../domain/extent.ts";
import type { PackageChange, RunningPackage } from "../../domain/package-change.ts";
import { sourceText } from "../../domain/source.ts";

/** Which releases newly do it, and what their code was seen to do; of a setting, the setting itself. */
export function extentOf(change: PackageChange): Extent {
  if ("running" in change)
    return { code: change.running.map(codeOf).sort(), packages: [...change.packages].sort() };
  if ("source" in change && "packages" in change)
    return { packages: [...change.packages].sort(), from: [JSON.stringify(change.source)] };
  return "owners" in change ? { packages: [...change.packages].sort() } : { what: [change.identity] };
}

/** "ring 0.17.8 build-script native from …": another release, another source, or code that does more, is more. */
function codeOf({ name, version, step, class: seen, sources }: RunningPackage): string {
  const from = sources.map(sourceText).sort().join(" and ");
  return `${name} ${version} ${step} ${seen ?? "not looked into"} from ${from}`;
}
