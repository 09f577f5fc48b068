import type { ListedManifest, ListedPermission } from "../../src/catalogue/listed.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";

/** A manifest as a set of statements, so that two manifests can be compared whatever their form. */
export function spelledOut({ c, demand, def, p = {}, s = {} }: ListedManifest): Set<string> {
  const pairs = c.flatMap((command) => {
    const slug = command.replaceAll("_", "-");
    return [permission(`allow-${slug}`, { a: [command] }), permission(`deny-${slug}`, { d: [command] })];
  });
  return new Set([
    ...(demand ? c.map((command) => `command ${command}`) : pairs),
    ...Object.entries(p).map(([id, entry]) => permission(id, entry)),
    ...Object.entries(s).map(([id, members]) => `set ${id} ${members.join(" ")}`),
    ...(def ? [`default ${def.join(" ")}`] : []),
  ]);
}

type Members = Readonly<{ permissions: readonly string[] }>;

/** A manifest of `acl-manifests.json`. */
export type WrittenManifest = Readonly<{
  default_permission: Members | null;
  permissions: Readonly<Record<string, WrittenPermission>>;
  permission_sets: Readonly<Record<string, Members>>;
  commands?: readonly string[];
}>;

type WrittenPermission = Readonly<{
  commands: Readonly<{ allow: readonly string[]; deny: readonly string[] }>;
  scope?: Readonly<{ allow?: readonly unknown[] | null; deny?: readonly unknown[] | null }>;
  platforms?: readonly string[] | null;
}>;

export function spelledOutAsWritten(manifest: WrittenManifest): Set<string> {
  const { default_permission, permissions, permission_sets, commands = [] } = manifest;
  return new Set([
    ...commands.map((command) => `command ${command}`),
    ...Object.entries(permissions).map(
      ([
        id,
        {
          commands: { allow, deny },
          scope,
          platforms,
        },
      ]) =>
        permission(id, {
          a: allow,
          d: deny,
          sa: scope?.allow ?? [],
          sd: scope?.deny ?? [],
          // Before 2.0.0-beta.10, a permission for every platform listed all five.
          ...(platforms && platforms.length < PLATFORMS.length && { pl: platforms }),
        }),
    ),
    ...Object.entries(permission_sets).map(
      ([id, { permissions: members }]) => `set ${id} ${members.join(" ")}`,
    ),
    ...(default_permission ? [`default ${default_permission.permissions.join(" ")}`] : []),
  ]);
}

function permission(id: string, { a = [], d = [], sa = [], sd = [], pl }: ListedPermission): string {
  const lists = { allows: a, denies: d, reaches: sa, "never reaches": sd, on: pl ?? [] };
  const words = Object.entries(lists).flatMap(([verb, list]) =>
    list.length === 0 ? [] : `${verb} ${JSON.stringify(list)}`,
  );
  return ["permission", id, ...words].join(" ");
}
