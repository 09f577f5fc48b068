/**
 * Carries the facts of an ACL catalogue into the repository, in the form that is shipped.
 *
 *     node scripts/import-catalogue.ts path/to/acl-catalogue.json
 *
 * The catalogue holds the permissions of Tauri's core and official plugins by version; `legend` inside it tells its
 * fields. Lists of changes are left out: they follow from the rest.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [source] = process.argv.slice(2);
if (source === undefined)
  throw new Error("usage: node scripts/import-catalogue.ts path/to/acl-catalogue.json");

const { manifests, crates } = JSON.parse(readFileSync(source, "utf8"));
const rows = [
  ...manifests.map(
    (manifest: unknown, i: number) => `  ${JSON.stringify(manifest)}${i + 1 < manifests.length ? "," : ""}`,
  ),
];
const keys = Object.keys(crates).sort();
const versions = keys.map(
  (key, i) => `  ${JSON.stringify(key)}: ${JSON.stringify(crates[key])}${i + 1 < keys.length ? "," : ""}`,
);
const text = `{"manifests": [\n${rows.join("\n")}\n],\n"crates": {\n${versions.join("\n")}\n}}\n`;
writeFileSync(new URL("../src/facts/catalogue/permissions.json", import.meta.url), text);
