import type { About } from "../domain/about.ts";
import type { PackageChange, PackageRule } from "../domain/package-change.ts";

/** What code of others newly does is about this: on the machine that builds the app, or in the app. */
export function aboutPackages(change: PackageChange): About {
  const who = BUILDING[change.rule] === undefined ? "publisher" : "build";
  const packages = packagesOf(change);
  return {
    domain: "packages",
    who,
    pages: [],
    powers: ["run"],
    act: actOf(change),
    objects: actOf(change) === "" ? [] : packages.map(nameOf),
    commands: [],
    packages,
    platforms: [],
    via: { capability: null, permission: null, through: [], packages: "path" in change ? change.path : [] },
  };
}

function actOf(change: PackageChange): string {
  if (change.rule === "build/install-script-approved" && change.ecosystem === "cargo")
    return "build scripts that cargo-deny newly lets pass, of";
  if (change.rule === "packages/plugin-added")
    return change.ecosystem === "cargo" ? "new Tauri plugins" : "new packages that call Tauri plugins";
  return BUILDING[change.rule] ?? "";
}

/** What the machine that builds the app newly does, as the start of "the build scripts of `a` and `b`". */
const BUILDING: Partial<Readonly<Record<PackageRule, string>>> = {
  "build/build-script-added": "build scripts of",
  "build/proc-macro-added": "macros of",
  "build/install-script-added": "install scripts of",
  "build/build-code-changed": "other code of",
  "build/install-script-approved": "install scripts that are newly approved, of",
  "build/installer-extended": "code beside packages' own scripts",
};

function packagesOf(change: PackageChange): readonly string[] {
  if ("packages" in change) return change.packages;
  if ("wanted" in change) return change.wanted;
  if ("pairs" in change) return [change.witness.crate, change.witness.npm].map(releaseOf);
  if ("halves" in change) return change.halves.map(releaseOf);
  return [];
}

function releaseOf({ name, version }: Readonly<{ name: string; version: string | null }>): string {
  return version === null ? name : `${name} ${version}`;
}

function nameOf(release: string): string {
  return release.replace(/ [^ ]*$/, "");
}
