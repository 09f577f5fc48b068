/** Strings, names with their properties, numbers and operators of an expression. Any other character is a token. */
const TOKEN =
  /\s+|'(?:[^']|'')*'|\|\||&&|[=!]=|[<>]=?|-?\d[\w.]*|[A-Za-z_][\w-]*(?:\.[\w*-]+|\['[^']*'\])*|./gs;

export function tokensOf(expression: string): readonly string[] {
  const tokens = expression.match(TOKEN) ?? [];
  return tokens.filter((token) => token.trim() !== "").map((token) => token.replace(/\['([^']*)'\]/g, ".$1"));
}

/** How many characters an expression has whose value is worked out. */
export const LONGEST_EXPRESSION = 2_000;
