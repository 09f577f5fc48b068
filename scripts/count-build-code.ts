import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { factInArchive } from "../__tests__/packages/archive-facts.ts";
import { readNpmArchive } from "../src/adapters/npm/archive.ts";
import type { BuildCode } from "../src/domain/build-code.ts";

/**
 * Says what the code of real packages is seen to do while building. It reads archives from folders, such as the cache that
 * cargo keeps, and runs nothing of them. It prints one line for each step, with the first line that gave it its class, then
 * how many steps have each class.
 *
 *     node scripts/count-build-code.ts FOLDER… > classes.tsv
 */
const counts = new Map<string, number>();
let archives = 0;
for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder).sort()) {
    const code = await codeIn(join(folder, name));
    if (code === undefined) continue;
    archives += 1;
    for (const each of code) note(basename(name).replace(/\.(?:crate|tgz)$/, ""), each);
  }
}
for (const [kind, count] of [...counts].sort()) process.stderr.write(`${kind}: ${count}\n`);
process.stderr.write(`${archives} archives\n`);

async function codeIn(path: string): Promise<readonly BuildCode[] | undefined> {
  if (path.endsWith(".crate")) {
    const fact = await factInArchive(readFileSync(path), basename(path, ".crate"));
    return typeof fact === "string" ? [] : fact.code;
  }
  if (!path.endsWith(".tgz")) return undefined;
  const fact = await readNpmArchive(readFileSync(path));
  return "refused" in fact ? [] : fact.code;
}

function note(name: string, { step, class: seen, telling: [first] }: BuildCode): void {
  const kind = `${step} ${seen}`;
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const where = first === undefined ? "" : `${first.path}:${first.line} ${first.text}`;
  process.stdout.write(`${[name, step, seen, where].join("\t")}\n`);
}
