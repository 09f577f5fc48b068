import { SetupError } from "./setup-error.ts";

/** Where cargo itself asks for crates that come from crates.io, unless it is configured otherwise. */
const CRATES_INDEX = "https://index.crates.io/";

/**
 * The sparse index to ask for crates of crates.io: `TORIL_CRATES_INDEX` where it is set, for a mirror or a proxy that
 * speaks the same protocol. No address from a lockfile is ever asked.
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

/** GitHub's API: of github.com, or of a GitHub Enterprise Server by its host. */
export function githubApi(host: string | null = null): string {
  return host === null ? "https://api.github.com" : `https://${host}/api/v3`;
}

/**
 * Where each rule has its page, for links in comments: `TORIL_RULE_PAGES` as an https address; null for none, and then
 * comments name the rule alone.
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
