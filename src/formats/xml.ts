import { SaxesParser } from "saxes";
import { type Place, topOf } from "../domain/place.ts";
import type { SourceFile } from "./value.ts";

/**
 * An element with what it holds. Its name is as written. An attribute's name has the usual prefix of its namespace, whichever
 * the file has: `android:name`, `tools:node`; that of another namespace is `{namespace}name`.
 */
export type XmlElement = Readonly<{
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** The text directly in it, entities resolved, without space around it. */
  text: string;
  at: Place;
}>;

export type XmlParsed =
  | Readonly<{ ok: true; root: XmlElement }>
  | Readonly<{ ok: false; at: Place; message: string }>;

/** How deep elements may nest. Code that walks the result may therefore recurse. Manifests and plists have some ten levels. */
const DEEPEST = 100;

/** Elements of one file. The largest manifests have some hundreds. */
const MOST_ELEMENTS = 100_000;

/** The usual prefixes of the namespaces whose attributes matter. One without a namespace has no prefix. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["http://schemas.android.com/apk/res/android", "android:"],
  ["http://schemas.android.com/tools", "tools:"],
]);

class NotRead extends Error {}

type Open = {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
  at: Place;
};

const known = new WeakMap<SourceFile, XmlParsed>();

/**
 * Reads XML as a parser without a network does. A document type that declares anything itself is refused, so that the only
 * entities are XML's own five. An unchanged file is one object at base and head, so it is parsed once.
 */
export function parseXml(file: SourceFile): XmlParsed {
  const result = known.get(file) ?? parsed(file);
  known.set(file, result);
  return result;
}

function parsed(file: SourceFile): XmlParsed {
  const parser = new SaxesParser({ xmlns: true });
  const here = (): Place => ({ ...topOf(file.path), line: parser.line, endLine: parser.line });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let begins = 1;
  parser.on("error", (error) => {
    throw new NotRead(error.message.replace(/^[^:]*:?\d+:\d+: /, ""));
  });
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(encoding))
      throw new NotRead(`It says that its encoding is ${encoding}, which isn't read.`);
  });
  parser.on("doctype", (text) => {
    if (/[[<]/.test(text)) throw new NotRead("It declares entities or elements of its own.");
  });
  parser.on("opentagstart", () => {
    begins = parser.line;
  });
  parser.on("opentag", ({ name, attributes }) => {
    count += 1;
    if (count > MOST_ELEMENTS) throw new NotRead(`It holds more than ${MOST_ELEMENTS} elements.`);
    if (open.length >= DEEPEST) throw new NotRead(`Its elements nest more than ${DEEPEST} levels deep.`);
    const at = { ...topOf(file.path), line: begins, endLine: parser.line };
    open.push({ name, attributes: byUsualName(Object.values(attributes)), children: [], text: "", at });
  });
  const addText = (text: string): void => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const element = { ...closed, text: closed.text.trim() };
    const above = open.at(-1);
    if (above === undefined) root = element;
    else above.children.push(element);
  });
  try {
    parser.write(file.text.replace(/^\ufeff/, "")).close();
  } catch (error) {
    if (error instanceof NotRead) return { ok: false, at: here(), message: error.message };
    throw error;
  }
  return root === undefined
    ? { ok: false, at: topOf(file.path), message: "It holds no element." }
    : { ok: true, root };
}

function byUsualName(
  attributes: readonly Readonly<{ uri: string; local: string; value: string }>[],
): Map<string, string> {
  return new Map(
    attributes.map(({ uri, local, value }) => [`${PREFIXES.get(uri) ?? `{${uri}}`}${local}`, value]),
  );
}
