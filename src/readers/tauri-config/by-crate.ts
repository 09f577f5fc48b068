import type { Project } from "../../tauri/project.ts";
import { dependsOn, placeOfCrate } from "./dependencies.ts";
import type { Happening, Setting } from "./setting.ts";

type CrateInApp = Pick<Setting, "name" | "rule"> & Readonly<{ crate: string; happens: Happening }>;

/** What a crate lets happen by being part of the app. */
export function byCrate({ name, rule, crate, happens }: CrateInApp): Setting {
  return {
    name,
    rule,
    covers: [],
    inConfiguration(project, platform) {
      if (!dependsOn(project, crate, platform)) return [];
      const at = placeOfCrate(project, crate, platform);
      return [{ ...happens, extent: "", written: releaseOf(project, crate), at }];
    },
  };
}

function releaseOf(project: Project, name: string): string {
  const version = project.locked(name)?.version;
  return version === undefined ? name : `${name} ${version}`;
}
