import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { PLATFORMS, type Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import type { AppLocation } from "../../src/tauri/project.ts";
import { type AppData, app, filesOf, style } from "../laws/arbitrary-app.ts";
import { OWN_APPS } from "./arbitrary-own.ts";
import { LABELS, SCOPES, type ScopeCase, SITES } from "./arbitrary-scope.ts";
import { hasCargo } from "./cargo-metadata.ts";
import { faults, probes, review, verdicts } from "./case-comparison.ts";
import { type Asked, type Comparison, compare, refusedPattern } from "./comparison.ts";
import { official, type RealApp, realApps } from "./corpus-apps.ts";
import { edited, hasCapabilities, namesNoSite } from "./edits.ts";
import { BUILDS, DENIED, filesOfBuild, OTHERS, URLS } from "./hand-cases.ts";
import { busier, callsOf, invoke, startedSomewhere } from "./probes.ts";
import { leavesUndecided, request, scopeSubject, subject, torilSays } from "./questions.ts";
import { random } from "./random.ts";
import { callsTo } from "./real-calls.ts";
import { ask, build, FAMILIES, type Family, NEWEST } from "./tauri-oracle.ts";

/** With TORIL_ORACLE=1 the oracle is built and asked, for minutes; TORIL_ORACLE=record also writes its sample anew. */
const MODE = process.env.TORIL_ORACLE;
const asksOracle = MODE !== undefined && hasCargo();
const families = asksOracle
  ? FAMILIES.filter(({ folder }) => folder.includes(process.env.TORIL_ORACLE_ONLY ?? ""))
  : [];
const runs = Number(process.env.TORIL_RUNS ?? 500);
const seed = Number(process.env.TORIL_SEED ?? 1);
const TIME = 3_600_000;

const LOCATION: AppLocation = { root: "src-tauri", config: "src-tauri/tauri.conf.json" };
const PAGE = { window: "main", webview: "main", origin: "local" };

/** A call, without the words that tell it. */
type Told = Pick<InvokeWitness, "window" | "webview" | "origin" | "command" | "payload" | "runs">;
type RecordedApp = Readonly<{
  tauri: string;
  app: AppData;
  platform: Platform;
  calls: readonly Readonly<{ call: Told; allowed: boolean }>[];
}>;
type RecordedScope = Readonly<{
  allow: readonly unknown[];
  deny: readonly unknown[];
  platform: Platform;
  call: Told;
  passes: boolean;
}>;
type RecordedBuild = Readonly<{ what: string; files: Record<string, string>; error: string | null }>;
type Recorded = Readonly<{ apps: RecordedApp[]; scopes: RecordedScope[]; builds: RecordedBuild[] }>;

const RECORDED = join(import.meta.dirname, "generated/recorded.json");

describe("what released Tauris answered", () => {
  const { apps, scopes, builds }: Recorded = existsSync(RECORDED)
    ? JSON.parse(readFileSync(RECORDED, "utf8"))
    : { apps: [], scopes: [], builds: [] };

  test.each(FAMILIES)("Tauri $tauri", (family) => {
    const wrong = apps
      .filter(({ tauri }) => tauri === family.tauri)
      .flatMap(({ app: one, platform, calls }) => {
        const judged = locked(one, family);
        return calls.filter(({ call, allowed }) => torilSays(judged, retold(call), platform) !== allowed);
      });
    expect(
      wrong.map(({ call, allowed }) => `${allowed ? "allows" : "refuses"} ${retold(call).text}`),
    ).toEqual([]);
  });

  test("plugins, of their scopes", () => {
    const wrong = scopes.filter(({ allow, deny, platform, call, passes }) => {
      const judged = scopeSubject(allow, deny, NEWEST.tauri, call.command);
      return torilSays(judged, retold(call), platform) !== passes && !leavesUndecided(judged);
    });
    const told = wrong.map(({ allow, deny, call, platform, passes }) =>
      JSON.stringify({ passes, call: call.payload, allow, deny, platform }),
    );
    expect(told).toEqual([]);
  });

  test.each(builds.map((each) => [each.what, each] as const))(
    "the build, where %s",
    (_, { files, error }) => {
      const judged = subject(LOCATION, files, NEWEST.tauri);
      const broken = judged.gaps.find(({ blocking }) => blocking)?.message ?? refusedPattern(judged, "linux");
      expect(broken !== undefined, error ?? `it builds; ${broken}`).toBe(error !== null);
    },
  );
});

describe.each(families)("Tauri $tauri agrees", { timeout: TIME }, (family) => {
  beforeAll(() => build(family), TIME);

  test("about random apps", () => {
    const some = fc.tuple(app, fc.boolean()).map(([one, busy]) => (busy ? busier(one) : one));
    const asked = fc
      .sample(
        some.chain((one) => fc.tuple(fc.constant(one), style, fc.constantFrom(...PLATFORMS), callsOf(one))),
        { numRuns: runs * 2, seed },
      )
      .map(
        ([one, written, platform, calls]): Asked => ({
          subject: locked(one, family, written),
          platform,
          calls: startedSomewhere(calls, platform),
        }),
      );
    expectNone("random apps", family, compare(family, asked));
  });

  test("about what builds", () => {
    const asked = BUILDS.map(([what, files]): Asked => {
      const one = subject(LOCATION, filesOfBuild(files), family.tauri);
      return { subject: one, platform: "linux", calls: [], about: what };
    });
    expectNone("builds", family, compare(family, asked));
  });

  test("about an app's own commands", () => {
    const asked = fc.sample(OWN_APPS, { numRuns: runs * 4, seed }).map(({ files, calls }): Asked => {
      return { subject: subject(LOCATION, files, family.tauri), platform: "linux", calls, about: files };
    });
    expectNone("own commands", family, compare(family, asked));
  });

  test("about every app of the corpus", () => {
    const chance = random(seed);
    const asked = realApps().flatMap((each) =>
      [each, official(each), official(each)].map(({ location, files }): Asked => {
        const one = subject(location, files, family.tauri);
        const platform = chance.pick(PLATFORMS);
        return { subject: one, platform, calls: callsTo(one, platform, chance, 60), about: each.name };
      }),
    );
    expectNone("corpus", family, compare(family, asked));
  });

  test("about those apps after random edits", () => {
    const chance = random(seed);
    const apps = realApps().filter(hasCapabilities).map(official);
    const quick = apps.filter(namesNoSite);
    const asked = Array.from({ length: apps.length === 0 ? 0 : runs * 4 }, (): Asked => {
      const before = chance.pick(chance.chance(0.1) ? apps : quick);
      const { location, files } = edited(before, family.tauri, chance);
      const one = subject(location, files, family.tauri);
      const platform = chance.pick(PLATFORMS);
      return { subject: one, platform, calls: callsTo(one, platform, chance, 60) };
    });
    expectNone("edits", family, compare(family, asked));
  });

  test("about what an edit newly lets through", () => {
    const chance = random(seed + 1);
    const apps = realApps()
      .filter(hasCapabilities)
      .map(official)
      .filter((each) => namesNoSite(each));
    const sideOf = ({ location, files }: RealApp) => ({
      subject: subject(location, files, family.tauri),
      family,
    });
    let compared = 0;
    const wrong = Array.from({ length: apps.length === 0 ? 0 : runs }, () => {
      const before = chance.pick(apps);
      const one = review(sideOf(before), sideOf(edited(before, family.tauri, chance)));
      const said = verdicts(one, probes(one, chance, [chance.pick(PLATFORMS)])) ?? [];
      compared += said.length;
      return said.flatMap((each) => faults(one, each).map((text) => `${before.name}: ${text}`));
    }).flat();
    say("news of edits", family, `${compared} compared, ${wrong.length} wrong`);
    expect([...new Set(wrong)].slice(0, 200)).toEqual([]);
  });

  test.each(Object.keys(SCOPES))("about scopes of %s", (kind) => {
    const cases = fc.sample(
      fc.tuple(SCOPES[kind] as (typeof SCOPES)[string], fc.constantFrom(...PLATFORMS)),
      { numRuns: runs * 10, seed },
    );
    const asked = cases.map(([{ allow, deny, call }, platform], i): Asked => {
      return {
        subject: scopeSubject(allow, deny, family.tauri, call.command),
        platform,
        calls: startedSomewhere([call], platform, i),
        about: { allow, deny },
      };
    });
    expectNone(`scopes of ${kind}`, family, compare(family, asked));
  });

  test("about sites", () => {
    // Still open: before Tauri 2.12 the path of such a site is never matched.
    const isKnown = ([pattern]: readonly [string, string]) =>
      FAMILIES.indexOf(family) >= FAMILIES.indexOf(NEWEST) || !/^custom:\/\/[^/]*\/[^?#]/.test(pattern);
    const sites = fc.sample(SITES.filter(isKnown), { numRuns: runs * 2, seed });
    const asked = sites.map(([pattern, origin]): Asked => {
      const one = capable({ windows: ["*"], remote: { urls: [pattern] } }, family);
      return {
        subject: one,
        platform: "linux",
        calls: [invoke({ ...PAGE, origin }, "plugin:app|version")],
        about: pattern,
      };
    });
    expectNone("sites", family, compare(family, asked));
  });

  test("about labels", () => {
    const asked = fc.sample(LABELS, { numRuns: runs * 10, seed }).map(([pattern, label]): Asked => {
      const one = capable({ windows: [pattern] }, family);
      const calls = [label, pattern].map((window) => invoke({ ...PAGE, window }, "plugin:app|version"));
      return { subject: one, platform: "linux", calls, about: pattern };
    });
    expectNone("labels", family, compare(family, asked));
  });

  test("that each witness is refused at base and allowed at head, and that nothing new goes unsaid", async () => {
    const pair = fc
      .tuple(app, app, fc.boolean())
      .map(([one, other, busy]) =>
        busy ? ([busier(one), busier(other)] as const) : ([one, other] as const),
      );
    const pairs = fc.sample(
      pair.chain(([base, head]) =>
        fc.tuple(fc.constant([base, head] as const), fc.constantFrom(...PLATFORMS), callsOf(head)),
      ),
      { numRuns: runs, seed },
    );
    const asked: { base: Asked; head: Asked; silent: boolean }[] = [];
    for (const [[base, head], platform, probes] of pairs) {
      const sides = [files(base, family), files(head, family)] as const;
      const { findings } = await reviewTrees({ base: memoryTree(sides[0]), head: memoryTree(sides[1]) });
      const ipc = findings.filter(({ rule }) => rule.startsWith("ipc/"));
      const both = (on: Platform, calls: readonly InvokeWitness[], silent: boolean) => {
        const [before, after] = [locked(base, family), locked(head, family)];
        asked.push({
          base: { subject: before, platform: on, calls },
          head: { subject: after, platform: on, calls },
          silent,
        });
      };
      for (const { witness } of ipc)
        if (witness.kind === "invoke")
          both(witness.platform === "any" ? "linux" : witness.platform, [witness], false);
      if (ipc.length === 0) both(platform, startedSomewhere(probes, platform), true);
    }
    const answersOf = (side: "base" | "head") =>
      ask(
        family,
        asked.map((each) => request(each[side].subject, each[side].platform, each[side].calls)),
      );
    const [before, after] = [answersOf("base"), answersOf("head")];
    const wrong = asked.flatMap(({ head: { calls, platform }, silent }, i) => {
      const [was, is] = [before[i], after[i]];
      if (was === undefined || is === undefined || "error" in was || "error" in is) return [];
      return calls.flatMap((call, j) => {
        const [old, now] = [was.answers[j], is.answers[j]].map((said) => said?.passes ?? said?.allowed);
        const isNew = old === false && now === true;
        return isNew === silent
          ? [`${silent ? "unsaid" : `witness (base ${old}, head ${now})`}: ${call.text} on ${platform}`]
          : [];
      });
    });
    say("witnesses", family, `${asked.length} asked, ${wrong.length} wrong`);
    expect(wrong).toEqual([]);
  });
});

test.runIf(MODE === "record" && asksOracle)("the sample is recorded", { timeout: TIME }, () => {
  const apps = FAMILIES.flatMap((family) => recordedApps(family));
  const scopes = [...recordedScopes(HAND), ...Object.values(SCOPES).flatMap((kind) => sampledScopes(kind))];
  writeFileSync(RECORDED, linePerItem({ apps, scopes, builds: recordedBuilds() }));
});

function recordedApps(family: Family): RecordedApp[] {
  const some = app
    .map(busier)
    .chain((one) => fc.tuple(fc.constant(one), fc.constantFrom(...PLATFORMS), callsOf(one)));
  const origins = ["local", "https://x.example/", "https://y.example/"];
  const denied = ["plugin:shell|execute", "plugin:fs|remove"].flatMap((command) =>
    origins.map((origin) => invoke({ ...PAGE, origin }, command)),
  );
  const asked = [[DENIED, "linux", denied] as const, ...fc.sample(some, { numRuns: 12, seed })];
  return asked.flatMap(([one, platform, calls]) => {
    const [answer] = ask(family, [request(locked(one, family), platform, calls)]);
    if (answer === undefined || "error" in answer) return [];
    const said = answer.answers.map(({ allowed, passes = allowed }, i) => ({
      call: told(calls[i] as InvokeWitness),
      allowed: passes,
    }));
    // Most calls are refused for the same reason, which needs no repeating.
    const kept = [
      ...said.filter((each) => each.allowed).slice(0, 6),
      ...said.filter((each) => !each.allowed).slice(0, 4),
    ];
    return [{ tauri: family.tauri, app: one, platform, calls: kept }];
  });
}

const HAND: readonly Readonly<{ scope: ScopeCase; platform: Platform }>[] = [
  ...URLS.map(
    ([url, allow, deny]) =>
      ["plugin:http|fetch", { clientConfig: { method: "GET", url } }, allow, deny] as const,
  ),
  ...OTHERS,
].map(([command, payload, allow, deny = []]) => ({
  scope: { allow, deny, call: invoke(PAGE, command, payload) },
  platform: "linux",
}));

function sampledScopes(kind: (typeof SCOPES)[string]): RecordedScope[] {
  const sampled = fc.sample(fc.record({ scope: kind, platform: fc.constantFrom(...PLATFORMS) }), {
    numRuns: 300,
    seed,
  });
  const said = recordedScopes(sampled);
  return [
    ...said.filter(({ passes }) => passes).slice(0, 20),
    ...said.filter(({ passes }) => !passes).slice(0, 10),
  ];
}

function recordedScopes(
  asked: readonly Readonly<{ scope: ScopeCase; platform: Platform }>[],
): RecordedScope[] {
  const requests = asked.map(({ scope: { allow, deny, call }, platform }) =>
    request(scopeSubject(allow, deny, NEWEST.tauri, call.command), platform, [call]),
  );
  return ask(NEWEST, requests).flatMap((answer, i) => {
    const one = asked[i];
    if (one === undefined || "error" in answer) return [];
    const { allow, deny, call } = one.scope;
    return [
      {
        allow,
        deny,
        platform: one.platform,
        call: told(call),
        passes: answer.answers[0]?.passes === true,
      },
    ];
  });
}

function recordedBuilds(): RecordedBuild[] {
  const asked = BUILDS.map(([what, files]) => ({ what, files: filesOfBuild(files) }));
  const answers = ask(
    NEWEST,
    asked.map(({ files }) => request(subject(LOCATION, files, NEWEST.tauri), "linux", [])),
  );
  return asked.map(({ what, files }, i) => {
    const answer = answers[i];
    return {
      what,
      files,
      error: answer !== undefined && "error" in answer ? (answer.error.split(", expected")[0] ?? "") : null,
    };
  });
}

function told({ window, webview, origin, command, payload, runs }: InvokeWitness): Told {
  return { window, webview, origin, command, payload, ...(runs !== undefined && { runs }) };
}

function retold({ window, webview, origin, command, payload, runs }: Told): InvokeWitness {
  return invoke({ window, webview, origin }, command, payload, runs);
}

/** JSON in which a changed answer is a changed line. */
function linePerItem(recorded: Recorded): string {
  const lists = Object.entries(recorded).map(([name, items]) => {
    return `${JSON.stringify(name)}: [\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  });
  return `{\n${lists.join(",\n")}\n}\n`;
}

/** An app with one capability for one command. */
function capable(fields: object, { tauri }: Family): Asked["subject"] {
  const capability = { identifier: "one", permissions: ["core:app:allow-version"], ...fields };
  const one = {
    [LOCATION.config]: '{ "app": {} }',
    "src-tauri/capabilities/one.json": JSON.stringify(capability),
  };
  return subject(LOCATION, one, tauri);
}

function locked(one: AppData, family: Family, written?: Parameters<typeof filesOf>[1]): Asked["subject"] {
  return subject(LOCATION, files(one, family, written), family.tauri);
}

function files(
  one: AppData,
  { tauri }: Family,
  written?: Parameters<typeof filesOf>[1],
): Record<string, string> {
  const found = filesOf(one, written);
  const lock = found["src-tauri/Cargo.lock"] ?? "";
  return {
    ...found,
    "src-tauri/Cargo.lock": lock.replace(/(name = "tauri"\nversion = )"[^"]+"/, `$1"${tauri}"`),
  };
}

function expectNone(what: string, family: Family, { disagreements, ...figures }: Comparison): void {
  say(what, family, `${JSON.stringify(figures)} ${disagreements.length} disagreements`);
  const told = disagreements.map(
    ({ what: wrong, call, asked }) => `${wrong} ${call} ${JSON.stringify(asked.about ?? "")}`,
  );
  expect([...new Set(told)].sort((a, b) => a.length - b.length).slice(0, 200)).toEqual([]);
}

/** Figures for the one who runs it by hand. */
function say(what: string, { tauri }: Family, figures: string): void {
  process.stderr.write(`Tauri ${tauri}, ${what}: ${figures}\n`);
}
