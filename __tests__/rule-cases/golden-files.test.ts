import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import goldenFiles from "./golden-files.ts";

const PAGE = `# Cases

## It flags a

\`a.txt\` at head:

\`\`\`
\`\`\`

> one

## It flags b

\`b.txt\` at head:

\`\`\`
\`\`\`
`;

let folder: string;
let page: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "toril-goldens-"));
  page = join(folder, "cases.md");
  writeFileSync(page, PAGE);
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a golden is what a case of a page quotes, or is missing", async () => {
  expect(await goldenFiles.readSnapshotFile(`${page}#flags-a`)).toBe("one\n");
  expect(await goldenFiles.readSnapshotFile(`${page}#flags-b`)).toBeNull();
});

test("goldens that are saved at once all stand in their page", async () => {
  const save = (name: string, text: string) => goldenFiles.saveSnapshotFile(`${page}#${name}`, text);
  await Promise.all([save("flags-b", "new\n"), save("flags-a", "two\n\nthree\n")]);
  expect(readFileSync(page, "utf8")).toBe(`${PAGE.replace("> one\n", "> two\n>\n> three\n")}\n> new\n`);
});

test("every other golden is a file", async () => {
  const path = join(folder, "expected.md");
  expect(await goldenFiles.readSnapshotFile(path)).toBeNull();
  await goldenFiles.saveSnapshotFile(path, "one\n");
  expect(readFileSync(path, "utf8")).toBe("one\n");
});
