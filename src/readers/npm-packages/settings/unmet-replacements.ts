import { type Gap, gapAt, wordsOf } from "../../../domain/gap.ts";
import { code } from "../../../domain/sentence.ts";
import type { LockedPackages } from "../../../formats/locked-packages.ts";
import { asString } from "../../../formats/value.ts";
import { baseName } from "../../../tauri/paths.ts";
import type { InstallFolder } from "../install-folder.ts";
import { heldIn } from "../locked-answers.ts";
import { namesIn, type Replacement, replacementsFor } from "./overridden.ts";

/**
 * Gaps for overrides that the lockfile wasn't written for: unless it is frozen, the manager resolves anew what they name. Where
 * they take a package from elsewhere, that is told of themselves.
 */
export function unmetReplacements(lock: LockedPackages, { manifest, workspace }: InstallFolder): Gap[] {
  return replacementsFor(lock.manager, manifest, workspace).flatMap((each) => {
    const text = asString(each.text);
    if (text === undefined || isRecorded(lock, each, text)) return [];
    const message = `${code(`${each.key}: ${text}`)} replaces what packages ask for, and ${code(baseName(lock.path))} wasn't written for it: installing may take what nothing pins. Commit the lockfile that is written then.`;
    const rests = wordsOf("replacement", lock.manager, each.key, text);
    return [gapAt(each.at, { kind: "not-checked", rests, message })];
  });
}

function isRecorded(lock: LockedPackages, replacement: Replacement, text: string): boolean {
  switch (lock.manager) {
    case "pnpm":
      return isSaidBy(lock, replacement.key, text, ": ");
    case "bun":
      // It takes no notice of places, as Yarn writes them.
      return namesIn(replacement.key).length !== 1 || isSaidBy(lock, replacement.key, text, " ");
    case "yarn":
      return lock.version === "1" || isAnsweredInYarn(lock, replacement.key, text);
    default:
      return true;
  }
}

/** pnpm and Bun copy the tables. What stands for something else (`$left`, `catalog:`) they may copy as what it stands for. */
function isSaidBy(lock: LockedPackages, key: string, text: string, between: string): boolean {
  const isReference = text.startsWith("$") || text.startsWith("catalog:");
  const said = overridesIn(lock);
  if (!isReference) return said.has(`${key}${between}${text}`);
  return said.values().some((value) => value.startsWith(`${key}${between}`));
}

const overrides = new WeakMap<LockedPackages, ReadonlySet<string>>();

function overridesIn(lock: LockedPackages): ReadonlySet<string> {
  const known =
    overrides.get(lock) ??
    new Set(lock.settings.flatMap(({ name, value }) => (name === "overrides" ? [value] : [])));
  overrides.set(lock, known);
  return known;
}

/** Where Yarn replaces anything, the lockfile has an entry for what it takes instead. */
function isAnsweredInYarn(lock: LockedPackages, key: string, text: string): boolean {
  const names = namesIn(key);
  const name = names.at(-1) ?? key;
  const isUsed = names.every((each) => each === "**" || heldIn(lock).named(each).length > 0);
  if (!isUsed) return true;
  if (text.startsWith("patch:")) return isPatchedWith(lock, text);
  // What lies in the repository is written in many ways, and told of itself.
  return /^(?:workspace|link|portal|file|catalog):/.test(text) || lock.answerTo("", name, text) !== undefined;
}

/** Yarn names a patch in the lockfile in more words than people do: the file is the same. */
function isPatchedWith({ settings }: LockedPackages, text: string): boolean {
  const file = text.slice(text.lastIndexOf("#") + 1).replace(/^(?:optional!)?(?:~\/|(?:\.\/)+)?/, "");
  return (
    file.includes("builtin<") || settings.some(({ name, value }) => name === "patch" && value.endsWith(file))
  );
}
