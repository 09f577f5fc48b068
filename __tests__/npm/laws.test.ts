import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packageComparison } from "../../src/compare/packages/comparison.ts";
import { sinceWhen } from "../../src/domain/gap.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { projectOf } from "../packages/projects.ts";
import { plenty } from "../work.ts";

type Entry = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Entry>>;

const NAMES = ["a", "b", "c", "constructor"];
const LOCATIONS = [...NAMES.map((name) => `node_modules/${name}`), "node_modules/a/node_modules/b"];
const hash = (letter: string) => `sha512-${letter.repeat(86)}==`;

/** An entry as npm writes one. */
const entry: fc.Arbitrary<Entry> = fc.record(
  {
    version: fc.constantFrom("1.0.0", "1.0.1", "2.0.0"),
    resolved: fc.constantFrom(
      "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
      "https://example.com/x.tgz",
      `git+ssh://git@github.com/o/r.git#${"1".repeat(40)}`,
    ),
    integrity: fc.constantFrom(hash("A"), hash("B"), "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk="),
    hasInstallScript: fc.constant(true),
    dependencies: fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom("*", "^1.0.0"), { maxKeys: 2 }),
    bundleDependencies: fc.subarray(NAMES, { minLength: 1 }),
    bin: fc.constantFrom({ a: "a.js" }, { b: "b.js" }),
    dev: fc.constant(true),
    license: fc.constantFrom("MIT", "ISC"),
  },
  { requiredKeys: ["version"] },
);

const entries: fc.Arbitrary<Entries> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...LOCATIONS), entry), { selector: ([location]) => location })
  .map(Object.fromEntries);

function surfaceOf(packages: Entries, more: Readonly<Record<string, string>> = {}) {
  const text = JSON.stringify({ lockfileVersion: 3, packages: { "": { name: "notes" }, ...packages } });
  return npmPackages.read(projectOf({ "package-lock.json": text, "package.json": "{}", ...more }));
}

/** What a review hears of going from one to the other: widenings and gaps that block. */
function heard(base: ReturnType<typeof surfaceOf>, head: ReturnType<typeof surfaceOf>): string[] {
  const [before, after] = [base, head].map(({ grants }) =>
    grants.filter((grant) => grant.domain === "packages"),
  );
  const { changes, gaps } = packageComparison.compare(before ?? [], after ?? [], plenty());
  return [
    ...changes.filter(({ direction }) => direction === "widened").map(({ identity }) => identity),
    ...[...gaps, ...sinceWhen(base.gaps, head.gaps)]
      .filter(({ blocking }) => blocking)
      .map(({ message }) => message),
  ];
}

describe("npm's lockfile", () => {
  test("compared with itself says nothing", () => {
    fc.assert(
      fc.property(entries, (packages) => {
        expect(heard(surfaceOf(packages), surfaceOf(packages))).toEqual([]);
      }),
    );
  });

  test("in another order says nothing", () => {
    fc.assert(
      fc.property(entries, (packages) => {
        const turned = Object.fromEntries(Object.entries(packages).reverse());
        expect(heard(surfaceOf(packages), surfaceOf(turned))).toEqual([]);
      }),
    );
  });

  test("is heard with every field that an entry gains, but for those that decide nothing", () => {
    const decides = fc.constantFrom(
      "scripts",
      "gypfile",
      "patched",
      "hasShrinkwrap",
      "directories",
      "_x",
      "__proto__",
    );
    const value = fc.constantFrom<unknown>(true, false, "x", 1, null, {}, { postinstall: "x" }, []);
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...LOCATIONS),
        decides,
        value,
        (packages, location, field, given) => {
          const old = packages[location] ?? { version: "1.0.0", integrity: hash("A") };
          const gained = JSON.parse(
            JSON.stringify(old).replace(/\}$/, `,${JSON.stringify(field)}:${JSON.stringify(given)}}`),
          );
          const base = surfaceOf({ ...packages, [location]: old });
          expect(heard(base, surfaceOf({ ...packages, [location]: gained }))).not.toEqual([]);
        },
      ),
    );
  });

  test("is heard with every known field of another type", () => {
    const known = fc.constantFrom(
      "version",
      "resolved",
      "integrity",
      "link",
      "hasInstallScript",
      "dependencies",
      "bin",
    );
    const odd = fc.constantFrom<unknown>(1, [1], { x: 1 }, null);
    fc.assert(
      fc.property(entries, fc.constantFrom(...LOCATIONS), known, odd, (packages, location, field, given) => {
        const old = packages[location] ?? { version: "1.0.0", integrity: hash("A") };
        const base = surfaceOf({ ...packages, [location]: old });
        expect(heard(base, surfaceOf({ ...packages, [location]: { ...old, [field]: given } }))).not.toEqual(
          [],
        );
      }),
    );
  });

  test("gives and takes no less where packages only go", () => {
    fc.assert(
      fc.property(entries, fc.nat(), (packages, seed) => {
        const without = Object.entries(packages).map(
          ([location, { dependencies: _, bundleDependencies: __, ...rest }]) => [location, rest] as const,
        );
        const fewer = without.filter((_, at) => ((seed >> at) & 1) === 0);
        expect(
          heard(surfaceOf(Object.fromEntries(without)), surfaceOf(Object.fromEntries(fewer))).filter(
            (said) => !said.includes("pins no versions any more"),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe("settings", () => {
  const HARMLESS = ["fund", "audit", "save-exact", "legacy-peer-deps"];
  const name = fc.oneof(
    fc.constantFrom(...HARMLESS),
    fc.constantFrom("registry", "@a:registry", "script-shell", "git", "node-options", "IGNORE-SCRIPTS", "x"),
  );

  test("are heard when they come, but for those that decide nothing", () => {
    fc.assert(
      fc.property(name, fc.constantFrom("true", "false", "./x", "https://example.com/"), (key, value) => {
        const [base, head] = [surfaceOf({}), surfaceOf({}, { ".npmrc": `${key}=${value}\n` })];
        expect(heard(base, head).length > 0).toBe(!HARMLESS.includes(key));
        expect(heard(head, head)).toEqual([]);
      }),
    );
  });
});
