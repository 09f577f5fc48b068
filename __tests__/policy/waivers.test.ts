import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { daysBetween, isDay } from "../../src/domain/day.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { topOf } from "../../src/domain/place.ts";
import { DEFAULT_POLICY, type Policy } from "../../src/domain/policy.ts";
import type { Review } from "../../src/domain/review.ts";
import type { Tree } from "../../src/domain/tree.ts";
import type { Waiver } from "../../src/domain/waiver.ts";
import { readPolicy } from "../../src/engine/read-policy.ts";
import { reviewTrees } from "../../src/engine/review.ts";
import { idOfGap } from "../../src/review/fingerprint.ts";

const TODAY = "2026-11-30";

type App = Readonly<{
  permissions?: readonly unknown[];
  windows?: readonly string[];
  config?: object;
  lock?: string;
}>;

function appWith({ permissions = [], windows = ["main"], config = {}, lock = "" }: App) {
  return memoryTree({
    "src-tauri/tauri.conf.json": JSON.stringify({
      identifier: "a.b.c",
      app: { windows: [{ label: "main" }, { label: "notes" }], security: { csp: "default-src 'self'" } },
      ...config,
    }),
    "src-tauri/Cargo.toml":
      '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\ntauri-plugin-fs = "2"\n',
    "src-tauri/Cargo.lock": `version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\n\n[[package]]\nname = "tauri-plugin-fs"\nversion = "2.4.4"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\n${lock}`,
    "src-tauri/capabilities/main.json": JSON.stringify({ identifier: "main", windows, permissions }),
  });
}

async function review(base: App, head: App, policy: Partial<Policy> = {}): Promise<Review> {
  return reviewTrees({
    ...{ base: appWith(base), head: appWith(head), today: TODAY },
    policy: { ...DEFAULT_POLICY, ...policy },
  });
}

/** The waiver of a finding, as a policy file has it. */
function written(finding: Pick<Finding, "rule" | "app" | "extent">, until = "2027-03-01") {
  const { rule, app, extent } = finding;
  return { finding: rule, app, extent, reason: "It draws with it", owner: "kim", until };
}

function waiving(findings: readonly Finding[], until?: string): Partial<Policy> {
  const text = dump({ waivers: findings.map((finding) => written(finding, until)) });
  const reading = readPolicy({ path: ".github/toril.yml", id: text, text }, TODAY);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return { waivers: reading.policy.waivers };
}

const fs = (...paths: readonly string[]) => [
  "fs:allow-read-text-file",
  { identifier: "fs:scope", allow: paths.map((path) => ({ path })) },
];

describe("a waiver", () => {
  test("covers what it was written for, and that doesn't fail", async () => {
    const change = [{}, { permissions: fs("$HOME/notes/**") }] as const;
    const found = await review(...change);
    expect([found.verdict, found.findings.length > 0]).toEqual(["fail", true]);
    const waived = await review(...change, waiving(found.findings));
    expect([waived.verdict, waived.findings, waived.gaps]).toEqual(["pass", [], []]);
    expect(waived.waived.map(({ waiver }) => waiver)).toEqual(
      found.findings.map(() => ({ reason: "It draws with it", owner: "kim", until: "2027-03-01" })),
    );
  });

  test("covers less, and the same in other words", async () => {
    const { findings } = await review({}, { permissions: fs("$HOME/notes/**") });
    for (const less of [fs("$HOME/notes/work/*"), fs("$HOME/notes/**").reverse()]) {
      const { verdict } = await review({}, { permissions: less }, waiving(findings));
      expect(verdict, JSON.stringify(less)).toBe("pass");
    }
  });

  test("leaves what goes beyond it, with a witness outside", async () => {
    const { findings } = await review({}, { permissions: fs("$HOME/notes/**") });
    const wider = await review({}, { permissions: fs("$HOME/**") }, waiving(findings));
    expect(wider.verdict).toBe("fail");
    for (const { witness } of wider.findings)
      expect(JSON.stringify(witness), "a witness inside of what is waived").not.toContain("/notes/");
    const moreWindows = await review(
      {},
      { permissions: fs("$HOME/notes/**"), windows: ["main", "notes"] },
      waiving(findings),
    );
    expect(moreWindows.findings.map(({ witness }) => "window" in witness && witness.window)).toEqual(
      moreWindows.findings.map(() => "notes"),
    );
    expect(moreWindows.verdict).toBe("fail");
  });

  test("covers nothing after its last day, nor where nobody knows the day", async () => {
    const change = [{}, { permissions: fs("$HOME/notes/**") }] as const;
    const { findings } = await review(...change);
    expect((await review(...change, waiving(findings, "2026-11-29"))).verdict).toBe("fail");
    expect((await review(...change, waiving(findings, TODAY))).verdict).toBe("pass");
    const undated = await reviewTrees({
      base: appWith(change[0]),
      head: appWith(change[1]),
      policy: { ...DEFAULT_POLICY, ...waiving(findings) },
    });
    expect(undated.verdict).toBe("fail");
  });

  test("covers a setting for the window, URL or program that it names", async () => {
    const opened = (url: string) => ({
      config: { app: { windows: [{ label: "main", url }], security: { csp: "default-src 'self'" } } },
    });
    const { findings } = await review({}, opened("https://one.example/"));
    expect(findings.length).toBeGreaterThan(0);
    expect((await review({}, opened("https://one.example/"), waiving(findings))).verdict).toBe("pass");
    expect((await review({}, opened("https://two.example/"), waiving(findings))).verdict).toBe("fail");
  });

  test("covers the words of a directive that it names", async () => {
    const csp = (text: string) => ({
      config: { app: { windows: [{ label: "main" }, { label: "notes" }], security: { csp: text } } },
    });
    const { findings } = await review({}, csp("default-src 'self'; script-src 'self' https://a.example"));
    const same = csp("script-src https://a.example 'self'; default-src 'self'");
    expect((await review({}, same, waiving(findings))).verdict).toBe("pass");
    const more = csp("default-src 'self'; script-src 'self' https://a.example https://b.example");
    expect((await review({}, more, waiving(findings))).verdict).toBe("fail");
  });

  test("covers a gap of one kind in one file", async () => {
    const [base, head] = ["{}", "{"].map((text) =>
      memoryTree({ ...CAPABILITIES, "src-tauri/capabilities/more.json": text }),
    ) as [Tree, Tree];
    const incomplete = await reviewTrees({ base, head, today: TODAY });
    const blocking = incomplete.gaps.filter(({ blocking }) => blocking);
    expect(blocking.map(({ kind, path }) => [kind, path])).toEqual([
      ["unparsed", "src-tauri/capabilities/more.json"],
    ]);
    const text = dump({
      waivers: blocking.map(({ kind, path, rests }) => ({
        ...{ gap: kind, path, id: idOfGap({ kind, rests }) },
        ...{ reason: "A template fills it in", owner: "kim", until: "2027-03-01" },
      })),
    });
    const reading = readPolicy({ path: ".github/toril.yml", id: text, text }, TODAY);
    const policy = reading.ok ? reading.policy : DEFAULT_POLICY;
    const waived = await reviewTrees({
      base,
      head,
      today: TODAY,
      policy,
    });
    expect(waived.verdict).toBe("pass");
  });

  test("covers no other gap of that file", async () => {
    const trees = ["{}", "{", "["].map((text) =>
      memoryTree({ ...CAPABILITIES, "src-tauri/capabilities/more.json": text }),
    ) as [Tree, Tree, Tree];
    const [base, head, other] = trees;
    const { gaps } = await reviewTrees({ base, head, today: TODAY });
    const waivers = gaps
      .filter(({ blocking }) => blocking)
      .map(
        ({ kind, path, rests }): Waiver => ({
          covers: { kind: "gap", gap: kind, path, id: idOfGap({ kind, rests }) },
          ...{ reason: "A template", owner: "kim", until: "2027-03-01", at: topOf(".github/toril.yml") },
        }),
      );
    const policy = { ...DEFAULT_POLICY, waivers };
    expect((await reviewTrees({ base, head, today: TODAY, policy })).verdict).toBe("pass");
    expect((await reviewTrees({ base, head: other, today: TODAY, policy })).verdict).toBe("incomplete");
  });

  test("doesn't cover that less is forbidden", async () => {
    const scoped = (deny: readonly string[]) => [
      "fs:allow-read-text-file",
      { identifier: "fs:scope", allow: [{ path: "$HOME/notes/**" }], deny: deny.map((path) => ({ path })) },
    ];
    const { findings } = await review({}, { permissions: scoped(["$HOME/notes/keys/**"]) });
    expect(
      (await review({}, { permissions: scoped(["$HOME/notes/keys/**"]) }, waiving(findings))).verdict,
    ).toBe("pass");
    expect((await review({}, { permissions: scoped([]) }, waiving(findings))).verdict).toBe("fail");
  });

  test("doesn't cover that the plugin reads the same scope otherwise", async () => {
    const [some, dotted] = [{}, { plugins: { fs: { requireLiteralLeadingDot: false } } }];
    const permissions = fs("$HOME/notes/**");
    const { findings } = await review({ config: some }, { config: some, permissions });
    expect((await review({}, { config: dotted, permissions }, waiving(findings))).verdict).toBe("fail");
    expect((await review({ permissions }, { config: dotted, permissions }, waiving(findings))).verdict).toBe(
      "fail",
    );
  });

  test("of one command leaves what a scope of the whole plugin gives to another one", async () => {
    const base = { permissions: ["fs:allow-write-text-file"] };
    const head = { permissions: ["fs:allow-write-text-file", ...fs("$HOME/notes/**")] };
    const { findings } = await review(base, head);
    const reading = findings.filter(({ about }) => !about.commands.some((name) => name.includes("write")));
    const writing = findings.filter(({ about }) => about.commands.some((name) => name.includes("write")));
    expect([reading.length > 0, writing.length > 0]).toEqual([true, true]);
    const left = await review(base, head, waiving(reading));
    expect(left.findings.some(({ about }) => about.commands.some((name) => name.includes("write")))).toBe(
      true,
    );
  });

  test("is news in a policy: it lets something pass", async () => {
    const change = [{}, { permissions: fs("$HOME/notes/**") }] as const;
    const { findings } = await review(...change);
    const policies = [[], findings.map((finding) => written(finding))].map((waivers) =>
      memoryTree({ ...CAPABILITIES, ".github/toril.yml": dump({ waivers }) }),
    );
    const [base = appWith({}), head = base] = policies;
    const told = await reviewTrees({ base, head, today: TODAY });
    expect(told.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
      findings.map(() => "policy/weakened high"),
    );
    expect((await reviewTrees({ base: head, head: base, today: TODAY })).findings).toEqual([]);
  });
});

describe("a waiver is needed", () => {
  const told = async (written: App, now: App) => {
    const { findings } = await review({}, written);
    const policy = { ...DEFAULT_POLICY, ...waiving(findings) };
    const { needless } = await reviewTrees({
      ...{ base: memoryTree({}), head: appWith(now), today: TODAY, policy },
      tellsNeedless: true,
    });
    expect(findings.length).toBeGreaterThan(0);
    return needless.map(({ beyond }) => beyond);
  };

  test.each<[App]>([
    [{ permissions: fs("$HOME/notes/**") }],
    [{ permissions: fs("$HOME/notes/**", "$APPDATA/*.json"), windows: ["main", "notes"] }],
    [{ permissions: ["fs:allow-read-text-file", "fs:allow-home-read-recursive"] }],
    [{ permissions: ["core:webview:allow-create-webview-window"] }],
    [
      {
        permissions: [
          { identifier: "fs:scope", allow: [{ path: "$HOME/**" }], deny: [{ path: "$HOME/.ssh/**" }] },
          "fs:read-all",
        ],
      },
    ],
  ])("as it is where all of it is granted: %j", async (app) => {
    expect(await told(app, app)).toEqual([]);
  });

  test("as it is where more is granted, and in other words", async () => {
    const notes = { permissions: fs("$HOME/notes/**") };
    expect(await told(notes, { permissions: fs("$HOME/**").reverse(), windows: ["*"] })).toEqual([]);
  });

  test("narrower where less is granted", async () => {
    const home = { permissions: fs("$HOME/**") };
    const [beyond] = await told(home, { permissions: fs("$HOME/notes/**") });
    expect(beyond).toContain("fs|read_text_file");
    expect(beyond).not.toContain("/notes/");
    const both = { permissions: fs("$HOME/**"), windows: ["main", "notes"] };
    expect((await told(both, home)).filter((each) => each !== null)).not.toEqual([]);
  });

  test("no more where nothing of it is granted", async () => {
    const home = { permissions: fs("$HOME/**") };
    expect(new Set(await told(home, {}))).toEqual(new Set([null]));
    expect(new Set(await told(home, { permissions: ["core:default"] }))).toEqual(new Set([null]));
  });
});

const CAPABILITIES = {
  "src-tauri/tauri.conf.json": '{ "identifier": "a.b.c" }',
  "src-tauri/Cargo.toml": '[package]\nname = "app"\nversion = "0.1.0"\n[dependencies]\ntauri = "2"\n',
  "src-tauri/Cargo.lock": 'version = 4\n\n[[package]]\nname = "tauri"\nversion = "2.11.5"\n',
};

describe("a waiver that is wrong is an error at its line", () => {
  const wrong = (waiver: object) => {
    const text = dump({ waivers: [waiver] });
    const reading = readPolicy({ path: ".github/toril.yml", id: text, text }, TODAY);
    return reading.ok ? [] : reading.errors.map(({ message }) => message);
  };
  const right = written({ rule: "csp/eval-allowed", app: "src-tauri", extent: { acts: ["eval"] } });

  test("and one that is right is none", () => expect(wrong(right)).toEqual([]));

  test.each<[what: object, message: string]>([
    [{ until: "2027-02-30" }, "`until` is a day, such as `2027-03-01`."],
    [{ until: "2028-02-01" }, "`until` is at most 400 days ahead: who answers for it is then asked again."],
    [{ finding: "csp/nothing" }, "There is no rule `csp/nothing`."],
    [{ finding: "policy/weakened" }, "No waiver covers `policy/weakened`: accept it on its pull request."],
    [{ reason: " " }, "A waiver's `reason` is a text that isn't empty."],
    [{ extent: "all" }, "A waiver's `extent` holds lists of words, as `toril waive` writes it."],
    [{ extent: {} }, "A waiver's `extent` holds lists of words, as `toril waive` writes it."],
    [{ app: 1 }, "`app` is the folder of an app, such as `src-tauri`."],
    [
      { for: "ever" },
      "A waiver has no `for`; it has `finding`, `app`, `extent`, `reason`, `owner` and `until`.",
    ],
  ])("%j", (what, message) => expect(wrong({ ...right, ...what })).toEqual([message]));
});

test("days are those of the calendar", () => {
  for (const day of ["2028-02-29", "2000-02-29", "2026-12-31"]) expect(isDay(day), day).toBe(true);
  for (const text of ["2027-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "26-1-1", "x"])
    expect(isDay(text), text).toBe(false);
  const days = fc.date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [from, to] = [one, other].map((each) => each.toISOString().slice(0, 10)) as [string, string];
      expect(isDay(from)).toBe(true);
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );
});
