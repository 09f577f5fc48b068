import type { ConfigChange } from "../../domain/config.ts";
import type { Extent } from "../../domain/extent.ts";
import { platformsOf } from "../../domain/platform.ts";

/** What the setting lets happen, for which window, URL or program, with which content, and where. */
export function extentOf({ setting, extent, content, platforms }: ConfigChange): Extent {
  return {
    setting: [setting],
    ...(extent === "" ? {} : { of: [extent] }),
    ...(content === null ? {} : { content: [content] }),
    platforms: platformsOf(platforms),
  };
}
