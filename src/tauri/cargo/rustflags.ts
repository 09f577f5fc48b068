import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { asString, itemsOf, member, pick, type SourceFile, type Value } from "../../formats/value.ts";
import { holds } from "./cfg.ts";
import { cargoConfigs } from "./config.ts";
import { membersOf } from "./manifest.ts";
import { cargoWorkspace } from "./workspace.ts";

/** A compiler flag with its value. `-Cdebug-assertions=on` and `-C debug-assertions=on` are the same flag. */
export type RustFlag = Readonly<{ name: string; value: string; at: Place }>;

/**
 * The flags that cargo passes to the compiler for a platform: those of the target's tables in its settings, or of `[build]` if
 * no such table has any; and those of the profile. If only the processor decides whether a table counts, both may apply.
 * The environment (`RUSTFLAGS`) wins over all of them.
 */
export function rustFlags(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  platform: Platform,
): RustFlag[] {
  const configs = cargoConfigs(root, files);
  const tables = configs.flatMap((config) => membersOf(member(config, "target")));
  const counting = tables.flatMap(([target, table]) => {
    const holding = holds(target, platform);
    const flags = flagsIn(member(table, "rustflags"));
    return holding === false || flags.length === 0 ? [] : [{ isSure: holding === true, flags }];
  });
  const ofBuild = configs.flatMap((config) => flagsIn(pick(config, "build", "rustflags")));
  const isDecided = counting.some(({ isSure }) => isSure);
  const ofProfile = [...configs, ...manifestsOf(root, files)].flatMap(flagsOfRelease);
  return [...counting.flatMap(({ flags }) => flags), ...(isDecided ? [] : ofBuild), ...ofProfile];
}

function manifestsOf(root: string, files: ReadonlyMap<string, SourceFile>): Value[] {
  const manifest = cargoWorkspace(root, files).root?.value;
  return manifest === undefined ? [] : [manifest];
}

/** The flags of the release profile, which nightly cargo adds to the others, for all crates or for single ones. */
function flagsOfRelease(source: Value): RustFlag[] {
  const profile = pick(source, "profile", "release");
  const single = membersOf(member(profile, "package")).map(([, table]) => table);
  return [profile, ...single].flatMap((table) => flagsIn(member(table, "rustflags")));
}

/** The flags in a text, split at spaces, or in a list. */
function flagsIn(value: Value | undefined): RustFlag[] {
  const text = asString(value);
  const words =
    value !== undefined && text !== undefined
      ? text.split(/\s+/).map((word) => ({ word, at: value.at }))
      : itemsOf(value).flatMap((item) => {
          const word = asString(item);
          return word === undefined ? [] : [{ word, at: item.at }];
        });
  const flags: RustFlag[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const { word = "", at } = words[index] ?? {};
    if (word === "" || at === undefined) continue;
    const isAlone = /^(?:-C|--codegen|--cfg)$/.test(word);
    const whole = isAlone ? `${word}=${words[index + 1]?.word ?? ""}` : word;
    if (isAlone) index += 1;
    flags.push({ ...readFlag(whole), at });
  }
  return flags;
}

/** `-C` and `--codegen` mean the same, and so do `-` and `_` in the name of an option. */
function readFlag(whole: string): Omit<RustFlag, "at"> {
  const [, codegen] = /^(?:-C=?|--codegen=)(.*)$/s.exec(whole) ?? [];
  if (codegen !== undefined) {
    const [name = "", ...rest] = codegen.split("=");
    return { name: `-C ${name.replaceAll("_", "-")}`, value: rest.join("=") };
  }
  const [, condition] = /^--cfg=(.*)$/s.exec(whole) ?? [];
  if (condition !== undefined) return { name: "--cfg", value: condition.replace(/\s/g, "") };
  return { name: whole, value: "" };
}
