import type { PackageGrant } from "../../src/domain/package.ts";
import { enriched } from "../../src/engine/enrich.ts";
import type { CrateFact } from "../../src/facts/crate-facts.ts";
import { type Facts, offlineFacts } from "../../src/facts/facts.ts";
import { OFFLINE } from "../../src/facts/unknown.ts";
import type { SourceFile } from "../../src/formats/value.ts";
import type { Reader } from "../../src/readers/reader.ts";
import { contentsOf } from "../../src/tauri/contents.ts";
import { NO_FLAGS, type Project } from "../../src/tauri/project.ts";
import { answering } from "./answers.ts";

export const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";

export function sourceFile(path: string, text: string): SourceFile {
  return { path, id: `${text.length} ${text.slice(0, 200)}`, text };
}

/** A project as far as the readers of lockfiles look at one. */
export function projectOf(files: Readonly<Record<string, string>>, root = "src-tauri"): Project {
  const nothing = {
    kind: "object",
    entries: new Map(),
    at: { path: "", line: 1, column: 1, endLine: 1 },
  } as const;
  const read = new Map(Object.entries(files).map(([path, text]) => [path, sourceFile(path, text)]));
  return {
    location: { root, config: `${root}/tauri.conf.json` },
    name: "Notes",
    identifier: "com.example.notes",
    major: 2,
    files: read,
    flags: NO_FLAGS,
    contents: contentsOf([...read.values()]),
    json5: false,
    pathCrates: [],
    config: () => nothing,
    manifest: undefined,
    locked: () => undefined,
    interfaces: new Map(),
    gaps: [],
  };
}

export function grantsOf(reader: Reader, project: Project, facts: Facts = offlineFacts()): PackageGrant[] {
  return enriched(reader.read(project).grants, facts).filter((grant) => grant.domain === "packages");
}

export type Crate = Readonly<{
  name: string;
  version?: string;
  source?: string | null;
  checksum?: string;
  deps?: readonly string[];
}>;

/** A Cargo.lock of a format, 1 to 4, as cargo would write it. */
export function cargoLockText(crates: readonly Crate[], format = 4): string {
  const number = format < 3 ? [] : [`version = ${format}\n`];
  return [...number, ...crates.map((crate) => crateText(crate, format)), ...metadataOf(crates, format)].join(
    "\n",
  );
}

function crateText(crate: Crate, format: number): string {
  const { name, version = "1.0.0", source = CRATES_IO, deps = [] } = crate;
  const hash = hashOf(crate);
  return [
    "[[package]]",
    `name = ${JSON.stringify(name)}`,
    `version = "${version}"`,
    ...(source === null ? [] : [`source = "${source}"`]),
    ...(hash === "" || format === 1 ? [] : [`checksum = "${hash}"`]),
    ...(deps.length === 0
      ? []
      : [`dependencies = [\n${deps.map((dep) => ` ${JSON.stringify(dep)},\n`).join("")}]`]),
    "",
  ].join("\n");
}

function hashOf({ checksum, source = CRATES_IO }: Crate): string {
  return checksum ?? (source === CRATES_IO ? "a".repeat(64) : "");
}

/** Format 1 keeps all checksums in one table. */
function metadataOf(crates: readonly Crate[], format: number): string[] {
  const listed = crates.filter((crate) => format === 1 && hashOf(crate) !== "");
  if (listed.length === 0) return [];
  const lines = listed.map((crate) => {
    const { name, version = "1.0.0", source = CRATES_IO } = crate;
    return `${JSON.stringify(`checksum ${name} ${version} (${source ?? ""})`)} = "${hashOf(crate)}"`;
  });
  return ["[metadata]", ...lines, ""];
}

export const PLAIN: CrateFact = { buildScripts: [], procMacro: false, links: null, code: [] };

/** What the registry would say, by `name version`. */
export function knownFacts(known: Readonly<Record<string, CrateFact>>): Facts {
  return answering(({ kind, name, version }) =>
    kind === "npm package" ? OFFLINE : (known[`${name} ${version}`] ?? PLAIN),
  );
}
