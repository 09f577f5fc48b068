import type { Gap } from "../domain/gap.ts";
import type { Platform } from "../domain/platform.ts";
import type { SourceFile } from "../formats/value.ts";
import type { ConfigLayer } from "./builds/build.ts";
import { configLayers } from "./builds/config-layers.ts";
import { formatSupport, isOverlayIn, unseenFormats } from "./cargo/config-formats.ts";
import { requestedFeatures } from "./cargo/requested-features.ts";
import { inFolder } from "./paths.ts";
import type { AppLocation, BuildFlags } from "./project.ts";

/** The formats in which a build reads its configuration and capabilities, and the files that it then reads. */
export type FormatsRead = Readonly<{
  /** Whether `.json` files may hold JSON5, and `.json5` files count. */
  json5: boolean;
  /** The files, without overlays of a platform in a format that is off. */
  files: ReadonlyMap<string, SourceFile>;
  gaps: readonly Gap[];
}>;

/**
 * The files of an app that count with its crate's features. Tauri's command line reads every format, and takes
 * `build.features` from any of them. Only what the crates read is built into the app.
 */
export function formatsRead(
  { root, config }: AppLocation,
  files: ReadonlyMap<string, SourceFile>,
  extra: readonly ConfigLayer[],
  flags: BuildFlags,
): FormatsRead {
  if (!files.has(inFolder(root, "Cargo.toml"))) return { json5: false, files, gaps: [] };
  const { of } = configLayers({ root, config }, files, true, extra);
  const requestedOn = (platform: Platform) => requestedFeatures(of.get(platform), flags);
  const support = formatSupport(root, files, requestedOn);
  const isOff = (path: string) =>
    (support.json5 !== "on" && isOverlayIn("json5", path, root)) ||
    (support.toml !== "on" && isOverlayIn("toml", path, root));
  return {
    json5: support.json5 === "on",
    files: new Map([...files].filter(([path]) => !isOff(path))),
    gaps: [
      ...unseenFormats("json5", support.json5, root, files),
      ...unseenFormats("toml", support.toml, root, files),
    ],
  };
}
