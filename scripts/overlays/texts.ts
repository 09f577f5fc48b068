/** A value of a configuration. An object's keys may be any text, also `__proto__`. */
export type Tree = null | boolean | number | string | readonly Tree[] | Table;
export type Table = Readonly<{ entries: readonly (readonly [key: string, value: Tree])[] }>;

/** How a configuration is written. Tauri reads JSON5 in a `.json` file, too. */
export type Format = "json" | "loose json" | "json5" | "toml";

export function textOf(value: Tree, format: Format): string {
  if (format === "toml") return isTable(value) ? value.entries.map(line).join("") : "";
  return format === "json" ? jsonOf(value) : json5(value);
}

export function jsonOf(value: Tree): string {
  if (isList(value)) return `[${value.map(jsonOf).join(",")}]`;
  if (!isTable(value)) return JSON.stringify(value);
  return `{${value.entries.map(([key, each]) => `${JSON.stringify(key)}: ${jsonOf(each)}`).join(",\n")}}`;
}

/** TOML has no null: a key without a value isn't there. */
export function withoutNulls(value: Tree): Tree {
  if (isList(value)) return value.filter((each) => each !== null).map(withoutNulls);
  if (!isTable(value)) return value;
  const there = value.entries.filter(([, each]) => each !== null);
  return { entries: there.map(([key, each]) => [key, withoutNulls(each)] as const) };
}

export function isTable(value: Tree): value is Table {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: Tree): value is readonly Tree[] {
  return Array.isArray(value);
}

/** With all that JSON5 allows: comments, bare names, single quotes, commas at the end. */
function json5(value: Tree): string {
  if (isList(value)) return `[ ${value.map((each) => `${json5(each)}, // next\n`).join("")}]`;
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return value > 0 ? `+${value}` : String(value);
  if (!isTable(value)) return String(value);
  const name = (key: string) => (/^[a-z_]+$/.test(key) ? key : quoted(key));
  return `/* a */ {${value.entries.map(([key, each]) => `${name(key)}: ${json5(each)},\n`).join("")}}`;
}

/** Tauri's parser refuses a bare U+2028 in a text, which JSON5 allows. */
function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll("\u2028", "\\u2028")}'`;
}

function line([key, value]: readonly [string, Tree]): string {
  return value === null ? "" : `${JSON.stringify(key)} = ${inlineToml(withoutNulls(value))}\n`;
}

function inlineToml(value: Tree): string {
  if (isList(value)) return `[${value.map(inlineToml).join(", ")}]`;
  if (isTable(value))
    return `{ ${value.entries.map(([key, each]) => `${JSON.stringify(key)} = ${inlineToml(each)}`).join(", ")} }`;
  return typeof value === "number" ? String(value).replace("1e+21", "1e21") : JSON.stringify(value);
}
