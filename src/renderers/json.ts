import type { Finding, NarrowingNote } from "../domain/finding.ts";
import type { ReviewedGap } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { platformName } from "../domain/platform.ts";
import { outcomeOf, type Policy } from "../domain/policy.ts";
import type { Review, ReviewedApp } from "../domain/review.ts";
import type { Witness } from "../domain/witness.ts";
import { fingerprintOfNote, identified, idOfGap } from "../review/fingerprint.ts";
import { type Numbered, numbered } from "../words/digest.ts";
import { GAP_TODO } from "../words/gap-todo.ts";
import { orderNarrowings } from "./message.ts";
import { withoutInvisibles } from "./visible-json.ts";

/** What a script wants to know besides the review: by whom, by which policy and of which repository it is. */
export type JsonContext = Readonly<{
  /** Toril's version. */
  version: string;
  policy: Policy;
  /** `owner/name` where a host knows it. */
  repository: string | null;
}>;

/**
 * The review as scripts read it: schema `toril.review/1`, described by `schemas/review-1.schema.json`. Its field names
 * and their order are a contract, so they are written out here and not left to how our own objects were made.
 */
export function renderJson(review: Review, { version, policy, repository }: JsonContext): string {
  const { base, head, verdict, compared, changed, apps, turnedOff, facts } = review;
  const fingerprints = new Map(
    identified([...review.findings, ...review.waived]).map(({ finding, fingerprint }) => [
      finding,
      fingerprint,
    ]),
  );
  const json = {
    schema: "toril.review/1",
    base: { rev: base.rev, sha: base.sha },
    head: { rev: head.rev, sha: head.sha },
    verdict,
    compared,
    apps: apps.map(appJson),
    findings: [...numbered(review.findings), ...waivedAfter(review)].map(({ number, finding }) =>
      findingJson(finding, number, fingerprints.get(finding) ?? ""),
    ),
    turnedOff: turnedOff.map(({ rule, findings }) => ({ rule, findings })),
    narrowings: orderNarrowings(review.narrowings).map(narrowingJson),
    gaps: review.gaps.map(gapJson),
    facts: facts.map(({ about, source, checksum, observed }) => ({ about, source, checksum, observed })),
    changed: { read: changed.read, notCovered: changed.notCovered, irrelevant: changed.irrelevant },
    tool: { name: "Toril", version },
    policy: policyJson(policy),
    outcome: outcomeOf(review, policy),
    repository,
  };
  return `${withoutInvisibles(JSON.stringify(json, null, 2))}\n`;
}

/** What is waived is listed after the rest, and numbered on. */
function waivedAfter({ findings, waived }: Review): Numbered[] {
  return numbered(waived).map(({ number, finding }) => ({ number: findings.length + number, finding }));
}

function appJson({ root, name, tauri, rulesSince, builds, surface }: ReviewedApp) {
  return { root, name, tauri, rulesSince, builds, surface };
}

function policyJson(policy: Policy) {
  const { failOn, commentFrom, incomplete, rules, trustedSources, mode } = policy;
  return {
    ...{ failOn, commentFrom, incomplete, rules: Object.fromEntries(rules), trustedSources, mode },
    ownRules: Object.fromEntries(policy.ownRules),
    failOnBy: Object.fromEntries(policy.failOnBy),
    incompleteBy: Object.fromEntries(policy.incompleteBy),
    trust: policy.trust.map(({ ecosystem, name, from }) => ({ ecosystem, name, from })),
    waivers: policy.waivers.map(({ covers, reason, owner, until }) => ({ covers, reason, owner, until })),
    accept: { by: policy.accept.by, own: policy.accept.own },
  };
}

function findingJson(finding: Finding, number: number, fingerprint: string) {
  const { rule, severity, confidence, app, path, line, column, endLine } = finding;
  const { title, message, remedy, subject, action, witness, base, head, key, waiver, build } = finding;
  return {
    ...{ rule, severity, confidence, app, path, line, column, endLine },
    ...{ title, message, remedy, details: finding.details, subject, action, witness: witnessJson(witness) },
    ...{ base, head, key, waiver },
    build: build && { name: build.name, purpose: build.purpose, command: build.command },
    ...{ number, fingerprint, ...aboutJson(finding) },
    builds: build === null ? [] : [build.name],
    basePlace: placeJson(finding.basePlace),
    excerpt: finding.excerpt,
    extent: finding.extent,
  };
}

function narrowingJson(narrowing: NarrowingNote, index: number) {
  const { about, app, path, line, column, endLine, title, subject, action, witness, base, head, key } =
    narrowing;
  const { domain, ...rest } = aboutJson(narrowing);
  return {
    ...{ domain: about.domain, app, path, line, column, endLine },
    ...{ title, subject, action, witness: witnessJson(witness), base, head, key },
    ...{ number: index + 1, fingerprint: fingerprintOfNote(narrowing), ...rest },
    basePlace: placeJson(narrowing.basePlace),
  };
}

function placeJson(place: Place | null) {
  return place && { path: place.path, line: place.line, column: place.column, endLine: place.endLine };
}

function aboutJson({ about }: Pick<Finding, "about">) {
  const { domain, who, pages, powers, commands, packages, platforms, via } = about;
  return {
    ...{ domain, who, pages, powers, commands, packages },
    platforms: platforms.map(platformName),
    via: {
      capability: via.capability,
      permission: via.permission,
      through: via.through,
      packages: via.packages,
    },
  };
}

function witnessJson(witness: Witness) {
  const { kind, text, platform, ...specific } = witness;
  return { kind, text, platform: platform === "any" ? platform : platformName(platform), ...specific };
}

function gapJson(gap: ReviewedGap) {
  const { kind, path, line, message, blocking, since } = gap;
  return { kind, path, line, message, blocking, since, id: idOfGap(gap), todo: GAP_TODO[kind] };
}
