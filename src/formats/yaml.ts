import {
  CORE_SCHEMA,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from "js-yaml";
import type { Place } from "../domain/place.ts";
import { placesIn } from "./lines.ts";
import { MAX_DEPTH, refuseCrowd, Unreadable } from "./unreadable.ts";
import type { Member, Parsed, SourceFile, Value } from "./value.ts";
import { Anchors } from "./yaml-anchors.ts";

const MAX_VALUES = 250_000;

/** No value begins without one of these before it, except the first. */
const SIGNS = "\n[{,:?-";

/**
 * How words are taken. By the core schema `1.10` is a number. As texts it stays what is written, so that no version loses a
 * digit, and only `true`, `false` and `null` are more than words.
 */
type Words = "core" | "texts";

export type YamlLimits = Readonly<{ values: number; depth: number }>;

/** All documents of a text in their order, or where and why they can't be read. */
export type ParsedDocuments =
  | Readonly<{ ok: true; documents: readonly Value[] }>
  | Extract<Parsed, { ok: false }>;

/**
 * Parses one document of YAML 1.2, by its core schema, in which `off` and `yes` are words. Anything that could make a text
 * mean more than it shows is refused: anchors and aliases, tags, a second document, keys that are no scalars, keys given
 * twice. An empty document is null.
 */
export function parseYaml(file: SourceFile): Parsed {
  return compose(file, LIMITS, "core", null, one);
}

/** The same with anchors and aliases, which workflows may have. GitHub refuses a merge (`<<`), Forgejo takes it: it isn't read. */
export function parseWorkflow(file: SourceFile): Parsed {
  return compose(file, LIMITS, "core", new Anchors(), one);
}

const LIMITS = { values: MAX_VALUES, depth: MAX_DEPTH };

function one(composer: Composer): Parsed {
  return { ok: true, value: composer.document(), duplicates: [] };
}

/**
 * Parses the documents of a lockfile. It refuses what `parseYaml` does, and `<<`, by which some readers merge tables. A number
 * is the text that stands there.
 */
export function parseYamlDocuments(file: SourceFile, limits: YamlLimits): ParsedDocuments {
  return compose(file, limits, "texts", null, (composer) => ({ ok: true, documents: composer.documents() }));
}

function compose<T>(
  file: SourceFile,
  limits: YamlLimits,
  words: Words,
  anchors: Anchors | null,
  read: (composer: Composer) => T,
): T | Extract<Parsed, { ok: false }> {
  const place = placesIn(file);
  try {
    refuseCrowd(file.text, SIGNS, limits.values);
    const events = parseEvents(file.text, { maxDepth: limits.depth });
    return read(new Composer(events, file.text, place, words, anchors));
  } catch (error) {
    const { message, offset } = reasonOf(error, file.text);
    return { ok: false, at: place(offset, offset), message };
  }
}

type Placer = (start: number, end: number) => Place;
type Extras = Readonly<{ anchorStart: number; anchorEnd: number; tagStart: number }>;
type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** Builds values from the parser's events, in one pass. */
class Composer {
  readonly #events: readonly Event[];
  readonly #text: string;
  readonly #place: Placer;
  readonly #words: Words;
  /** Null where they are refused. */
  readonly #anchors: Anchors | null;
  #next = 0;
  /** The end of the last event: an empty value has no place of its own. */
  #end = 0;

  constructor(events: readonly Event[], text: string, place: Placer, words: Words, anchors: Anchors | null) {
    this.#events = events;
    this.#text = text;
    this.#place = place;
    this.#words = words;
    this.#anchors = anchors;
  }

  /** The only document. */
  document(): Value {
    const value = this.#document();
    if (this.#peek() !== undefined) throw new Unreadable("There is more than one document.", this.#end);
    return value;
  }

  documents(): Value[] {
    const documents: Value[] = [];
    while (this.#peek() !== undefined) documents.push(this.#document());
    return documents;
  }

  #document(): Value {
    const start = this.#take();
    if (start?.type !== EVENT_ID.DOCUMENT) return { kind: "null", at: this.#place(0, 0) };
    if (start.directives.length > 0) throw new Unreadable("A directive (`%`) is not taken here.", 0);
    const value = this.#peek()?.type === EVENT_ID.POP ? this.#nothing() : this.#value();
    this.#take();
    return value;
  }

  #value(): Value {
    const event = this.#take();
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#named(event, this.#scalar(event));
      case EVENT_ID.SEQUENCE:
        return this.#named(event, this.#sequence(event.start));
      case EVENT_ID.MAPPING:
        return this.#named(event, this.#mapping(event.start));
      case EVENT_ID.ALIAS:
        return this.#repeated(event);
      default:
        throw new Unreadable("The document ends too early.", this.#end);
    }
  }

  #named(event: Extras, value: Value): Value {
    if (this.#anchors === null || event.anchorStart < 0) {
      this.#refuseExtras(event);
      return value;
    }
    this.#refuseExtras({ ...event, anchorStart: -1 });
    this.#anchors.name(this.#nameIn(event), value, event.anchorStart - 1);
    return value;
  }

  #repeated(event: Pick<Extras, "anchorStart" | "anchorEnd">): Value {
    const offset = event.anchorStart - 1;
    if (this.#anchors === null)
      throw new Unreadable("An alias (`*`) is not taken here: write the value out.", offset);
    return this.#anchors.named(this.#nameIn(event), offset);
  }

  #nameIn({ anchorStart, anchorEnd }: Pick<Extras, "anchorStart" | "anchorEnd">): string {
    return this.#text.slice(anchorStart, anchorEnd);
  }

  #sequence(start: number): Value {
    const items: Value[] = [];
    this.#reach(start);
    while (this.#peek()?.type !== EVENT_ID.POP) items.push(this.#value());
    this.#take();
    return { kind: "array", items, at: this.#place(start, this.#end) };
  }

  #mapping(start: number): Value {
    const entries = new Map<string, Member>();
    this.#reach(start);
    while (this.#peek()?.type !== EVENT_ID.POP) {
      const event = this.#take();
      if (event?.type !== EVENT_ID.SCALAR) throw new Unreadable("A key must be a single name.", this.#end);
      this.#refuseExtras(event);
      const name = event.valueStart < 0 ? "" : getScalarValue(this.#text, event);
      const key = this.#placeOf(event);
      if (name === "<<" && (this.#words === "texts" || this.#anchors !== null))
        throw new Unreadable("A merge (`<<`) is not taken here: write the table out.", event.valueStart);
      if (entries.has(name))
        throw new Unreadable(
          `The key ${JSON.stringify(name)} is given twice.`,
          Math.max(event.valueStart, 0),
        );
      entries.set(name, { key, value: this.#value() });
    }
    this.#take();
    return { kind: "object", entries, at: this.#place(start, this.#end) };
  }

  #scalar(event: ScalarEvent): Value {
    if (event.valueStart < 0) return this.#nothing();
    const at = this.#placeOf(event);
    const text = getScalarValue(this.#text, event);
    if (event.style !== SCALAR_STYLE.PLAIN) return { kind: "string", value: text, at };
    if (this.#words === "texts") return wordIn(text, at);
    const { value } = CORE_SCHEMA.resolveImplicitScalarTag(text);
    if (value === null) return { kind: "null", at };
    if (typeof value === "boolean") return { kind: "boolean", value, at };
    return typeof value === "number" ? { kind: "number", value, at } : { kind: "string", value: text, at };
  }

  #placeOf({ valueStart, valueEnd, style }: ScalarEvent): Place {
    if (valueStart < 0) return this.#place(this.#end, this.#end);
    const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
    this.#reach(valueEnd + quote);
    return this.#place(valueStart - quote, valueEnd + quote);
  }

  #nothing(): Value {
    return { kind: "null", at: this.#place(this.#end, this.#end) };
  }

  #refuseExtras({ anchorStart, tagStart }: Pick<Extras, "anchorStart" | "tagStart">): void {
    if (anchorStart >= 0) throw new Unreadable("An anchor (`&`) is not taken here.", anchorStart - 1);
    if (tagStart >= 0) throw new Unreadable("A tag (`!`) is not taken here.", tagStart);
  }

  #reach(offset: number): void {
    this.#end = Math.max(this.#end, offset);
  }

  #peek(): Event | undefined {
    return this.#events[this.#next];
  }

  #take(): Event | undefined {
    return this.#events[this.#next++];
  }
}

/** What a plain word is where numbers are texts. YAML 1.2's core schema has these spellings and no others. */
function wordIn(text: string, at: Place): Value {
  switch (text) {
    case "true":
    case "True":
    case "TRUE":
      return { kind: "boolean", value: true, at };
    case "false":
    case "False":
    case "FALSE":
      return { kind: "boolean", value: false, at };
    case "null":
    case "Null":
    case "NULL":
    case "~":
      return { kind: "null", at };
    default:
      return { kind: "string", value: text, at };
  }
}

function reasonOf(error: unknown, text: string): { message: string; offset: number } {
  if (error instanceof Unreadable) return error;
  if (error instanceof RangeError)
    return { message: "A value is too long, or nested too deeply, to be read.", offset: 0 };
  if (error instanceof YAMLException) {
    const { reason, mark } = error;
    const sentence = reason.charAt(0).toUpperCase() + reason.slice(1);
    return { message: `${sentence}.`, offset: Math.min(mark?.position ?? 0, text.length) };
  }
  throw error;
}
