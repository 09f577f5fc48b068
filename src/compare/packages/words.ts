import { type PackageCause, type PackageChange, type PinnedPackage, someOf } from "../../domain/package.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import type { BuildWitness, PackageWitness } from "../../domain/witness.ts";
import type { Difference } from "./differences.ts";
import { originOf } from "./inventory.ts";
import { moveBetween } from "./versions.ts";

/** A difference as a change: who may newly do what, in words, with the step or download that proves it. */
export function changeOf(difference: Difference, direction: PackageChange["direction"]): PackageChange {
  const { cause, package: each, from, all } = difference;
  const [before, after] = [wordsBefore(difference), wordsAfter(difference)];
  return {
    domain: "packages",
    direction,
    cause,
    at: placeOf(difference),
    subject: subjectOf(difference),
    action: ACTIONS[cause],
    witness: witnessOf(difference),
    base: direction === "widened" ? before : after,
    head: direction === "widened" ? after : before,
    identity: identityOf(difference),
    ecosystem: each.ecosystem,
    name: each.name,
    version: each.version,
    from: from?.version ?? null,
    moved: moveBetween(from, each),
    checksum: each.checksum,
    path: each.path,
    links: each.links,
    runs: each.runs,
    packages: all.map(titleOf),
    owners: ownersOf(all),
    lockfileIsNew: difference.lockfileIsNew,
  };
}

const ACTIONS: Readonly<Record<PackageCause, string>> = {
  "build-script-added": "run its build script on the machine that builds the app",
  "proc-macro-added": "run as part of the compiler on the machine that builds the app",
  "install-script-added": "run its install script on the machine that builds the app",
  "links-added": "link a native library into the app",
  "source-changed": "decide what the package's code is",
  "checksum-changed": "be built into the app in place of the bytes that base pins",
  "plugin-added": "add commands that pages may call",
  "package-added": "put code into the app",
};

function ownersOf(all: readonly PinnedPackage[]): number {
  return new Set(all.map((each) => originOf(each.source))).size;
}

function subjectOf({ package: each, all }: Difference): string {
  const kind = each.ecosystem === "cargo" ? "crate" : "package";
  return all.length === 1 ? `the ${kind} ${code(titleOf(each))}` : `${all.length} ${kind}s`;
}

function titleOf({ name, version }: PinnedPackage): string {
  return `${name} ${version}`;
}

function wordsBefore({ cause, package: each, from, all }: Difference): string {
  if (from === undefined) return all.length === 1 ? `no ${code(each.name)}` : "none of them";
  switch (cause) {
    case "source-changed":
      return `${code(titleOf(from))} comes from ${sourceInWords(from)}`;
    case "checksum-changed":
      return `${code(titleOf(from))} is the bytes that ${code(from.checksum ?? "")} names`;
    case "install-script-added":
      return from.steps?.includes("install-script")
        ? `the script of ${code(titleOf(from))} is blocked`
        : nothingOf(from);
    default:
      return nothingOf(from);
  }
}

function nothingOf(from: PinnedPackage): string {
  return `${code(titleOf(from))} does no such thing`;
}

function wordsAfter({ cause, package: each, all }: Difference): string {
  const names = someOf(all.map(titleOf));
  switch (cause) {
    case "build-script-added":
      return `building the app runs the build script of ${names}`;
    case "proc-macro-added":
      return `the compiler loads and runs ${names}`;
    case "install-script-added":
      return each.runs
        ? `installing runs the script of ${names}`
        : `the script of ${names} waits for approval`;
    case "links-added":
      return `${names} links ${code(each.links ?? "")}`;
    case "source-changed":
      return `${names} ${all.length === 1 ? "comes" : "come"} from ${ownersOf(all) === 1 ? sourceInWords(each) : `${ownersOf(all)} sources`}`;
    case "checksum-changed":
      if (each.checksum === null) return `no hash pins ${names}`;
      return `${names} is the bytes that ${code(each.checksum)} names`;
    default:
      return `${names} ${all.length === 1 ? "is" : "are"} built into the app`;
  }
}

/** Where a package comes from, as people say it. */
function sourceInWords({ source, ecosystem }: PinnedPackage): string {
  const [kind = "", address = ""] = splitOnce(source);
  switch (kind) {
    case "registry":
      if (address !== "") return `the registry ${code(address)}`;
      return ecosystem === "cargo" ? "crates.io" : "the npm registry";
    case "git":
      return `the git repository ${code(address)}`;
    case "path":
      return "this repository";
    case "bundled":
      return "inside another package";
    default:
      return code(address || source);
  }
}

function splitOnce(source: string): string[] {
  const space = source.indexOf(" ");
  return space < 0 ? [source] : [source.slice(0, space), source.slice(space + 1)];
}

function witnessOf({ package: each, step, cause }: Difference): BuildWitness | PackageWitness {
  const { ecosystem, name, version, source } = each;
  const common = { platform: "any", ecosystem, name, version } as const;
  const title = titleOf(each);
  if (step !== null) return { ...common, kind: "build", step, text: stepText(each, step) };
  const fetch = ecosystem === "cargo" ? "cargo fetch" : "npm ci";
  const from = source === "registry" ? "" : ` from ${source.slice(source.indexOf(" ") + 1)}`;
  const hash = cause === "checksum-changed" ? ` with hash ${each.checksum ?? "unchecked"}` : "";
  return { ...common, kind: "package", source, text: `${fetch}  # takes ${title}${from}${hash}` };
}

function stepText(each: PinnedPackage, step: BuildWitness["step"]): string {
  const title = titleOf(each);
  switch (step) {
    case "build-script":
      return `cargo build  # compiles and runs the build script of ${title}`;
    case "proc-macro":
      return `cargo build  # loads the procedural macros of ${title} into the compiler`;
    case "install-script":
      return each.runs
        ? `npm ci  # runs the install script of ${title}`
        : `npm ci  # runs the install script of ${title} once it is approved`;
  }
}

/** The line that changed: of a package that base knows it is the part that differs, else the line of its name. */
function placeOf({ cause, package: each, from }: Difference): Place {
  if (from === undefined) return each.at;
  if (cause === "source-changed") return each.lines.source;
  if (cause === "checksum-changed") return each.lines.checksum;
  return from.version === each.version ? each.at : each.lines.version;
}

function identityOf({ cause, package: each, all }: Difference): string {
  const names = all.map(({ name, source }) => [name, originOf(source)]);
  const bytes = cause === "checksum-changed" ? [each.version, each.checksum] : [];
  const more = cause === "links-added" ? [each.links] : cause === "install-script-added" ? [each.runs] : [];
  return JSON.stringify([cause, each.ecosystem, names, ...bytes, ...more]);
}
