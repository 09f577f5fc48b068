import type { LockedPackages } from "../../formats/locked-packages.ts";
import { asString, member, pick, type Value } from "../../formats/value.ts";
import type { InstallFolder } from "./install-folder.ts";

/** The default catalog has no name, or this one. */
const DEFAULT = "default";

/**
 * What a requirement such as `catalog:` or `catalog:web` stands for, by the catalogs of the project; the requirement itself where
 * it names none, or one that isn't there.
 */
export function meantBy(
  { manager }: LockedPackages,
  folder: InstallFolder,
  name: string,
  text: string,
): string {
  const [, written] = /^catalog:(.*)$/s.exec(text) ?? [];
  if (written === undefined) return text;
  const catalog = written.trim() === "" ? DEFAULT : written.trim();
  const found = tablesOf(manager, folder).flatMap((table) => [
    ...(catalog === DEFAULT ? [pick(table, "catalog", name)] : []),
    pick(table, "catalogs", catalog, name),
  ]);
  return found.map(asString).find((each) => each !== undefined) ?? text;
}

function tablesOf(manager: LockedPackages["manager"], folder: InstallFolder): (Value | undefined)[] {
  switch (manager) {
    case "pnpm":
      return [folder.workspace];
    case "yarn":
      return [folder.yarnrc];
    case "bun":
      return [folder.manifest, member(folder.manifest, "workspaces")];
    default:
      return [];
  }
}

/** Whether pnpm or Bun wrote the lockfile for a catalog that says the same. */
export function isCatalogOf(
  { settings }: LockedPackages,
  name: string,
  text: string,
  meant: string,
): boolean {
  const catalog = text.slice("catalog:".length).trim();
  const isDefault = catalog === "" || catalog === DEFAULT;
  return settings.some(
    (each) =>
      (isDefault && each.name === "catalog" && each.value === `${name} ${meant}`) ||
      (each.name === "catalogs" && each.value === `${isDefault ? DEFAULT : catalog} > ${name} ${meant}`),
  );
}
