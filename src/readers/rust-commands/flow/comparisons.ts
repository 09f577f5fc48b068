import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CheckName } from "./checks.ts";
import { both, type Facts, factsOf, isTainted, NOTHING, together, type Value, valueWith } from "./value.ts";

/** What holds of an input if it is one of the texts that the code names. */
export function closedBy(value: Value): Facts {
  return checkedAs(value, "a closed list");
}

function checkedAs({ from, part }: Value, otherwise: CheckName): Facts {
  if (part === "other") return NOTHING;
  return factsOf(from, part === "host" ? "its host" : part === "scheme" ? "its scheme" : otherwise);
}

/** `a && b`, `a == b`, `a + b`, by what their sides are. The right side is asked where the left side holds. */
export function ofOperator(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case "&&":
      return valueWith({
        whenTrue: together(left.whenTrue, right.whenTrue),
        whenFalse: both(left.whenFalse, right.whenFalse),
      });
    case "||":
      return valueWith({
        whenTrue: both(left.whenTrue, right.whenTrue),
        whenFalse: together(left.whenFalse, right.whenFalse),
      });
    case "==":
      return valueWith({ whenTrue: compared(left, right), whenFalse: NOTHING });
    case "!=":
      return valueWith({ whenTrue: NOTHING, whenFalse: compared(left, right) });
    default:
      return valueWith({});
  }
}

/** An input that equals something of the app's own. */
function compared(left: Value, right: Value): Facts {
  if (isTainted(left) === isTainted(right)) return NOTHING;
  return checkedAs(isTainted(left) ? left : right, "a comparison");
}

/** The mark between the two sides of an operation. */
export function operatorOf(text: string, { children: [left, right] }: RustNode): string {
  if (left === undefined || right === undefined) return "";
  const between = text.slice(left.end, right.start).replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");
  return between.trim();
}
