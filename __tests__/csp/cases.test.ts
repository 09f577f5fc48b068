import { describe, expect, it } from "vitest";
import { decide } from "../../src/compare/csp/decide.ts";
import { parseTarget } from "../../src/compare/csp/match-url.ts";
import { parsePage } from "../../src/compare/csp/policy.ts";
import { permits } from "../../src/compare/csp/second-matcher.ts";
import type { CspAct, CspGrant } from "../../src/domain/csp.ts";
import { withoutHeaderOnly } from "../../src/readers/page-marks.ts";
import cases from "./cases.json" with { type: "json" };
import { actOf, grantOf, widenings } from "./grants.ts";

type Side = Readonly<{ header: string | null; meta?: string }>;

const OWN = ["'sha256-BUNDLE'", "'nonce-1'", "http://isolation-x.localhost"];

function pageOf(id: string, { header, meta }: Side): CspGrant {
  const policies = [header, meta === undefined ? null : withoutHeaderOnly(meta)].filter(
    (each) => each !== null,
  );
  return grantOf(
    policies.length === 0 ? null : policies.join(", "),
    "windows",
    id.startsWith("T") ? OWN : [],
  );
}

/** The matcher of the search, on one act. */
function searchPermits(grant: CspGrant, act: CspAct): boolean | undefined {
  const page = parsePage(grant);
  const origin = parseTarget(grant.document);
  const url = act.kind === "load" ? parseTarget(act.url) : undefined;
  return page && origin && decide(page, { origin, engine: grant.engine }, act, url).allowed;
}

// Chromium was asked all of these: cases.json holds what it did.
describe.each(cases)("$id", ({ id, base, head, verdict, probes }) => {
  const [basePage, headPage] = [pageOf(id, base), pageOf(id, head)];

  it(`is ${verdict === "W" || verdict === "M" ? "wider" : "not wider"}`, () => {
    expect(widenings(basePage, headPage).length > 0).toBe(verdict === "W" || verdict === "M");
  });

  it.each(probes)("$probe: $base at base, $head at head", (probe) => {
    // A policy's place in the page is not modelled (F14), and no policy stops a navigation (E14).
    const act = id === "F14" ? undefined : actOf(probe.probe);
    if (!act) return;
    const expected = [probe.base === "A", probe.head === "A"];
    expect([permits(basePage, act), permits(headPage, act)]).toEqual(expected);
    expect([searchPermits(basePage, act), searchPermits(headPage, act)]).toEqual(expected);
  });

  it("has witnesses that the second matcher confirms", () => {
    for (const { act } of widenings(basePage, headPage)) {
      expect([permits(basePage, act), permits(headPage, act)], JSON.stringify(act)).toEqual([false, true]);
    }
  });
});
