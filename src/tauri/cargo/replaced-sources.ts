import { wordsOf } from "../../domain/gap.ts";
import type { SettingLine } from "../../domain/install-policy.ts";
import { isOwnRegistry, type Source } from "../../domain/source.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { folderOf, joined } from "../paths.ts";
import { membersOf } from "./manifest.ts";
import { registryAt, repositoryAt } from "./sources.ts";
import { inKey, lineOf } from "./written.ts";

/** A source of crates whose place another one takes, by `replace-with` or because settings say anew what crates.io is. */
export type ReplacedSource = Readonly<{
  /** The name of its table. */
  name: string;
  /** All that decides what is taken instead, in a form that doesn't depend on where it is written. */
  target: string;
  /** What is taken instead, where that is a registry or a repository. */
  source: Source | undefined;
  /** The lines that say so: from its own table to that of what takes its place. */
  lines: readonly SettingLine[];
  /** The folder of the repository that cargo takes the code of crates from as it lies there; null where it fetches them. */
  directory: string | null;
  /** The tables of sources that this takes. */
  tables: readonly string[];
}>;

/** The keys of one table, of which each is set by the file that counts. */
type Fields = ReadonlyMap<string, Value>;

/** The tables below a name in cargo's settings. Tables of several files are put together, and for each key the first file counts. */
export function tablesOf(settings: readonly Value[], name: string): ReadonlyMap<string, Fields> {
  const tables = new Map<string, Map<string, Value>>();
  for (const config of settings) {
    for (const [each, table] of membersOf(member(config, name))) {
      const fields = tables.get(each) ?? new Map<string, Value>();
      tables.set(each, fields);
      for (const [key, value] of membersOf(table)) if (!fields.has(key)) fields.set(key, value);
    }
  }
  return tables;
}

/** Every source that settings replace, and that can be read. A source that only has a name changes nothing. */
export function replacedSources(settings: readonly Value[]): ReplacedSource[] {
  const sources = tablesOf(settings, "source");
  const registries = tablesOf(settings, "registries");
  return [...sources].flatMap(([name, fields]): ReplacedSource[] => {
    const isReplaced = fields.has("replace-with") || (name === CRATES_IO && fields.size > 0);
    const steps = isReplaced ? stepsFrom(name, sources, registries) : undefined;
    const last = steps?.at(-1);
    if (steps === undefined || last === undefined || !steps.every(isReadable)) return [];
    const source = sourceOf(last);
    if (source !== undefined && isOwnRegistry(source)) return [];
    const tables = steps.flatMap((step) => (step.table === "source" ? [step.name] : []));
    const directory = directoryOf(last);
    return [{ name, target: targetOf(last), source, lines: steps.flatMap(linesOf), directory, tables }];
  });
}

/** What crates.io is called in settings. */
export const CRATES_IO = "crates-io";

/** One table on the way. Where nothing here defines the last one, its fields are empty: the machine that builds may. */
type Step = Readonly<{ table: "source" | "registries"; name: string; fields: Fields }>;

/** The tables that one leads to, as cargo follows them; undefined where they lead in a circle, which cargo refuses. */
function stepsFrom(
  start: string,
  sources: ReadonlyMap<string, Fields>,
  registries: ReadonlyMap<string, Fields>,
): Step[] | undefined {
  const steps: Step[] = [];
  const seen = new Set<string>();
  for (let name: string | undefined = start; name !== undefined; ) {
    if (seen.has(name)) return undefined;
    seen.add(name);
    const fields = sources.get(name);
    const registry = fields === undefined ? registries.get(name) : undefined;
    steps.push(
      registry === undefined
        ? { table: "source", name, fields: fields ?? new Map() }
        : { table: "registries", name, fields: indexIn(registry) },
    );
    name = asString(fields?.get("replace-with"));
  }
  return steps;
}

function indexIn(registry: Fields): Fields {
  return new Map([...registry].filter(([key]) => key === "index"));
}

function isReadable({ fields }: Step): boolean {
  return [...fields.values()].every((value) => value.kind === "string");
}

function sourceOf({ fields }: Step): Source | undefined {
  const [registry, git] = [
    asString(fields.get("registry") ?? fields.get("index")),
    asString(fields.get("git")),
  ];
  if (registry !== undefined) return registryAt(registry);
  return git === undefined ? undefined : repositoryAt(git);
}

function directoryOf({ fields }: Step): string | null {
  const written = fields.get("directory");
  return written === undefined ? null : folderIn(written);
}

/** A folder as cargo reads it: from the folder that holds `.cargo`. */
function folderIn(value: Value): string | null {
  return joined(folderOf(folderOf(value.at.path)), asString(value) ?? "");
}

/** Folders are named from the top of the repository: cargo reads them from the folder that holds `.cargo`. */
const FOLDERS = ["directory", "local-registry"];

function targetOf({ name, fields }: Step): string {
  const said = [...fields].map(([key, value]): readonly [string, string] => {
    const text = asString(value) ?? "";
    if (FOLDERS.includes(key)) return [key, folderIn(value) ?? text];
    return key === "index" ? ["registry", text] : [key, text];
  });
  return said.length === 0 ? wordsOf("named", name) : wordsOf(said.sort());
}

function linesOf({ table, name, fields }: Step): SettingLine[] {
  return [...fields].map(([key, value]) => ({
    written: lineOf(`${table}.${inKey(name)}`, key, value),
    at: value.at,
  }));
}
