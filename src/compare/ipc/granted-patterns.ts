import type { IpcGrant } from "../../domain/ipc.ts";
import { patternOf } from "../../domain/scope.ts";
import type { Escape } from "./scopes/scope-question.ts";

/**
 * What the line that lets the example through names, as it is written: one pattern, or all those of a permission that a release
 * defines, that of the example first. Empty where no single entry is to blame.
 */
export function grantedPatterns({ scope, at }: IpcGrant, found: Escape | undefined): string[] {
  if (found?.because !== "allowed") return [];
  const first = patternOf(found.entry);
  if (first === null) return [];
  const ofRelease = (scope?.allow ?? []).filter((entry) => entry.at === at);
  const isOne = ofRelease.some(({ text }) => text === found.entry.text);
  return widest([first, ...(isOne ? ofRelease.flatMap((entry) => patternOf(entry) ?? []) : [])]);
}

/** A folder's own pattern says nothing beside that of all below it. */
function widest(patterns: readonly string[]): string[] {
  const all = new Set(patterns);
  const shown = patterns.map((each) => {
    const below = `${each.replace(/\/\*$/, "")}/**`;
    return all.has(below) ? below : each;
  });
  return [...new Set(shown)];
}
