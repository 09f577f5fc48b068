import type { CrateFact } from "../../src/facts/crate-facts.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import type { NpmFact } from "../../src/facts/npm-facts.ts";
import { isUnknown, type Unknown } from "../../src/facts/unknown.ts";
import { answering } from "../packages/answers.ts";
import { PageFault } from "./page-parts.ts";

/** What the registries would say of some crates and npm packages in a case, by `name@version`. */
export type CaseFacts = Readonly<{
  crates?: Readonly<Record<string, CrateFact | Unknown>>;
  packages?: Readonly<Record<string, NpmFact | Unknown>>;
}>;

/** Reads what stands in the fence at `line`, or in a file of its own. */
export function readFacts(text: string, line: number): CaseFacts {
  let facts: unknown;
  try {
    facts = JSON.parse(text);
  } catch (error) {
    throw new PageFault(line, `What the registries say has to be JSON: ${error}`);
  }
  const unknown = Object.keys(Object(facts)).find((key) => key !== "crates" && key !== "packages");
  if (unknown === undefined) return Object(facts);
  throw new PageFault(line, `The registries say "crates" and "packages", and nothing of "${unknown}".`);
}

/** What is known from outside in a case; without facts of its own, what is known offline. */
export function factsOf(facts: CaseFacts | null): Facts {
  if (facts === null) return offlineFacts();
  const { crates = {}, packages = {} } = facts;
  return answering(({ kind, name, version }) => {
    const said: Readonly<Record<string, CrateFact | NpmFact | Unknown>> =
      kind === "npm package" ? packages : crates;
    return withCode(said[`${name}@${version}`] ?? UNSAID);
  });
}

/** A case says of code only what it is about: its step, its class, its telling lines. */
function withCode<Fact extends CrateFact | NpmFact | Unknown>(fact: Fact): Fact {
  if (isUnknown(fact)) return fact;
  const given: readonly object[] = "code" in fact ? fact.code : [];
  const code = given.map((each) => ({
    ...{ folder: "", telling: [], text: null, hash: JSON.stringify(each) },
    ...each,
  }));
  return { ...fact, code };
}

const UNSAID: Unknown = { unknown: "the case doesn't say" };
