/**
 * Lists every setting of a release of Tauri, one a line, from the schema that its CLI brings:
 *
 *   npm pack @tauri-apps/cli@2.12.5 && tar xzf tauri-apps-cli-2.12.5.tgz
 *   node scripts/list-settings.ts package/config.schema.json > __tests__/config/settings-of-tauri-2.12.5.txt
 *
 * Tauri 1 calls it `schema.json`. A star stands for any item of a list or any name.
 */
import { readFileSync } from "node:fs";

type Schema = Readonly<{
  $ref?: string;
  properties?: Readonly<Record<string, Schema>>;
  additionalProperties?: Schema | boolean;
  items?: Schema | readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  allOf?: readonly Schema[];
  definitions?: Readonly<Record<string, Schema>>;
}>;

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Name a schema.");
const root: Schema = JSON.parse(readFileSync(path, "utf8"));
const found = new Set<string>();
walk(root, [], []);
process.stdout.write(`${[...found].sort().join("\n")}\n`);

function walk(schema: Schema, key: readonly string[], refs: readonly string[]): void {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace(/^.*\//, "");
    // A command may hold commands: its own settings are listed once.
    const next = root.definitions?.[name];
    if (!refs.includes(name) && next !== undefined) walk(next, key, [...refs, name]);
    return;
  }
  const forms = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
  for (const form of forms) walk(form, key, refs);
  for (const [name, each] of Object.entries(schema.properties ?? {})) walk(each, [...key, name], refs);
  const { additionalProperties: other, items } = schema;
  if (typeof other === "object") walk(other, [...key, "*"], refs);
  for (const each of items === undefined ? [] : [items].flat()) walk(each, [...key, "*"], refs);
  const isLeaf =
    forms.length === 0 && schema.properties === undefined && typeof other !== "object" && items === undefined;
  if (isLeaf && key.length > 0) found.add(key.join("."));
}
