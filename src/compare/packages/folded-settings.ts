import type { InstallChange } from "../../domain/install-policy.ts";

/** As many settings of one kind in one file are told one by one. */
const MOST_ALONE = 5;

/** Many settings of one kind in one file, such as overrides, are one change with all packages that they are about. */
export function foldedSettings(changes: readonly InstallChange[]): InstallChange[] {
  const groups = Map.groupBy(changes, ({ rule, setting, at, folder, toldBy }) =>
    JSON.stringify([rule, setting.name, setting.effect, at.path, folder, toldBy]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length <= MOST_ALONE) return group;
    const packages = group.flatMap(({ setting, packages: own }) =>
      own.length > 0 ? own : (setting.of ?? []),
    );
    const written = group.map(({ setting }) => setting.written);
    return [{ ...first, packages: [...new Set(packages)], written, identity: identityOf(group) }];
  });
}

function identityOf(group: readonly InstallChange[]): string {
  return JSON.stringify(["settings", ...group.map(({ identity }) => identity)]);
}
