import type { ConfigChange } from "../../domain/config.ts";
import type { Extent } from "../../domain/extent.ts";
import { platformsOf } from "../../domain/platform.ts";

/** What the setting lets happen, for which window, URL or program, and where. */
export function extentOf({ setting, extent, platforms }: ConfigChange): Extent {
  return {
    setting: [setting],
    ...(extent === "" ? {} : { of: [extent] }),
    platforms: platformsOf(platforms),
  };
}
