import { compare } from "semver";
import { ruleIds } from "../../scripts/folders.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import { discoverApps } from "../../src/tauri/discover.ts";
import { pageCasesOf } from "../rule-cases/cases.ts";
import { factsOf } from "../rule-cases/facts.ts";
import type { Files } from "../rule-cases/page.ts";
import { type Subject, subject } from "./questions.ts";
import { SPEC_CASES } from "./spec-cases.ts";
import { FAMILIES, type Family, NEWEST } from "./tauri-oracle.ts";

/** A change to an app, as a case of a rule or of the specification writes it. */
export type Case = Readonly<{ name: string; facts: Facts; base: Files; head: Files }>;

/** One side of a case: undefined where it has no app. */
export type Side = Readonly<{ subject: Subject; family: Family }>;

/** What lies outside of what the oracle is asked, by a word of the case's name. */
const OUTSIDE: readonly RegExp[] = [
  // What Rust code adds, and configuration that only a command line brings in.
  /rust-code|the-context-names|the-running-app|computed/,
  /package-script|a-workflow|a-script-names|extra-configuration|configuration-moves-into-a-file/,
  // Features of Cargo that make JSON5 files count, and plugins whose files the oracle isn't given.
  /json5|whose-permissions-are-not-known|only-its-archive|a-plugin-from-git|a-plugin-in-a-folder-of-any-name/,
  // A wildcard stands for what is declared; without a lockfile no one knows what base was; folders that a setting moves.
  /wildcard-of-tauri-3|a-lockfile-appears|another-identifier|app-directories-that-move/,
  // Addresses of an app's own scheme: which of them count as local is settled before the authority is asked.
  /to-its-address|for-an-app-scheme/,
];

export function allCases(): readonly Case[] {
  const ofRules = ruleIds()
    .filter((id) => id.startsWith("ipc/"))
    .flatMap((id) =>
      pageCasesOf(id).map(({ name, facts, base, head }) => {
        return { name: `${id}/${name}`, facts: factsOf(facts), base, head };
      }),
    );
  return [...ofRules, ...SPEC_CASES.map((each) => ({ ...each, facts: offlineFacts() }))].filter(
    ({ name }) => !OUTSIDE.some((words) => words.test(name)),
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
