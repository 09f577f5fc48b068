import type { Ecosystem } from "./manager.ts";

/**
 * What an app lets happen, side by side. A cell is `added` or `wider` exactly where a finding of the review names it, and
 * `removed` where a narrowing does. `covered`: the text is new, and what it lets through was let through before.
 */
export type AppSurface = Readonly<{
  calls: readonly PageCalls[];
  policy: readonly PolicySource[];
  packages: Readonly<Record<Ecosystem, PackageCount>>;
}>;

/** Which commands pages may call that may call the same: those of a window or webview by its label, of a site by its pattern. */
export type PageCalls = Readonly<{
  pages: readonly string[];
  same: readonly string[];
  added: readonly string[];
  wider: readonly string[];
  removed: readonly string[];
}>;

/** A source of a directive of the Content Security Policy, as the pages of one platform get it. */
export type PolicySource = Readonly<{
  directive: string;
  source: string;
  state: "same" | "added" | "covered" | "removed";
}>;

/** How many packages the lockfiles pin on either side. */
export type PackageCount = Readonly<{ base: number; head: number }>;
