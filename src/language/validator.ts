import { RegExpParser } from "@eslint-community/regexpp";

/**
 * The texts in which a shell validator finds a match, as an anchored expression. `source` is the expression after
 * Tauri's wrapping; a search that no anchor holds may match anywhere. Written for Rust's dialect as far as JavaScript
 * shares it.
 * @throws SyntaxError where it isn't shared: then nothing is known of what it accepts
 */
export function validatorExpression(source: string): string {
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: true,
  });
  const alternatives = pattern.alternatives.map(({ elements, start, end }) => {
    let [from, to] = [start, end];
    let [anchoredStart, anchoredEnd] = [false, false];
    for (const element of elements) {
      if (element.type !== "Assertion" || element.kind !== "start") break;
      anchoredStart = true;
      from = element.end;
    }
    for (const element of elements.toReversed()) {
      if (element.type !== "Assertion" || element.kind !== "end" || element.start < from) break;
      anchoredEnd = true;
      to = element.start;
    }
    return `${anchoredStart ? "" : "[^]*"}(?:${source.slice(from, to)})${anchoredEnd ? "" : "[^]*"}`;
  });
  return `(?:${alternatives.join("|")})`;
}

/** What Tauri compiles for a validator: `^…$` without a group, so that `a|b` means "starts with a, or ends with b". */
export function wrapValidator(source: string, raw: boolean): string {
  return raw ? source : `^${source}$`;
}
