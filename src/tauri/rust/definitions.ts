import { areRemarks, attributesBefore, attributesOfStatement } from "../../formats/rust/attributes.ts";
import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import { indexOfMark } from "../../formats/rust/stretch.ts";
import { isMark, type Stretch } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";
import { bindingOf } from "./bindings.ts";
import { type MentioningFile, readCode } from "./mentions.ts";
import { referencesIn } from "./modules.ts";

/** An expression, and its place: paths in it, and the search for its definition, start there. */
export type Written = Readonly<{ expression: Expression; file: MentioningFile; index: number }>;

/** How many constants may lead to each other. Nobody needs more. */
const MOST_STEPS = 8;

/** The definition of an expression that is a name with exactly one definition; else the expression itself. */
export function definitionOf(project: Project, written: Written): Written {
  let found = written;
  for (let steps = 0; found.expression.kind === "name" && steps < MOST_STEPS; steps += 1) {
    const next = namedBy(project, found, found.expression.path);
    if (next === undefined) break;
    found = next;
  }
  return found;
}

function namedBy(project: Project, { file, index }: Written, path: readonly string[]): Written | undefined {
  const name = path.at(-1) ?? "";
  const binding = path.length === 1 ? bindingOf(file, index, name) : undefined;
  if (binding === undefined) return constantAt(project, file, path);
  const [only, ...others] = binding.kind === "parts" ? binding.parts : [];
  return only === undefined || others.length > 0 ? undefined : declaredBy(file, only, name, index);
}

/** `let name = …;`, if no pattern binds the name again before its use. */
function declaredBy(
  file: MentioningFile,
  { from, to }: Stretch,
  name: string,
  index: number,
): Written | undefined {
  const { source } = file;
  const equals = indexOfMark(source.tokens, "=", { from, to });
  const isPlain =
    source.tokens[from + 1]?.text === name && (equals === from + 2 || isMark(source.tokens[from + 2], ":"));
  const attributes = attributesOfStatement(source, from);
  if (
    !isPlain ||
    equals < 0 ||
    isBoundAgain(file, name, { from: to, to: index }) ||
    !areRemarks(source, attributes)
  )
    return undefined;
  return { file, index: from, expression: expressionIn(source, { from: equals + 1, to }) };
}

/** Whether a name may be in the pattern of a `match`: an arrow of an arm follows in the same statement. */
function isBoundAgain({ source: { tokens } }: MentioningFile, name: string, { from, to }: Stretch): boolean {
  let isOpen = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (isMark(token, ";") || token?.text === "{") isOpen = false;
    else if (isMark(token, "=>") && isOpen) return true;
    else if (token?.kind === "word" && token.text === name) isOpen = true;
  }
  return false;
}

/**
 * The constant or static that a path names. The app's code must have only one of that name, and the path must mean it for
 * sure: in the same file, imported by name, or by a path that starts in the app's own modules.
 */
function constantAt(project: Project, from: MentioningFile, path: readonly string[]): Written | undefined {
  const imported =
    path.length === 1 ? from.items.imports.find((each) => each.as === path[0])?.path : undefined;
  const whole = imported ?? path;
  const name = whole.at(-1) ?? "";
  const { files } = rustOfApp(project);
  const isOfApp = (first: string) =>
    OWN.has(first) || files.some(({ file }) => referencesIn(file).names.modules.has(first));
  if (whole.length > 1 && !isOfApp(whole[0] ?? "")) return undefined;
  const [only, ...others] = files
    .filter(({ file }) => referencesIn(file).names.constants.has(name))
    .flatMap((rust) => {
      const file = readCode(rust);
      return file.items.constants.flatMap((item) => (item.name === name ? [{ file, item }] : []));
    });
  if (only === undefined || others.length > 0) return undefined;
  const { file, item } = only;
  const isInSight = whole.length > 1 || file.source === from.source;
  if (!isInSight || !areRemarks(file.source, attributesBefore(file.source, item.keyword))) return undefined;
  return { file, index: item.keyword, expression: expressionIn(file.source, item.value) };
}

/** First parts of paths that stay in the crate. */
const OWN: ReadonlySet<string> = new Set(["Self", "crate", "self", "super"]);
