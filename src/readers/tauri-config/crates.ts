import { topOf } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import { dependencyLine, dependsOn } from "./dependencies.ts";
import type { Granted, LeverReader } from "./lever-reader.ts";

type Crate = Readonly<{ name: string } & Omit<Granted, "setting" | "at" | "extent">>;

/** Crates that let something happen by being part of the app. */
const CRATES: readonly Crate[] = [
  {
    name: "tauri-plugin-persisted-scope",
    lever: "scopes-persisted",
    subject: "Every page with permissions of the fs plugin or the asset protocol",
    action: "reach a file again after a restart, once a person has picked or dropped it",
    example: "readTextFile('/home/user/picked-last-year.txt')",
  },
  {
    name: "tauri-plugin-localhost",
    lever: "served-on-localhost",
    subject: "Every program and user of the machine",
    action: "load the app's pages over HTTP",
    example: "curl http://localhost:9527/",
  },
  {
    name: "tauri-runtime-cef",
    lever: "engine-replaced",
    subject: "A Chromium that is part of the app",
    action: "show the app's pages, in place of the system's webview",
    example: "cargo tree --invert cef-dll-sys",
  },
];

export const crates: LeverReader = (project, platform) =>
  CRATES.flatMap(({ name, ...crate }): Granted[] => {
    if (!dependsOn(project, name, platform)) return [];
    return [
      { ...crate, extent: "", setting: settingOf(project, name), at: placeOf(project, name, platform) },
    ];
  });

function settingOf(project: Project, name: string): string {
  const version = project.locked(name)?.version;
  return version === undefined ? name : `${name} ${version}`;
}

function placeOf(project: Project, name: string, platform: Platform): Granted["at"] {
  const line = dependencyLine(project, name, platform)?.at ?? project.locked(name)?.at;
  return line ?? topOf(project.location.config);
}
