import { codeTexts } from "../../src/adapters/archives/code-texts.ts";
import { readArchive, readCode } from "../../src/adapters/crates/archive.ts";
import { type CrateFact, codeToRead, crateFact } from "../../src/facts/crate-facts.ts";

/** What is known of a crate by its archive `NAME-VERSION`, as a run reads it; a text says why nothing is. */
export async function factInArchive(bytes: Uint8Array, root: string): Promise<CrateFact | string> {
  const archive = await readArchive(bytes, root);
  if ("refused" in archive) return archive.refused;
  const manifest = { path: "Cargo.toml", id: root, text: archive.manifest };
  const code = await codeTexts(codeToRead(manifest, archive.files), (paths, most) =>
    readCode(bytes, root, paths, most),
  );
  const fact = crateFact(manifest, archive.files, new Map(), code);
  return "unknown" in fact ? fact.unknown : fact;
}
