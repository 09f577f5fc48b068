import type { CspAct, CspChange } from "../../domain/csp.ts";
import type { TargetUrl } from "./match-url.ts";

/** An act to try on both sides, and what it would reach. */
export type Attempt = Readonly<{
  act: CspAct;
  url: TargetUrl | undefined;
  extent: CspChange["extent"];
  /** Whom or what it reaches, as people name it; "" where that has no name. */
  target: string;
}>;

/** How people call what an act carries so that the policy lets it through; "" where it carries nothing. */
export function credential(nonce: string | null, hash: string | null): string {
  return nonce !== null ? "nonce" : hash !== null ? "hash" : "";
}
