import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import type { PackageGrant } from "../../src/domain/package.ts";
import { COMPARED_HALVES } from "../../src/domain/plugin-halves.ts";
import { cargoLock } from "../../src/readers/cargo-lock/reader.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { ruleOf } from "../../src/rules/index.ts";
import { effectOf } from "../../src/words/effect-of.ts";
import { plenty } from "../work.ts";
import { type Crate, cargoLockText, grantsOf, knownFacts, projectOf } from "./projects.ts";

type Versions = Readonly<Record<string, string>>;
type Entry = Readonly<Record<string, unknown>>;

/** What the app asks for itself, and what else the lockfiles have: more crates, and entries by their folder. */
type Side = Readonly<{
  crates?: Versions;
  npm?: Versions;
  moreCrates?: readonly Crate[];
  moreNpm?: Readonly<Record<string, Entry>>;
  files?: Readonly<Record<string, string>>;
}>;

function sideOf({ crates = {}, npm = {}, moreCrates = [], moreNpm = {}, files = {} }: Side): PackageGrant[] {
  const named = Object.entries(crates).map(([name, version]) => ({ name, version }));
  const app = { name: "app", source: null, deps: Object.keys(crates) };
  const entries = Object.entries(npm).map(([name, version]) => [`node_modules/${name}`, { version }]);
  const packages = { "": { name: "app", dependencies: npm }, ...Object.fromEntries(entries), ...moreNpm };
  const project = projectOf({
    "src-tauri/Cargo.lock": cargoLockText([app, ...named, ...moreCrates]),
    "package.json": JSON.stringify({ name: "app", dependencies: npm }),
    "package-lock.json": JSON.stringify({ name: "app", lockfileVersion: 3, packages }, null, 2),
    ...files,
  });
  const facts = knownFacts({});
  return [...grantsOf(cargoLock, project, facts), ...grantsOf(npmPackages, project, facts)];
}

/** The changes about halves, each held against the second matcher: law 3. */
function between(base: Side, head: Side) {
  const [before, after] = [sideOf(base), sideOf(head)];
  const { changes } = packageComparison.compare(before, after, plenty());
  const ofHalves = changes.flatMap((change) =>
    change.rule === "packages/plugin-halves-differ" || change.rule === "packages/plugin-half-missing"
      ? [change]
      : [],
  );
  for (const change of ofHalves) {
    expect(change.direction).toBe("widened");
    expect(packageComparison.allows(before, change, plenty()), change.identity).toBe(false);
    expect(packageComparison.allows(after, change, plenty()), change.identity).toBe(true);
  }
  return ofHalves;
}

const witnesses = (base: Side, head: Side) => between(base, head).map(({ witness }) => witness.text);

const FITTING: Side = {
  crates: { tauri: "2.8.0", "tauri-plugin-fs": "2.3.0" },
  npm: { "@tauri-apps/api": "2.8.1", "@tauri-apps/plugin-fs": "2.3.4" },
};
const withCrates = (crates: Versions, side = FITTING): Side => ({
  ...side,
  crates: { ...side.crates, ...crates },
});
const withNpm = (npm: Versions, side = FITTING): Side => ({ ...side, npm: { ...side.npm, ...npm } });

const STOPS = "tauri build  # stops: tauri-plugin-fs 2.4.0 and @tauri-apps/plugin-fs 2.3.4 differ";
const CRATE_MOVED = withCrates({ "tauri-plugin-fs": "2.4.0" });

/** A package that needs a half, which the app doesn't ask for. */
const NEEDING = { version: "1.0.0", dependencies: { "@tauri-apps/plugin-fs": "2" } };

describe("halves that newly differ", () => {
  test.each([
    ["crate", CRATE_MOVED, STOPS],
    [
      "package",
      withNpm({ "@tauri-apps/plugin-fs": "3.3.0" }),
      "tauri build  # stops: tauri-plugin-fs 2.3.0 and @tauri-apps/plugin-fs 3.3.0 differ",
    ],
    [
      "half of Tauri itself",
      withNpm({ "@tauri-apps/api": "2.9.0" }),
      "tauri build  # stops: tauri 2.8.0 and @tauri-apps/api 2.9.0 differ",
    ],
    [
      "half that goes back",
      withNpm({ "@tauri-apps/api": "2.7.0" }),
      "tauri build  # stops: tauri 2.8.0 and @tauri-apps/api 2.7.0 differ",
    ],
    [
      "pre-release, by its numbers",
      withCrates({ "tauri-plugin-fs": "2.4.0-rc.1" }),
      "tauri build  # stops: tauri-plugin-fs 2.4.0-rc.1 and @tauri-apps/plugin-fs 2.3.4 differ",
    ],
  ])("are told of a %s", (_, head, text) => {
    expect(witnesses(FITTING, head)).toEqual([text]);
  });

  test("are told where both are new, and of a new app", () => {
    expect(
      witnesses({ crates: { tauri: "2.8.0" }, npm: { "@tauri-apps/api": "2.8.1" } }, CRATE_MOVED),
    ).toEqual([STOPS]);
    expect(packageComparison.compare(null, sideOf(CRATE_MOVED), plenty()).changes).toContainEqual(
      expect.objectContaining({ rule: "packages/plugin-halves-differ" }),
    );
  });

  test("are told at the version of the half that moved, and at npm's if both did", () => {
    const both = withNpm({ "@tauri-apps/plugin-fs": "2.5.0" }, CRATE_MOVED);
    const placed = [CRATE_MOVED, withNpm({ "@tauri-apps/plugin-fs": "2.4.0" }), both].map((head) =>
      between(FITTING, head).map(({ at, ...change }) => [
        at.path,
        "pairs" in change && change.pairs[0]?.moved,
      ]),
    );
    expect(placed).toEqual([
      [["src-tauri/Cargo.lock", "cargo"]],
      [["package-lock.json", "npm"]],
      [["package-lock.json", "npm"]],
    ]);
  });

  test("of one lockfile are one change, which says what to take of each", () => {
    const names = COMPARED_HALVES.slice(1, 8);
    const pinned = (version: string): Side => ({
      crates: { tauri: "2.8.0", ...Object.fromEntries(names.map(({ crate }) => [crate, "2.0.0"])) },
      npm: { "@tauri-apps/api": "2.8.0", ...Object.fromEntries(names.map(({ npm }) => [npm, version])) },
    });
    const [change, ...others] = between(pinned("2.0.1"), pinned("2.1.0"));
    expect(others).toEqual([]);
    if (change?.rule !== "packages/plugin-halves-differ") throw new Error("nothing of halves");
    const { title, remedy } = ruleOf[change.rule].judge(change);
    expect(title).toBe("7 crates and their npm packages newly differ in more than the patch");
    expect(remedy).toMatch(/^Take `tauri-plugin-authenticator` 2\.1, .* and so on for 2 more\. Where/);
    expect(effectOf(change).head).toMatch(/ differ, and so do 6 more$/);
  });

  test("weigh less where the pinned tauri-cli doesn't compare them", () => {
    const severity = (cli: string) =>
      between(FITTING, withNpm({ "@tauri-apps/cli": cli }, CRATE_MOVED)).map((change) =>
        change.rule === "packages/plugin-halves-differ" ? ruleOf[change.rule].judge(change).severity : null,
      );
    expect(severity("2.7.1")).toEqual(["low"]);
    expect(severity("2.8.0")).toEqual(["medium"]);
    expect(severity("latest")).toEqual(["medium"]);
  });

  test("are told of a crate from a repository, as tauri-cli compares it too", () => {
    const fork = { name: "tauri-plugin-fs", version: "2.4.0", source: "git+https://github.com/x/y#1" };
    const head = { ...FITTING, crates: { tauri: "2.8.0" }, moreCrates: [fork] };
    expect(witnesses(FITTING, head)).toEqual([STOPS]);
  });

  test("are told whatever other packages bring along", () => {
    const copy = {
      "node_modules/x": NEEDING,
      "node_modules/x/node_modules/@tauri-apps/plugin-fs": { version: "2.4.0" },
    };
    expect(witnesses(FITTING, { ...withNpm({ x: "1.0.0" }, CRATE_MOVED), moreNpm: copy })).toEqual([STOPS]);
  });

  test("are told of another package under the name, and not of the package under another", () => {
    const entry = (name: string) => ({ name, version: "2.9.0" });
    const npm = { "@tauri-apps/api": "2.8.1" };
    const hidden = {
      ...FITTING,
      npm: { ...npm, "@tauri-apps/plugin-fs": "npm:evil@2.9.0" },
      moreNpm: { "node_modules/@tauri-apps/plugin-fs": entry("evil") },
    };
    expect(witnesses(FITTING, hidden)).toEqual([
      "tauri build  # stops: tauri-plugin-fs 2.3.0 and @tauri-apps/plugin-fs 2.9.0 differ",
    ]);
    const other = {
      ...FITTING,
      npm: { ...npm, files: "npm:@tauri-apps/plugin-fs@2.9.0" },
      moreNpm: { "node_modules/files": entry("@tauri-apps/plugin-fs") },
    };
    expect(witnesses(FITTING, other).filter((text) => text.includes("stops"))).toEqual([]);
  });
});

describe("nothing is said of halves", () => {
  const brought = {
    crates: FITTING.crates ?? {},
    npm: { "@tauri-apps/api": "2.8.1", x: "1.0.0" },
    moreNpm: { "node_modules/x": NEEDING, "node_modules/@tauri-apps/plugin-fs": { version: "2.9.0" } },
  };

  test.each<[string, Side, Side]>([
    ["that move together", FITTING, withNpm({ "@tauri-apps/plugin-fs": "2.4.9" }, CRATE_MOVED)],
    ["of another patch", FITTING, withCrates({ "tauri-plugin-fs": "2.3.9" })],
    ["of another pre-release", FITTING, withCrates({ "tauri-plugin-fs": "2.3.9-beta.2" })],
    ["that stay apart", CRATE_MOVED, CRATE_MOVED],
    ["that are apart in other versions", CRATE_MOVED, withCrates({ "tauri-plugin-fs": "2.5.0" })],
    ["that come together", CRATE_MOVED, FITTING],
    ["that another package brings along", FITTING, brought],
    [
      "of which Cargo.lock has two",
      FITTING,
      { ...CRATE_MOVED, moreCrates: [{ name: "tauri-plugin-fs", version: "2.9.0" }] },
    ],
    ["whose version nobody can read", FITTING, withNpm({ "@tauri-apps/plugin-fs": "v2.9.0" })],
    [
      "of Tauri 1",
      { crates: { tauri: "1.6.0" }, npm: { "@tauri-apps/api": "1.6.0" } },
      { crates: { tauri: "1.8.0" }, npm: { "@tauri-apps/api": "1.6.0" } },
    ],
    ["of tauri-cli", withNpm({ "@tauri-apps/cli": "2.8.0" }), withNpm({ "@tauri-apps/cli": "2.9.0" })],
    [
      "of others",
      withNpm({ "tauri-plugin-x-api": "1.0.0" }, withCrates({ "tauri-plugin-x": "1.0.0" })),
      withNpm({ "tauri-plugin-x-api": "1.0.0" }, withCrates({ "tauri-plugin-x": "2.0.0" })),
    ],
  ])("%s", (_, base, head) => {
    expect(witnesses(base, head)).toEqual([]);
  });

  test("of which one of two workspaces has the version that fits", () => {
    const workspaces = (own: string): Side => ({
      ...FITTING,
      npm: { "@tauri-apps/api": "2.8.0", "@tauri-apps/plugin-fs": "2.3.0" },
      moreNpm: {
        web: { name: "web", version: "1.0.0", dependencies: { "@tauri-apps/plugin-fs": own } },
        "node_modules/web": { resolved: "web", link: true },
        "web/node_modules/@tauri-apps/plugin-fs": { version: own },
      },
    });
    expect(witnesses(FITTING, workspaces("2.9.0"))).toEqual([]);
    const apart = withCrates({ "tauri-plugin-fs": "2.4.0" }, workspaces("2.9.0"));
    expect(witnesses(FITTING, apart)).toHaveLength(1);
  });
});

test("an app that moves to Tauri 2 with one half alone is told", () => {
  const base = { crates: { tauri: "1.8.0" }, npm: { "@tauri-apps/api": "1.6.0" } };
  expect(witnesses(base, withCrates({ tauri: "2.0.0" }, base))).toEqual([
    "tauri build  # stops: tauri 2.0.0 and @tauri-apps/api 1.6.0 differ",
  ]);
});

describe("a half alone", () => {
  const BARE: Side = { crates: { tauri: "2.8.0" }, npm: { "@tauri-apps/api": "2.8.0" } };
  const OS = withNpm({ "@tauri-apps/plugin-os": "2.3.2" }, BARE);
  const OS_CRATE = withCrates({ "tauri-plugin-os": "2.3.2" }, BARE);
  const both = withNpm({ "@tauri-apps/plugin-os": "2.3.2" }, OS_CRATE);

  test.each<[string, Side, Side, string[]]>([
    ["package", BARE, OS, ["npm ci  # takes @tauri-apps/plugin-os 2.3.2, and no tauri-plugin-os answers it"]],
    [
      "crate",
      BARE,
      OS_CRATE,
      ["cargo fetch  # takes tauri-plugin-os 2.3.2, and no @tauri-apps/plugin-os calls it"],
    ],
    [
      "package that its crate leaves",
      both,
      OS,
      ["npm ci  # takes @tauri-apps/plugin-os 2.3.2, and no tauri-plugin-os answers it"],
    ],
    [
      "package of somebody else's",
      BARE,
      withNpm({ "@x/tauri-plugin-y-api": "1.0.0" }, BARE),
      ["npm ci  # takes @x/tauri-plugin-y-api 1.0.0, and no tauri-plugin-y answers it"],
    ],
    ["crate of somebody else's", BARE, withCrates({ "tauri-plugin-y": "1.0.0" }, BARE), []],
    [
      "crate that never has a package",
      BARE,
      withCrates({ "tauri-plugin-single-instance": "2.0.0" }, BARE),
      [],
    ],
    ["pair", BARE, both, []],
    ["half that stays", OS, withNpm({ "@tauri-apps/plugin-os": "2.4.0" }, BARE), []],
    ["half that goes", OS, BARE, []],
    [
      "crate that another one brings",
      BARE,
      {
        ...both,
        crates: { tauri: "2.8.0" },
        moreCrates: [
          { name: "app", version: "2.0.0", source: null, deps: ["tauri-plugin-os"] },
          { name: "tauri-plugin-os", version: "2.3.2", deps: ["tauri-plugin-fs"] },
          { name: "tauri-plugin-fs" },
        ],
      },
      [],
    ],
    [
      "package whose crate another one brings",
      BARE,
      { ...OS, moreCrates: [{ name: "tauri-plugin-os", version: "2.3.0" }] },
      [],
    ],
    [
      "package whose crate is written in another way",
      BARE,
      withNpm({ "tauri-plugin-a-b-api": "1.0.0" }, withCrates({ "tauri-plugin-a_b": "1.0.0" }, BARE)),
      [],
    ],
    [
      "crate without packages of Tauri's",
      { crates: BARE.crates ?? {} },
      { crates: OS_CRATE.crates ?? {} },
      [],
    ],
    ["crate beside a lockfile that isn't read", BARE, { ...OS_CRATE, files: { "bun.lockb": "bytes" } }, []],
    [
      "crate whose package isn't pinned yet",
      BARE,
      {
        ...OS_CRATE,
        files: { "package.json": '{ "dependencies": { "@tauri-apps/plugin-os": "^2.3.0" } }' },
      },
      [],
    ],
  ])("is told or not: a %s", (_, base, head, told) => {
    expect(witnesses(base, head)).toEqual(told);
  });

  test("of several in one lockfile is one change", () => {
    const head = withNpm({ "@tauri-apps/plugin-fs": "2.0.0", "@tauri-apps/plugin-os": "2.3.2" }, BARE);
    const [change, ...others] = between(BARE, head);
    expect(others).toEqual([]);
    if (change?.rule !== "packages/plugin-half-missing") throw new Error("nothing of a half");
    expect(change.halves.map(({ other }) => other)).toEqual(["tauri-plugin-fs", "tauri-plugin-os"]);
    expect(effectOf(change)).toMatchObject({
      subject: "the packages `@tauri-apps/plugin-fs 2.0.0` and `@tauri-apps/plugin-os 2.3.2`",
    });
  });
});
