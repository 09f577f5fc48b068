import type { ConfigRule, SettingGrant, SettingName } from "../../domain/config.ts";
import type { Platform } from "../../domain/platform.ts";
import { visible } from "../../domain/sentence.ts";
import type { Project } from "../../tauri/project.ts";

/**
 * Something outside the permission system that an app can allow. One file says where it is set, since when, on which
 * platforms, what then happens, and which rule reports it. The extents of its grants decide what "more" is: an extent that
 * base's grants don't have. A switch has one extent, a list one for each entry, and a scale of values one for each step that
 * is open.
 */
export type Setting = Readonly<{
  /** The name of its file. */
  name: SettingName;
  rule: ConfigRule;
  /**
   * The keys of the configuration that it judges completely, of Tauri 2 and Tauri 1: no change of them needs another look.
   * They are written with dots. `*` is any one name or item, `**` everything below.
   */
  covers: readonly string[];
  /** The platforms on which the configuration counts; all if none are named. */
  platforms?: readonly Platform[];
  /** What a platform's configuration, or the app's crates and pages, let happen on that platform. */
  inConfiguration?(project: Project, platform: Platform): readonly Granted[];
  /** Paths of files whose text it judges, and that only the configuration names. */
  reads?(project: Project, platform: Platform): readonly string[];
  /** Paths of files and folders that count by their identity alone, however large they are. */
  compares?(project: Project, platform: Platform): readonly string[];
  /** What calls in the app's own code let happen, on any platform. */
  inCode?(project: Project): readonly Granted[];
  /** What calls in the app's own code prevent. */
  forbiddenByCode?(project: Project): readonly Granted[];
}>;

/** What a setting lets happen, without its platforms. */
export type Granted = Omit<SettingGrant, "domain" | "kind" | "setting" | "platforms" | keyof Unsaid> &
  Partial<Unsaid>;

/** What most settings say nothing of. */
type Unsaid = Pick<SettingGrant, "isWhole" | "comesWith" | "heededBy" | "weighs" | "content" | "cause">;

/** The words for what happens. */
export type Happening = Pick<Granted, "subject" | "action" | "example">;

/** Text of the tree for an example or a setting: shortened, and on one line. */
export function short(text: string, longest = 160): string {
  const shown = visible(text.slice(0, longest));
  return text.length > longest ? `${shown}…` : shown;
}

/** Text of the tree without the sign that the comparison reads as "a part of". */
export function withoutParts(text: string): string {
  return text.replaceAll(": ", ":\u00a0");
}
