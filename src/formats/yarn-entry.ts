import type { Source } from "../domain/source.ts";
import type { LockedSetting } from "./locked-packages.ts";
import type { YarnBlock } from "./yarn-lines.ts";

/** What one block of a yarn.lock says, in the words that Yarn 1 and later ones have in common. */
export type YarnEntry = Readonly<{
  block: YarnBlock;
  /** The requirements that it answers, as `name@text`. */
  descriptors: readonly string[];
  /** The real name. */
  name: string;
  version: string;
  source: Source;
  integrity: string | null;
  /** A project of the repository is no package. What a patch makes is the package that it patches. */
  kind: "package" | "project" | "patched";
  /** For a folder of the repository: where it lies, relative to the lockfile. */
  target: string | null;
  /** The locator as a descriptor names it that is relative to this package's folder; null in Yarn 1, which names none. */
  locator: string | null;
  wants: readonly Wanted[];
  patches: readonly LockedSetting[];
}>;

/** A dependency as a block writes it. */
export type Wanted = Readonly<{ name: string; text: string; isOptional: boolean }>;

/** What could not be made of a block: the field that is to blame, where one is, and the end of a sentence about it. */
export type YarnFault = Readonly<{ field: string | null; reason: string }>;

/** What a descriptor asks for: the name before its `@`, and the rest. Null for a text that is no descriptor. */
export function asked(descriptor: string): Readonly<{ name: string; text: string }> | null {
  const end = descriptor.indexOf("@", 1);
  return end < 0 ? null : { name: descriptor.slice(0, end), text: descriptor.slice(end + 1) };
}

/** A repository without a commit is whatever it holds on the day of the installation. */
export function isUnpinned(source: Source): boolean {
  return source.kind === "git" && source.commit === null;
}

/** A path relative to a folder, both relative to the lockfile; null where it leads to no place of a repository. */
export function pathFrom(folder: string, path: string): string | null {
  if (/^[/~\\]|^[A-Za-z]:|\\/.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}
