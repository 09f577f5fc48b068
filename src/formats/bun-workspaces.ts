import type { Gap } from "../domain/gap.ts";
import type { Place } from "../domain/place.ts";
import { asksIn, type BunAsk, oddEntry, unreadFields, WORKSPACE_FIELDS } from "./bun-fields.ts";
import { isPackageName } from "./npm-source.ts";
import { asString, member, type ObjectValue } from "./value.ts";

/** A folder of the repository that a bun.lock was written for, and what its package.json asked for then. */
export type BunWorkspace = Readonly<{
  /** Relative to the lockfile; "" for the project itself. */
  folder: string;
  /** Bun finds it by this name; "" where the project has none. */
  name: string;
  version: string;
  asks: readonly BunAsk[];
  at: Place;
}>;

/** Reads `workspaces`. Bun drops the whole lockfile if a folder beside the project has no name of its own. */
export function workspacesIn(table: ObjectValue): { workspaces: BunWorkspace[]; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const names = new Set<string>();
  const workspaces = [...table.entries].map(([folder, { key: at, value }]): BunWorkspace => {
    const name = asString(member(value, "name")) ?? "";
    const isNamed = folder === "" || (isPackageName(name) && !names.has(name));
    if (!isNamed || value.kind !== "object")
      gaps.push(oddEntry(folder, at, "is no workspace with a name of its own", value));
    if (folder !== "") names.add(name);
    gaps.push(...unreadFields("the workspace", folder === "" ? "." : folder, value, WORKSPACE_FIELDS));
    return { folder, name, version: asString(member(value, "version")) ?? "", asks: asksIn(value), at };
  });
  return { workspaces, gaps };
}

/** The first part of the tuple that stands for a workspace. */
export function workspaceKey({ name, folder }: Pick<BunWorkspace, "name" | "folder">): string {
  return `${name}@workspace:${folder}`;
}
