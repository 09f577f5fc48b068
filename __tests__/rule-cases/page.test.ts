import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { casesOnPage, withGolden } from "./page.ts";
import { PageFault } from "./page-parts.ts";

const FACTS = "The registries say:";

const PAGE = `# Cases of \`ipc/command-granted\`

Words for readers may stand anywhere.

\`tauri.conf.json\`:

\`\`\`json
{ "identifier": "org.example.notes" }
\`\`\`

\`main.json\`:

\`\`\`json
[
  "core:default",
  "fs:default"
]
\`\`\`

## It flags a command's new name

\`main.json\`:

\`\`\`diff
@@
 [
-  "core:default",
+  "core:event:default",
\`\`\`

The registries say:

\`\`\`json
{ "crates": { "serde@1.0.0": { "buildScripts": [], "procMacro": true, "links": null } } }
\`\`\`

> Verdict: **fail**
>
> \`\`\`
> invoke("x")
> \`\`\`

## It says nothing of \`README.md\`, written anew

Without \`main.json\`.

\`README.md\` at base:
\`\`\`\`markdown
\`\`\`
\`\`\`\`

\`README.md\` at head, with CRLF, with a byte order mark, without a final newline:
\`\`\`
a
b
\`\`\`

\`src/lib.rs\`:
\`\`\`rust
\`\`\`

# Without anything shared

## It flags a whole file

\`build.rs\`:

\`\`\`diff
-// old
 fn main() {}

+// new
\\ No newline at end of file
\`\`\`
`;

test("a page holds changes, as a repository has them before and after", () => {
  const [first, second, third] = casesOnPage(PAGE);
  expect(first).toEqual({
    name: "flags-a-commands-new-name",
    title: "It flags a command's new name",
    base: {
      "main.json": '[\n  "core:default",\n  "fs:default"\n]\n',
      "tauri.conf.json": '{ "identifier": "org.example.notes" }\n',
    },
    head: {
      "main.json": '[\n  "core:event:default",\n  "fs:default"\n]\n',
      "tauri.conf.json": '{ "identifier": "org.example.notes" }\n',
    },
    facts: { crates: { "serde@1.0.0": { buildScripts: [], procMacro: true, links: null } } },
    golden: 'Verdict: **fail**\n\n```\ninvoke("x")\n```\n',
  });
  expect(second).toMatchObject({
    name: "says-nothing-of-readme-md-written-anew",
    base: { "README.md": "```\n", "src/lib.rs": "", "tauri.conf.json": expect.any(String) },
    head: { "README.md": "\ufeffa\r\nb", "src/lib.rs": "", "tauri.conf.json": expect.any(String) },
    facts: null,
    golden: null,
  });
  expect(second?.base).not.toHaveProperty("main.json");
  expect(third?.base).toEqual({ "build.rs": "// old\nfn main() {}\n\n" });
  expect(third?.head).toEqual({ "build.rs": "fn main() {}\n\n// new" });
});

test("the example for contributors is a page", () => {
  const [, example = ""] = /^````markdown\n([\s\S]*?)^````$/m.exec(read("CONTRIBUTING.md")) ?? [];
  expect(casesOnPage(example)).toMatchObject([
    { name: "flags-a-folder-of-keys", golden: expect.stringContaining("Verdict") },
  ]);
});

test("a case that says what a shared file is goes before what is shared", () => {
  const page = `${shared("a\n")}\n## It flags x\n\n${block("`a.txt` at head:", "b\n")}`;
  expect(casesOnPage(page)).toMatchObject([{ base: {}, head: { "a.txt": "b\n" } }]);
});

test("a path may have all that a name can have on every system", () => {
  const path = "src/routes/(app)/[id=int]/+page@.svelte";
  const page = `# A\n\n## It flags x\n\n${block(`\`${path}\` at head:`, "a\n")}`;
  expect(casesOnPage(page)).toMatchObject([{ head: { [path]: "a\n" } }]);
});

test("spaces and tabs stay as they are", () => {
  const page = `# A\n\n## It flags x\n\n${block("`a.txt` at base:", "\ta \n\n  b\t\n\n")}`;
  expect(casesOnPage(page)).toMatchObject([{ base: { "a.txt": "\ta \n\n  b\t\n\n" } }]);
});

describe("hunks", () => {
  const FILE = "one\ntwo\nthree\ntwo\nfour\n";
  const page = (diff: string) => `${shared(FILE)}\n## It flags x\n\n${block("`a.txt`:", diff, "diff")}`;

  test.each([
    ["one line", "@@\n-one\n+1\n", "1\ntwo\nthree\ntwo\nfour\n"],
    ["several places", "@@\n-one\n@@ to the end\n-four\n+4\n+5\n", "two\nthree\ntwo\n4\n5\n"],
    ["a line that the context makes clear", "@@\n three\n-two\n", "one\ntwo\nthree\nfour\n"],
  ])("change %s", (_, diff, head) => expect(casesOnPage(page(diff))[0]?.head["a.txt"]).toBe(head));

  test.each([
    ["lines that aren't there", "@@\n-five\n+5\n", "-five", "doesn't have these lines"],
    ["lines that are there twice", "@@\n-two\n+2\n", "-two", "more than once"],
    ["no place", "@@\n+5\n", "+5", "Add a line of the shared file"],
    ["another order", "@@\n-four\n@@\n-one\n", "-one", "in the order of the file"],
    ["no change", "@@\n one\n", " one", "changes nothing"],
    ["a beginning without @@", "-one\n@@\n-four\n", "-one", "Begin a diff of some lines with @@"],
    ["an end without a newline", "@@\n-four\n+4\n\\ No newline at end of file\n", "+4", "last newline"],
  ])("are refused with %s", (_, diff, line, message) => expectFault(page(diff), line, message));
});

describe("a page is refused, with the line and what to write", () => {
  const CASE = "# A\n\n## It flags x\n\n";
  const FULL = `${CASE}${block("`a.txt` at head:", "a\n")}\n`;
  test.each([
    ["words instead of a page", "Some words.\n", "Some words.", 'Begin the page with a heading: "# …"'],
    ["a case above all headings", "## It flags x\n", "## It flags x", 'Begin the page with a heading: "# …"'],
    ["a heading that names no case", "# A\n\n## Others\n", "## Others", '"## It flags …"'],
    ["a heading of another depth", "# A\n\n### It flags x\n", "### It flags x", '"## It flags …"'],
    ["one name twice", `${FULL}## It flags "X"\n`, '## It flags "X"', "has a case of that name already"],
    ["a fence without a label", `${CASE}\`\`\`json\n{}\n`, "```json", "Say above the fence what it holds"],
    ["a fence of tildes", `${CASE}~~~\n`, "~~~", "Say above the fence what it holds"],
    ["a label without a fence", `${CASE}\`a.txt\`:\n\nwords\n`, "words", "Below a label comes a fence"],
    ["a label with other words", `${CASE}\`a.txt\` in base:\n`, "`a.txt` in base:", "or `path` at base:"],
    [
      "a label with another trait",
      `${CASE}\`a\`, with BOM:\n`,
      "`a`, with BOM:",
      '", with a byte order mark"',
    ],
    ["a fence that stays open", `${CASE}\`a.txt\`:\n\`\`\`\n`, "```", "Close this fence with ```"],
    ["indented text", `${CASE}  - a\n`, "  - a", "Nothing is indented"],
    [
      "a path that leaves the tree",
      `${CASE}\`../a.txt\`:\n`,
      "`../a.txt`:",
      "from the top of the repository",
    ],
    ["a path from the root", `${CASE}\`/a.txt\`:\n`, "`/a.txt`:", "from the top of the repository"],
    ["a path with backslashes", `${CASE}\`a\\b\`:\n`, "`a\\b`:", "from the top of the repository"],
    ["a path that isn't ASCII", `${CASE}\`é\`:\n`, "`é`:", "from the top of the repository"],
    ["CRLF", "# A\r\n", "# A\r", "Save the page with LF"],
    ["a mistyped absence", `${CASE}Without a.txt.\n`, "Without a.txt.", "Write: Without `path`."],
    ["an absence of nothing", `${FULL}Without \`b\`.\n`, "Without `b`.", "Only a file that cases share"],
    ["mistyped facts", `${CASE}The registries tell:\n`, "The registries tell:", "Write: The registries say:"],
    ["facts that are no JSON", `${FULL}${facts("{")}`, FACTS, "has to be JSON"],
    ["facts of another kind", `${FULL}${facts('{ "gems": {} }')}`, FACTS, '"gems"'],
    ["facts twice", `${FULL}${facts("{}")}${facts("{}")}`, FACTS, "into one fence"],
    ["a quote without its space", `${FULL}>Verdict\n`, ">Verdict", '"> "'],
    ["what comes after a quote", `${FULL}> Verdict\n\n${block("`b.txt`:", "b\n")}`, "`b.txt`:", "comes last"],
    ["no change", `${CASE}${block("`a.txt`:", "a\n")}`, "## It flags x", "Nothing changes in this case"],
    ["a path twice", `${FULL}${block("`a.txt`:", "b\n")}`, "`a.txt`:", "has said already what `a.txt` is"],
    [
      "a shared file of one side",
      `# A\n\n${block("`a` at base:", "a\n")}`,
      "`a` at base:",
      "both sides have",
    ],
    ["what Toril says of no case", "# A\n\n> Verdict\n", "> Verdict", "below the heading of a case"],
    [
      "a diff of one side",
      `${CASE}${block("`a` at base:", "-a\n", "diff")}`,
      "`a` at base:",
      "shows both sides",
    ],
    ["a diff without marks", `${CASE}${block("`a.txt`:", "a\n", "diff")}`, "a", '"-", "+" or a space'],
    ["a diff that changes nothing", `${CASE}${block("`a`:", " a\n", "diff")}`, "`a`:", "Write `a`: above"],
    ["a diff of a new file", `${CASE}${block("`a`:", "+a\n", "diff")}`, "`a`:", "Write `a` at head: above"],
    [
      "a diff of a file that goes",
      `${CASE}${block("`a`:", "-a\n", "diff")}`,
      "`a`:",
      "Write `a` at base: above",
    ],
    [
      "a hunk of what isn't shared",
      `${CASE}${block("`a`:", "@@\n-a\n+b\n", "diff")}`,
      "`a`:",
      "Leave out @@",
    ],
  ])("%s", (_, page, line, message) => expectFault(page, line, message));
});

describe("what Toril says", () => {
  const GOLDEN = "Verdict: **pass**\n\n- one\n";
  const QUOTE = "> Verdict: **pass**\n>\n> - one\n";

  test("is written anew in its place", () => {
    const page = `${shared("a\n")}\n## It flags x\n\n${block("`b.txt` at head:", "b\n")}\n> old\n> words\n\n# B\n`;
    expect(withGolden(page, "flags-x", GOLDEN)).toBe(page.replace("> old\n> words\n", QUOTE));
  });

  test.each([
    ["before the next case", "\n## It says nothing of y\n\nWords.\n\n`c.txt` at base:\n\n```\n```\n"],
    ["at the end of the page", ""],
  ])("is added %s", (_, rest) => {
    const page = `# A\n\n## It flags x\n\n${block("`b.txt` at head:", "b\n")}`;
    expect(withGolden(page + rest, "flags-x", GOLDEN)).toBe(`${page}\n${QUOTE}${rest}`);
  });

  test("is added to a page whose last line doesn't end", () => {
    const page = `# A\n\n## It flags x\n\n${block("`b.txt` at head:", "b\n")}`;
    expect(withGolden(page.trimEnd(), "flags-x", GOLDEN)).toBe(`${page}\n${QUOTE}`);
  });

  test("that a page can't hold is refused", () => {
    const page = `# A\n\n## It flags x\n\n${block("`b.txt` at head:", "b\n")}`;
    expect(() => withGolden(page, "flags-x", "a\r\n")).toThrow();
    expect(() => withGolden(page, "flags-y", GOLDEN)).toThrow('no case "flags-y"');
  });
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function shared(text: string): string {
  return `# A\n\n${block("`a.txt`:", text)}`;
}

function facts(text: string): string {
  return block(FACTS, `${text}\n`);
}

function block(label: string, text: string, language = ""): string {
  return `${label}\n\`\`\`${language}\n${text}\`\`\`\n`;
}

function expectFault(page: string, line: string, message: string): void {
  let fault: unknown;
  try {
    casesOnPage(page);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(PageFault);
  const { line: number, message: told } = fault as PageFault;
  expect(page.split("\n")[number - 1]).toBe(line);
  expect(told).toContain(message);
}
