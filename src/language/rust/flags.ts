import { RefusedExpression, type RustText, UnreadExpression } from "./text.ts";

/** How an expression is read from here on. The flag `x`, whether spaces count, is kept by `RustText`. */
export type RustFlags = Readonly<{
  /** `i`: letters match in every case. */
  anyCase: boolean;
  /** `m`: `^` and `$` hold at each line. */
  lines: boolean;
  /** `s`: `.` matches the end of a line too. */
  dotTakesAll: boolean;
  /** `u`: classes are Unicode's; without it ASCII's. */
  unicode: boolean;
}>;

export const NO_FLAGS: RustFlags = { anyCase: false, lines: false, dotTakesAll: false, unicode: true };

/** Reads flags up to a colon or bracket. Flags before a minus are set, flags after it are cleared. */
export function flagsIn(
  text: RustText,
  flags: RustFlags,
): Readonly<{ flags: RustFlags; ignoresSpace: boolean; count: number }> {
  let result = flags;
  let ignoresSpace = text.ignoresSpace;
  let isSet = true;
  const seen = new Set<string>();
  while (text.peek() !== ":" && text.peek() !== ")") {
    const flag = text.take();
    if (text.isAtEnd || seen.has(flag))
      throw new RefusedExpression("flags that don't end, or stand there twice");
    seen.add(flag);
    if (flag === "-") isSet = false;
    else if (flag === "x") ignoresSpace = isSet;
    else result = { ...result, ...changeOf(flag, isSet) };
    if (flag === "-" && /^[:)]$/.test(text.peek())) throw new RefusedExpression("a minus without flags");
  }
  return { flags: result, ignoresSpace, count: seen.size };
}

function changeOf(flag: string, isSet: boolean): Partial<RustFlags> {
  switch (flag) {
    case "i":
      return { anyCase: isSet };
    case "m":
      return { lines: isSet };
    case "s":
      return { dotTakesAll: isSet };
    case "u":
      return { unicode: isSet };
    // Greedy or lazy makes no difference to which texts match.
    case "U":
      return {};
    case "R":
      if (!isSet) return {};
      throw new UnreadExpression("the flag R");
    default:
      throw new RefusedExpression(`the flag ${flag}`);
  }
}
