import type { Platform } from "../domain/platform.ts";
import { asString, member, pick, type StringValue, type Value } from "../formats/value.ts";
import type { Project } from "./project.ts";

/** The bundle identifier in one platform's configuration: a part of the paths of the app's own folders. */
export function identifierOn(project: Project, platform: Platform): StringValue | undefined {
  const config = project.config(platform);
  return textOf(member(config, "identifier")) ?? textOf(pick(config, "tauri", "bundle", "identifier"));
}

function textOf(value: Value | undefined): StringValue | undefined {
  return value?.kind === "string" && asString(value) !== undefined ? value : undefined;
}

/** Whether a folder of this name isn't a plain folder inside its parent: it is the parent itself, or lies elsewhere. */
export function leadsElsewhere(identifier: string): boolean {
  return /^\.*$/.test(identifier) || /[/\\]/.test(identifier);
}

/** Beginnings of identifiers of programs that keep valuable data in folders of that name. */
const OF_OTHERS =
  /^(?:com\.(?:1password|agilebits|apple|bitwarden|brave|discordapp|docker|dropbox|github|google|hnc|jetbrains|microsoft|spotify|tinyspeck)|org\.(?:chromium|freedesktop|gnome|kde|keepassxc|mozilla|telegram|torproject|whispersystems)|net\.whatsapp)(?:\.|$)/i;

/**
 * Whether folders of this name may belong to another program. Apps are named by a domain in reverse. Names without a dot are
 * those of other programs' folders (`autostart`, `google-chrome`). The CLI takes letters, digits, dots and hyphens in any
 * order. Source: `build.rs` of tauri-cli 2.12, tried.
 */
export function mayBeOfOthers(identifier: string): boolean {
  return leadsElsewhere(identifier) || !/[^.]\.[^.]/.test(identifier) || OF_OTHERS.test(identifier);
}
