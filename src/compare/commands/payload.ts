import {
  type InputShape,
  type JsonObject,
  type JsonValue,
  type ShapedField,
  type ShapedVariant,
  sourcesIn,
} from "../../domain/input-shape.ts";

/** A text that the page hands over beside the one that matters. */
const OTHER_TEXT = "x";

/** What a page hands over so that an input is a text, and all else is there as the command wants it. */
export function filled(shape: InputShape, input: string, text: string): JsonValue {
  const holds = (each: InputShape): boolean => sourcesIn(each).includes(input);
  switch (shape.kind) {
    case "text":
      return shape.source === input ? text : OTHER_TEXT;
    case "bytes":
      return shape.source === input ? [...new TextEncoder().encode(text)] : [];
    case "plain":
      return shape.value;
    case "optional":
      return holds(shape.of) ? filled(shape.of, input, text) : null;
    case "list":
      return holds(shape.of) ? [filled(shape.of, input, text)] : [];
    case "tuple":
      return shape.of.map((each) => filled(each, input, text));
    case "map":
      return holds(shape) ? { [text]: filled(shape.of, input, text) } : {};
    case "fields":
      return ofFields(shape.of, input, text);
    case "choice": {
      const meant =
        shape.of.find((variant) => variant.shape !== null && holds(variant.shape)) ??
        shape.of.find((variant) => variant.shape === null) ??
        shape.of[0];
      return meant === undefined ? null : ofVariant(meant, input, text);
    }
  }
}

function ofFields(fields: readonly ShapedField[], input: string, text: string): JsonObject {
  const entries = fields.flatMap(({ shown, shape, mayLack, isSpread }): (readonly [string, JsonValue])[] => {
    if (mayLack && !sourcesIn(shape).includes(input)) return [];
    const value = filled(shape, input, text);
    return isSpread && isObject(value) ? Object.entries(value) : [[shown, value]];
  });
  return Object.fromEntries(entries);
}

function ofVariant({ shape, written }: ShapedVariant, input: string, text: string): JsonValue {
  const value = shape === null ? null : filled(shape, input, text);
  if (written === "bare") return value;
  const { shown, tag, content } = written;
  if (tag === null) return shape === null ? shown : { [shown]: value };
  if (shape === null) return { [tag]: shown };
  return content === null
    ? { [tag]: shown, ...(isObject(value) && value) }
    : { [tag]: shown, [content]: value };
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
