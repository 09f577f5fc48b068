import type { InstallChange } from "../domain/install-policy.ts";
import type { PackageChange, PackageRule, ReleaseChange, UnpinnedChange } from "../domain/package-change.ts";
import { code } from "../domain/sentence.ts";
import type { Effect } from "./effect.ts";
import { aloneEffect, apartEffect } from "./halves-effect.ts";
import { someOf } from "./lists.ts";
import { kindOfPackage, scopeOf, sourceInWords } from "./packages.ts";

/** What packages let happen, and what base had of them. */
export function packageEffect(change: PackageChange): Effect {
  switch (change.rule) {
    case "packages/unpinned":
      return unpinnedEffect(change);
    case "packages/lockfile-ambiguous":
      return {
        subject: "whoever writes the lockfile",
        action: ACTIONS[change.rule],
        base: "the lockfile holds what its lines show",
        head: `in the lockfile, ${change.what}`,
      };
    case "packages/plugin-halves-differ":
      return apartEffect(change, ACTIONS[change.rule]);
    case "packages/plugin-half-missing":
      return aloneEffect(change, ACTIONS[change.rule]);
    case "build/install-script-approved":
    case "build/installer-extended":
    case "packages/source-replaced":
    case "packages/install-guard-removed":
      return settingEffect(change);
    default:
      return releaseEffect(change);
  }
}

function settingEffect(change: InstallChange): Effect {
  const { rule, setting, before } = change;
  const { written } = setting;
  const [subject, action] = [subjectOfSetting(change), actionOfSetting(change)];
  if (rule === "packages/install-guard-removed") {
    const now = change.ecosystem === "cargo" ? "nothing as strict is set" : "nothing of the kind is set";
    return { subject, action, base: `${code(written)} holds it back`, head: now };
  }
  const isSame = before === written;
  const base = before === null ? "nothing sets it" : code(before);
  return {
    subject,
    action,
    base,
    head: isSame ? `${code(written)}, where something else lies now` : code(written),
  };
}

function actionOfSetting({ rule, ecosystem }: InstallChange): string {
  if (rule === "build/install-script-approved" && ecosystem === "cargo")
    return "run code on the machine that builds the app, past the checks of cargo-deny";
  return ACTIONS[rule];
}

function subjectOfSetting({ packages, ecosystem, setting }: InstallChange): string {
  const scope = scopeOf(setting);
  if (scope !== null && packages.length === 1) return `the packages of the scope ${code(scope)}`;
  const kind = kindOfPackage(ecosystem);
  if (packages.length === 0) return ecosystem === "npm" ? "installing packages" : "building the app";
  return `the ${kind}${packages.length === 1 ? "" : "s"} ${someOf(packages)}`;
}

function unpinnedEffect({ wanted, from }: UnpinnedChange): Effect {
  const names = someOf(wanted);
  return {
    subject: wanted.length === 1 ? `the publisher of ${names}` : `the publishers of ${names}`,
    action: ACTIONS["packages/unpinned"],
    base: `nothing asks for ${names} unpinned`,
    head: `each build takes ${names} from ${from} as it is that day`,
  };
}

function releaseEffect(change: ReleaseChange): Effect {
  const [before, after] = [wordsBefore(change), wordsAfter(change)];
  return {
    subject: subjectOf(change),
    action: ACTIONS[change.rule],
    base: change.direction === "widened" ? before : after,
    head: change.direction === "widened" ? after : before,
  };
}

const ACTIONS: Readonly<Record<PackageRule, string>> = {
  "build/build-script-added": "run its build script on the machine that builds the app",
  "build/proc-macro-added": "run as part of the compiler on the machine that builds the app",
  "build/install-script-added": "run its install script on the machine that builds the app",
  "build/build-code-changed": "run other code on the machine that builds the app",
  "packages/links-added": "link a native library into the app",
  "packages/source-changed": "decide what the package's code is",
  "packages/checksum-changed": "be built into the app in place of the bytes that base pins",
  "packages/version-withdrawn": "put code into the app that its registry has taken back",
  "packages/plugin-added": "add commands that pages may call",
  "packages/plugin-halves-differ": "be built into one app with other versions",
  "packages/plugin-half-missing": "be part of the app without the other half",
  "packages/package-added": "put code into the app",
  "build/install-script-approved": "run an install script on the machine that builds the app",
  "build/installer-extended": "run code of another kind than packages' own scripts",
  "packages/source-replaced": "take code from somewhere else",
  "packages/install-guard-removed": "take what was held back before",
  "packages/lockfile-ambiguous": "have other packages taken than a reviewer sees",
  "packages/bytes-unpublished": "be built into the app in place of what the registry serves",
  "packages/unreached": "put code into the app that nothing asks for",
  "packages/unpinned": "put new code into the app without any change of this repository",
};

function subjectOf({ ecosystem, name, version, packages }: ReleaseChange): string {
  const kind = kindOfPackage(ecosystem);
  return packages.length === 1 ? `the ${kind} ${code(`${name} ${version}`)}` : `${packages.length} ${kind}s`;
}

function wordsBefore(change: ReleaseChange): string {
  const { name, from, packages, ecosystem } = change;
  if (from === null) return packages.length === 1 ? `no ${code(name)}` : "none of them";
  const old = code(`${name} ${from}`);
  if (change.rule === "packages/source-changed" && change.sourceBefore !== null)
    return `${old} comes from ${sourceInWords(change.sourceBefore, ecosystem)}`;
  if (change.rule === "packages/checksum-changed")
    return `${old} is the bytes that ${code(change.checksumBefore ?? "")} names`;
  if (change.rule === "packages/version-withdrawn") return `the lockfile pins ${old}`;
  if (change.rule === "build/install-script-added" && change.wasBlocked)
    return `the script of ${old} is blocked`;
  if (change.rule === "build/build-code-changed") return `building the app runs the code of ${old}`;
  return `${old} does no such thing`;
}

function wordsAfter(change: ReleaseChange): string {
  const { packages, ecosystem, owners } = change;
  const names = someOf(packages);
  switch (change.rule) {
    case "build/build-script-added":
      return `building the app runs the build script of ${names}`;
    case "build/proc-macro-added":
      return `the compiler loads and runs ${names}`;
    case "build/install-script-added":
      return change.runs
        ? `installing runs the script of ${names}`
        : `the script of ${names} waits for approval`;
    case "build/build-code-changed":
      return `building the app runs what ${names} has in its place`;
    case "packages/links-added":
      return `${names} links ${code(change.links)}`;
    case "packages/source-changed":
      return `${names} ${packages.length === 1 ? "comes" : "come"} from ${owners === 1 ? sourceInWords(change.source, ecosystem) : `${owners} sources`}`;
    case "packages/checksum-changed":
      if (change.checksum === null) return `no hash pins ${names}`;
      return `${names} is the bytes that ${code(change.checksum)} names`;
    case "packages/bytes-unpublished":
      return `the lockfile pins ${names} to other bytes than the registry serves`;
    case "packages/unreached":
      return `the lockfile pins ${names}, and nothing needs ${packages.length === 1 ? "it" : "them"}`;
    case "packages/version-withdrawn":
      return `the lockfile pins ${names}, which the registry ${change.listing === "yanked" ? "has yanked" : "doesn't list"}`;
    default:
      return `${names} ${packages.length === 1 ? "is" : "are"} built into the app`;
  }
}
