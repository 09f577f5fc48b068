import {
  asBoolean,
  asString,
  member,
  pick,
  type StringValue,
  stringsOf,
  type Value,
} from "../../formats/value.ts";
import { joined } from "../paths.ts";
import type { CargoManifest, DependencyEntry } from "./manifest.ts";

/** A dependency as cargo sees it: what the manifest says, and what it inherits from its workspace. */
export type Dependency = DependencyEntry &
  Readonly<{
    /** The crate's real name, whatever the manifest calls it. */
    crate: string;
    source: DependencySource;
    /** The required version; undefined where none is written, so that any version will do. */
    requirement: string | undefined;
    features: readonly StringValue[];
    usesDefaults: boolean;
    isOptional: boolean;
  }>;

/** Where cargo looks for a crate. A path wins over a registry, which only counts once the crate is published. */
export type DependencySource =
  | Readonly<{ kind: "registry"; name: string | null; index: string | null }>
  | Readonly<{ kind: "git"; url: string; reference: string }>
  /** `folder` is null where the path leads out of the repository. */
  | Readonly<{ kind: "path"; folder: string | null; written: string }>
  /** It inherits from a workspace that isn't here, or that doesn't have it. */
  | Readonly<{ kind: "nowhere" }>;

/** The dependencies of a crate whose workspace has this root. */
export function dependenciesOf(crate: CargoManifest, root: CargoManifest | undefined): Dependency[] {
  return crate.dependencies.map((entry) => dependencyOf(entry, crate, root));
}

function dependencyOf(
  entry: DependencyEntry,
  crate: CargoManifest,
  root: CargoManifest | undefined,
): Dependency {
  const { name, value } = entry;
  if (asBoolean(member(value, "workspace")) !== true) return { ...entry, ...readEntry(name, value, crate) };
  const shared = pick(root?.value, "workspace", "dependencies", name);
  const own = { features: featuresIn(value), isOptional: asBoolean(member(value, "optional")) === true };
  if (root === undefined || shared === undefined) {
    return {
      ...entry,
      ...own,
      crate: name,
      source: { kind: "nowhere" },
      requirement: undefined,
      usesDefaults: true,
    };
  }
  const inherited = readEntry(name, shared, root);
  return {
    ...entry,
    ...inherited,
    ...own,
    features: [...own.features, ...inherited.features],
    // A member can turn the default features of a workspace's dependency on, but not off.
    usesDefaults: inherited.usesDefaults || defaultsIn(value) === true,
  };
}

type Read = Omit<Dependency, keyof DependencyEntry>;

/** One entry of a table. Its paths start from the folder of its manifest. */
export function readEntry(name: string, value: Value, { folder }: Pick<CargoManifest, "folder">): Read {
  return {
    crate: asString(member(value, "package")) ?? name,
    source: sourceOf(value, folder),
    requirement: asString(value) ?? asString(member(value, "version")),
    features: featuresIn(value),
    usesDefaults: defaultsIn(value) !== false,
    isOptional: asBoolean(member(value, "optional")) === true,
  };
}

function sourceOf(value: Value, folder: string): DependencySource {
  const path = asString(member(value, "path"));
  if (path !== undefined) return { kind: "path", folder: joined(folder, path), written: path };
  const url = asString(member(value, "git"));
  if (url !== undefined) return { kind: "git", url, reference: referenceOf(value) };
  const name = asString(member(value, "registry")) ?? null;
  return { kind: "registry", name, index: asString(member(value, "registry-index")) ?? null };
}

/** As a lockfile writes it: `branch=main`, `tag=v1`, `rev=abc`. */
function referenceOf(value: Value): string {
  const key = ["branch", "tag", "rev"].find((each) => member(value, each) !== undefined);
  return key === undefined ? "" : `${key}=${asString(member(value, key)) ?? ""}`;
}

function featuresIn(value: Value): readonly StringValue[] {
  return stringsOf(member(value, "features"));
}

function defaultsIn(value: Value): boolean | undefined {
  return asBoolean(member(value, "default-features") ?? member(value, "default_features"));
}
