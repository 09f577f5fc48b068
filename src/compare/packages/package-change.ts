import { INSTALLS } from "../../domain/manager.ts";
import { type PinnedPackage, releaseText } from "../../domain/package.ts";
import type { ReleaseChange } from "../../domain/package-change.ts";
import type { Place } from "../../domain/place.ts";
import { addressOf, isOwnRegistry, sourceText } from "../../domain/source.ts";
import type { BuildWitness, PackageWitness } from "../../domain/witness.ts";
import type { Difference } from "./difference.ts";
import { originOf } from "./inventory.ts";
import { moveBetween } from "./versions.ts";

/** A difference as a change: who may newly do what, with the step or download that proves it. */
export function changeOf(difference: Difference, direction: ReleaseChange["direction"]): ReleaseChange {
  const { news, package: each, from, all, way } = difference;
  return {
    ...news,
    ...way,
    domain: "packages",
    direction,
    at: placeOf(difference),
    ...(direction === "widened" && { was: from === undefined ? null : placeIn(from, difference) }),
    witness: witnessOf(difference),
    identity: identityOf(difference),
    ecosystem: each.ecosystem,
    name: each.name,
    version: each.version,
    from: from?.version ?? null,
    moved: moveBetween(from, each),
    packages: all.map(releaseText),
    owners: ownersOf(all),
  };
}

function ownersOf(all: readonly PinnedPackage[]): number {
  return new Set(all.map((each) => originOf(each.source))).size;
}

function witnessOf({ package: each, news }: Difference): BuildWitness | PackageWitness {
  const { ecosystem, name, version, source } = each;
  const common = { platform: "any", ecosystem, name, version } as const;
  const title = releaseText(each);
  if ("step" in news) return { ...common, kind: "build", step: news.step, text: stepText(each, news.step) };
  const fetch = ecosystem === "cargo" ? "cargo fetch" : INSTALLS[each.manager];
  const from = isOwnRegistry(source) ? "" : ` from ${addressOf(source)}`;
  const hash = news.rule === "packages/checksum-changed" ? ` with hash ${each.checksum ?? "unchecked"}` : "";
  return {
    ...common,
    kind: "package",
    source: sourceText(source),
    text: `${fetch}  # takes ${title}${from}${hash}`,
  };
}

function stepText(each: PinnedPackage, step: BuildWitness["step"]): string {
  const title = releaseText(each);
  switch (step) {
    case "build-script":
      return `cargo build  # compiles and runs the build script of ${title}`;
    case "proc-macro":
      return `cargo build  # loads the procedural macros of ${title} into the compiler`;
    case "install-script":
      return each.outcome === "runs"
        ? `${INSTALLS[each.manager]}  # runs the install script of ${title}`
        : `${INSTALLS[each.manager]}  # runs the install script of ${title} once it is approved`;
  }
}

/** The line that changed: of a package that base knows it is the part that differs, else the line of its name. */
function placeOf(difference: Difference): Place {
  return placeIn(difference.package, difference);
}

/** The same part of the package, on either side. */
function placeIn(of: PinnedPackage, { news: { rule }, package: each, from }: Difference): Place {
  if (from === undefined) return of.at;
  if (rule === "packages/source-changed") return of.lines.source;
  if (rule === "packages/checksum-changed") return of.lines.checksum;
  return from.version === each.version ? of.at : of.lines.version;
}

function identityOf({ news, package: each, all }: Difference): string {
  const what = news.rule.slice(news.rule.indexOf("/") + 1);
  const names = all.map(({ name, source }) => [name, originOf(source)]);
  const isOfVersion = what === "checksum-changed" || what === "version-withdrawn";
  const bytes = isOfVersion ? [each.version, each.checksum] : [];
  const more = news.rule === "build/install-script-added" ? [news.runs] : [];
  return JSON.stringify([what, each.ecosystem, names, ...bytes, ...more]);
}
