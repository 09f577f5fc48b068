import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, RULES } from "../../scripts/folders.ts";
import { openFolderTree } from "../../src/adapters/folder/folder-tree.ts";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import type { Tree } from "../../src/domain/tree.ts";
import type { Facts } from "../../src/facts/facts.ts";
import { factsOf, readFacts } from "./facts.ts";
import { casesOnPage, type PageCase } from "./page.ts";
import { PageFault } from "./page-parts.ts";

/** A change to an app that shows what a rule flags or doesn't. */
export type RuleCase = Readonly<{
  /** `flags-…` or `says-nothing-…`. */
  name: string;
  title: string;
  trees(): Promise<readonly [base: Tree, head: Tree]>;
  facts: Facts;
  /** Where what Toril says is kept, as golden-files.ts reads and writes it. */
  golden: string;
}>;

/** The cases of a rule: those of its page, and the folders that hold what no page can. */
export function casesOf(id: string): readonly RuleCase[] {
  return [
    ...pageCasesOf(id).map((each) => fromPage(id, each)),
    ...foldersOf(id).map((name) => fromFolder(id, name)),
  ];
}

/** The cases on a rule's page, with the texts of their files. */
export function pageCasesOf(id: string): readonly PageCase[] {
  return readAt(pageOf(id), casesOnPage);
}

/** Reads a file, so that a fault in it says where it stands. */
function readAt<T>(path: string, read: (text: string) => T): T {
  try {
    return read(readFileSync(join(ROOT, path), "utf8"));
  } catch (error) {
    if (error instanceof PageFault) throw new Error(`${path}:${error.line}: ${error.message}`);
    throw error;
  }
}

function pageOf(id: string): string {
  return `${RULES}/${id}/cases.md`;
}

function fromPage(id: string, { name, title, base, head, facts }: PageCase): RuleCase {
  return {
    name,
    title,
    trees: async () => [memoryTree(base), memoryTree(head)],
    facts: factsOf(facts),
    golden: `${join(ROOT, pageOf(id))}#${name}`,
  };
}

function fromFolder(id: string, name: string): RuleCase {
  const folder = `${RULES}/${id}/cases/${name}`;
  const facts = `${folder}/facts.json`;
  return {
    name,
    title: `It ${name.replaceAll("-", " ")}`,
    trees: () => Promise.all([sideOf(folder, "base"), sideOf(folder, "head")]),
    facts: factsOf(existsSync(join(ROOT, facts)) ? readAt(facts, (text) => readFacts(text, 1)) : null),
    golden: join(ROOT, folder, "expected.md"),
  };
}

function foldersOf(id: string): readonly string[] {
  const folder = join(ROOT, RULES, id, "cases");
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Git keeps no empty folder, so a side that has no files at all is missing. */
async function sideOf(folder: string, side: "base" | "head"): Promise<Tree> {
  const path = join(ROOT, folder, side);
  return existsSync(path) ? openFolderTree(path) : memoryTree({});
}
