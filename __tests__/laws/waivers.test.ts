import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { authorises } from "../../src/compare/ipc/authority.ts";
import type { Extent } from "../../src/domain/extent.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { topOf } from "../../src/domain/place.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import { DEFAULT_POLICY } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { plenty } from "../work.ts";
import { app, filesOf, style } from "./arbitrary-app.ts";
import { call, grantsOf } from "./calls.ts";

/** More with TORIL_RUNS. */
const numRuns = Number(process.env.TORIL_RUNS ?? 100);

function review(
  base: Record<string, string>,
  head: Record<string, string>,
  waivers: readonly Waiver[] = [],
): Promise<Review> {
  const policy = { ...DEFAULT_POLICY, waivers };
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head), policy, today: "2026-11-30" });
}

function waiversOf(findings: readonly Finding[]): Waiver[] {
  return findings.map(({ rule, app: root, extent }) => ({
    covers: { kind: "finding", rule, app: root, extent },
    ...{ reason: "meant", owner: "kim", until: "2027-01-01", at: topOf(".github/toril.yml") },
  }));
}

/** Which pages may call which commands, each of them told where all are. */
const isWithin = (one: Calls, other: Calls) =>
  one.commands.length > 0 &&
  one.commands.every((command) => other.commands.includes(command)) &&
  one.pages.every((page) => other.pages.includes(page));

type Calls = Readonly<{ commands: readonly string[]; pages: readonly string[] }>;

const callsOf = ({ commands = [], pages = [] }: Extent): Calls => ({ commands, pages });

const namesOf = ({ findings }: Review) => findings.map(({ rule, title }) => `${rule}: ${title}`);

/** A waiver keeps what anything denied when it was written, whoever's pages that was for. */
function withDenialsForAll(grants: readonly IpcGrant[]): IpcGrant[] {
  const all = [{ text: "*", at: topOf("") }];
  const denials = grants.flatMap((grant): IpcGrant[] =>
    grant.scope === null || grant.scope.deny.length === 0
      ? []
      : [{ ...grant, windows: all, context: { kind: "any" }, scope: { ...grant.scope, allow: [] } }],
  );
  return [...grants, ...denials];
}

describe("waivers of all that a change newly allows", () => {
  test("cover it, and the same in other words", () =>
    fc.assert(
      fc.asyncProperty(app, app, style, async (base, head, other) => {
        const waivers = waiversOf((await review(filesOf(base), filesOf(head))).findings);
        expect(namesOf(await review(filesOf(base), filesOf(head), waivers))).toEqual([]);
        expect(namesOf(await review(filesOf(base), filesOf(head, other), waivers))).toEqual([]);
      }),
      { numRuns },
    ));

  test("cover no call of another head that it doesn't allow", () =>
    fc.assert(
      fc.asyncProperty(app, app, app, call, async (base, head, further, probe) => {
        const waivers = waiversOf((await review(filesOf(base), filesOf(head))).findings);
        const { findings } = await review(filesOf(base), filesOf(further), waivers);
        if (findings.some(({ rule }) => rule.startsWith("ipc/"))) return;
        const [before, meant, after] = [grantsOf(base), grantsOf(head), grantsOf(further)];
        for (const platform of PLATFORMS) {
          if (!authorises(after, probe, platform, plenty())) continue;
          const isAccepted = [before, meant].some((grants) => authorises(grants, probe, platform, plenty()));
          expect(isAccepted, `${probe.text} on ${platform}`).toBe(true);
        }
      }),
      { numRuns: numRuns * 2 },
    ));

  test("leave, where one is waived, all that other commands and windows newly can", () =>
    fc.assert(
      fc.asyncProperty(app, app, fc.nat(), async (base, head, which) => {
        const { findings } = await review(filesOf(base), filesOf(head));
        const calls = findings.filter(({ witness }) => witness.kind === "invoke");
        const one = calls[which % Math.max(1, calls.length)];
        if (one === undefined) return;
        const { commands, pages } = callsOf(one.extent);
        const left = await review(filesOf(base), filesOf(head), waiversOf([one]));
        const told = left.findings.map(({ witness }) => witness.text);
        for (const { witness, extent } of calls) {
          const isOther =
            !(extent.commands ?? []).some((command) => commands.includes(command)) ||
            !callsOf(extent).pages.some((page) => pages.includes(page) || page.includes("*"));
          // With something else granted, a line may be told together with another, and by that one's call.
          const isTold =
            told.includes(witness.text) ||
            left.findings.some((each) => isWithin(callsOf(extent), callsOf(each.extent)));
          if (isOther && !pages.some((page) => page.includes("*"))) expect(isTold, witness.text).toBe(true);
        }
      }),
      { numRuns },
    ));

  test("leave witnesses that none of them allows", () =>
    fc.assert(
      fc.asyncProperty(app, app, app, async (base, head, further) => {
        const waivers = waiversOf((await review(filesOf(base), filesOf(head))).findings);
        const meant = grantsOf(head);
        const kept = withDenialsForAll(meant);
        const { findings } = await review(filesOf(base), filesOf(further), waivers);
        const told = findings.flatMap(({ witness }) => (witness.kind === "invoke" ? [witness] : []));
        for (const witness of told) {
          const platform = witness.platform === "any" ? PLATFORMS[0] : witness.platform;
          const isBeyond = [meant, kept].some((grants) => !authorises(grants, witness, platform, plenty()));
          const wasNews = authorises(grantsOf(base), witness, platform, plenty());
          expect(isBeyond || wasNews, witness.text).toBe(true);
        }
      }),
      { numRuns },
    ));
});
