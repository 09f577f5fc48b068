import type { PinnedPackage } from "../../domain/package.ts";
import { isOwnRegistry } from "../../domain/source.ts";
import type { NpmLock } from "../../formats/npm-lock.ts";
import type { NpmPackage } from "../../formats/npm-package.ts";
import { archiveOf } from "../../formats/npm-tree.ts";
import { NOT_ASKED } from "../package-need.ts";
import { archiveNeed } from "./needs.ts";

type Asked = Pick<PinnedPackage, "asks" | "folderInArchive" | "steps" | "unknown">;

/** What would tell whether installing a package runs something that the lockfile doesn't mention: the archive that holds it. */
export function askedOfArchive(each: NpmPackage, { packages, version }: NpmLock): Asked {
  // Format 1 mentions no install scripts, and npm runs them all the same.
  const steps = version === 1 ? null : [];
  const archive = archiveOf(packages, each);
  const asks = (archive && archiveNeed(archive)) ?? null;
  if (archive === undefined || asks === null)
    return { asks: null, folderInArchive: "", steps, unknown: whyNotAsked(archive ?? each) };
  const folderInArchive = each.location.slice(archive.location.length + 1);
  return { asks, folderInArchive, steps, unknown: NOT_ASKED };
}

const UNSEEN = "without the lockfile saying so";

function whyNotAsked({ source, integrity }: NpmPackage): string {
  if (source.kind === "git") return `npm runs the scripts of a git repository ${UNSEEN}; read them there`;
  if (isOwnRegistry(source) && integrity === null)
    return "the lockfile holds no hash that would pin what is looked at; let npm write it anew";
  return `npm builds what holds a \`binding.gyp\` ${UNSEEN}, and Toril asks no address that a lockfile names; look for one in each`;
}
