/** Data as TOML: one line for each key, or a table for each item of a list of tables. What is null is left out. */
export function tomlOf(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .map(([name, field]) =>
      isTables(field) ? tables(name, field) : `${JSON.stringify(name)} = ${inline(field)}\n`,
    )
    .join("");
}

type Table = Readonly<Record<string, unknown>>;

/** Only capabilities: what follows a table would belong to it. */
function isTables(field: unknown): field is readonly Table[] {
  return (
    Array.isArray(field) && field.length > 0 && field.every((item) => isTable(item) && "permissions" in item)
  );
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tables(name: string, items: readonly Table[]): string {
  return items.map((item) => `[[${name}]]\n${tomlOf(item)}`).join("");
}

function inline(value: unknown): string {
  if (Array.isArray(value))
    return `[${value
      .filter((item) => item !== null)
      .map(inline)
      .join(", ")}]`;
  if (!isTable(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return `{ ${fields.map(([name, field]) => `${JSON.stringify(name)} = ${inline(field)}`).join(", ")} }`;
}
