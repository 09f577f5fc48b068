import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { asString, itemsOf, member, pick, type SourceFile, type Value } from "../../formats/value.ts";
import { joined, withAncestors } from "../paths.ts";
import { holds } from "./cfg.ts";
import { type CompilerFlag, flagAt } from "./compiler-flag.ts";
import { cargoConfigs } from "./config.ts";
import { membersOf } from "./manifest.ts";
import { cargoWorkspace } from "./workspace.ts";

/** A flag of the compiler, and the line that sets it. */
export type RustFlag = CompilerFlag & Readonly<{ at: Place }>;

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

/**
 * The paths in this repository that a flag may name: a file of flags, a program, a library. The compiler starts at the root of a
 * workspace, which is the app's folder or one above it.
 */
export function pathsOfFlag({ name, value }: CompilerFlag, root: string): string[] {
  const named = name.startsWith("@") ? name.slice(1) : value.replace(/^.*=/s, "");
  if (!/[\w/]/.test(named)) return [];
  return withAncestors(root).flatMap((folder) => joined(folder, named.replaceAll("\\", "/")) ?? []);
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
  for (let index = 0; index < words.length; ) {
    const { at } = words[index] ?? {};
    const { flag, taken } = flagAt(words.slice(index, index + 2).map(({ word }) => word));
    if (flag.name !== "" && at !== undefined) flags.push({ ...flag, at });
    index += taken;
  }
  return flags;
}
