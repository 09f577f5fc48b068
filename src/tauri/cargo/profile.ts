import type { Place } from "../../domain/place.ts";
import { asBoolean, asString, member, pick, type SourceFile, type Value } from "../../formats/value.ts";
import type { BuildFlags } from "../project.ts";
import { cargoConfigs, settingIn } from "./config.ts";
import { membersOf } from "./manifest.ts";
import { readSpec } from "./patches.ts";
import { cargoWorkspace } from "./workspace.ts";

/** The debug assertions of a build by its profile, and the lines that set them. */
export type DebugProfile = Readonly<{
  /** For all crates; undefined where the profile turns none on. */
  all: Place | undefined;
  /** For single crates, by name. "*" is every crate that is no member of the workspace. */
  crates: ReadonlyMap<string, Readonly<{ on: boolean; at: Place }>>;
}>;

/**
 * The debug assertions of a build's profile: `release`, unless the command line says otherwise. Cargo reads profiles only from
 * the workspace's root, and its settings win over the manifest. Only custom profiles inherit.
 */
export function debugProfile(
  root: string,
  files: ReadonlyMap<string, SourceFile>,
  { debug, profile }: Pick<BuildFlags, "debug" | "profile">,
): DebugProfile {
  const manifest = cargoWorkspace(root, files).root?.value;
  const sources = [...cargoConfigs(root, files), ...(manifest === undefined ? [] : [manifest])];
  const chain = chainOf(profile?.value ?? (debug === null ? "release" : "dev"), sources);
  const said = firstOf(chain, (name) => settingIn(sources, "profile", name, "debug-assertions"));
  const isDev = chain.at(-1) === "dev";
  const all = (asBoolean(said) ?? isDev) ? (said?.at ?? profile?.at ?? debug ?? undefined) : undefined;
  return { all: asBoolean(said) === false ? undefined : all, crates: ofCrates(chain, sources) };
}

/** A profile and those that it inherits from, ending with a built-in one. Cargo refuses a circle. */
function chainOf(name: string, sources: readonly Value[]): string[] {
  const chain = new Set([name]);
  for (let at: string | undefined = name; at !== undefined; ) {
    at = asString(settingIn(sources, "profile", at, "inherits"));
    if (at === undefined || chain.has(at)) break;
    chain.add(at);
  }
  return [...chain];
}

function firstOf<T>(names: readonly string[], find: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = find(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `[profile.release.package.NAME]`: sources come by precedence, so the first of each name counts. */
function ofCrates(chain: readonly string[], sources: readonly Value[]): DebugProfile["crates"] {
  const found = new Map<string, Readonly<{ on: boolean; at: Place }>>();
  for (const name of chain) {
    for (const source of sources) {
      for (const [spec, table] of membersOf(pick(source, "profile", name, "package"))) {
        const value = member(table, "debug-assertions");
        const { crate } = readSpec(spec);
        if (value?.kind === "boolean" && !found.has(crate))
          found.set(crate, { on: value.value, at: value.at });
      }
    }
  }
  return found;
}
