import { lookUpPermissions } from "../../src/catalogue/permission-catalogue.ts";

/** What an identifier stands for, one short statement for each thing. */
export type Meaning = ReadonlySet<string>;

/** Said of a default set that exists. One that doesn't may be named all the same, and grants nothing. */
export const DECLARED = "is declared";

/** Expands an identifier at a version as Tauri does: sets to their members, these to commands and scopes. */
export function meaningOf(key: string, version: string, id: string): Set<string> {
  const manifest = lookUpPermissions(key, version)?.manifest;
  const members = id === "default" ? (manifest?.default ?? []) : manifest?.set(id);
  if (members !== undefined) {
    const meaning = union(members.map((name) => meaningOfMember(key, version, name)));
    return id === "default" && manifest?.default ? meaning.add(DECLARED) : meaning;
  }
  const permission = manifest?.permission(id);
  if (permission === undefined) return new Set([`lacks ${id}`]);
  const { allow, deny, scopeAllow, scopeDeny, platforms } = permission;
  const commands = [...allow.map((name) => `allows ${name}`), ...deny.map((name) => `denies ${name}`)];
  const scopes = [
    ...scopeAllow.map((entry) => `within ${inShort(entry)}`),
    ...scopeDeny.map((entry) => `never in ${inShort(entry)}`),
  ];
  // A scope is for the commands beside it; that of a permission without commands is for all of the plugin.
  const scoped =
    commands.length === 0 ? scopes : commands.flatMap((name) => scopes.map((scope) => `${name} ${scope}`));
  const where = platforms === undefined ? "" : ` on ${platforms.join(", ")}`;
  return new Set([...commands, ...scoped].map((statement) => statement + where));
}

/** A member may belong to another plugin, as all of `core` do; its commands are then told with the plugin's name. */
function meaningOfMember(key: string, version: string, name: string): Set<string> {
  const colon = name.lastIndexOf(":");
  if (colon < 0) return meaningOf(key, version, name);
  const other = name.slice(0, colon);
  const theirs = [...meaningOf(other, version, name.slice(colon + 1))].filter((one) => one !== DECLARED);
  const plugin = other.replace(/^core:/, "");
  return new Set(theirs.map((one) => one.replace(/^(allows|denies) /, `$1 ${plugin}|`)));
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

function inShort(entry: unknown): string {
  const [[name, value] = [], ...more] = typeof entry === "object" ? Object.entries(entry ?? {}) : [];
  return name !== undefined && more.length === 0 ? String(value) : JSON.stringify(entry);
}
