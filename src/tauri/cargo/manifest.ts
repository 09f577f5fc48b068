import { parseFile } from "../../formats/parse.ts";
import {
  asString,
  member,
  type SourceFile,
  type StringValue,
  stringsOf,
  type Value,
} from "../../formats/value.ts";
import { folderOf } from "../paths.ts";

/** The part of a Cargo.toml that says what is built: its package, dependencies, features and workspace. */
export type CargoManifest = Readonly<{
  path: string;
  /** The folder that its paths start from. */
  folder: string;
  value: Value;
  /** The name of its package; undefined where it is only the root of a workspace. */
  name: string | undefined;
  dependencies: readonly DependencyEntry[];
  features: ReadonlyMap<string, readonly StringValue[]>;
}>;

/** When a dependency is built: into the crate, for its build script, or for its tests. */
export type DependencyKind = "normal" | "build" | "dev";

/** One entry of a dependency table, as written, without what it inherits from a workspace. */
export type DependencyEntry = Readonly<{
  /** What the crate's own code and features call it. */
  name: string;
  kind: DependencyKind;
  /** The `cfg(…)` or triple of the table `[target.….dependencies]`; null where it counts everywhere. */
  target: string | null;
  value: Value;
}>;

/** Undefined where the file isn't TOML. An unchanged file is one object on both sides, so it is read once. */
export function readManifest(file: SourceFile | undefined): CargoManifest | undefined {
  if (file === undefined) return undefined;
  const known = read.get(file);
  if (known !== undefined) return known;
  const parsed = parseFile(file);
  if (!parsed.ok) return undefined;
  const manifest = manifestOf(file.path, parsed.value);
  read.set(file, manifest);
  return manifest;
}

const read = new WeakMap<SourceFile, CargoManifest>();

function manifestOf(path: string, value: Value): CargoManifest {
  return {
    path,
    folder: folderOf(path),
    value,
    name: asString(member(packageOf(value), "name")),
    dependencies: [
      ...entriesIn(value, null),
      ...membersOf(member(value, "target")).flatMap(([target, table]) => entriesIn(table, target)),
    ],
    features: new Map(membersOf(member(value, "features")).map(([name, list]) => [name, stringsOf(list)])),
  };
}

/** `[package]`, which old manifests call `[project]`. */
export function packageOf(value: Value): Value | undefined {
  return member(value, "package") ?? member(value, "project");
}

/** The tables of dependencies, including other spellings that cargo takes. */
const TABLES: readonly Readonly<{ name: string; kind: DependencyKind }>[] = [
  { name: "dependencies", kind: "normal" },
  { name: "build-dependencies", kind: "build" },
  { name: "build_dependencies", kind: "build" },
  { name: "dev-dependencies", kind: "dev" },
  { name: "dev_dependencies", kind: "dev" },
];

function entriesIn(owner: Value, target: string | null): DependencyEntry[] {
  return TABLES.flatMap((table) =>
    membersOf(member(owner, table.name)).map(([name, value]) => ({ name, kind: table.kind, target, value })),
  );
}

/** The names and values of a table; none where it is no table. */
export function membersOf(value: Value | undefined): (readonly [string, Value])[] {
  return value?.kind === "object" ? [...value.entries].map(([name, entry]) => [name, entry.value]) : [];
}
