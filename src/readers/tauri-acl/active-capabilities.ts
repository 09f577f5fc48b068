import { contentOf, type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Enabled } from "../../domain/ipc.ts";
import type { Place } from "../../domain/place.ts";
import {
  EVERY_PLATFORM,
  NO_PLATFORM,
  PLATFORMS,
  type PlatformSet,
  platformSet,
} from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import { pick, type SourceFile, type StringValue, type Value } from "../../formats/value.ts";
import { placeOfKey } from "../../tauri/config-place.ts";
import type { Project } from "../../tauri/project.ts";
import type { NamedFile } from "./added-capability.ts";
import type { BuildScriptRead } from "./build-script.ts";
import { type Capability, readCapability, readCapabilityFile } from "./capabilities.ts";
import { capabilityFiles } from "./own-files.ts";
import { rustCapabilities } from "./rust-capabilities.ts";

/** A capability in force, and its platforms, without those whose configuration leaves it out. */
export type ActiveCapability = Readonly<{
  capability: Capability;
  platforms: PlatformSet;
  enabledAt: readonly Enabled[] | null;
}>;

/** `dormant` are capabilities of files that a list in the configuration leaves out everywhere, with the line of that list. */
export type ActiveRead = Readonly<{
  active: readonly ActiveCapability[];
  dormant: readonly ActiveCapability[];
  gaps: readonly Gap[];
}>;

/**
 * The capabilities in force, in Tauri's order. An absent or empty list in the configuration means every file. Any other list
 * means exactly what it names: files by identifier, and inline capabilities. What Rust code adds is always in force: files that
 * it names replace a capability with the same identifier, and those that the running app adds come last.
 */
export function activeCapabilities(project: Project, script: BuildScriptRead): ActiveRead {
  const found = capabilityFiles(project, script);
  const gaps: Gap[] = [...found.gaps];
  const files = capabilitiesIn(found.files, gaps);
  const added = rustCapabilities(project);
  gaps.push(...added.gaps);
  const named = capabilitiesIn(
    namedFiles(project, [...script.capabilityFiles, ...added.atBuild], gaps),
    gaps,
  );
  const atRunTime = added.atRunTime.flatMap((file) =>
    [...capabilitiesIn(namedFiles(project, [file], gaps), gaps).values()].map((capability) => ({
      ...capability,
      only: file.only,
    })),
  );
  const byIdentity = new Map<Capability, readonly Enabled[] | null>();
  const inlineRead = new Map<Value, Capability | undefined>();
  const complained = new Set<Value>();
  for (const platform of PLATFORMS) {
    for (const [capability, at] of enabledOn(project.config(platform))) {
      if (named.has(capability.identifier)) continue;
      const others = byIdentity.get(capability) ?? [];
      byIdentity.set(capability, [...others, { platforms: platformSet(platform), at }]);
    }
  }
  const dormant = [...files.values()]
    .filter((capability) => !byIdentity.has(capability) && !named.has(capability.identifier))
    .map((capability) => ({ capability, platforms: capability.platforms, enabledAt: leftOutAt(project) }));
  for (const capability of named.values()) byIdentity.set(capability, null);
  const sorted = [...byIdentity]
    .map(([capability, enabledAt]) => {
      const on = enabledAt?.reduce((all, { platforms }) => all | platforms, NO_PLATFORM) ?? EVERY_PLATFORM;
      return { capability, enabledAt, platforms: on & capability.platforms };
    })
    .filter(({ platforms }) => platforms !== NO_PLATFORM)
    .sort((a, b) => compareBytes(a.capability.identifier, b.capability.identifier));
  const last = [...atRunTime, ...added.capabilities].map((capability) => ({
    capability,
    platforms: capability.platforms,
    enabledAt: null,
  }));
  return { active: [...sorted, ...last], dormant, gaps };

  /** The capabilities that one configuration enables, each with the line that does. */
  function enabledOn(config: Value): Iterable<readonly [Capability, Place]> {
    const listed = pick(config, "app", "security", "capabilities");
    if (listed?.kind !== "array" || listed.items.length === 0) {
      const at = placeOfKey(config, "app", "security", "capabilities");
      return [...files.values()].map((capability) => [capability, at] as const);
    }
    const enabled = new Map<string, readonly [Capability, Place]>();
    for (const item of listed.items) {
      const capability = item.kind === "string" ? files.get(item.value) : inline(item);
      if (item.kind === "string" && capability === undefined) complain(item, "and no file has it");
      if (capability === undefined) continue;
      if (item.kind === "string" && enabled.get(capability.identifier)?.[0] === capability)
        complain(item, "twice");
      enabled.set(capability.identifier, [capability, item.at]);
    }
    return enabled.values();
  }

  function complain(item: StringValue, why: string): void {
    if (complained.has(item)) return;
    complained.add(item);
    const message = `The configuration enables the capability ${code(item.value)}, ${why}: the app doesn't build.`;
    gaps.push(
      gapAt(item.at, { kind: "does-not-build", rests: wordsOf("enabled", item.value, why), message }),
    );
  }

  function inline(item: Value): Capability | undefined {
    if (!inlineRead.has(item)) {
      const read = readCapability(item);
      for (const gap of read.gaps) gaps.push(gap);
      inlineRead.set(item, read.capability);
    }
    return inlineRead.get(item);
  }
}

/** The list that leaves a capability out. */
function leftOutAt(project: Project): Enabled[] {
  const [list] = PLATFORMS.flatMap(
    (platform) => pick(project.config(platform), "app", "security", "capabilities") ?? [],
  );
  return list === undefined ? [] : [{ platforms: NO_PLATFORM, at: list.at }];
}

/** How many capabilities an app may have. Real apps have up to twenty. */
const MOST_CAPABILITIES = 2_000;

function namedFiles(project: Project, named: readonly NamedFile[], gaps: Gap[]): SourceFile[] {
  return named.flatMap(({ path, name, at }) => {
    const file = path === null ? undefined : project.files.get(path);
    if (file !== undefined) return [file];
    const message = `The capability ${code(name)}, which this line adds, is no file of this repository: what it grants is not known.`;
    const there = path === null ? "" : project.contents.at(path);
    gaps.push(gapAt(at, { kind: "not-followed", rests: wordsOf("named file", name, there), message }));
    return [];
  });
}

function capabilitiesIn(files: readonly SourceFile[], gaps: Gap[]): ReadonlyMap<string, Capability> {
  const byIdentifier = new Map<string, Capability>();
  for (const file of files) {
    const parsed = parseFile(file);
    if (!parsed.ok) {
      const message = `This capability file can't be read: ${parsed.message}`;
      gaps.push(gapAt(parsed.at, { kind: "unparsed", rests: contentOf(file), message }));
      continue;
    }
    const read = readCapabilityFile(parsed.value);
    for (const gap of read.gaps) gaps.push(gap);
    // In a single capability, the last of two equal keys counts. In a list, Tauri refuses two.
    for (const { name, at } of parsed.value.kind === "array" ? parsed.duplicates : []) {
      const message = `The key ${code(name)} stands twice in one object of this list of capabilities: the app doesn't build.`;
      gaps.push(gapAt(at, { kind: "does-not-build", rests: contentOf(file), message }));
    }
    for (const capability of read.capabilities) {
      if (byIdentifier.size >= MOST_CAPABILITIES) {
        const message = `The app has more than ${MOST_CAPABILITIES} capabilities; this one and the rest were not read.`;
        gaps.push(gapAt(capability.at, { kind: "truncated", rests: wordsOf(files.map(contentOf)), message }));
        return byIdentifier;
      }
      const twin = byIdentifier.get(capability.identifier);
      if (twin === undefined) byIdentifier.set(capability.identifier, capability);
      else {
        const where = code(`${twin.at.path}:${twin.at.line}`);
        const message = `The capability ${code(capability.identifier)} is defined here and at ${where}: the app doesn't build. Both were read.`;
        gaps.push(
          gapAt(capability.at, { kind: "does-not-build", rests: wordsOf(twin, capability), message }),
        );
        byIdentifier.set(`${capability.identifier}\0${capability.at.path}:${capability.at.line}`, capability);
      }
    }
  }
  return byIdentifier;
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
