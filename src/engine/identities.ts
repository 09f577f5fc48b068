import type { Listing, Tree } from "../domain/tree.ts";
import { parseFile } from "../formats/parse.ts";
import { asString, member, pick, type SourceFile, type Value } from "../formats/value.ts";
import type { AppLocation } from "../tauri/project.ts";
import type { Identity } from "./pair-apps.ts";
import { readBothSides } from "./read-files.ts";

/** Reads what identifies the apps whose folder only one side has; the others are told by their folder alone. */
export async function identitiesOf(
  base: Tree,
  head: Tree,
  before: Listing,
  after: Listing,
  there: readonly AppLocation[],
  here: readonly AppLocation[],
): Promise<(side: "base" | "head", app: AppLocation) => Identity> {
  const lonely = (apps: readonly AppLocation[], others: readonly AppLocation[], { entries }: Listing) => {
    const configs = new Set(
      apps.filter(({ root }) => !others.some((other) => other.root === root)).map(({ config }) => config),
    );
    return entries.filter(({ path }) => configs.has(path));
  };
  const files = await readBothSides(base, head, lonely(there, here, before), lonely(here, there, after));
  return (side, { config }) => {
    const file = files[side].files.get(config);
    return { config: file?.id ?? "", names: file === undefined ? [] : namesIn(file) };
  };
}

function namesIn(file: SourceFile): string[] {
  const parsed = parseFile(file, { json5: true });
  if (!parsed.ok) return [];
  const at = (...keys: string[]): Value | undefined => pick(parsed.value, ...keys);
  const names = {
    identifier: asString(at("identifier")) ?? asString(at("tauri", "bundle", "identifier")),
    name: asString(member(parsed.value, "productName")) ?? asString(at("package", "productName")),
  };
  return Object.entries(names).flatMap(([kind, name]) => (name === undefined ? [] : [`${kind} ${name}`]));
}
