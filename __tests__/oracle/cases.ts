import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compare } from "semver";
import { casesIn, ROOT, RULES, ruleIds } from "../../scripts/folders.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import { discoverApps } from "../../src/tauri/discover.ts";
import { factsOf } from "../rule-cases/facts.ts";
import { type Subject, subject } from "./questions.ts";
import { SPEC_CASES } from "./spec-cases.ts";
import { FAMILIES, type Family, NEWEST } from "./tauri-oracle.ts";

/** A change to an app, as a case of a rule or of the specification writes it. */
export type Case = Readonly<{ name: string; facts: Facts; base: Files; head: Files }>;

type Files = Readonly<Record<string, string>>;

/** One side of a case: undefined where it has no app. */
export type Side = Readonly<{ subject: Subject; family: Family }>;

/** What lies outside of what the oracle is asked, by a word of the case's name. */
const OUTSIDE: readonly RegExp[] = [
  // What Rust code adds, and configuration that only a command line brings in.
  /rust-code|the-context-names|the-running-app|computed/,
  /package-script|a-workflow|a-script-names|extra-configuration|configuration-moves-into-a-file/,
  // Features of Cargo that make JSON5 files count, and plugins of which only a guess is known.
  /json5|whose-permissions-are-not-known|only-its-archive/,
  // A wildcard stands for what is declared; without a lockfile no one knows what base was; folders of another identifier.
  /wildcard-of-tauri-3|a-lockfile-appears|another-identifier/,
];

export function allCases(): readonly Case[] {
  const ofRules = ruleIds()
    .filter((id) => id.startsWith("ipc/"))
    .flatMap((id) => casesIn(`${RULES}/${id}`).map((name) => ofRule(id, name)));
  return [...ofRules, ...SPEC_CASES.map((each) => ({ ...each, facts: offlineFacts() }))].filter(
    ({ name }) => !OUTSIDE.some((words) => words.test(name)),
  );
}

function ofRule(id: string, name: string): Case {
  const folder = join(ROOT, RULES, id, "cases", name);
  const [base, head] = ["base", "head"].map((side) => filesIn(join(folder, side)));
  return { name: `${id}/${name}`, facts: factsOf(folder), base: base ?? {}, head: head ?? {} };
}

function filesIn(folder: string): Files {
  const paths = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
}

export function hasApp(files: Files): boolean {
  return discoverApps(Object.keys(files)).length > 0;
}

/** The case's only app; undefined where there is none, or one of a Tauri that the oracle does not have. */
export function sideOf(files: Files, facts: Facts): Side | undefined {
  const [location] = discoverApps(Object.keys(files));
  if (location === undefined) return undefined;
  const one = subject(location, files, undefined, facts);
  const family = familyOf(one);
  return family && { subject: one, family };
}

/** Which Tauri answers for the one that the app locks; the newest where it doesn't say, as Toril takes it. */
function familyOf({ project }: Subject): Family | undefined {
  if (project.major === 1) return undefined;
  const locked = project.locked("tauri");
  if (locked === undefined || locked.assumed) return NEWEST;
  return FAMILIES.findLast(({ since }) => compare(since, locked.version) <= 0);
}
