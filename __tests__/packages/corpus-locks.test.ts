import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";
import { readCargoLock } from "../../src/formats/cargo-lock.ts";
import { isInstalled } from "../../src/formats/npm-fields.ts";
import { readNpmLock } from "../../src/formats/npm-lock.ts";
import { sourceFile } from "./projects.ts";

/** Lockfiles of real apps. They lie outside of the repository, and not everywhere. */
const CORPUS = join(ROOT, "../shared/corpus/cases");

const files = existsSync(CORPUS) ? readdirSync(CORPUS, { recursive: true, encoding: "utf8" }) : [];
const locks = (name: string) =>
  files
    .filter((path) => path.endsWith(`/${name}`))
    .map((path) => ({ path, text: readFileSync(join(CORPUS, path), "utf8") }));

describe.skipIf(files.length === 0)(
  "lockfiles of real apps (skipped where ../shared/corpus is absent)",
  () => {
    test("Cargo.lock: every package is read, every edge leads somewhere, every line is the right one", () => {
      const wrong: string[] = [];
      let packages = 0;
      for (const { path, text } of locks("Cargo.lock")) {
        const lock = readCargoLock(sourceFile(path, text));
        const lines = text.split("\n");
        const on = (line: number, content: string) =>
          lines[line - 1]?.includes(JSON.stringify(content)) === true;
        packages += lock.packages.length;
        if (lock.gaps.length > 0) wrong.push(`${path}: ${lock.gaps[0]?.message}`);
        if (lock.packages.length !== text.match(/^\[\[package\]\]/gm)?.length)
          wrong.push(`${path}: packages are missing`);
        for (const each of lock.packages) {
          if (!on(each.at.line, each.name) || !on(each.lines.version.line, each.version))
            wrong.push(`${path}: ${each.name}`);
          if (each.checksum !== null && !on(each.lines.checksum.line, each.checksum))
            wrong.push(`${path}: ${each.name}`);
          for (const { text: edge, target, at } of each.dependencies) {
            if (target === undefined || !on(at.line, edge)) wrong.push(`${path}: ${each.name} > ${edge}`);
          }
        }
      }
      expect(wrong).toEqual([]);
      expect(packages).toBeGreaterThan(50_000);
    });

    test("package-lock.json: every package is read, on the line of its key", () => {
      const wrong: string[] = [];
      for (const { path, text } of locks("package-lock.json")) {
        const lock = readNpmLock(sourceFile(path, text));
        const lines = text.split("\n");
        const written = Object.keys(JSON.parse(text).packages);
        if (lock.gaps.length > 0 || written.length !== lock.packages.size) wrong.push(path);
        for (const { location, at, version, target } of lock.packages.values()) {
          if (lines[at.line - 1]?.includes(JSON.stringify(location)) !== true)
            wrong.push(`${path}: ${location}`);
          if (isInstalled(location) && target === null && version === "") wrong.push(`${path}: ${location}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  },
);
