import { pick, stringsOf, type Value } from "../../formats/value.ts";
import type { BuildFlags } from "../project.ts";
import type { RequestedFeatures } from "./features.ts";

/** What a build turns on: `build.features` of its configuration, which Tauri passes to cargo, and its command line. */
export function requestedFeatures(config: Value | undefined, flags: BuildFlags): RequestedFeatures {
  const { allFeatures, noDefaultFeatures } = flags;
  const written = [...stringsOf(pick(config, "build", "features")), ...flags.features];
  const named = written.flatMap(({ value, at }) =>
    value
      .split(/[\s,]+/)
      .filter((each) => each !== "")
      .map((each) => ({ value: each, at })),
  );
  return { named, allFeatures, noDefaultFeatures };
}
