import type { Platform } from "../../domain/platform.ts";
import { asString, member } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { Project } from "../../tauri/project.ts";
import { asUrl } from "../../tauri/remote-url.ts";

/** The site that is the app's frontend; undefined if the frontend is files. */
export function frontendUrl(project: Project, platform: Platform): URL | undefined {
  const build = member(project.config(platform), "build");
  const text = asString(configKey(build, frontendKey(project)));
  return text === undefined ? undefined : asUrl(text);
}

/** The key of `build` that names the frontend. */
export function frontendKey({ major }: Project): "distDir" | "frontendDist" {
  return major === 1 ? "distDir" : "frontendDist";
}
