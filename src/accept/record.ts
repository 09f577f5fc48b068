import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Acceptance, Shown } from "../domain/acceptance.ts";
import { GAP_KINDS } from "../domain/gap.ts";

/** What a check remembers of itself, hidden in its text. Nobody but who publishes the check can write there. */
export type CheckRecord = Readonly<{
  pull: number;
  head: string;
  /** The policy that judged, by its content. */
  policy: string;
  /** What failed. */
  covers: Shown;
  /** Eight random hex digits by which this check is accepted; null where it needs no acceptance. */
  code: string | null;
  /** Who accepted it, here or on an earlier head; null where nobody has. */
  accepted: Omit<Acceptance, "pull" | "covers"> | null;
}>;

/** GitHub takes 65,535 characters, and words stand above the record. */
const LONGEST = 56_000;

/** Of the text behind the record, in bytes: an extent that repeats itself packs well. */
const MOST_BYTES = 2_000_000;

const LINE = /^<!-- toril\/1 record ([A-Za-z0-9+/=]+) -->$/;

/** The record as the last line of a text; undefined where it is too much for one, or for so many characters. */
export function recordLine(record: CheckRecord, room = LONGEST): string | undefined {
  const { pull, head, policy, covers, code, accepted } = record;
  const text = JSON.stringify({ pull, head, policy, covers, code, accepted });
  if (text.length > MOST_BYTES / 4) return undefined;
  const packed = deflateRawSync(text).toString("base64");
  return packed.length > room ? undefined : `<!-- toril/1 record ${packed} -->`;
}

/** The record in a text; undefined where there is none that we wrote. */
export function recordIn(text: string | undefined): CheckRecord | undefined {
  const all = (text ?? "").trimEnd();
  const [, packed = ""] = LINE.exec(all.slice(all.lastIndexOf("\n") + 1)) ?? [];
  if (packed === "") return undefined;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: MOST_BYTES });
    const record: unknown = JSON.parse(bytes.toString());
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined; // cut off, or another version's
  }
}

/** Whether two records say the same of what a check shows and of who accepted it, whatever their codes. */
export function isSameRecord(one: CheckRecord, other: CheckRecord): boolean {
  return recordLine({ ...one, code: null }) === recordLine({ ...other, code: null });
}

/** What a record says that was accepted; null where nothing was. */
export function acceptanceIn({ pull, covers, accepted }: CheckRecord): Acceptance | null {
  return accepted === null ? null : { ...accepted, pull, covers };
}

function isRecord(value: unknown): value is CheckRecord {
  const record = value as Partial<CheckRecord> | null;
  if (typeof record !== "object" || record === null || !Array.isArray(record.covers)) return false;
  const { pull, head, policy, code, accepted, covers } = record;
  const isNamed = typeof pull === "number" && typeof head === "string" && typeof policy === "string";
  const isOffered = code === null || typeof code === "string";
  return isNamed && isOffered && (accepted === null || isAccepted(accepted)) && covers.every(isCovered);
}

function isAccepted(accepted: unknown): boolean {
  const { by, reason, at, head } = (accepted ?? {}) as Partial<Acceptance>;
  const isSaid = reason === null || typeof reason === "string";
  return isSaid && [by, at, head].every((each) => typeof each === "string");
}

function isCovered(covered: unknown): boolean {
  const { kind, rule, app, extent, gap, path, id } = (covered ?? {}) as Readonly<Record<string, unknown>>;
  if (kind === "gap")
    return GAP_KINDS.some((each) => each === gap) && typeof path === "string" && typeof id === "string";
  const isApp = app === null || typeof app === "string";
  if (kind !== "finding" || typeof rule !== "string" || !isApp) return false;
  return typeof extent === "object" && extent !== null && Object.values(extent).every(isWords);
}

function isWords(words: unknown): boolean {
  return Array.isArray(words) && words.every((word) => typeof word === "string");
}
