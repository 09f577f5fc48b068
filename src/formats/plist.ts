import type { Place } from "../domain/place.ts";
import type { SourceFile } from "./value.ts";
import { parseXml, type XmlElement } from "./xml.ts";

/** A value of a property list. A key that stands there twice is there twice, since programs differ in which one counts. */
export type PlistValue =
  | Readonly<{ kind: "dict"; entries: readonly PlistEntry[]; at: Place }>
  | Readonly<{ kind: "array"; items: readonly PlistValue[]; at: Place }>
  | Readonly<{ kind: "boolean"; value: boolean; at: Place }>
  | Readonly<{ kind: "text"; value: string; at: Place }>;

export type PlistEntry = Readonly<{ key: string; value: PlistValue; at: Place }>;

export type PlistParsed =
  | Readonly<{ ok: true; value: PlistValue }>
  | Readonly<{ ok: false; at: Place; message: string }>;

class NotRead extends Error {
  readonly at: Place;

  constructor(message: string, at: Place) {
    super(message);
    this.at = at;
  }
}

/** Reads a property list in XML, as entitlements and Info.plist are. Numbers, dates and data are kept as their text. */
export function parsePlist(file: SourceFile): PlistParsed {
  const xml = parseXml(file);
  if (!xml.ok) return xml;
  try {
    return { ok: true, value: readValue(only(xml.root, "plist")) };
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, at: error.at, message: error.message };
    throw error;
  }
}

/** The single value of a `plist`. */
function only(root: XmlElement, name: string): XmlElement {
  const [value, more] = root.children;
  if (root.name !== name || value === undefined || more !== undefined)
    throw new NotRead("It isn't a property list with one value.", root.at);
  return value;
}

function readValue(element: XmlElement): PlistValue {
  const { name, children, text, at } = element;
  if (name === "dict") return { kind: "dict", entries: entriesOf(element), at };
  if (name === "array") return { kind: "array", items: children.map(readValue), at };
  const [inside] = children;
  if (inside !== undefined) throw new NotRead("A text or switch holds an element.", inside.at);
  if (name === "true" || name === "false") return { kind: "boolean", value: name === "true", at };
  if (["string", "integer", "real", "date", "data"].includes(name)) return { kind: "text", value: text, at };
  throw new NotRead(`It holds an element that no property list has: ${name.slice(0, 40)}.`, at);
}

function entriesOf({ children, at }: XmlElement): PlistEntry[] {
  const entries: PlistEntry[] = [];
  for (let i = 0; i < children.length; i += 2) {
    const [key, value] = [children[i], children[i + 1]];
    if (key?.name !== "key" || value === undefined || value.name === "key")
      throw new NotRead("A key has no value, or a value no key.", key?.at ?? at);
    const [inside] = key.children;
    if (inside !== undefined) throw new NotRead("A key holds an element.", inside.at);
    entries.push({ key: key.text, value: readValue(value), at: key.at });
  }
  return entries;
}

/** All values of a key, as often as it stands there. */
export function entriesNamed(value: PlistValue | undefined, key: string): readonly PlistEntry[] {
  return value?.kind === "dict" ? value.entries.filter((entry) => entry.key === key) : [];
}
