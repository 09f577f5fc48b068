import type { Purpose } from "../../domain/build.ts";
import type { Place } from "../../domain/place.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { BuildFlags } from "../project.ts";

/**
 * One more layer of configuration, which a command hands to Tauri. An inline layer is JSON in the command itself. Its text is
 * padded with line breaks, so that its lines are those of the file.
 */
export type ConfigLayer = Readonly<{ file: SourceFile; inline: boolean }>;

/** One way in which a maker builds the app. */
export type ConfiguredBuild = Readonly<{
  /** The key of its maker; null where there is none. */
  maker: string | null;
  /** What people call the maker, such as `npm run release`; or the layer that only `--config` brings in. */
  name: string;
  purpose: Purpose;
  command: string;
  at: Place;
  layers: readonly ConfigLayer[];
  flags: BuildFlags;
  /** Tauri gets more than these layers. A gap says so. */
  isPartlySeen?: true;
}>;

/** A key for the layers and flags of a build, whoever makes it. */
export function settingsOf({ layers, flags }: Pick<ConfiguredBuild, "layers" | "flags">): string {
  const named = layers.map(({ file, inline }) => (inline ? file.text.trim() : file.path));
  const { features, allFeatures, noDefaultFeatures, debug, profile } = flags;
  const switches = [allFeatures, noDefaultFeatures, debug].map((at) => at !== null);
  return JSON.stringify([named, features.map(({ value }) => value).sort(), switches, profile?.value ?? null]);
}
