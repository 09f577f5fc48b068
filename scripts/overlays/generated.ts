import fc from "fast-check";
import { PLATFORMS, type Platform } from "../../src/domain/platform.ts";
import { type Format, isTable, jsonOf, type Table, type Tree, textOf, withoutNulls } from "./texts.ts";

/** What `--config` hands over: JSON in the command itself, or a file. */
export type Patch = Readonly<{ file?: string; text: string; json: string }>;

/** The files of one folder by their names, the patches of `--config`, and the platform for which it is built. */
export type Layers = Readonly<{
  files: Readonly<Record<string, string>>;
  patches: readonly Patch[];
  platform: Platform;
}>;

const KEYS = ["app", "security", "csp", "windows", "a", "b-c", "__proto__", "constructor", "é", ""];

const leaf = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.constantFrom(0.5, -2.25, 1e21),
  fc.constantFrom("", "a", "\"'\\", "line\nbreak", "\u2028", "/* a */ // b", "null", "é📷"),
);

const { tree, table } = fc.letrec<{ tree: Tree; table: Table }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    leaf,
    tie("table"),
    tie("table"),
    fc.array(tie("tree"), { maxLength: 3 }),
  ),
  table: fc
    .array(fc.tuple(fc.constantFrom(...KEYS), tie("tree")), { maxLength: 6 })
    .map((entries) => ({ entries: [...new Map(entries)] })),
}));

const anyFormat = fc.constantFrom<Format>("json", "loose json", "json5", "toml");
const anyOverlay = fc.record({ of: fc.constantFrom(...PLATFORMS), format: anyFormat, patch: tree });
const anyPatch = fc.record({ format: fc.option(anyFormat, { nil: undefined }), patch: table });

/** A base, up to four files of platforms in up to three formats each, and up to three patches. */
export const anyLayers: fc.Arbitrary<Layers> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS),
    base: fc.record({ format: anyFormat, table }),
    overlays: fc.array(anyOverlay, { maxLength: 4 }),
    patches: fc.array(anyPatch, { maxLength: 3 }),
  })
  .map(({ platform, base, overlays, patches }) => ({
    platform,
    files: Object.fromEntries([
      ...overlays.map(({ of, format, patch }) => [
        nameOf(format, of.toLowerCase()),
        textOf(format === "toml" && !isTable(patch) ? { entries: [["app", patch]] } : patch, format),
      ]),
      [nameOf(base.format), textOf(base.table, base.format)],
    ]),
    patches: patches.map(({ format, patch }, index) => patchOf(patch, format, index)),
  }));

function nameOf(format: Format, platform?: string): string {
  const infix = platform === undefined ? "" : `.${platform}`;
  return format === "toml" ? `Tauri${infix}.toml` : `tauri${infix}.conf.${extensionOf(format)}`;
}

function patchOf(patch: Table, format: Format | undefined, index: number): Patch {
  if (format === undefined) return { text: jsonOf(patch), json: jsonOf(patch) };
  const json = jsonOf(format === "toml" ? withoutNulls(patch) : patch);
  return { file: `more-${index}.${extensionOf(format)}`, text: textOf(patch, format), json };
}

function extensionOf(format: Format): string {
  return format === "loose json" ? "json" : format;
}
