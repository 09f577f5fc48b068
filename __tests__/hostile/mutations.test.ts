import { isUtf8 } from "node:buffer";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { app, CAPABILITY_PATH, CONFIG_PATH, capability, LOCK_PATH, PERMISSION_PATH } from "./apps.ts";
import { harmIn } from "./inert.ts";
import { type Files, Reviewer } from "./reviewer.ts";

/** A number to run each property more often: `HOSTILE_RUNS=20` looks twenty times as long. */
const HARDER = Number(process.env.HOSTILE_RUNS ?? 1);

const reviewer = new Reviewer({ sharing: true });
afterAll(() => reviewer.close());

const PATH = "/notes/**";
const PERMISSION = "fs:allow-read-text-file";

const NARROW = app();
const WIDE = app({
  [CAPABILITY_PATH]: capability({
    permissions: ["core:default", { identifier: PERMISSION, allow: [{ path: PATH }] }],
  }),
});
const WIDE_TEXT = String(WIDE[CAPABILITY_PATH]);

/** Pieces of text that mean something to some parser. */
const TELLING = [
  ..."{}[]\",:'\\/*#=.\n\r\t \0",
  ..."null true NaN 1e999 // /* */ \"\"\" ''' [[ ]] \\u0000 \\ud800 __proto__ $schema".split(" "),
  "\uFEFF",
  "\u2028",
].map((text) => Buffer.from(text));

type Edit = Readonly<{ at: number; drop: number; put: Uint8Array }>;

const anyEdit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  put: fc.oneof(fc.constantFrom(...TELLING), fc.uint8Array({ maxLength: 4 })),
});

/** One to six changes somewhere, and now and then the end cut off. */
const anyDamage = fc.record({
  edits: fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
  keep: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
});

type Damage = Readonly<{ edits: readonly Edit[]; keep: number }>;

function damaged(content: string | Uint8Array, { edits, keep }: Damage): Uint8Array {
  let bytes = Buffer.from(content);
  for (const { at, drop, put } of edits) {
    const from = Math.floor(at * bytes.length);
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)]);
  }
  return new Uint8Array(bytes.subarray(0, Math.ceil(keep * bytes.length)));
}

const NPM: Files = {
  "package.json": JSON.stringify({
    name: "notes",
    engines: { npm: ">=11" },
    allowScripts: { esbuild: true },
  }),
  ".npmrc": "ignore-scripts = false\n",
  "package-lock.json": JSON.stringify(
    {
      name: "notes",
      lockfileVersion: 3,
      packages: {
        "": { name: "notes", dependencies: { esbuild: "^0.28.0" } },
        "node_modules/esbuild": {
          version: "0.28.2",
          resolved: "https://registry.npmjs.org/esbuild/-/esbuild-0.28.2.tgz",
          integrity: "sha512-AAAA",
          hasInstallScript: true,
        },
      },
    },
    null,
    2,
  ),
};

const WHOLE: Files = {
  ...WIDE,
  ...NPM,
  "src-tauri/Cargo.toml":
    '[package]\nname = "notes"\n\n[dependencies]\ntauri = { version = "2", features = [] }\n',
  "src-tauri/build.rs":
    'fn main() { tauri_build::try_build(tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(&["save"]))).unwrap() }\n',
  "src-tauri/tauri.windows.conf.json": '{ "app": { "security": { "csp": null } } }',
  "index.html":
    '<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="script-src \'self\'">\n',
};

describe("a damaged file of the head", () => {
  test.each(Object.keys(WHOLE))("%s: neither crashes the review nor gets into an output", async (path) => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async (damage) => {
        const head = { ...WHOLE, [path]: damaged(WHOLE[path] ?? "", damage) };
        const { outputs } = await reviewer.review(NARROW, head);
        expect(harmIn(outputs)).toEqual([]);
      }),
      { numRuns: 25 * HARDER },
    );
  });

  test.each([CONFIG_PATH, PERMISSION_PATH, LOCK_PATH])("%s: hides no widening elsewhere", async (path) => {
    await fc.assert(
      fc.asyncProperty(anyDamage, async (damage) => {
        const { review } = await reviewer.review(NARROW, {
          ...WIDE,
          [path]: damaged(WIDE[path] ?? "", damage),
        });
        expect(review.findings.length + review.gaps.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 * HARDER },
    );
  });
});

describe("a capability file that widens, and then is damaged, passes only where it no longer widens", () => {
  test("cut off anywhere", async () => {
    const bytes = Buffer.from(WIDE_TEXT);
    for (let length = 0; length < bytes.length; length += 1) {
      await passesOnlyIfNarrow(new Uint8Array(bytes.subarray(0, length)));
    }
  });

  const SIGNS = ['"', "}", "\0", "x"];

  test("with one character replaced, at every place", async () => {
    for (let at = 0; at < WIDE_TEXT.length; at += 1) {
      const sign = SIGNS[at % SIGNS.length];
      await passesOnlyIfNarrow(Buffer.from(WIDE_TEXT.slice(0, at) + sign + WIDE_TEXT.slice(at + 1)));
    }
  });

  test("in any way", async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, (damage) => passesOnlyIfNarrow(damaged(WIDE_TEXT, damage))),
      { numRuns: 120 * HARDER },
    );
  });

  async function passesOnlyIfNarrow(content: Uint8Array): Promise<void> {
    const { review } = await reviewer.review(NARROW, { ...WIDE, [CAPABILITY_PATH]: content });
    if (review.verdict !== "pass") return;
    expect(stillWidens(content), `passed: ${Buffer.from(content).toString("latin1")}`).toBe(false);
  }
});

test("a base that is damaged makes no widening of the head look old", async () => {
  await fc.assert(
    fc.asyncProperty(anyDamage, async (damage) => {
      const content = damaged(WIDE_TEXT, damage);
      if (stillWidens(content) !== "unreadable") return;
      const { review } = await reviewer.review({ ...WIDE, [CAPABILITY_PATH]: content }, WIDE);
      expect(review.verdict).not.toBe("pass");
    }),
    { numRuns: 100 * HARDER },
  );
});

test("a review of damage with itself finds nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyDamage, fc.constantFrom(...Object.keys(WHOLE)), async (damage, path) => {
      const tree = { ...WHOLE, [path]: damaged(WHOLE[path] ?? "", damage) };
      const { review } = await reviewer.review(tree, tree);
      expect(review.findings).toEqual([]);
    }),
    { numRuns: 60 * HARDER },
  );
});

const CORPUS = join(ROOT, "../shared/corpus/cases");
const KINDS =
  /(?:\/(?:tauri[^/]*\.json5?|Tauri[^/]*\.toml|package\.json|Cargo\.toml)|\/(?:capabilities|permissions)\/.*)$/;
const samples = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.includes("/head/") && KINDS.test(path) && /\.(?:json5?|toml)$/.test(path),
    )
  : [];

describe.skipIf(samples.length === 0)("real files (skipped where ../shared/corpus is absent)", () => {
  test("damaged, they neither crash the review nor get into an output", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...samples), anyDamage, async (sample, damage) => {
        const real = readFileSync(join(CORPUS, sample));
        const path = placeFor(sample);
        const { outputs, review } = await reviewer.review(
          app({ [path]: real }),
          app({ [path]: damaged(real, damage) }),
        );
        expect(harmIn(outputs)).toEqual([]);
        if (judged(path) && !isUtf8(damaged(real, damage))) expect(review.verdict).not.toBe("pass");
      }),
      { numRuns: 150 * HARDER },
    );
  });
});

/** Whether our app is built with the file: another `Tauri.toml` beside its configuration is not even opened. */
function judged(path: string): boolean {
  return path === CONFIG_PATH || /\/(?:capabilities|permissions)\//.test(path);
}

/** Where a file of that kind lies in our app. */
function placeFor(sample: string): string {
  const inFolder = /\/((?:capabilities|permissions)\/.*)$/.exec(sample)?.[1];
  const name = sample.slice(sample.lastIndexOf("/") + 1);
  return inFolder === undefined ? `src-tauri/${name}` : `src-tauri/${inFolder}`;
}

/** Another reading of a capability file, as plain as can be: whether some page may still read notes through it. */
function stillWidens(content: Uint8Array): boolean | "unreadable" {
  let root: unknown;
  try {
    root = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content));
  } catch {
    return "unreadable";
  }
  const listed = Array.isArray(root) ? root : [root, ...list(root, "capabilities")];
  return listed.some((one) => {
    const pages = [...list(one, "windows"), ...list(one, "webviews")];
    const platforms = of(one, "platforms") ?? ["linux"];
    const grants = list(one, "permissions").some(
      (entry) =>
        of(entry, "identifier") === PERMISSION &&
        list(entry, "allow").some((item) => of(item, "path") === PATH),
    );
    return pages.length > 0 && grants && !(Array.isArray(platforms) && platforms.length === 0);
  });
}

function of(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = of(value, name);
  return Array.isArray(found) ? found : [];
}
