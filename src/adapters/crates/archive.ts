import { CODE_LIMITS, type CodeTexts } from "../archives/code-texts.ts";
import { Odd } from "../archives/odd.ts";
import type { TarEntry } from "../archives/tar.ts";
import { type Refused, unpacked } from "../archives/unpacked.ts";

/** The parts of a crate's archive that matter: the names of its files, its manifest's text, and wanted texts. */
export type Archive = Readonly<{
  files: readonly string[];
  manifest: string;
  texts: ReadonlyMap<string, string>;
}>;

const ARCHIVE_LIMITS = {
  entries: 50_000,
  /** All wanted texts together. The largest plugin has 400 kB of permission files. */
  textBytes: 4 * 1024 * 1024,
} as const;

const MANIFEST = "Cargo.toml";

/** Reads the archive of `NAME-VERSION`. `wants` chooses texts by path. */
export function readArchive(
  bytes: Uint8Array,
  root: string,
  wants: (path: string) => boolean = () => false,
): Promise<Archive | Refused> {
  return unpacked(bytes, async (entries) => {
    const names = new Set<string>();
    const texts = new Map<string, string>();
    let taken = 0;
    let manifest: string | undefined;
    for await (const entry of entries) {
      const path = pathOf(entry, root, names);
      if (path === MANIFEST) manifest = await entry.text();
      else if (wants(path)) {
        taken += entry.size;
        if (taken > ARCHIVE_LIMITS.textBytes) throw new Odd("holds more permission files than any plugin");
        texts.set(path, await entry.text());
      }
    }
    if (manifest === undefined) throw new Odd("has no Cargo.toml");
    return { files: [...names].filter((name) => !name.endsWith("/")), manifest, texts };
  });
}

/** Reads the code of an archive that was read before, and leaves out what is larger than the limits. */
export async function readCode(
  bytes: Uint8Array,
  root: string,
  paths: ReadonlySet<string>,
  most: number,
): Promise<CodeTexts> {
  const texts = await unpacked(bytes, async (entries) => {
    const found = new Map<string, string>();
    let left = most;
    for await (const entry of entries) {
      const path = entry.name.slice(root.length + 1);
      if (!paths.has(path) || entry.kind !== "file") continue;
      if (entry.size > CODE_LIMITS.textBytes || entry.size > left) continue;
      left -= entry.size;
      found.set(path, await entry.text());
    }
    return found;
  });
  return "refused" in texts ? new Map() : texts;
}

/** The path of an entry below the archive's folder, added to `names`. The path of a folder ends in a slash. */
function pathOf({ name, kind }: TarEntry, root: string, names: Set<string>): string {
  if (names.size >= ARCHIVE_LIMITS.entries) throw new Odd("holds more files than any crate");
  if (kind === "link") throw new Odd("holds a link, and not only files");
  const path = name.startsWith(`${root}/`) ? name.slice(root.length + 1) : undefined;
  if (path === undefined) {
    if (kind === "folder" && name === root) return "/";
    throw new Odd("holds a file outside of its own folder");
  }
  const parts = path.replace(/\/$/, "").split("/");
  if (path !== "" && parts.some((part) => part === "" || part === "." || part === "..")) {
    throw new Odd("holds a file outside of its own folder");
  }
  if (kind === "folder") return note(`${path.replace(/\/$/, "")}/`, names);
  if (names.has(path)) throw new Odd("holds one file twice");
  if (path !== MANIFEST && path.toLowerCase() === MANIFEST.toLowerCase())
    throw new Odd("holds two Cargo.toml");
  return note(path, names);
}

function note(path: string, names: Set<string>): string {
  names.add(path);
  return path;
}
