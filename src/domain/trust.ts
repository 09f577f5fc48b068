import type { Ecosystem } from "./manager.ts";
import { isTrusted } from "./trusted-source.ts";

/** A package whose code a team lets run while the app is built: under this name, from this source and no other. */
export type Trusted = Readonly<{
  ecosystem: Ecosystem;
  /** `@scope/*` for all packages of an npm scope. */
  name: string;
  /** The ecosystem's own registry by its name (`crates.io`, `npm`), or the address of another one, an owner or a repository. */
  from: string;
}>;

/** A package whose code newly runs, and where one release of it comes from, as `Trusted` names that; null where no policy can. */
export type CodeOf = Readonly<{ ecosystem: Ecosystem; name: string; from: string | null }>;

/** The ecosystems' own registries, as policies name them. */
export const REGISTRIES: Readonly<Record<Ecosystem, string>> = { cargo: "crates.io", npm: "npm" };

/** The rules that trust weighs on, by whose packages they tell: what newly runs while building, and nothing that may be tampering. */
export const OF_BUILD_CODE: Readonly<Record<Ecosystem, readonly string[]>> = {
  cargo: ["build/build-script-added", "build/proc-macro-added", "build/build-code-changed"],
  npm: ["build/install-script-added", "build/build-code-changed"],
};

/** Whether a package is trusted as it is named, from where it comes. */
export function isTrustedCode(code: CodeOf, trust: readonly Trusted[]): boolean {
  return trust.some((each) => {
    if (code.from === null || each.ecosystem !== code.ecosystem) return false;
    return isNamed(code.name, each.name) && isTrusted(code.from, [each.from]);
  });
}

/** "crate ring from crates.io", "npm package @acme/* from npm". */
export function trustedName({ ecosystem, name, from }: CodeOf): string {
  return `${ecosystem === "cargo" ? "crate" : "npm package"} ${name} from ${from ?? "elsewhere"}`;
}

function isNamed(name: string, pattern: string): boolean {
  return pattern.endsWith("/*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
