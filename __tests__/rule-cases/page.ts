import { type CaseFacts, readFacts } from "./facts.ts";
import { type FileBlock, PageFault, type Part, partsOf } from "./page-parts.ts";
import { type Sides, sharedSides, sidesOf } from "./sides.ts";

/** The texts of one side of a change, by path. */
export type Files = Readonly<Record<string, string>>;

/** A change to an app as a page shows it, with what Toril says of it: null before that was ever written. */
export type PageCase = Readonly<{
  name: string;
  title: string;
  base: Files;
  head: Files;
  facts: CaseFacts | null;
  golden: string | null;
}>;

/** The parts of a page that belong to one case, and the files that it shares with others. */
type Section = Readonly<{
  name: string;
  title: string;
  line: number;
  end: number;
  parts: readonly Part[];
  shared: ReadonlyMap<string, FileBlock>;
}>;

const HEADING = /^It (?:flags|says nothing)\b/;
const NAME = /^(?:flags|says-nothing)-[a-z0-9-]+$/;

/** The cases of a page, from top to bottom. Throws a PageFault where it isn't one. */
export function casesOnPage(page: string): readonly PageCase[] {
  return sectionsOf(page).map(caseOf);
}

/** The page with another golden for one of its cases, and not a byte changed besides. */
export function withGolden(page: string, name: string, golden: string): string {
  const section = sectionsOf(page).find((each) => each.name === name);
  if (section === undefined) throw new Error(`The page has no case "${name}".`);
  const lines = page.split("\n");
  const quoted = golden
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`));
  const old = section.parts.find((part) => part.kind === "golden");
  if (old !== undefined) lines.splice(old.line - 1, old.end - old.line + 1, ...quoted);
  else {
    const last = lines.findLastIndex((line, index) => index < section.end && line !== "");
    lines.splice(last + 1, 0, "", ...quoted, ...(lines[last + 1] === undefined ? [""] : []));
  }
  const written = lines.join("\n");
  const read = casesOnPage(written).find((each) => each.name === name)?.golden;
  if (read !== golden) throw new Error(`What Toril says of "${name}" fits no page. Make the case a folder.`);
  return written;
}

/** `It flags a site over plain HTTP` → `flags-a-site-over-plain-http`: what tests and records call the case. */
function nameOf(title: string): string {
  return title
    .replace(/^It /, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function sectionsOf(page: string): readonly Section[] {
  const parts = partsOf(page);
  const sections: Section[] = [];
  let shared = new Map<string, FileBlock>();
  parts.forEach((part, index) => {
    if (part.kind === "group") shared = sharedFiles(parts, index);
    else if (part.kind === "case") {
      const name = nameOf(part.title);
      if (!HEADING.test(part.title) || !NAME.test(name)) {
        throw new PageFault(part.line, 'A case\'s heading is "## It flags …" or "## It says nothing …".');
      }
      if (sections.some((each) => each.name === name)) {
        throw new PageFault(
          part.line,
          "The page has a case of that name already. Say what is different here.",
        );
      }
      const own = upToHeading(parts, index);
      const next = parts[index + own.length + 1];
      const end = next === undefined ? page.split("\n").length : next.line - 1;
      sections.push({ name, title: part.title, line: part.line, end, parts: own, shared });
    }
  });
  const [first] = parts;
  if (first?.kind !== "group") throw new PageFault(first?.line ?? 1, 'Begin the page with a heading: "# …".');
  return sections;
}

function sharedFiles(parts: readonly Part[], index: number): Map<string, FileBlock> {
  const shared = new Map<string, FileBlock>();
  for (const part of upToHeading(parts, index)) {
    if (part.kind !== "file")
      throw new PageFault(part.line, "This belongs below the heading of a case: ## It …");
    sharedSides(part);
    if (shared.has(part.label.path))
      throw new PageFault(part.line, "These cases share a file of that path already.");
    shared.set(part.label.path, part);
  }
  return shared;
}

function upToHeading(parts: readonly Part[], index: number): readonly Part[] {
  const rest = parts.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === "group" || kind === "case");
  return end < 0 ? rest : rest.slice(0, end);
}

function caseOf({ name, title, line, parts, shared }: Section): PageCase {
  const golden = parts.find((part) => part.kind === "golden");
  if (golden !== undefined && parts.at(-1) !== golden) {
    const after = parts[parts.indexOf(golden) + 1] ?? golden;
    throw new PageFault(after.line, "What Toril says comes last in a case. Put this before it.");
  }
  const [facts, another] = parts.filter((part) => part.kind === "facts");
  if (another !== undefined)
    throw new PageFault(another.line, "Put all that the registries say into one fence.");
  const sides = filesOf(parts, shared);
  const base = sideOf(sides, "base");
  const head = sideOf(sides, "head");
  if (JSON.stringify(base) === JSON.stringify(head))
    throw new PageFault(line, "Nothing changes in this case.");
  return {
    name,
    title,
    base,
    head,
    facts: facts === undefined ? null : readFacts(facts.text, facts.line),
    golden: golden?.text ?? null,
  };
}

/** What both sides hold, by path and in the order of paths. What the case says of a path goes before what is shared. */
function filesOf(
  parts: readonly Part[],
  shared: ReadonlyMap<string, FileBlock>,
): readonly (readonly [string, Sides])[] {
  const files = new Map([...shared].map(([path, block]) => [path, sharedSides(block)]));
  const own = Map.groupBy(
    parts.filter((part) => part.kind === "file"),
    ({ label }) => label.path,
  );
  for (const [path, blocks] of own) files.set(path, sidesOf(blocks, shared.get(path)));
  for (const part of parts) {
    if (part.kind !== "absent") continue;
    if (!shared.has(part.path) || own.has(part.path)) {
      throw new PageFault(
        part.line,
        "Only a file that cases share, and that this one doesn't describe, can be left out.",
      );
    }
    files.delete(part.path);
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sideOf(files: readonly (readonly [string, Sides])[], side: keyof Sides): Files {
  return Object.fromEntries(
    files.flatMap(([path, sides]) => (sides[side] === undefined ? [] : [[path, sides[side]] as const])),
  );
}
