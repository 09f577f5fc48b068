import type { ListedManifest, ListedPermission } from "../../src/catalogue/listed.ts";
import { EVERY_PLATFORM, platformsOf } from "../../src/domain/platform.ts";
import { parseFile } from "../../src/formats/parse.ts";
import { asString, itemsOf, member, type SourceFile, stringsOf } from "../../src/formats/value.ts";
import type { Manifest, Permission } from "../../src/readers/tauri-acl/manifest.ts";
import { readPermissionFiles } from "../../src/readers/tauri-acl/permission-files.ts";

/** The manifest that a build with Tauri 2 makes of a plugin's files. It adds a file for every command that has none. */
export function manifestOf(files: readonly SourceFile[], commands: readonly string[]): ListedManifest {
  const { manifest, permissions, sets } = read(files, commands);
  const ids = new Set([
    ...permissions,
    ...commands.flatMap((name) => [`allow-${slug(name)}`, `deny-${slug(name)}`]),
  ]);
  const plain = [...ids].flatMap((id) => plainCommand(manifest, id) ?? []).sort();
  const pairs = new Set(plain.flatMap((name) => [`allow-${slug(name)}`, `deny-${slug(name)}`]));
  return listed(
    manifest,
    plain,
    [...ids].filter((id) => !pairs.has(id)),
    sets,
  );
}

/** The same with Tauri 3, which keeps the commands as a list. */
export function manifestOnDemand(files: readonly SourceFile[], commands: readonly string[]): ListedManifest {
  const { manifest, permissions, sets, named } = read(files, []);
  const all = [...new Set([...commands, ...named])].sort();
  return { ...listed(manifest, all, permissions, sets), demand: true };
}

/** The files, as Toril's own reader reads them, and the names that they declare, which the reader doesn't list. */
function read(files: readonly SourceFile[], commands: readonly string[]) {
  const { manifest, gaps } = readPermissionFiles(
    files,
    commands.map((name) => ({ name, at: null })),
  );
  for (const { path, message } of gaps) throw new Error(`${path}: ${message}`);
  const roots = files.map((file) => parseFile(file)).flatMap((parsed) => (parsed.ok ? [parsed.value] : []));
  const namesIn = (list: string) =>
    roots.flatMap((root) =>
      itemsOf(member(root, list)).flatMap((item) => asString(member(item, "identifier")) ?? []),
    );
  const named = roots.flatMap((root) => stringsOf(member(root, "commands")).map(({ value }) => value));
  return { manifest, permissions: namesIn("permission"), sets: namesIn("set"), named };
}

/** The command of an `allow-…` that belongs to a plain pair of `allow-…` and `deny-…`. */
function plainCommand(manifest: Manifest, id: string): string | undefined {
  const allowing = manifest.permission(id);
  const [command] = allowing?.allow ?? [];
  if (command === undefined || id !== `allow-${slug(command)}`) return undefined;
  const isPlain = (one: Permission | undefined, allow: readonly string[], deny: readonly string[]) =>
    JSON.stringify(one && listedPermission(one)) === JSON.stringify(shortened(allow, deny));
  const denying = manifest.permission(`deny-${slug(command)}`);
  return isPlain(allowing, [command], []) && isPlain(denying, [], [command]) ? command : undefined;
}

function listed(
  manifest: Manifest,
  commands: readonly string[],
  permissions: readonly string[],
  sets: readonly string[],
): ListedManifest {
  const names = (members: readonly Readonly<{ name: string }>[]) => members.map(({ name }) => name);
  const p = [...permissions].sort().flatMap((id) => {
    const permission = manifest.permission(id);
    return permission === undefined ? [] : [[id, listedPermission(permission)] as const];
  });
  const s = [...sets].sort().map((id) => [id, names(manifest.set(id) ?? [])] as const);
  return {
    c: commands,
    ...(manifest.default && { def: names(manifest.default) }),
    ...(p.length > 0 && { p: Object.fromEntries(p) }),
    ...(s.length > 0 && { s: Object.fromEntries(s) }),
  };
}

function listedPermission({ allow, deny, scope, platforms }: Permission): ListedPermission {
  const values = (entries: readonly Readonly<{ value: unknown }>[]) => entries.map(({ value }) => value);
  return {
    ...shortened(allow, deny),
    ...(scope && scope.allow.length > 0 && { sa: values(scope.allow) }),
    ...(scope && scope.deny.length > 0 && { sd: values(scope.deny) }),
    ...(platforms !== EVERY_PLATFORM && { pl: platformsOf(platforms) }),
  };
}

function shortened(allow: readonly string[], deny: readonly string[]): ListedPermission {
  return { ...(allow.length > 0 && { a: allow }), ...(deny.length > 0 && { d: deny }) };
}

function slug(command: string): string {
  return command.replaceAll("_", "-");
}
