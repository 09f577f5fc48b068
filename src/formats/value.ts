import type { Place } from "../domain/place.ts";

/** A parsed value that knows its place. JSON, JSON5, TOML and YAML all become this. */
export type Value = ObjectValue | ArrayValue | StringValue | NumberValue | BooleanValue | NullValue;

export type ObjectValue = Readonly<{
  kind: "object";
  entries: ReadonlyMap<string, Member>;
  at: Place;
  /** Members that later layers removed, by name, with the place that removes them. */
  removed?: ReadonlyMap<string, Place>;
  /** Where later layers have the same object. */
  beside?: readonly Place[];
}>;
export type ArrayValue = Readonly<{ kind: "array"; items: readonly Value[]; at: Place }>;
export type StringValue = Readonly<{ kind: "string"; value: string; at: Place }>;
export type NumberValue = Readonly<{ kind: "number"; value: number; at: Place }>;
export type BooleanValue = Readonly<{ kind: "boolean"; value: boolean; at: Place }>;
export type NullValue = Readonly<{ kind: "null"; at: Place }>;

/** A key and its value. `key` is the place of the name. Names are keys of a Map, so `__proto__` is only a name. */
export type Member = Readonly<{ key: Place; value: Value }>;

/** A file's text, with the identity of its content. The same object stands for an unchanged file of base and head. */
export type SourceFile = Readonly<{ path: string; id: string; text: string }>;

/** The result of parsing: the value and what is odd about the text, or where and why it can't be read. */
export type Parsed =
  | Readonly<{ ok: true; value: Value; duplicates: readonly DuplicateKey[] }>
  | Readonly<{ ok: false; at: Place; message: string }>;

/** A key given twice: parsers differ in which one counts. */
export type DuplicateKey = Readonly<{ name: string; at: Place }>;

export function member(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === "object" ? value.entries.get(name)?.value : undefined;
}

/** Follows keys downwards: `pick(config, "app", "security", "csp")`. */
export function pick(value: Value | undefined, ...names: readonly string[]): Value | undefined {
  return names.reduce<Value | undefined>(member, value);
}

export function asString(value: Value | undefined): string | undefined {
  return value?.kind === "string" ? value.value : undefined;
}

export function asBoolean(value: Value | undefined): boolean | undefined {
  return value?.kind === "boolean" ? value.value : undefined;
}

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === "array" ? value.items : [];
}

export function stringsOf(value: Value | undefined): readonly StringValue[] {
  return itemsOf(value).filter((item): item is StringValue => item.kind === "string");
}

/** The value without its places. Its objects have no prototype, so no key of a repository can reach one. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case "object": {
      const result: Record<string, unknown> = Object.create(null);
      for (const [name, entry] of value.entries) result[name] = plain(entry.value);
      return result;
    }
    case "array":
      return value.items.map(plain);
    case "null":
      return null;
    default:
      return value.value;
  }
}
