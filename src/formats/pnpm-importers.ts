import type { Gap } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { isPackageName } from "./npm-source.ts";
import { ENVIRONMENT_FIELDS, type Fields, IMPORTER_FIELDS, oddity, unreadFields } from "./pnpm-fields.ts";
import type { PnpmFormat } from "./pnpm-format.ts";
import { asString, type Member, member, type Value } from "./value.ts";

/** A folder that the lockfile was written for, and what it asks for. */
export type PnpmImporter = Readonly<{
  /** Relative to the lockfile; "" for its own folder. */
  folder: string;
  requirements: readonly PnpmRequirement[];
}>;

export type PnpmRequirement = Readonly<{
  name: string;
  /** The table that it stands in. */
  table: string;
  /** What the manifest asks for, as pnpm recorded it; null where it isn't recorded. */
  specifier: string | null;
  /** What pnpm found for it; null where it recorded nothing, as for an optional package that can't be had. */
  reference: string | null;
  entry: Member;
}>;

/** The tables of a folder that name packages. */
const TABLES = ["dependencies", "optionalDependencies", "devDependencies"];
const ENVIRONMENT_TABLES = [...ENVIRONMENT_FIELDS.keys()];

/** The folders of the project's document. */
export function importersIn(document: Value, format: PnpmFormat, gaps: Gap[]): PnpmImporter[] {
  const folders = [...foldersIn(document), ...(format.hasSnapshots ? [] : topIn(document))];
  return folders.map(([folder, entry]) => {
    gaps.push(...unreadFields({ kind: "folder", name: folder }, entry, fieldsOf(format)));
    return { folder, requirements: requirementsIn(folder, entry, TABLES, format, gaps) };
  });
}

/** The one folder of pnpm's own document. */
export function environmentIn(document: Value, format: PnpmFormat, gaps: Gap[]): PnpmImporter[] {
  return foldersIn(document).map(([folder, entry]) => {
    gaps.push(...unreadFields({ kind: "folder", name: folder }, entry, ENVIRONMENT_FIELDS));
    return { folder, requirements: requirementsIn(folder, entry, ENVIRONMENT_TABLES, format, gaps) };
  });
}

function fieldsOf(format: PnpmFormat): Fields {
  if (!format.hasInlineSpecifiers) return IMPORTER_FIELDS;
  return new Map([...IMPORTER_FIELDS].filter(([name]) => name !== "specifiers"));
}

function foldersIn(document: Value): [string, Member][] {
  const table = member(document, "importers");
  if (table?.kind !== "object") return [];
  return [...table.entries].map(([folder, entry]) => [folder === "." ? "" : folder, entry]);
}

/** Before format 9 the tables of a lockfile's only folder stand in the document itself. */
function topIn(document: Value): [string, Member][] {
  if (document.kind !== "object" || document.entries.has("importers")) return [];
  const entries = new Map([...document.entries].filter(([name]) => IMPORTER_FIELDS.has(name)));
  const value: Value = { ...document, entries };
  return entries.size === 0 ? [] : [["", { key: document.at, value }]];
}

function requirementsIn(
  folder: string,
  { value }: Member,
  tables: readonly string[],
  format: PnpmFormat,
  gaps: Gap[],
): PnpmRequirement[] {
  const specifiers = member(value, "specifiers");
  const requirements: PnpmRequirement[] = [];
  for (const table of tables) {
    for (const [name, entry] of entriesOf(member(value, table))) {
      const read = requirementAt(name, table, entry, format.hasInlineSpecifiers ? entry.value : specifiers);
      if (isRead(read, format)) requirements.push(read);
      else gaps.push(misshapen(folder, name, entry));
    }
  }
  return format.hasInlineSpecifiers
    ? requirements
    : [...requirements, ...unanswered(specifiers, requirements)];
}

function misshapen(folder: string, name: string, { key, value }: Member): Gap {
  const why = `has a shape for ${code(name)} that no pnpm writes`;
  return oddity({ kind: "folder", name: folder }, key, why, value);
}

function requirementAt(name: string, table: string, entry: Member, from: Value | undefined): PnpmRequirement {
  const isInline = from === entry.value;
  return {
    ...{ name, table, entry },
    specifier: asString(member(from, isInline ? "specifier" : name)) ?? null,
    reference: asString(isInline ? member(entry.value, "version") : entry.value) ?? null,
  };
}

/** A name becomes a folder of node_modules, so that `../x` would leave it. */
function isRead({ name, specifier, reference, entry }: PnpmRequirement, format: PnpmFormat): boolean {
  const fields = entry.value.kind === "object" ? entry.value.entries.size : 0;
  const hasShape = format.hasInlineSpecifiers ? fields === 2 : true;
  return isPackageName(name) && specifier !== null && reference !== null && hasShape;
}

/** What format 5 records to be asked for without an answer. */
function unanswered(specifiers: Value | undefined, answered: readonly PnpmRequirement[]): PnpmRequirement[] {
  const names = new Set(answered.map((each) => each.name));
  return [...entriesOf(specifiers)]
    .filter(([name]) => !names.has(name))
    .map(([name, entry]) => {
      return { name, table: "", specifier: asString(entry.value) ?? null, reference: null, entry };
    });
}

function entriesOf(value: Value | undefined): Iterable<[string, Member]> {
  return value?.kind === "object" ? value.entries : [];
}
