import type { IpcGrant, Pattern } from "../../domain/ipc.ts";
import type { PageName } from "../../domain/page-name.ts";
import { PLUGIN_HALVES } from "../../domain/plugin-halves.ts";
import type { GrantedPermission, PluginPermissions } from "../../domain/plugin-permissions.ts";
import type { Project } from "../../tauri/project.ts";
import { expanded } from "./expansion.ts";
import { keyOfCrate } from "./files.ts";
import type { Manifests } from "./manifests.ts";

/** Tauri's own plugins, whether a capability names them or not. */
const OWN = PLUGIN_HALVES.map(({ crate }) => keyOfCrate(crate));

/** What the plugins that a lockfile pins may let pages do. Those of others are told where a capability names them. */
export function pluginPermissions(
  project: Project,
  manifests: Manifests,
  grants: readonly IpcGrant[],
): PluginPermissions[] {
  const byPlugin = Map.groupBy(grants, ({ plugin }) => plugin);
  return [...new Set([...OWN, ...byPlugin.keys()])].flatMap((key): PluginPermissions[] => {
    const crate = `tauri-plugin-${key}`;
    const at = key === "" ? null : (project.locked(crate)?.at ?? null);
    if (at === null) return [];
    const granted = grantedOf(byPlugin.get(key) ?? []);
    return [
      { domain: "packages", kind: "plugin-permissions", crate, ...defaultOf(key, manifests), granted, at },
    ];
  });
}

/** What `default` allows; what it denies can't be called. */
function defaultOf(key: string, manifests: Manifests): Pick<PluginPermissions, "byDefault"> {
  const known = manifests.of(key);
  if (known.how === "unknown" || known.manifest.default === undefined) return { byDefault: null };
  const at = { path: "", line: 1, column: 1, endLine: 1 };
  const { leaves } = expanded({ id: `${key}:default`, at, scope: null }, manifests);
  const own = leaves.filter((leaf) => leaf.key === key).map(({ permission }) => permission);
  const denied = new Set(own.flatMap(({ deny }) => deny));
  const allowed = new Set(own.flatMap(({ allow }) => allow));
  return { byDefault: [...allowed.difference(denied)].sort() };
}

/** What capabilities in force grant, by the permissions that they name. A denial lets nobody do anything. */
function grantedOf(grants: readonly IpcGrant[]): GrantedPermission[] {
  const allowing = grants.filter(({ effect, platforms }) => effect === "allow" && platforms !== 0);
  const groups = Map.groupBy(allowing, ({ capability, permission }) => `${capability}\0${permission}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const pages = new Map(group.flatMap(pagesOf).map((page) => [JSON.stringify(page), page]));
    return [{ permission: first.permission, capability: first.capability, pages: [...pages.values()] }];
  });
}

function pagesOf({ windows, webviews, context }: IpcGrant): PageName[] {
  const from: PageName["from"] =
    context.kind === "remote" ? { kind: "site", url: context.url.text } : { kind: "app" };
  const labelled = (kind: PageName["kind"], patterns: readonly Pattern[]) =>
    patterns.map(({ text }): PageName => ({ kind, label: text, from }));
  return [...labelled("window", windows), ...labelled("webview", webviews)];
}
