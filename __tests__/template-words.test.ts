import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { READERS, ROOT, RULES } from "../scripts/folders.ts";

/**
 * A file of its own: new-things.test.ts tries the other tests on what the templates make, which has to pass before anybody
 * has written a word, and this one has to fail there.
 */
test.each([RULES, READERS])("nothing in %s still has the words of a template", (folder) => {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(?:ts|md)$/.test(file),
  );
  const left = files.flatMap((file) => {
    const path = join(folder, file).replaceAll("\\", "/");
    const lines = readFileSync(join(ROOT, path), "utf8").split("\n");
    return lines.flatMap((line, index) =>
      /\bsay here\b/i.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
    );
  });
  expect(left, "The template wrote this. Write your own words in its place.").toEqual([]);
});
