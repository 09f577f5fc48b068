import { type InstallChange, READ_BY } from "../../domain/install-policy.ts";
import type { PackageGrant } from "../../domain/package.ts";
import type { PackageChange, ReleaseChange, UnpinnedChange } from "../../domain/package-change.ts";
import { sourceText } from "../../domain/source.ts";
import { passesPolicy } from "./allows-crate-policy.ts";
import { hasHalvesApart, hasLoneHalves } from "./allows-halves.ts";

/**
 * The second matcher: whether these lockfiles let one concrete step or download happen. It looks at every package for
 * itself and shares nothing with what found the change.
 */
export function allowsPackage(grants: readonly PackageGrant[], change: PackageChange): boolean {
  switch (change.rule) {
    case "packages/unpinned":
      return takesUnpinned(grants, change);
    case "packages/lockfile-ambiguous":
      return grants.some(
        (grant) => grant.kind === "ambiguous-lockfile" && grant.id === change.witness.version,
      );
    case "packages/plugin-halves-differ":
      return hasHalvesApart(grants, change);
    case "packages/plugin-half-missing":
      return hasLoneHalves(grants, change);
    case "build/install-script-approved":
    case "build/installer-extended":
    case "packages/source-replaced":
    case "packages/install-guard-removed":
      return allowsSetting(grants, change);
    default:
      return allowsRelease(grants, change);
  }
}

/**
 * Whether one of these folders has the setting for all that read its file, or for a guard lacks it. A folder that isn't there lets nothing happen.
 */
function allowsSetting(grants: readonly PackageGrant[], change: InstallChange): boolean {
  const { folder, setting } = change;
  if (setting.from === "deny.toml") return passesPolicy(grants, change);
  if (folder === null) return takesBySetting(grants, change);
  for (const grant of grants) {
    if (grant.kind !== "install-policy" || grant.folder !== folder) continue;
    const has = grant.settings.some(
      ({ name, value, of, effect, from }) =>
        READ_BY[setting.from].every((each) => READ_BY[from].includes(each)) &&
        value === setting.value &&
        of === setting.of &&
        effect === setting.effect &&
        (name === setting.name || setting.decides === "approval"),
    );
    if (has !== (setting.effect === "less")) return true;
  }
  return false;
}

/** Whether any file of settings takes the same from the same place. */
function takesBySetting(grants: readonly PackageGrant[], { setting }: InstallChange): boolean {
  const { name, of, value } = setting;
  for (const grant of grants) {
    if (grant.kind !== "build-settings") continue;
    if (grant.settings.some((each) => each.value === value && each.of === of && each.name === name))
      return true;
  }
  return false;
}

/** Whether anything asks for just this and nothing pins it. */
function takesUnpinned(grants: readonly PackageGrant[], { witness }: UnpinnedChange): boolean {
  const { ecosystem, name, version, source } = witness;
  return grants.some((grant) => {
    if (grant.kind !== "unpinned-package" || grant.ecosystem !== ecosystem) return false;
    return grant.name === name && grant.wanted === version && grant.from === source;
  });
}

function allowsRelease(grants: readonly PackageGrant[], change: ReleaseChange): boolean {
  const { witness } = change;
  for (const grant of grants) {
    if (grant.kind !== "package" || grant.ecosystem !== witness.ecosystem || grant.name !== witness.name)
      continue;
    if (witness.kind === "build") {
      const isOther = change.rule === "build/build-code-changed" && grant.version !== witness.version;
      const takes = !isOther && (grant.steps ?? []).some((step) => step === witness.step);
      if (takes && (grant.outcome === "runs" || (grant.outcome === "waits" && mayWait(change)))) return true;
    } else if (change.rule === "packages/checksum-changed") {
      const sameVersion = grant.version === witness.version && sourceText(grant.source) === witness.source;
      if (sameVersion && grant.checksum === change.checksum) return true;
    } else if (change.rule === "packages/unreached") {
      const isIt = grant.version === witness.version && sourceText(grant.source) === witness.source;
      if (isIt && grant.path.length === 0) return true;
    } else if (change.rule === "packages/version-withdrawn" || change.rule === "packages/bytes-unpublished") {
      if (grant.version === witness.version && sourceText(grant.source) === witness.source) return true;
    } else if (change.rule === "packages/source-changed") {
      if (ownerOf(sourceText(grant.source)) === ownerOf(witness.source)) return true;
    } else if (change.rule === "packages/links-added") {
      if (grant.links !== null) return true;
    } else return true;
  }
  return false;
}

/** Whether it is told of a script that it waits for approval, so that one that waits is all it takes. */
function mayWait(change: ReleaseChange): boolean {
  return change.rule === "build/install-script-added" && !change.runs;
}

/** The address as far as it names an owner: without a commit or branch, an archive's without its file. */
function ownerOf(source: string): string {
  const [kind, address = ""] = source.split(" ");
  if (address.startsWith("file:")) return "this repository's archives";
  const plain = address.split("#")[0]?.split("?")[0] ?? "";
  return kind === "tarball" ? plain.split("/").slice(0, 5).join("/") : `${kind} ${plain}`;
}
