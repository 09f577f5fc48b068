import type { Gap } from "../../../domain/gap.ts";
import type { LockedPackages, Unanswered } from "../../../formats/locked-packages.ts";
import { asString, type Value } from "../../../formats/value.ts";
import { type Replacement, replacementsFor } from "./overridden.ts";

/**
 * The gaps of a lockfile, without those about what `resolutions` of the manifest replace. Yarn puts another requirement in the
 * place of such a one before it asks the lockfile, so that it has no entry by right. Where the other one has its entry, nothing
 * is resolved anew. An entry that somebody took out has no such reason.
 */
export function gapsBesideReplaced(lock: LockedPackages, manifest: Value | undefined): readonly Gap[] {
  const { unanswered = [], gaps } = lock;
  if (unanswered.length === 0) return gaps;
  const replacements = replacementsFor(lock.manager, manifest, undefined);
  const replaced = unanswered.filter((each) => isReplaced(each, replacements, lock));
  const explained = new Set(replaced.map(({ gap }) => gap));
  return gaps.filter((gap) => !explained.has(gap));
}

/** Whether it is replaced for all who ask, by what the lockfile has. */
function isReplaced(
  { name, text, by }: Unanswered,
  replacements: readonly Replacement[],
  lock: LockedPackages,
): boolean {
  return by.every((asker) => {
    const first = replacements.find(({ key }) => holdsFor(key, name, text, asker));
    const other = asString(first?.text);
    return other !== undefined && lock.answerTo("", name, other) !== undefined;
  });
}

/** `left`, `left@^1.0.0`, `vite/left`, `@scope/vite/left`: a name, what is asked of it, and who asks. */
const KEY = /^(?:((?:@[^/@]+\/)?[^/@]+)\/)?((?:@[^/@]+\/)?[^/@]+)(?:@([^@]+))?$/;

/** Whether Yarn takes a key for a requirement; the first that it takes counts. Of places with a version it can't be told. */
function holdsFor(key: string, name: string, text: string, asker: string): boolean {
  const [, from, of, range] = KEY.exec(key) ?? [];
  return (
    of === name &&
    (from === undefined || from === asker) &&
    (range === undefined || withoutProtocol(range) === withoutProtocol(text))
  );
}

/** Yarn writes `npm:` before what names no protocol. */
function withoutProtocol(text: string): string {
  return text.replace(/^npm:/, "");
}
