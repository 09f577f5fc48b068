import type { PackageChange, PackageGrant } from "../../domain/package.ts";

/**
 * The second matcher: whether these lockfiles let one concrete step or download happen. It looks at every package for
 * itself and shares nothing with what found the change.
 */
export function allowsPackage(grants: readonly PackageGrant[], change: PackageChange): boolean {
  const { witness, cause } = change;
  for (const grant of grants) {
    if (grant.kind !== "package" || grant.ecosystem !== witness.ecosystem || grant.name !== witness.name)
      continue;
    if (witness.kind === "build") {
      const takes = (grant.steps ?? []).some((step) => step === witness.step);
      if (takes && (grant.runs || !change.runs)) return true;
    } else if (cause === "checksum-changed") {
      const sameVersion = grant.version === witness.version && grant.source === witness.source;
      if (sameVersion && grant.checksum === change.checksum) return true;
    } else if (cause === "source-changed") {
      if (ownerOf(grant.source) === ownerOf(witness.source)) return true;
    } else if (cause === "links-added") {
      if (grant.links === change.links) return true;
    } else return true;
  }
  return false;
}

/** The address as far as it names an owner: without a commit or branch, an archive's without its file. */
function ownerOf(source: string): string {
  const [kind, address = ""] = source.split(" ");
  const plain = address.split("#")[0]?.split("?")[0] ?? "";
  return kind === "tarball" ? plain.split("/").slice(0, 5).join("/") : `${kind} ${plain}`;
}
