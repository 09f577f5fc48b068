import { loadAll } from "js-yaml";
import { getStaticTOMLValue, parseTOML } from "toml-eslint-parser";

type Fields = Readonly<Record<string, unknown>>;

/** Another reading of a lockfile, as plain as can be: a text for each thing that it pins. Null where it can't be read. */
export type Reading = (text: string) => ReadonlySet<string> | null;

function reading(read: (text: string) => Iterable<string>): Reading {
  return (text) => {
    try {
      return new Set(read(text.replace(/^\ufeff/, "")));
    } catch {
      return null;
    }
  };
}

export const npmReading: Reading = reading((text) => {
  const lock = fieldsOf(JSON.parse(text));
  const entries = Object.entries(fieldsOf(lock.packages ?? {})).filter(([location]) => location !== "");
  return [
    ...entries.map(([at, entry]) => told(at, entry, ["name", "version", "resolved", "integrity", "link"])),
    ...(lock.packages === undefined ? treeOf("", lock) : []),
  ];
});

function treeOf(above: string, entry: Fields): string[] {
  return Object.entries(fieldsOf(entry.dependencies ?? {})).flatMap(([name, each]) => [
    told(`${above}/${name}`, withVersion(fieldsOf(each)), ["version", "resolved", "integrity"]),
    ...treeOf(`${above}/${name}`, fieldsOf(each)),
  ]);
}

/** The address of a release in npm's registry says its version. */
function withVersion(entry: Fields): Fields {
  const { version } = entry;
  const [, number] = isUsual(version) ? (/-(\d[^/]*)\.tgz$/.exec(String(version)) ?? []) : [];
  return number === undefined ? entry : { ...entry, version: number };
}

export const bunReading: Reading = reading((text) => {
  const lock = fieldsOf(JSON.parse(text.replace(/,(\s*[}\]])/g, "$1")));
  return Object.entries(fieldsOf(lock.packages)).map(([key, tuple]) => {
    const parts = Array.isArray(tuple) ? tuple.filter((each) => typeof each === "string") : [tuple];
    return JSON.stringify([key, parts]);
  });
});

export const pnpmReading: Reading = reading((text) =>
  loadAll(text).flatMap((document) =>
    Object.entries(fieldsOf(fieldsOf(document).packages ?? {})).map(([key, entry]) =>
      told(key, entry, ["name", "version", "resolution"]),
    ),
  ),
);

/** An entry without a source is the app's own, or counts as one, and pins nothing. */
export const cargoReading: Reading = reading((text) => {
  const { package: packages = [], metadata = {} } = fieldsOf(getStaticTOMLValue(parseTOML(text)));
  if (!Array.isArray(packages)) throw new TypeError("no packages");
  const locked = packages.filter((each) => "source" in fieldsOf(each));
  return [
    ...locked.map((each) => told("", each, ["name", "version", "source", "checksum"])),
    ...Object.entries(fieldsOf(metadata)).flatMap(([key, value]) =>
      key.startsWith("checksum ") ? JSON.stringify([key, value]) : [],
    ),
  ];
});

/**
 * Both kinds of Yarn's files: blocks below a line without indentation, and their fields two spaces further in. A project pins
 * nothing, and a sha1 behind an address says nothing beside a sha512.
 */
export const yarnReading: Reading = reading((text) =>
  text.split(/\r?\n(?=[^\s#])/).flatMap((block) => {
    const [head = "", ...fields] = block.split(/\r?\n/);
    const pins = fields.filter((line) => PIN.test(line)).sort();
    const isProject = pins.some((line) => line.includes("@workspace:"));
    if (head.startsWith("#") || pins.length === 0 || isProject) return [];
    const hasIntegrity = pins.some((line) => line.startsWith("  integrity sha512-"));
    return [JSON.stringify([head, pins.map((line) => (hasIntegrity ? line.replace(/#.*/, "") : line))])];
  }),
);

const PIN = /^ {2}(?:version|resolved|resolution|integrity|checksum)\b/;

function told(key: string, entry: unknown, names: readonly string[]): string {
  const fields = fieldsOf(entry);
  return JSON.stringify([key, ...names.map((name) => (isUsual(fields[name]) ? null : fields[name]))]);
}

/** npm takes what has no address from its registry. Some characters in a host mean nothing. */
function isUsual(field: unknown): boolean {
  if (typeof field !== "string" || !field.startsWith("https://registry.npmjs.org"))
    return field === undefined;
  return URL.parse(field)?.host === "registry.npmjs.org";
}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new TypeError("no table");
  return value as Fields;
}
