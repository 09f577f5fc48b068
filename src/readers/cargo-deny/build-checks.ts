import { BUILD_SCRIPTS_CHECK, FILES_CHECK, type InstallSetting } from "../../domain/install-policy.ts";
import { asBoolean, asString, itemsOf, member, pick, stringsOf, type Value } from "../../formats/value.ts";
import { lineOf } from "../../tauri/cargo/written.ts";
import { crateSpec, denySetting } from "./crate-spec.ts";

/**
 * What a policy checks of crates that run code while building, and what it lets pass. `[bans] allow-build-scripts`, as older
 * releases have it, counts only where there is no `[bans.build]`; then nothing looks for executables.
 */
export function buildChecksIn(policy: Value): InstallSetting[] {
  const build = pick(policy, "bans", "build");
  const list = build === undefined ? pick(policy, "bans", "allow-build-scripts") : undefined;
  const checks =
    build === undefined
      ? allowedScripts(list, "bans")
      : [...allowedScripts(member(build, "allow-build-scripts"), "bans.build"), ...filesIn(build)];
  return checks.length === 0 ? [] : [...checks, ...targetsIn(policy), ...excluded(policy)];
}

/** A list stops every build script that isn't on it. Without one, none is stopped. */
function allowedScripts(list: Value | undefined, heading: string): InstallSetting[] {
  if (list?.kind !== "array") return [];
  const said = { name: BUILD_SCRIPTS_CHECK, at: list.at } as const;
  return [
    denySetting({ ...said, of: null, effect: "less", written: `[${heading}] allow-build-scripts` }),
    ...list.items.flatMap((entry) => approvalsOf(entry, heading, "allow-build-scripts", said.name, [[]])),
  ];
}

/**
 * Checks of files in the archives of crates that run code while building. Native executables are stopped unless it is said
 * otherwise; with `"allow"`, no file is looked at. An exception may be one from the list of build scripts too.
 */
function filesIn(build: Value): InstallSetting[] {
  const level = member(build, "executables");
  const isNative = level === undefined || asString(level) === "deny";
  const native = { kind: "string", value: "deny", at: level?.at ?? build.at } as const;
  const checks =
    asString(level) === "allow"
      ? []
      : [...(isNative ? [checkBy("executables", native)] : []), ...widerChecks(build)];
  const whole = checks.slice(0, 1).map((check) => ({ ...check, name: FILES_CHECK }));
  return [...whole, ...checks, ...itemsOf(member(build, "bypass")).flatMap(bypassesOf)];
}

/** Settings by which more files or crates are looked at. */
const WIDER = [
  "enable-builtin-globs",
  "include-archives",
  "include-dependencies",
  "include-workspace",
  "interpreted",
];

function widerChecks(build: Value): InstallSetting[] {
  const on = WIDER.flatMap((key) => {
    const value = member(build, key);
    const isOn = asBoolean(value) === true || asString(value) === "deny";
    return value !== undefined && isOn ? checkBy(key, value) : [];
  });
  const extensions = itemsOf(member(build, "script-extensions")).map((value) =>
    checkBy(`script-extensions.${asString(value)}`, value),
  );
  return [...on, ...extensions];
}

function checkBy(key: string, value: Value): InstallSetting {
  const [setting = key] = key.split(".", 1);
  const written = lineOf("bans.build", setting, value);
  return denySetting({ name: `bans.build.${key}`, of: null, effect: "less", written, at: value.at });
}

/** Of a crate, the files that are no matter, and the very build script that is none, with whatever lies beside it. */
function bypassesOf(entry: Value): InstallSetting[] {
  const files = itemsOf(member(entry, "allow")).map((file) => [
    `path ${asString(member(file, "path"))}`,
    ...conditionOf("checksum", member(file, "checksum")),
  ]);
  const globs = stringsOf(member(entry, "allow-globs")).map(({ value }) => [`glob ${value}`]);
  const script = conditionOf("build script", member(entry, "build-script"));
  const unless = stringsOf(member(entry, "required-features")).map(({ value }) => `without ${value}`);
  const whole = script.length === 0 ? [] : [[...script, ...unless]];
  return [
    ...approvalsOf(entry, "bans.build", "bypass", BUILD_SCRIPTS_CHECK, whole),
    ...approvalsOf(entry, "bans.build", "bypass", FILES_CHECK, [...files, ...globs, ...whole]),
  ];
}

function conditionOf(name: string, value: Value | undefined): string[] {
  const text = asString(value);
  return text === undefined ? [] : [`${name} ${text.toLowerCase()}`];
}

/** With an empty list or none, crates are checked that any target needs. A target is a triple, or a table with one. */
function targetsIn(policy: Value): InstallSetting[] {
  const targets = itemsOf(pick(policy, "graph", "targets") ?? member(policy, "targets"));
  const said = { name: "graph.targets", of: null, effect: "less" } as const;
  if (targets.length === 0) return [denySetting({ ...said, written: "[graph] targets = []", at: policy.at })];
  return targets.map((target) => {
    const triple = asString(target) ?? asString(member(target, "triple")) ?? "";
    const written = lineOf("graph", "targets", { kind: "array", items: [target], at: target.at });
    return denySetting({ ...said, written, at: target.at }, [`target ${triple}`]);
  });
}

/** Crates that are left out of the graph: no check sees them. */
function excluded(policy: Value): InstallSetting[] {
  const entries = itemsOf(pick(policy, "graph", "exclude") ?? member(policy, "exclude"));
  return [BUILD_SCRIPTS_CHECK, FILES_CHECK].flatMap((check) =>
    entries.flatMap((entry) => approvalsOf(entry, "graph", "exclude", check, [[]])),
  );
}

/** An exception from a check: one for each set of conditions on which the entry makes it. */
function approvalsOf(
  entry: Value,
  heading: string,
  key: string,
  check: string,
  each: readonly (readonly string[])[],
): InstallSetting[] {
  const spec = crateSpec(entry);
  if (spec === undefined) return [];
  const written = lineOf(heading, key, { kind: "array", items: [entry], at: entry.at });
  return each.map((conditions) =>
    denySetting({ name: check, of: spec.crate, effect: "more", written, at: entry.at }, [
      ...spec.conditions,
      ...conditions,
    ]),
  );
}
