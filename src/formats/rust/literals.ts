import type { Expression } from "./expression.ts";
import type { Span } from "./stretch.ts";

/** The text that an expression stands for, and its place. */
export type TextLiteral = Readonly<{ value: string; span: Span }>;

/** Methods that only convert the type of a text. */
const SAME: ReadonlySet<string> = new Set([
  "as_ref",
  "as_slice",
  "as_str",
  "borrow",
  "clone",
  "into",
  "to_owned",
  "to_string",
  "to_vec",
]);

/** The expression without methods that only convert its type: `"a".into()` is `"a"`. */
export function withoutConversions(expression: Expression): Expression {
  let found = expression;
  while (found.kind === "method" && SAME.has(found.name) && found.arguments.length === 0) found = found.on;
  const [only, ...others] = found.kind === "call" ? found.arguments : [];
  const isFrom = found.kind === "call" && /^(?:String|Vec)::from$/.test(found.path.slice(-2).join("::"));
  return isFrom && only !== undefined && others.length === 0 ? withoutConversions(only) : found;
}

/** The text that an expression stands for: `"a"`, `"a".into()`, `String::from("a")`. */
export function textOf(expression: Expression | undefined): TextLiteral | undefined {
  const found = expression && withoutConversions(expression);
  return found?.kind === "text" ? { value: found.value, span: found.span } : undefined;
}

/** The texts of an expression that is a list of texts: `&["a", "b"]`, `vec!["a".into()]`. */
export function textsOf(expression: Expression | undefined): readonly TextLiteral[] | undefined {
  const found = expression && withoutConversions(expression);
  if (found?.kind !== "list") return undefined;
  const texts = found.items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** A call, and the methods that are called on its result, first to last. */
export type Chain = Readonly<{
  root: Expression;
  methods: readonly Extract<Expression, { kind: "method" }>[];
}>;

/** `A::new().b().c()` → `A::new()`, with `b` and `c`. */
export function chainOf(expression: Expression): Chain {
  const methods: Extract<Expression, { kind: "method" }>[] = [];
  let root = expression;
  for (; root.kind === "method"; root = root.on) methods.push(root);
  return { root, methods: methods.reverse() };
}
