import type { InstallSetting } from "../../../domain/install-policy.ts";
import type { LockedPackages } from "../../../formats/locked-packages.ts";
import type { Contents } from "../../../tauri/contents.ts";
import { folderOf, joined } from "../../../tauri/paths.ts";

/**
 * What a lockfile decides by itself of installing: whom Bun trusts, and which files Yarn patches packages with. Everything else
 * that lockfiles repeat counts only as the settings say it, which are read.
 */
export function lockedSettings({ path, settings }: LockedPackages, contents: Contents): InstallSetting[] {
  return settings.flatMap(({ name, value, at, of = value }): InstallSetting[] => {
    const common = { from: "lockfile", at } as const;
    if (name === "trustedDependencies") {
      const written = `trustedDependencies: ${value}`;
      return [
        {
          ...common,
          name: "trusted-dependencies",
          value: "",
          of: value,
          written,
          effect: "more",
          decides: "approval",
        },
      ];
    }
    if (name !== "patch") return [];
    const place = joined(folderOf(path), value);
    const content = place === null ? "" : contents.at(place);
    const said = { value: `${value} ${content}`, of, written: `patch: ${value}` };
    return [{ ...common, ...said, name: "patch", effect: "other", decides: "patch" }];
  });
}
