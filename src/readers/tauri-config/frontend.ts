import type { Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asString, member } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { Project } from "../../tauri/project.ts";
import { type LeverReader, nearestTo, short } from "./lever-reader.ts";
import { asUrl, originOf } from "./remote-url.ts";

/** The frontend is no folder but a site: that site counts as the app itself. */
export const remoteFrontend: LeverReader = (project, platform) => {
  const url = frontendUrl(project, platform);
  if (url === undefined) return [];
  const key = keyOf(project);
  const origin = originOf(url);
  return [
    {
      lever: "remote-frontend",
      extent: origin,
      subject: `Pages of ${code(origin)}`,
      action: "be the app, with everything that is granted to its own pages",
      example: `GET ${short(url.href)}`,
      setting: `build.${key}: "${short(url.href)}"`,
      at: nearestTo(project.config(platform), "build", key).at,
    },
  ];
};

/** The site that is the app's frontend; undefined where files are. */
export function frontendUrl(project: Project, platform: Platform): URL | undefined {
  const build = member(project.config(platform), "build");
  const text = asString(configKey(build, keyOf(project)));
  return text === undefined ? undefined : asUrl(text);
}

function keyOf({ major }: Project): "distDir" | "frontendDist" {
  return major === 1 ? "distDir" : "frontendDist";
}
