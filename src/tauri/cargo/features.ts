import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import type { SourceFile, StringValue } from "../../formats/value.ts";
import { inFolder } from "../paths.ts";
import type { BuildFlags } from "../project.ts";
import { holds } from "./cfg.ts";
import type { Dependency } from "./dependencies.ts";
import { type LocalCrate, localCrates } from "./local-crates.ts";
import type { CargoManifest } from "./manifest.ts";
import { unifiesAll } from "./resolver.ts";
import type { CargoWorkspace } from "./workspace.ts";

/** What a crate is built for: to be part of the app, or to run while the app is built. */
export type Unit = "app" | "host";

/** A crate from elsewhere that the app is built with, the line that first asks for it, and its features with their lines. */
export type UsedCrate = Readonly<{ at: Place; usesDefaults: boolean; features: ReadonlyMap<string, Place> }>;

export type EnabledFeatures = Readonly<{
  /** Undefined where nothing that we can read asks for the crate. Other crates may still ask for it. */
  of(crate: string, unit: Unit): UsedCrate | undefined;
  /** Whether a crate of this repository takes a dependency, by the name that the crate gives it. */
  takes(crate: CargoManifest, name: string): boolean;
}>;

/** What a build turns on: by its configuration (`build.features`) and its command line. */
export type RequestedFeatures = Readonly<{ named: readonly Asked[] }> &
  Readonly<Pick<BuildFlags, "allFeatures" | "noDefaultFeatures">>;

/** The name of a feature, and the line that asks for it. */
type Asked = Readonly<Pick<StringValue, "value" | "at">>;

/**
 * The features of one build of the app, as cargo unifies them. A feature is on if any crate asks for it: the app's `default`;
 * what the build turns on; every feature that these lead to (`feature`, `dep:name`, `name/feature`, `name?/feature`); and
 * the `features` of each active dependency, in each table that counts on the platform. Crates of this repository are
 * followed. Crates from elsewhere are listed with the features asked of them. Crates that run while the app is built have
 * their own features, except with resolver 1, where all are one set.
 */
export function enabledFeatures(
  workspace: CargoWorkspace,
  files: ReadonlyMap<string, SourceFile>,
  platform: Platform,
  requested: RequestedFeatures,
): EnabledFeatures {
  const resolution = new Resolution(localCrates(workspace, files), platform, unifiesAll(workspace));
  if (workspace.own !== undefined) resolution.start(workspace.own.path, requested);
  return {
    of: (crate, unit) => resolution.used(crate, unit),
    takes: (crate, name) => resolution.takes(crate.path, name),
  };
}

/** A crate of this repository in one unit, while its features are being found. */
type Node = Readonly<{
  crate: LocalCrate;
  unit: Unit;
  /** The dependencies that count, by the crate's name for them. */
  dependencies: ReadonlyMap<string, readonly Dependency[]>;
  features: Set<string>;
  active: Set<string>;
  /** `name?/feature`, for dependencies that aren't on yet. */
  weak: Map<string, Asked[]>;
}>;

type Draft = { at: Place; usesDefaults: boolean; features: Map<string, Place> };

class Resolution {
  readonly #crates: ReadonlyMap<string, LocalCrate>;
  readonly #platform: Platform;
  readonly #unifiesAll: boolean;
  readonly #nodes = new Map<string, Node>();
  readonly #used = new Map<string, Draft>();
  /** Work to do: crates whose dependencies weren't looked at yet, and features that weren't turned on yet. */
  readonly #fresh: Node[] = [];
  readonly #asked: (Readonly<{ node: Node }> & Asked)[] = [];

  constructor(crates: readonly LocalCrate[], platform: Platform, unifies: boolean) {
    this.#crates = new Map(crates.map((crate) => [crate.manifest.path, crate]));
    this.#platform = platform;
    this.#unifiesAll = unifies;
  }

  used(crate: string, unit: Unit): UsedCrate | undefined {
    return this.#used.get(this.#key(crate, unit));
  }

  takes(path: string, name: string): boolean {
    const units: readonly Unit[] = ["app", "host"];
    return units.some((unit) => this.#nodes.get(this.#key(path, unit))?.active.has(name) === true);
  }

  start(path: string, requested: RequestedFeatures): void {
    const node = this.#node(path, "app", true);
    if (node === undefined) return;
    for (const asked of firstFeatures(node.crate.manifest, requested)) this.#turnOn(node, asked);
    while (this.#fresh.length > 0 || this.#asked.length > 0) {
      const fresh = this.#fresh.pop();
      const asked = fresh === undefined ? this.#asked.pop() : undefined;
      if (fresh !== undefined) this.#activateAlways(fresh);
      if (asked !== undefined) this.#follow(asked.node, asked);
    }
  }

  #key(name: string, unit: Unit): string {
    return `${this.#unifiesAll ? "" : unit} ${name}`;
  }

  #node(path: string, unit: Unit, isRoot = false): Node | undefined {
    const key = this.#key(path, unit);
    const crate = this.#crates.get(path);
    const known = this.#nodes.get(key);
    if (known !== undefined || crate === undefined) return known;
    const node: Node = {
      crate,
      unit,
      dependencies: Map.groupBy(this.#counting(crate, isRoot), ({ name }) => name),
      features: new Set(),
      active: new Set(),
      weak: new Map(),
    };
    this.#nodes.set(key, node);
    this.#fresh.push(node);
    return node;
  }

  /** The dependencies that count. If all features are one set, those of the app's own tests do too. */
  #counting({ dependencies }: LocalCrate, isRoot: boolean): readonly Dependency[] {
    return dependencies.filter(
      ({ kind, target }) =>
        holds(target, this.#platform) !== false && (kind !== "dev" || (isRoot && this.#unifiesAll)),
    );
  }

  #activateAlways(node: Node): void {
    for (const [name, dependencies] of node.dependencies)
      if (dependencies.some(({ isOptional }) => !isOptional)) this.#activate(node, name);
  }

  #turnOn(node: Node, asked: Asked): void {
    if (node.features.has(asked.value)) return;
    node.features.add(asked.value);
    this.#asked.push({ node, ...asked });
  }

  /** Turns on an entry of a list of features, or a feature by name. */
  #follow(node: Node, { value, at }: Asked): void {
    const [, name = "", mark, feature = ""] = /^([^/?]+)(\?)?\/(.+)$/s.exec(value) ?? [];
    const list = node.crate.manifest.features.get(value);
    if (name !== "") this.#askOf(node, name, { value: feature, at }, mark !== undefined);
    else if (value.startsWith("dep:")) this.#activate(node, value.slice("dep:".length));
    // An optional dependency is also a feature, if no feature has its name.
    else if (list === undefined) this.#activate(node, value);
    else for (const each of list) this.#turnOn(node, each);
  }

  #askOf(node: Node, name: string, feature: Asked, isWeak: boolean): void {
    if (isWeak && !node.active.has(name)) {
      node.weak.set(name, [...(node.weak.get(name) ?? []), feature]);
      return;
    }
    this.#activate(node, name);
    const named = node.dependencies.get(name) ?? [];
    if (named.some(({ isOptional }) => isOptional)) this.#turnOn(node, { value: name, at: feature.at });
    for (const dependency of named) this.#ask(node, dependency, [feature]);
  }

  #activate(node: Node, name: string): void {
    if (node.active.has(name)) return;
    node.active.add(name);
    const waiting = node.weak.get(name) ?? [];
    for (const dependency of node.dependencies.get(name) ?? []) {
      const { features, usesDefaults, value } = dependency;
      const defaults = usesDefaults ? [{ value: "default", at: value.at }] : [];
      this.#ask(node, dependency, [...features, ...waiting, ...defaults]);
    }
  }

  /** Turns features of a dependency on, in the unit that it is built for. */
  #ask(node: Node, dependency: Dependency, features: readonly Asked[]): void {
    const { crate, source, kind, value } = dependency;
    const isHere = source.kind === "path" && source.folder !== null;
    const path = isHere ? inFolder(source.folder, "Cargo.toml") : "";
    const isHost = kind === "build" || this.#crates.get(path)?.isMacro === true;
    const unit = isHost ? "host" : node.unit;
    const child = this.#node(path, unit);
    if (child !== undefined) for (const feature of features) this.#turnOn(child, feature);
    else this.#askElsewhere(this.#key(crate, unit), value.at, features);
  }

  #askElsewhere(key: string, at: Place, features: readonly Asked[]): void {
    const used = this.#used.get(key) ?? { at, usesDefaults: false, features: new Map() };
    this.#used.set(key, used);
    for (const feature of features) {
      if (feature.value === "default") used.usesDefaults = true;
      if (!used.features.has(feature.value)) used.features.set(feature.value, feature.at);
    }
  }
}

/** What a build turns on in the app's own crate. Its command line may name the crate itself: `app/feature`. */
function firstFeatures(
  { features, value, name }: CargoManifest,
  { named, allFeatures, noDefaultFeatures }: RequestedFeatures,
): Asked[] {
  const own = `${name}/`;
  return [
    ...(noDefaultFeatures === null ? [{ value: "default", at: value.at }] : []),
    ...(allFeatures === null ? [] : [...features.keys()].map((each) => ({ value: each, at: allFeatures }))),
    ...named.map((asked) =>
      asked.value.startsWith(own) ? { value: asked.value.slice(own.length), at: asked.at } : asked,
    ),
  ];
}
