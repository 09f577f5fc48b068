import type { Setting } from "../setting.ts";
import { manifested } from "./android.ts";
import { entitled } from "./entitlements.ts";
import { informed } from "./info-plist.ts";
import type { Topic } from "./row.ts";

/** What the native files of all systems let happen of one topic. */
export function ofNativeFiles(
  setting: Pick<Setting, "name" | "rule"> &
    Partial<Pick<Setting, "covers" | "reads">> &
    Readonly<{ topic: Topic }>,
): Setting {
  const { topic, ...rest } = setting;
  return {
    covers: [],
    platforms: ["macOS", "iOS", "android"],
    ...rest,
    inConfiguration: (project, platform) =>
      [
        ...entitled(project, platform),
        ...informed(project, platform),
        ...manifested(project, platform),
      ].flatMap((each) => (each.topic === topic ? [each.granted] : [])),
  };
}
