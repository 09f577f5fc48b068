const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

/** The meaning of the text between the quotes of a string literal: escapes are resolved, and a line that ends in `\` goes on. */
export function meaningOfText(inside: string): string {
  if (!inside.includes("\\")) return inside;
  return inside.replace(
    /\\(?:u\{([0-9a-fA-F_]{1,8})\}|x([0-9a-fA-F]{2})|\r?\n\s*|([\s\S]))/g,
    (_, code, byte, letter) => {
      const digits = code ?? byte;
      if (digits !== undefined) return codePoint(Number.parseInt(digits.replaceAll("_", ""), 16));
      return letter === undefined ? "" : (ESCAPES[letter] ?? letter);
    },
  );
}

function codePoint(value: number): string {
  return value <= 0x10ffff ? String.fromCodePoint(value) : "\uFFFD";
}
