import type { ConfigPart, LeverGrant } from "../../domain/config.ts";
import type { Platform } from "../../domain/platform.ts";
import { visible } from "../../domain/sentence.ts";
import type { Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { Project } from "../../tauri/project.ts";

/** A grant before it is known on which platforms it holds. */
export type Granted = Omit<LeverGrant, "domain" | "kind" | "platforms" | "isWhole" | "comesWith"> &
  Readonly<{ isWhole?: boolean; comesWith?: ConfigPart }>;

/** What one platform's configuration or the app's crates let happen, for one lever or a few of a kind. */
export type LeverReader = (project: Project, platform: Platform) => readonly Granted[];

/** `app` of Tauri 2, `tauri` of Tauri 1: where most of the configuration stands. */
export function appSection({ major }: Project): "app" | "tauri" {
  return major === 1 ? "tauri" : "app";
}

/** The value at the end of these keys, or the nearest thing to it that stands in the configuration. */
export function nearestTo(config: Value, ...names: readonly string[]): Value {
  let nearest = config;
  for (const name of names) {
    const next = configKey(nearest, name);
    if (next === undefined) break;
    nearest = next;
  }
  return nearest;
}

/** Text of the tree for an example or a setting: one line, and not long. */
export function short(text: string, longest = 160): string {
  const shown = visible(text.slice(0, longest));
  return text.length > longest ? `${shown}…` : shown;
}
