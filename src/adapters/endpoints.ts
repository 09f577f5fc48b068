import { SetupError } from "./setup-error.ts";

/** The index that cargo itself asks for crates of crates.io, unless it is configured otherwise. */
const CRATES_INDEX = "https://index.crates.io/";

/**
 * The sparse index to ask for crates of crates.io. `TORIL_CRATES_INDEX` may name a mirror or proxy that speaks the same
 * protocol. No address from a lockfile is ever asked.
 */
export function cratesIndex(environment: Readonly<Record<string, string | undefined>>): string {
  const wanted = environment.TORIL_CRATES_INDEX;
  if (wanted === undefined || wanted === "") return CRATES_INDEX;
  const address = wanted.replace(/^sparse\+/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new SetupError("TORIL_CRATES_INDEX has to be the https address of a sparse index of crates.");
  }
  return address.endsWith("/") ? address : `${address}/`;
}

/** The registry that npm itself asks for packages, unless it is configured otherwise. */
const NPM_REGISTRY = "https://registry.npmjs.org/";

/**
 * The registry to ask for archives of npm's packages. `TORIL_NPM_REGISTRY` may name a mirror. No address from a lockfile is
 * ever asked.
 */
export function npmRegistry(environment: Readonly<Record<string, string | undefined>>): string {
  const wanted = environment.TORIL_NPM_REGISTRY;
  if (wanted === undefined || wanted === "") return NPM_REGISTRY;
  if (!URL.canParse(wanted) || new URL(wanted).protocol !== "https:") {
    throw new SetupError("TORIL_NPM_REGISTRY has to be the https address of a registry of npm packages.");
  }
  return wanted.endsWith("/") ? wanted : `${wanted}/`;
}

/** GitHub's API: of github.com, or of a GitHub Enterprise Server by its host. */
export function githubApi(host: string | null = null): string {
  return host === null ? "https://api.github.com" : `https://${host}/api/v3`;
}

/**
 * The address below which rules have their pages, for links in comments: `TORIL_RULE_PAGES`, with https. Without one it is
 * null, and comments only name the rule.
 */
export function rulePages(environment: Readonly<Record<string, string | undefined>>): string | null {
  const address = environment.TORIL_RULE_PAGES;
  if (address === undefined || address === "") return null;
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new SetupError(
      "TORIL_RULE_PAGES has to be the https address below which the rules have their pages.",
    );
  }
  return address.replace(/\/+$/, "");
}
