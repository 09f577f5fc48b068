import type { RustParser, RustSyntax } from "../formats/rust/tree.ts";
import type { ChangedRust } from "../readers/reader.ts";
import { touchedRust } from "../readers/rust-commands/touched.ts";
import type { Project } from "../tauri/project.ts";
import type { AppUnderReview } from "./app-under-review.ts";

/** The parser, where code of some app differs. Loading it takes longer than most reviews. */
export async function parserFor(
  apps: readonly AppUnderReview[],
  syntax: RustSyntax | null,
): Promise<RustParser | null> {
  if (syntax === null) return null;
  const isNeeded = apps.some(({ builds: [own] }) => own && touchedRust(own.base, own.head).size > 0);
  return isNeeded ? syntax.load() : null;
}

/** What a reader is told of the code that differs between two sides of an app; undefined where none does. */
export function changedRust(
  parser: RustParser | null,
  base: Project | null,
  head: Project,
): Readonly<Record<ChangedRust["side"], ChangedRust>> | undefined {
  if (parser === null) return undefined;
  const touched = touchedRust(base, head);
  if (touched.size === 0) return undefined;
  return { base: { parser, touched, side: "base" }, head: { parser, touched, side: "head" } };
}
