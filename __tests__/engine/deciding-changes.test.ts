import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

type Files = Readonly<Record<string, string>>;

const BASE: Files = {
  "src-tauri/tauri.conf.json": '{ "identifier": "com.example.notes", "app": {} }',
  "src-tauri/Cargo.toml": '[package]\nname = "notes"\n',
  "package.json": '{ "scripts": { "build": "node scripts/build.mjs" } }',
};

async function blocking(before: Files, after: Files) {
  const review = await reviewTrees({
    base: memoryTree({ ...BASE, ...before }),
    head: memoryTree({ ...BASE, ...after }),
  });
  return review.gaps.filter((gap) => gap.blocking).map(({ path, line, kind }) => `${path}:${line} ${kind}`);
}

const WRITING = "fs.writeFileSync('src-tauri/capabilities/a.json', text);\n";

describe("a program that newly names what Tauri reads", () => {
  test.each([
    ["a capability", WRITING],
    ["the configuration", "await writeFile('src-tauri/tauri.conf.json', text);\n"],
    ["the variable", "process.env.TAURI_CONFIG = text;\n"],
    ["a folder", "fs.cpSync('ci/wide', join('src-tauri', 'capabilities'));\n"],
  ])("is a gap that blocks: %s", async (_, line) => {
    const path = "scripts/build.mjs";
    expect(await blocking({ [path]: "1\n" }, { [path]: `1\n${line}` })).toContain(`${path}:2 dynamic`);
  });

  test.each([
    ["it only reads", "1\n", "console.log(readFileSync('src-tauri/tauri.conf.json'));\n"],
    ["it says so in a comment", "run();\n", "run();\n// fills src-tauri/capabilities/\n"],
  ])("doesn't block where %s", async (_, was, is) => {
    expect(await blocking({ "scripts/build.mjs": was }, { "scripts/build.mjs": is })).toEqual([]);
  });

  test.each([
    ["behind the end of a comment", `/* ready */ ${WRITING}`],
    ["in a line of any length", `${"a();".repeat(1_000)}process.env.TAURI_CONFIG=t;`],
  ])("is a gap that blocks %s", async (_, line) => {
    expect(await blocking({ "scripts/build.mjs": "1\n" }, { "scripts/build.mjs": line })).toContain(
      "scripts/build.mjs:1 dynamic",
    );
  });

  const COPIES = "const at = path.join('src-tauri', 'tauri.conf.json');\nfs.copyFileSync(from, at);\n";

  test("doesn't block where a formatter went over it", async () => {
    const path = "scripts/build.mjs";
    const formatted = COPIES.replaceAll("'", '"').replaceAll(";", "").replace("at)", "at,\n)");
    expect(await blocking({ [path]: COPIES }, { [path]: formatted })).toEqual([]);
  });

  test("blocks where what stood in quotes is code now", async () => {
    const path = "scripts/build.mjs";
    const quoted = `log("fs . copyFileSync ( wide , at )");\n${COPIES}`;
    const head = quoted.replace('"fs', "fs").replace(')")', "))");
    expect(await blocking({ [path]: quoted }, { [path]: head })).toEqual([`${path}:2 dynamic`]);
  });

  test("blocks where a sign takes the condition from what writes", async () => {
    const path = "scripts/build.mjs";
    const asked = COPIES.replace("fs.", "if (isTest) fs.");
    const always = asked.replace("(isTest)", "(isTest);");
    expect(await blocking({ [path]: asked }, { [path]: always })).toEqual([`${path}:1 dynamic`]);
  });

  test("blocks where a build runs it and it writes something else than before", async () => {
    const program = (grant: string) => `const text = ${JSON.stringify(grant)};\n${WRITING}`;
    const path = "scripts/build.mjs";
    expect(await blocking({ [path]: program("a") }, { [path]: program("b") })).toEqual([`${path}:2 dynamic`]);
  });

  test("blocks in what a build runs, whatever it is called", async () => {
    const manifest = { "package.json": '{ "scripts": { "build": "node tests/release.test.js" } }' };
    const files = { ...manifest, "tests/release.test.js": WRITING };
    expect(await blocking({ ...manifest, "tests/release.test.js": "1\n" }, files)).toEqual([
      "tests/release.test.js:1 dynamic",
    ]);
  });

  test.each([
    ["it did before", WRITING, `${WRITING}console.log('done');\n`],
    ["it moved in the file", `a();\n${WRITING}`, `${WRITING}a();\n`],
  ])("doesn't block where no build runs it, and %s", async (_, was, is) => {
    expect(await blocking({ "scripts/other.mjs": was }, { "scripts/other.mjs": is })).toEqual([]);
  });

  test("doesn't block in code of pages and in tests", async () => {
    const files = { "src/a.ts": WRITING, "tests/a.test.ts": WRITING };
    expect(await blocking({}, files)).toEqual([]);
  });
});

const META = '<meta httpEquiv="Content-Security-Policy" content="default-src \'self\'" />';

describe("a policy in code that makes pages", () => {
  test.each([
    ["goes", `<head>${META}</head>`, "<head></head>"],
    ["changes", `<head>${META}</head>`, `<head>${META.replace("'self'", "*")}</head>`],
  ])("is a gap that blocks where it %s", async (_, was, is) => {
    expect(await blocking({ "app/layout.tsx": was }, { "app/layout.tsx": is })).toEqual([
      "app/layout.tsx:1 not-checked",
    ]);
  });

  test.each([
    ["the text around it changes", `<head>${META}</head>`, `<head>\n  ${META}\n  <title>x</title></head>`],
    ["it comes", "<head></head>", `<head>${META}</head>`],
  ])("doesn't block where %s", async (_, was, is) => {
    expect(await blocking({ "app/layout.tsx": was }, { "app/layout.tsx": is })).toEqual([]);
  });

  test("doesn't block in another package", async () => {
    const site = { "site/package.json": "{}" };
    expect(await blocking({ ...site, "site/a.tsx": META }, { ...site, "site/a.tsx": "" })).toEqual([]);
  });
});

describe("a document that code takes in where it decides something", () => {
  const code = (body: string): Files => ({ "src-tauri/src/lib.rs": body });

  test.each([
    ['fn a() { WebviewUrl::External(include_str!("../url.txt").parse().unwrap()); }'],
    ['const URL: &str = include_str!("../url.txt");\nfn a() { WebviewUrl::External(URL.parse().unwrap()); }'],
  ])("is a gap that blocks: %s", async (body) => {
    const path = "src-tauri/url.txt";
    expect(await blocking({ ...code(body), [path]: "1" }, { ...code(body), [path]: "2" })).toContain(
      `${path}:1 dynamic`,
    );
  });

  test("is only named where it decides nothing", async () => {
    const body = code('const HELP: &str = include_str!("../help.txt");\n');
    expect(
      await blocking({ ...body, "src-tauri/help.txt": "1" }, { ...body, "src-tauri/help.txt": "2" }),
    ).toEqual([]);
  });
});

describe("an isolation application", () => {
  const conf = (dir: string): Files => ({
    "src-tauri/tauri.conf.json": JSON.stringify({
      identifier: "a.b",
      app: { security: { pattern: { use: "isolation", options: { dir } } } },
    }),
  });

  test.each([
    ["lies where the configuration says, without its page", "shield/index.js", ""],
    ["is its page", "shield/index.html", "<script>"],
  ])("is compared where it %s", async (_, path, tag) => {
    const review = await reviewTrees({
      base: memoryTree({
        ...BASE,
        ...conf("../shield"),
        [path]: `${tag}window.__TAURI_ISOLATION_HOOK__ = a`,
      }),
      head: memoryTree({
        ...BASE,
        ...conf("../shield"),
        [path]: `${tag}window.__TAURI_ISOLATION_HOOK__ = b`,
      }),
    });
    expect(review.changed).toMatchObject({ read: [path], notCovered: [] });
    expect(review.findings).toMatchObject([{ rule: "config/isolation-hook-changed", severity: "medium" }]);
  });

  test("is named where it is built from code that sets the hook", async () => {
    const [dir, path] = ["../dist-iso", "src/shield/hook.ts"];
    const review = await reviewTrees({
      base: memoryTree({ ...BASE, ...conf(dir), [path]: "window.__TAURI_ISOLATION_HOOK__ = a" }),
      head: memoryTree({ ...BASE, ...conf(dir), [path]: "window.__TAURI_ISOLATION_HOOK__ = b" }),
    });
    expect(review.changed.notCovered).toEqual([path]);
    expect(review.gaps.map(({ message }) => message).join()).toContain("isolation");
  });
});
