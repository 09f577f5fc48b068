/** What a page may hand over for a parameter, as JSON: a tree with a place for each text. */
export type InputShape =
  /** A text; `source` is what an input is called that stands here: `path`, `options.path`, `paths[]`. `type` is what Rust reads it as. */
  | Readonly<{ kind: "text"; source: string; type: string | null }>
  /** The bytes or characters of a text, one by one. */
  | Readonly<{ kind: "bytes"; source: string }>
  /** What holds no text of a page's choice, by one value that will do. */
  | Readonly<{ kind: "plain"; value: JsonValue }>
  | Readonly<{ kind: "optional"; of: InputShape }>
  | Readonly<{ kind: "list"; of: InputShape }>
  | Readonly<{ kind: "tuple"; of: readonly InputShape[] }>
  /** A table by any names, which are texts, too. */
  | Readonly<{ kind: "map"; source: string; of: InputShape }>
  | Readonly<{ kind: "fields"; type: string; of: readonly ShapedField[] }>
  | Readonly<{ kind: "choice"; of: readonly ShapedVariant[] }>;

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type JsonObject = Readonly<{ [name: string]: JsonValue }>;

/** A field by its name in the code and in JSON. `isSpread` tells that its own fields stand in its place. */
export type ShapedField = Readonly<{
  name: string;
  shown: string;
  shape: InputShape;
  mayLack: boolean;
  isSpread: boolean;
}>;

/** One way to write an enum, by its name in the code, and how it is written around what it holds. */
export type ShapedVariant = Readonly<{
  name: string;
  /** Null for one that holds nothing. */
  shape: InputShape | null;
  written: VariantWriting;
}>;

/**
 * `"Name"` or `{ "Name": … }` with the name alone; beside its fields with a `tag`; in a field of its own with `content` too; and
 * bare where the type has no names.
 */
export type VariantWriting = Readonly<{ shown: string; tag: string | null; content: string | null }> | "bare";

/** The inputs that a shape has a place for. */
export function sourcesIn(shape: InputShape): readonly string[] {
  switch (shape.kind) {
    case "text":
    case "bytes":
      return [shape.source];
    case "plain":
      return [];
    case "optional":
    case "list":
      return sourcesIn(shape.of);
    case "map":
      return [shape.source, ...sourcesIn(shape.of)];
    case "tuple":
      return shape.of.flatMap(sourcesIn);
    case "fields":
      return shape.of.flatMap((field) => sourcesIn(field.shape));
    case "choice":
      return shape.of.flatMap((variant) => (variant.shape === null ? [] : sourcesIn(variant.shape)));
  }
}
