import { type Finding, type NarrowingNote, orderFindings } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import { platformName } from "../domain/platform.ts";
import type { Review } from "../domain/review.ts";
import { INVISIBLE } from "../domain/sentence.ts";
import type { Witness } from "../domain/witness.ts";
import { orderNarrowings } from "./message.ts";

/**
 * The review as scripts read it: schema `toril.review/1`, described by `schemas/review-1.schema.json`. Its field names
 * and their order are a contract, so they are written out here and not left to how our own objects were made.
 */
export function renderJson(review: Review): string {
  const { base, head, verdict, compared, changed, apps, turnedOff, facts } = review;
  const json = {
    schema: "toril.review/1",
    base: { rev: base.rev, sha: base.sha },
    head: { rev: head.rev, sha: head.sha },
    verdict,
    compared,
    apps: apps.map(({ root, name, tauri }) => ({ root, name, tauri })),
    findings: orderFindings(review.findings).map(findingJson),
    turnedOff: turnedOff.map(({ rule, findings }) => ({ rule, findings })),
    narrowings: orderNarrowings(review.narrowings).map(narrowingJson),
    gaps: review.gaps.map(gapJson),
    facts: facts.map(({ about, source, checksum, observed }) => ({ about, source, checksum, observed })),
    changed: { read: changed.read, notCovered: changed.notCovered, irrelevant: changed.irrelevant },
  };
  return `${withoutInvisibles(JSON.stringify(json, null, 2))}\n`;
}

function findingJson(finding: Finding) {
  const { rule, severity, confidence, app, path, line, column, endLine } = finding;
  const { title, message, remedy, subject, action, witness, base, head, key, waiver, build } = finding;
  return {
    ...{ rule, severity, confidence, app, path, line, column, endLine },
    ...{ title, message, remedy, details: finding.details, subject, action, witness: witnessJson(witness) },
    ...{ base, head, key, waiver },
    build: build && { name: build.name, purpose: build.purpose, command: build.command },
  };
}

function narrowingJson(narrowing: NarrowingNote) {
  const { about, app, path, line, column, endLine, title, subject, action, witness, base, head, key } =
    narrowing;
  return {
    ...{ domain: about.domain, app, path, line, column, endLine },
    ...{ title, subject, action, witness: witnessJson(witness), base, head, key },
  };
}

function witnessJson(witness: Witness) {
  const { kind, text, platform, ...specific } = witness;
  return { kind, text, platform: platform === "any" ? platform : platformName(platform), ...specific };
}

function gapJson({ kind, path, line, message, blocking, since }: ReviewedGap) {
  return { kind, path, line, message, blocking, since };
}

/** The same JSON value, spelled so that a terminal or an editor that shows the file is not steered by a name in it. */
function withoutInvisibles(json: string): string {
  return json.replace(INVISIBLE, (character) => (character === "\n" ? character : unicodeEscape(character)));
}

function unicodeEscape(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
