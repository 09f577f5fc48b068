import { type Source, THIS_REPOSITORY } from "../domain/source.ts";
import { isIntegrity } from "./npm-fields.ts";
import { isPackageName, isVersion } from "./npm-source.ts";
import { asString, member } from "./value.ts";
import { asked, isUnpinned, pathFrom, type Wanted, type YarnEntry, type YarnFault } from "./yarn-entry.ts";
import { unreadFields } from "./yarn-fields.ts";
import type { YarnBlock } from "./yarn-lines.ts";
import { addressSource, fileSource, gitSource } from "./yarn-source.ts";

/** What Yarn 1 makes of one block: a package for each real name that its descriptors ask for, which is one as a rule. */
export function classicEntries(block: YarnBlock): Readonly<{ entries: YarnEntry[]; faults: YarnFault[] }> {
  const faults = unreadFields("classic", block.fields);
  const byName = Map.groupBy(block.descriptors, realName);
  const entries: YarnEntry[] = [];
  for (const [name, descriptors] of byName) {
    if (!isPackageName(name))
      faults.push({ field: null, reason: "asks for no package that could be published." });
    const entry = entryOf(block, name, descriptors);
    const fault = faultOf(entry);
    if (fault !== undefined) faults.push(fault);
    entries.push(entry);
  }
  return { entries, faults };
}

/** The name of the package, not the one that an alias (`a@npm:b@1`) gives it. */
function realName(descriptor: string): string {
  const { name, text } = asked(descriptor) ?? { name: descriptor, text: "" };
  return /^npm:(@?[^@]*)/.exec(text)?.[1] ?? name;
}

function entryOf(block: YarnBlock, name: string, descriptors: readonly string[]): YarnEntry {
  const text = (field: string) => asString(member(block.fields, field));
  const [version, resolved] = [text("version") ?? "", text("resolved")];
  const target = resolved === undefined ? folderOf(descriptors) : null;
  const source = target === null ? sourceOf({ name, version }, resolved ?? "") : THIS_REPOSITORY;
  return {
    ...{ block, descriptors, name, version, source, target, kind: "package", locator: null, patches: [] },
    integrity: integrityOf(text("integrity"), resolved, source),
    wants: wantsOf(block),
  };
}

/** The folder of the repository that descriptors such as `a@file:../a` or `a@link:./a` name; null unless all name one. */
function folderOf(descriptors: readonly string[]): string | null {
  const folders = new Set(descriptors.map(folderIn));
  const [folder = null] = folders;
  return folders.size === 1 ? folder : null;
}

function folderIn(descriptor: string): string | null {
  const [, path] = /^(?:file:|link:|(?=\.{1,2}\/))(.*)$/.exec(asked(descriptor)?.text ?? "") ?? [];
  return path === undefined ? null : pathFrom("", path);
}

/** Yarn 1 takes the text after the first `#` for a commit or a hash, and ignores one after a second. */
function sourceOf(release: Readonly<{ name: string; version: string }>, resolved: string): Source {
  const [url = "", hash = null] = resolved.split("#");
  if (/^(?:git(?:\+[a-z0-9]+)?|ssh):/.test(url) || (url.endsWith(".git") && !url.includes("?")))
    return gitSource(url, hash);
  if (!url.startsWith("file:")) return addressSource(release, url);
  const path = pathFrom("", url.slice("file:".length));
  return path === null ? { kind: "unknown", text: url } : fileSource(path);
}

/** Before 1.10 Yarn wrote the sha1 alone, behind the address. */
function integrityOf(
  written: string | undefined,
  resolved: string | undefined,
  source: Source,
): string | null {
  if (written !== undefined) return isIntegrity(written) ? written : null;
  const sha1 = /^[^#]*#([0-9a-f]{40})(?:#|$)/.exec(resolved ?? "")?.[1];
  return sha1 === undefined || source.kind === "git" ? null : `sha1-${base64(sha1)}`;
}

function base64(hex: string): string {
  const bytes = Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
  return btoa(String.fromCharCode(...bytes));
}

function wantsOf(block: YarnBlock): Wanted[] {
  const tables: readonly (readonly [string, boolean])[] = [
    ["dependencies", false],
    ["optionalDependencies", true],
  ];
  return tables.flatMap(([table, isOptional]) => {
    const wanted = member(block.fields, table);
    if (wanted?.kind !== "object") return [];
    return [...wanted.entries].map(([name, { value }]) => ({
      name,
      text: asString(value) ?? "",
      isOptional,
    }));
  });
}

function faultOf({ block, version, source, target }: YarnEntry): YarnFault | undefined {
  if (!isVersion(version)) return { field: "version", reason: "isn't a version." };
  if (isUnpinned(source)) return { field: "resolved", reason: "names no commit that pins it." };
  if (target !== null || member(block.fields, "resolved") !== undefined) return undefined;
  return {
    field: null,
    reason: "has no address (`resolved`), so that Yarn takes the newest release that fits.",
  };
}
