import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const HEAD = '<!doctype html><html><head><meta charset="utf-8">';
const CONFIG = {
  identifier: "org.example.notes",
  build: { frontendDist: "../dist" },
  app: { security: { csp: "default-src 'self'" } },
};

/** What a page brings that newly has these elements. */
async function told(elements: string): Promise<string[]> {
  const [base, head] = ["", elements].map((each) =>
    memoryTree({
      "src-tauri/tauri.conf.json": JSON.stringify(CONFIG),
      "dist/index.html": `${HEAD}${each}</head><body></body></html>`,
    }),
  );
  if (base === undefined || head === undefined) return [];
  const { findings } = await reviewTrees({ base, head });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe("pages of the app lead to websites", () => {
  test.each([
    ["a tab in its address", '<script src="ht\ttps://a.example/a.js"></script>'],
    ["backslashes", '<script src="\\\\a.example/a.js"></script>'],
    ["a scheme without slashes", '<script src="https:a.example/a.js"></script>'],
    ["an import", '<script type="module">import "https://a.example/a.js"</script>'],
    ["an import of names", "<script type='module'>import { a } from /* b */ '//a.example/a.js'</script>"],
    ["an import while it runs", "<script>import(`https://a.example/a.js`)</script>"],
    ["an import in what can't be read", "<script>import('https://a.example/a.js'); )('</script>"],
    ["a map", '<script type="importmap">{"imports": {"a": "https://a.example/a.js"}}</script>'],
  ])("a script by %s", async (_, elements) => {
    expect(await told(elements)).toEqual(["config/foreign-script high"]);
  });

  test.each([
    [
      "a window that is sent there",
      '<meta http-equiv="Refresh" content="0; URL=\'https://a.example\'">',
      "high",
    ],
    ["an object", '<object data="https://a.example"></object>', "medium"],
    ["a frame by backslashes", '<iframe src="/\\a.example"></iframe>', "medium"],
  ])("%s", async (_, elements, severity) => {
    expect(await told(elements)).toEqual([`config/page-unguarded ${severity}`]);
  });

  test.each([
    ["scripts of its own", '<script src="/a.js"></script><script type="module">import "./a.js"</script>'],
    ["packages that the build puts in", '<script type="module">import a from "a"</script>'],
    ["a mere address", '<script>const site = "https://a.example";</script>'],
    ["data", '<script type="application/json">{"import": "https://a.example"}</script>'],
    ["words for other sites", '<meta property="og:url" content="https://a.example">'],
    ["another page of its own after a while", '<meta http-equiv="refresh" content="5; url=/b.html">'],
  ])("not by %s", async (_, elements) => {
    expect(await told(elements)).toEqual([]);
  });
});
