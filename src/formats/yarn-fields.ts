import { isIntegrity } from "./npm-fields.ts";
import type { ObjectValue, Value } from "./value.ts";
import type { YarnFault } from "./yarn-entry.ts";
import type { YarnStyle } from "./yarn-lines.ts";

type Shape = Readonly<{ is: (value: Value) => boolean; words: string }>;

const text = (pattern: RegExp, words: string): Shape => ({
  is: (value) => value.kind === "string" && pattern.test(value.value),
  words,
});
const TEXTS: Shape = {
  is: (value) => isTable(value, ({ kind }) => kind === "string"),
  words: "a table of texts",
};
const SWITCHES: Shape = {
  is: (value) => isTable(value, (each) => isTable(each, isSwitch, /^(?:optional|built|unplugged)$/)),
  words: "a table of switches",
};

const CLASSIC: ReadonlyMap<string, Shape> = new Map([
  ["version", text(/./, "a version")],
  ["resolved", text(/^[\x21-\x7e]+$/, "an address")],
  [
    "integrity",
    { is: (value) => value.kind === "string" && isIntegrity(value.value), words: "a list of hashes" },
  ],
  // It becomes the name of a folder in Yarn's cache.
  ["uid", text(/^[0-9a-f]*$/, "a commit")],
  ["dependencies", TEXTS],
  ["optionalDependencies", TEXTS],
]);

const BERRY: ReadonlyMap<string, Shape> = new Map([
  ["version", text(/./, "a version")],
  ["resolution", text(/^.+$/, "a locator")],
  ["checksum", text(/^(?:[0-9a-z]+\/)?[0-9a-f]{32,}$/, "a hash")],
  ["languageName", text(/^(?:node|unknown)$/, "`node` or `unknown`")],
  ["linkType", text(/^(?:hard|soft)$/, "`hard` or `soft`")],
  ["conditions", text(/^[\w=!&|() -]+$/, "a list of platforms")],
  ["dependencies", TEXTS],
  ["peerDependencies", TEXTS],
  ["dependenciesMeta", SWITCHES],
  ["peerDependenciesMeta", SWITCHES],
  // Yarn runs the file that a command names, which lies in the package.
  ["bin", { is: (value) => isTable(value, isInside), words: "a table of files of the package" }],
]);

const METADATA: ReadonlyMap<string, Shape> = new Map([
  ["version", text(/^\d{1,3}$/, "a number")],
  ["cacheKey", text(/^[0-9a-z]+$/, "a key")],
]);

const KNOWN = { classic: CLASSIC, berry: BERRY, metadata: METADATA };

/** What is wrong with the fields of a block: Yarn doesn't write one, or writes it in another shape. */
export function unreadFields(style: YarnStyle | "metadata", { entries }: ObjectValue): YarnFault[] {
  const faults: YarnFault[] = [];
  for (const [field, { value }] of entries) {
    const shape = KNOWN[style].get(field);
    if (shape === undefined)
      faults.push({ field, reason: "isn't read, and Yarn may run or fetch what it says." });
    else if (!shape.is(value))
      faults.push({ field, reason: `isn't ${shape.words}, so Yarn may read it in another way.` });
  }
  return faults;
}

function isTable(value: Value, isRight: (value: Value) => boolean, names = /./): boolean {
  return (
    value.kind === "object" &&
    [...value.entries].every(([name, entry]) => names.test(name) && isRight(entry.value))
  );
}

function isSwitch(value: Value): boolean {
  return value.kind === "string" && /^(?:true|false)$/.test(value.value);
}

function isInside(value: Value): boolean {
  return value.kind === "string" && !/^\/|(?:^|\/)\.\.(?:\/|$)|\\|^[A-Za-z]:/.test(value.value);
}
