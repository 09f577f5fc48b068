import type { Expression } from "../expression.ts";

/** Rust refuses an expression that needs 10 MiB. We can't tell exactly, so the bound is lower. */
const MOST_BYTES = 5_000_000;

/** Whether an expression is so large that Rust may refuse it for its size. Real ones need a few kilobytes. */
export function isAboutTooLarge(expression: Expression): boolean {
  return bytesFor(expression) > MOST_BYTES;
}

/** An estimate of what Rust needs, at most about twice too high: measured with single classes that are repeated. */
function bytesFor(expression: Expression): number {
  switch (expression.kind) {
    case "character": {
      const isAscii = expression.of.every(([, to]) => to < 0x80);
      return 32 + 75 * expression.of.length + (isAscii ? 0 : 1_000);
    }
    case "sequence":
    case "choice":
      return expression.parts.reduce((sum, part) => sum + 64 + bytesFor(part), 0);
    case "repeated": {
      const times = expression.most === Number.POSITIVE_INFINITY ? expression.least + 1 : expression.most;
      return 64 + times * (32 + bytesFor(expression.part));
    }
    case "look":
    case "language":
      return 32;
  }
}
