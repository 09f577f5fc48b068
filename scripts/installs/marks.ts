import { answering } from "../../__tests__/packages/answers.ts";
import { grantsOf, projectOf } from "../../__tests__/packages/projects.ts";
import { readNpmArchive } from "../../src/adapters/npm/archive.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import { npmPackages } from "../../src/readers/npm-packages/reader.ts";
import { markOf } from "./packages.ts";
import type { Registry } from "./registry.ts";

/** What stands in the place of node-gyp: it marks the package in whose folder it starts. */
export const MARKING_BUILDER = `
const { name } = JSON.parse(require("node:fs").readFileSync("package.json", "utf8"));
require("node:fs").writeFileSync(process.env.TORIL_MARKS + "/" + name.replace("/", "+"), "");
`;

/** What each archive of a registry of ours runs. */
export async function factsOf({ archives }: Registry): Promise<ReadonlyMap<string, NpmFact>> {
  const facts = new Map<string, NpmFact>();
  for (const [name, bytes] of archives) {
    const fact = await readNpmArchive(bytes);
    if ("refused" in fact) throw new Error(`${name} ${fact.refused}`);
    facts.set(name, fact);
  }
  return facts;
}

/** The marks of the packages of which we say that installing runs their code. */
export function saidOf(
  files: Readonly<Record<string, string>>,
  facts: ReadonlyMap<string, NpmFact>,
): ReadonlySet<string> {
  const project = projectOf(files);
  const known = answering(({ name }) => facts.get(name) ?? { unknown: "nobody asked" });
  const running = grantsOf(npmPackages, project, known).flatMap((each) =>
    each.kind === "package" && each.outcome === "runs" && (each.steps?.length ?? 0) > 0
      ? [markOf(each.name)]
      : [],
  );
  return new Set(running);
}
