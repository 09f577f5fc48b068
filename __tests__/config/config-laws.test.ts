import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { configComparison } from "../../src/compare/config/comparison.ts";
import type { ConfigChange, ConfigGrant } from "../../src/domain/config.ts";
import { PLATFORMS, platformsOf } from "../../src/domain/platform.ts";
import type { Review } from "../../src/domain/review.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { tauriConfig } from "../../src/readers/tauri-config/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { plenty } from "../work.ts";
import { filesOf, type SettingsData, settings, style } from "./arbitrary-settings.ts";

/** More of them with `TORIL_RUNS=5000 npx vitest run __tests__/config/config-laws.test.ts`. */
const options = { numRuns: Number(process.env.TORIL_RUNS ?? 150) };

describe("the laws of settings", () => {
  test("a revision compared with itself finds nothing", () =>
    fc.assert(
      fc.asyncProperty(settings, async (one) => {
        const files = filesOf(one);
        const touched = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, `${text}\n`]));
        expect(told(await review(files, touched))).toEqual([]);
      }),
      options,
    ));

  test("another spelling, another layer and another file say nothing", () =>
    fc.assert(
      fc.asyncProperty(settings, style, async (one, other) => {
        expect(told(await review(filesOf(one), filesOf(one, other)))).toEqual([]);
        expect(told(await review(filesOf(one, other), filesOf(one)))).toEqual([]);
      }),
      options,
    ));

  test("every widening has a rule, and the second matcher confirms its witness", () =>
    fc.assert(
      fc.asyncProperty(settings, settings, style, async (base, head, how) => {
        const { gaps } = await review(filesOf(base, how), filesOf(head));
        expect(gaps.filter(({ message }) => message.includes("could not be confirmed"))).toEqual([]);
      }),
      options,
    ));

  test("a narrowing reversed is a widening", () =>
    fc.assert(
      fc.property(settings, settings, (base, head) => {
        const there = compare(base, head).filter(({ direction }) => direction === "narrowed");
        const back = compare(head, base).filter(({ direction }) => direction === "widened");
        expect(back.map(({ identity }) => identity)).toEqual(there.map(({ identity }) => identity));
      }),
      options,
    ));

  test("what head lets happen and base doesn't is found, unless it comes with a part that is new", () =>
    fc.assert(
      fc.property(settings, settings, (base, head) => {
        const [before, after] = [grantsOf(base), grantsOf(head)];
        const found = configComparison
          .compare(before, after, plenty())
          .changes.filter(({ direction }) => direction === "widened");
        for (const grant of after) {
          if (grant.kind !== "setting") continue;
          for (const platform of platformsOf(grant.platforms)) {
            const asked = { ...grant, platforms: 1 << PLATFORMS.indexOf(platform) };
            if (lets(before, asked) || isNewPart(before, asked)) continue;
            expect(
              found.some((change) => isSaidBy(change, asked)),
              `${grant.setting} ${grant.extent}`,
            ).toBe(true);
          }
        }
      }),
      options,
    ));

  test("what two steps find nothing of, the whole way finds nothing of", () =>
    fc.assert(
      fc.asyncProperty(settings, settings, settings, async (a, b, c) => {
        const whole = await review(filesOf(a), filesOf(c));
        if (told(whole).length === 0) return;
        const steps = await Promise.all([review(filesOf(a), filesOf(b)), review(filesOf(b), filesOf(c))]);
        expect(steps.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
      }),
      options,
    ));
});

function review(base: Record<string, string>, head: Record<string, string>): Promise<Review> {
  return reviewTrees({ base: memoryTree(base), head: memoryTree(head) });
}

function told({ findings }: Review): string[] {
  return findings
    .filter(({ rule }) => rule.startsWith("config/") || rule.startsWith("updates/"))
    .map(({ rule, title }) => `${rule}: ${title}`);
}

function compare(base: SettingsData, head: SettingsData): readonly ConfigChange[] {
  return configComparison.compare(grantsOf(base), grantsOf(head), plenty()).changes;
}

function grantsOf(data: SettingsData): ConfigGrant[] {
  const files = Object.entries(filesOf(data)).map(
    ([path, text]) => [path, { path, id: text, text }] as const,
  );
  const location = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
  const { grants } = tauriConfig.read(loadProject(location, new Map(files)));
  return grants.filter((grant) => grant.domain === "config");
}

type SettingName = Extract<ConfigGrant, { kind: "setting" }>;

/** Written apart from the comparison: the extent itself, or a whole that it is part of. */
function lets(grants: readonly ConfigGrant[], { setting, extent, platforms }: SettingName): boolean {
  return grants.some(
    (grant) =>
      grant.kind === "setting" &&
      grant.setting === setting &&
      (grant.platforms & platforms) !== 0 &&
      (grant.extent === extent ||
        (grant.isWhole && (grant.extent === "" || extent.startsWith(`${grant.extent}: `)))),
  );
}

function isNewPart(before: readonly ConfigGrant[], { comesWith, platforms }: SettingName): boolean {
  if (comesWith === null) return false;
  return !before.some(
    (grant) => grant.kind === "part" && grant.part === comesWith && (grant.platforms & platforms) !== 0,
  );
}

function isSaidBy(change: ConfigChange, { setting, extent, platforms }: SettingName): boolean {
  const isPart = change.extent === "" || extent.startsWith(`${change.extent}: `);
  return (
    change.setting === setting && (change.platforms & platforms) !== 0 && (change.extent === extent || isPart)
  );
}
