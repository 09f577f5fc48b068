import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import { textOf } from "../../formats/rust/literals.ts";
import { after, argumentsAt } from "../../formats/rust/stretch.ts";
import { isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import { bindingOf } from "../../tauri/rust/bindings.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import type { BuildNames } from "./build-names.ts";
import { ATTRIBUTES, type AttributesValue, type BuildScope, buildValue } from "./build-values.ts";

/**
 * What a script seems to declare if it can't be followed: all declarations in it, anywhere. So an unchanged app isn't taken for
 * one that declares nothing. A gap says that this isn't known for sure.
 */
export function seemingly(
  file: MentioningFile,
  names: BuildNames,
  declaring: readonly number[],
): AttributesValue {
  const { source } = file;
  const { tokens } = source;
  const scope = scopeOf(file, names);
  const found = { ...ATTRIBUTES, plugins: new Map(ATTRIBUTES.plugins) };
  for (const index of declaring) {
    if (!isMark(tokens[index - 1], ".")) {
      const value = buildValue(expressionIn(source, chainAt(file, index)), scope);
      if (value?.kind === "app")
        found.app = { ...value, commands: [...found.app.commands, ...value.commands] };
      continue;
    }
    const [first, second] = argumentsAt(source, index + 1).map((part) => expressionIn(source, part));
    const text = textOf(first)?.value;
    const plugin = second && buildValue(second, scope);
    if (tokens[index]?.text === "capabilities_path_pattern") found.capabilitiesPattern = text;
    if (text !== undefined && plugin?.kind === "plugin") found.plugins.set(text, plugin);
  }
  return found;
}

/** Whether the arguments of a call of tauri-build can't declare anything, if the script has no word that declares. */
export function declaresNothing(file: MentioningFile, names: BuildNames, call: number): boolean {
  const { source } = file;
  return argumentsAt(source, call + 1).every((part) => {
    const expression = expressionIn(source, part);
    if (buildValue(expression, scopeOf(file, names))?.kind === "attributes") return true;
    const name = expression.kind === "name" && expression.path.length === 1 ? expression.path[0] : undefined;
    const binding = name === undefined ? undefined : bindingOf(file, call, name);
    return binding?.kind === "parts" && binding.parts.every((each) => isOfItsOwn(file, names, each));
  });
}

/** Names of the standard library. */
const STANDARD: ReadonlySet<string> = new Set(
  "Box Default Option Path PathBuf Result Self Some String Vec alloc core crate self std super".split(" "),
);

/** Whether nothing in a stretch comes from another crate than tauri-build and the standard library, or from a function. */
function isOfItsOwn({ source, items }: MentioningFile, names: BuildNames, { from, to }: Stretch): boolean {
  const { tokens } = source;
  for (let at = from; at < to; at += 1) {
    const name = tokens[at]?.kind === "word" ? (tokens[at]?.text ?? "") : "";
    const isPart = isMark(tokens[at - 1], "::") || isMark(tokens[at - 1], ".");
    const isUsed = isMark(tokens[at + 1], "::") || isOpen(tokens[at + 1], "(");
    if (name === "" || isPart || !isUsed || STANDARD.has(name)) continue;
    const imported = items.imports.find((each) => each.as === name)?.path[0];
    if (names([name, "new"]) === null && !STANDARD.has(imported ?? "")) return false;
  }
  return true;
}

function scopeOf({ placeOf }: MentioningFile, names: BuildNames): BuildScope {
  return { names, placeOf, valueOf: () => null, written: (expression: Expression) => expression };
}

/** `A::new(…)` with the methods that follow it, by a word of its path. */
function chainAt({ source: { tokens } }: MentioningFile, index: number): Stretch {
  let from = index;
  while (isMark(tokens[from - 1], "::") && tokens[from - 2]?.kind === "word") from -= 2;
  let to = index + 1;
  while (isMark(tokens[to], "::") || isMark(tokens[to], ".") || isOpen(tokens[to], "("))
    to = isOpen(tokens[to], "(") ? after(tokens, to) : to + 2;
  return { from, to };
}
