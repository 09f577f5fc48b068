import type { Place } from "../../domain/place.ts";
import { itemsOf, type StringValue, type Value } from "../../formats/value.ts";

/** One directive of the configuration as Tauri keeps it: its key as written, and the text of its list. */
export type Directive = Readonly<{ key: string; text: string; at: Place }>;

/**
 * The directives of a policy in either form, as Tauri's map holds them. If two have the same key, the last one counts. A browser
 * would take the first.
 */
export function directivesOf(csp: Value): Directive[] {
  const directives = csp.kind === "string" ? fromString(csp) : fromMap(csp);
  return [...new Map(directives.map((directive) => [directive.key, directive])).values()];
}

/** Split on `;`, then on single spaces: a tab stays inside a word, and a newline at either end is gone. */
function fromString(csp: StringValue): Directive[] {
  const result: Directive[] = [];
  const places = placesIn(csp);
  let offset = 0;
  for (const part of csp.value.split(";")) {
    const text = part.trim();
    const at = places(offset + part.indexOf(text), text.length);
    offset += part.length + 1;
    if (text === "") continue;
    const space = text.indexOf(" ");
    result.push({
      key: space < 0 ? text : text.slice(0, space),
      text: space < 0 ? "" : text.slice(space + 1),
      at,
    });
  }
  return result;
}

function fromMap(csp: Value): Directive[] {
  if (csp.kind !== "object") return [];
  return [...csp.entries].map(([key, { key: at, value }]) => ({
    key,
    text: listText(value),
    at: within(at, value),
  }));
}

/** The place of a key and its whole list: a source may be many lines below its directive. */
function within(key: Place, value: Value): Place {
  return { ...key, endLine: Math.max(key.endLine, value.at.endLine) };
}

function listText(value: Value): string {
  if (value.kind === "string") return value.value;
  return itemsOf(value)
    .flatMap((item) => (item.kind === "string" ? item.value : []))
    .join(" ");
}

/**
 * Places inside a string. They are exact if the file holds the text as it is, and near if it has escapes. In a string of several
 * lines, each line of the value is a line of the file. TOML drops a line break right after the quotes.
 */
function placesIn(csp: StringValue): (offset: number, length: number) => Place {
  const { at, value } = csp;
  const breaks = [...value.matchAll(/\n/g)].map((match) => match.index);
  if (at.line === at.endLine || breaks.length === 0) {
    if (at.line !== at.endLine) return () => at;
    return (offset) => ({ ...at, column: at.column + 1 + offset });
  }
  const first = at.endLine - at.line > breaks.length ? at.line + 1 : at.line;
  // Offsets and line breaks grow together, so one pass over the line breaks serves all directives.
  let passed = 0;
  return (offset, length) => {
    while ((breaks[passed] ?? Number.POSITIVE_INFINITY) < offset) passed += 1;
    const line = Math.min(first + passed, at.endLine);
    const lineStart = passed === 0 ? 0 : (breaks[passed - 1] ?? 0) + 1;
    const inside = value.slice(offset, offset + length).split("\n").length - 1;
    return { ...at, line, column: offset - lineStart + 1, endLine: Math.min(line + inside, at.endLine) };
  };
}
