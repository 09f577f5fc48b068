import type { Gap } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { oddity, SNAPSHOT_FIELDS, type Subject, unreadFields } from "./pnpm-fields.ts";
import { idOf, type PnpmFormat } from "./pnpm-format.ts";
import { entryAt, type PnpmEntry } from "./pnpm-package.ts";
import type { PnpmReleases } from "./pnpm-releases.ts";
import { asBoolean, asString, type Member, member, type Value } from "./value.ts";

/** By the key of each instance its release; null where its entry names none, which a gap tells. */
export type PnpmInstances = ReadonlyMap<string, string | null>;

/**
 * Reads the packages of a document into releases, and what each instance needs. One package has several instances where
 * others give it other peers.
 */
export function instancesIn(
  document: Value,
  format: PnpmFormat,
  releases: PnpmReleases,
  gaps: Gap[],
): PnpmInstances {
  const packages = entriesOf(document, "packages");
  const entries = new Map<string, PnpmEntry | null>();
  for (const [text, member] of packages) {
    const entry = entryAt(format, text, member, gaps);
    entries.set(text, entry);
    if (entry !== null) releases.add(entry);
  }
  const table = format.hasSnapshots ? entriesOf(document, "snapshots") : packages;
  const instances = new Map<string, string | null>();
  for (const text of table.keys())
    instances.set(text, entries.get(format.hasSnapshots ? idOf(text) : text)?.release ?? null);
  for (const [text, instance] of table) {
    const subject: Subject = { kind: "entry", name: text };
    if (format.hasSnapshots) gaps.push(...snapshotGaps(subject, instance, entries));
    noteNeeds(subject, instance, instances, format, releases, gaps);
  }
  return instances;
}

function snapshotGaps(subject: Subject, instance: Member, entries: ReadonlyMap<string, unknown>): Gap[] {
  const gaps = unreadFields(subject, instance, SNAPSHOT_FIELDS);
  if (!entries.has(idOf(subject.name)))
    gaps.push(oddity(subject, instance.key, "is in no table of packages", instance.value));
  return gaps;
}

function noteNeeds(
  subject: Subject,
  { key, value }: Member,
  instances: PnpmInstances,
  format: PnpmFormat,
  releases: PnpmReleases,
  gaps: Gap[],
): void {
  const release = instances.get(subject.name) ?? null;
  if (release !== null) releases.mark(release, asBoolean(member(value, "optional")) === true);
  const id = asString(member(value, "id"));
  if (id !== undefined && !isKeyOf(id, subject.name))
    gaps.push(oddity(subject, key, "has the id of something else", value));
  for (const table of ["dependencies", "optionalDependencies"]) {
    for (const [name, need] of entriesOf(value, table)) {
      const target = format.keyOf(asString(need.value) ?? "", name);
      const needed = target === null ? null : instances.get(target);
      if (needed === undefined) {
        const why = `needs ${code(name)}, which the lockfile lacks`;
        gaps.push(oddity(subject, need.key, why, need.value));
      } else if (needed !== null) releases.ask(needed, name, release);
    }
  }
}

/** pnpm may name an instance's archive beside its key, and then means the key without its suffix. */
function isKeyOf(id: string, text: string): boolean {
  return text === id || (text.startsWith(id) && /^[_(]/.test(text.slice(id.length)));
}

function entriesOf(value: Value, name: string): ReadonlyMap<string, Member> {
  const table = member(value, name);
  return table?.kind === "object" ? table.entries : NOTHING;
}

const NOTHING: ReadonlyMap<string, Member> = new Map();
