import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cspComparison } from "../../src/compare/csp/comparison.ts";
import { permits } from "../../src/compare/csp/second-matcher.ts";
import type { CspAct, CspGrant } from "../../src/domain/csp.ts";
import { plenty } from "../work.ts";
import { act, header, platform, urlSource } from "./arbitrary.ts";
import { grantOf, widenings } from "./grants.ts";

/** More of them with `TORIL_RUNS=20000 npx vitest run __tests__/csp/laws.test.ts`. */
const MANY = { numRuns: Number(process.env.TORIL_RUNS ?? 1_000) };

describe("comparing policies", () => {
  it("finds nothing between a policy and itself", () => {
    fc.assert(
      fc.property(header, platform, (text, on) => {
        expect(cspComparison.compare([grantOf(text, on)], [grantOf(text, on)], plenty())).toEqual({
          changes: [],
          gaps: [],
        });
      }),
      MANY,
    );
  });

  it("finds only what the second matcher confirms, both ways", () => {
    fc.assert(
      fc.property(header, header, platform, (base, head, on) => {
        const [before, after] = [[grantOf(base, on)], [grantOf(head, on)]];
        for (const change of cspComparison.compare(before, after, plenty()).changes) {
          const widened = change.direction === "widened";
          const said = [
            cspComparison.allows(before, change, plenty()),
            cspComparison.allows(after, change, plenty()),
          ];
          expect(said, JSON.stringify(change.act)).toEqual([!widened, widened]);
        }
      }),
      MANY,
    );
  });

  it("misses no request that base refuses and head allows", () => {
    fc.assert(
      fc.property(
        header,
        header,
        platform,
        fc.array(act, { minLength: 30, maxLength: 30 }),
        (base, head, on, acts) => {
          const [before, after] = [grantOf(base, on), grantOf(head, on)];
          if (widenings(before, after).length > 0) return;
          const missed = acts.filter(
            (each) => counts(each, after) && !permits(before, each) && permits(after, each),
          );
          expect(missed).toEqual([]);
        },
      ),
      MANY,
    );
  });

  it("finds nothing when a URL is taken from a list of URLs", () => {
    fc.assert(
      fc.property(
        fc.array(urlSource, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        platform,
        (sources, at, on) => {
          const fewer = sources.filter((_, index) => index !== at % sources.length);
          const [before, after] = [sources, fewer].map(
            (list) => `default-src 'self'; connect-src ${list.join(" ")}`,
          );
          expect(widenings(grantOf(before ?? "", on), grantOf(after ?? "", on))).toEqual([]);
        },
      ),
      MANY,
    );
  });

  it("finds nothing that is in neither half of the way", () => {
    fc.assert(
      fc.property(header, header, header, platform, (a, b, c, on) => {
        const [first, middle, last] = [grantOf(a, on), grantOf(b, on), grantOf(c, on)];
        if (widenings(first, last).length === 0) return;
        expect(widenings(first, middle).length + widenings(middle, last).length).toBeGreaterThan(0);
      }),
      MANY,
    );
  });

  it("ignores how a policy is spaced and in which order its directives stand", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.constantFrom("img-src *", "script-src 'self'", "default-src https:", "form-action 'none'"),
        ),
        platform,
        (parts, on) => {
          const turned = parts.toReversed().map((part) => part.replace(" ", "\t  "));
          const change = cspComparison.compare(
            [grantOf(parts.join(";"), on)],
            [grantOf(` ${turned.join(" ;; ")};`, on)],
            plenty(),
          );
          expect(change.changes).toEqual([]);
        },
      ),
      MANY,
    );
  });
});

/** Requests that are no one's gain, or that no page makes, aren't searched for. */
function counts(each: CspAct, { document }: CspGrant): boolean {
  if (each.kind !== "load") return true;
  const scheme = new URL(each.url).protocol;
  const own = each.url.startsWith(`${document}/`);
  if (scheme === "tauri:") return own;
  if (["form", "base", "ancestor", "manifest"].includes(each.class)) return scheme.startsWith("http") || own;
  return true;
}
