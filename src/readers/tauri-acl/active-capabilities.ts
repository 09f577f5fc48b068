import { type Gap, gapAt } from "../../domain/gap.ts";
import { NO_PLATFORM, PLATFORMS, type PlatformSet, platformSet } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { parseFile } from "../../formats/parse.ts";
import { pick, type SourceFile, type StringValue, type Value } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import type { BuildScriptRead } from "./build-script.ts";
import { type Capability, readCapability, readCapabilityFile } from "./capabilities.ts";
import { capabilityFiles } from "./own-files.ts";
import { type NamedFile, rustCapabilities } from "./rust-capabilities.ts";

/** A capability that the app is built with, and where: its own platforms, less those whose configuration leaves it out. */
export type ActiveCapability = Readonly<{ capability: Capability; platforms: PlatformSet }>;

export type ActiveRead = Readonly<{ active: readonly ActiveCapability[]; gaps: readonly Gap[] }>;

/**
 * The capabilities in force, in Tauri's order. An absent or empty list in the configuration means every file; a list
 * means exactly what it names, files by identifier and inline ones in whole. What Rust code adds is in force whatever
 * is listed: files that it names replace one of the same identifier, those of the running app come last.
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
  const atRunTime = capabilitiesIn(namedFiles(project, added.atRunTime, gaps), gaps);
  const byIdentity = new Map<Capability, PlatformSet>();
  const inlineRead = new Map<Value, Capability | undefined>();
  const complained = new Set<Value>();
  for (const platform of PLATFORMS) {
    const enabled = [...enabledOn(project.config(platform))].filter(
      ({ identifier }) => !named.has(identifier),
    );
    for (const capability of [...enabled, ...named.values()]) {
      byIdentity.set(capability, (byIdentity.get(capability) ?? NO_PLATFORM) | platformSet(platform));
    }
  }
  const sorted = [...byIdentity]
    .map(([capability, platforms]) => ({ capability, platforms: platforms & capability.platforms }))
    .filter(({ platforms }) => platforms !== NO_PLATFORM)
    .sort((a, b) => compareBytes(a.capability.identifier, b.capability.identifier));
  const last = [...atRunTime.values(), ...added.capabilities].map((capability) => ({
    capability,
    platforms: capability.platforms,
  }));
  return { active: [...sorted, ...last], gaps };

  function enabledOn(config: Value): Iterable<Capability> {
    const listed = pick(config, "app", "security", "capabilities");
    if (listed?.kind !== "array" || listed.items.length === 0) return files.values();
    const enabled = new Map<string, Capability>();
    for (const item of listed.items) {
      const capability = item.kind === "string" ? files.get(item.value) : inline(item);
      if (item.kind === "string" && capability === undefined) complain(item, "and no file has it");
      if (capability === undefined) continue;
      if (item.kind === "string" && enabled.get(capability.identifier) === capability)
        complain(item, "twice");
      enabled.set(capability.identifier, capability);
    }
    return enabled.values();
  }

  function complain(item: StringValue, why: string): void {
    if (complained.has(item)) return;
    complained.add(item);
    const message = `The configuration enables the capability ${code(item.value)}, ${why}: the app doesn't build.`;
    gaps.push(gapAt(item.at, "does-not-build", message));
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

/** Capabilities of one app. Real ones have up to twenty. */
const MOST_CAPABILITIES = 2_000;

function namedFiles(project: Project, named: readonly NamedFile[], gaps: Gap[]): SourceFile[] {
  return named.flatMap(({ path, name, at }) => {
    const file = path === null ? undefined : project.files.get(path);
    if (file !== undefined) return [file];
    const message = `The capability ${code(name)}, which this line adds, is no file of this repository: what it grants is not known.`;
    gaps.push(gapAt(at, "unreadable", message));
    return [];
  });
}

function capabilitiesIn(files: readonly SourceFile[], gaps: Gap[]): ReadonlyMap<string, Capability> {
  const byIdentifier = new Map<string, Capability>();
  for (const file of files) {
    const parsed = parseFile(file);
    if (!parsed.ok) {
      gaps.push(gapAt(parsed.at, "unparsed", `This capability file can't be read: ${parsed.message}`));
      continue;
    }
    const read = readCapabilityFile(parsed.value);
    for (const gap of read.gaps) gaps.push(gap);
    // A single capability may have a key twice, of which the last counts. In a list Tauri refuses it.
    for (const { name, at } of parsed.value.kind === "array" ? parsed.duplicates : []) {
      const message = `The key ${code(name)} stands twice in one object of this list of capabilities: the app doesn't build.`;
      gaps.push(gapAt(at, "does-not-build", message));
    }
    for (const capability of read.capabilities) {
      if (byIdentifier.size >= MOST_CAPABILITIES) {
        const message = `The app has more than ${MOST_CAPABILITIES} capabilities; this one and the rest were not read.`;
        gaps.push(gapAt(capability.at, "truncated", message));
        return byIdentifier;
      }
      const twin = byIdentifier.get(capability.identifier);
      if (twin === undefined) byIdentifier.set(capability.identifier, capability);
      else {
        const where = code(`${twin.at.path}:${twin.at.line}`);
        const message = `The capability ${code(capability.identifier)} is defined here and at ${where}: the app doesn't build. Both were read.`;
        gaps.push(gapAt(capability.at, "does-not-build", message));
        byIdentifier.set(`${capability.identifier}\0${capability.at.path}:${capability.at.line}`, capability);
      }
    }
  }
  return byIdentifier;
}

function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
