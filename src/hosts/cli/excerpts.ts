import type { Finding } from "../../domain/finding.ts";
import type { Tree } from "../../domain/tree.ts";
import type { Excerpts } from "../../renderers/excerpt.ts";
import { addedLines } from "../../review/added-lines.ts";

/** The files that findings point at, with the lines that base has not. */
export async function excerptsFor(findings: readonly Finding[], base: Tree, head: Tree): Promise<Excerpts> {
  const paths = new Set(findings.map(({ path }) => path));
  const [before, after] = await Promise.all([linesOf(paths, base), linesOf(paths, head)]);
  return new Map(
    [...after].map(([path, lines]) => [path, { lines, added: addedLines(before.get(path), lines) }]),
  );
}

async function linesOf(
  paths: ReadonlySet<string>,
  tree: Tree,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entries = (await tree.list()).entries.filter(({ path }) => paths.has(path));
  const blobs = entries.length === 0 ? new Map<string, Uint8Array>() : await tree.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = blobs.get(id);
      return bytes === undefined ? [] : [[path, new TextDecoder().decode(bytes).split(/\r?\n/)] as const];
    }),
  );
}
