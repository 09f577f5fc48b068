import type { BuildCondition } from "../../domain/build-condition.ts";
import { wordsOf } from "../../domain/gap.ts";
import { type Expression, expressionIn } from "../../formats/rust/expression.ts";
import { textOf } from "../../formats/rust/literals.ts";
import { argumentsAt, spanOf, writtenOf } from "../../formats/rust/stretch.ts";
import { isMark, type Stretch } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { useOf } from "./calls.ts";
import { codeIndexOf, mentionsIn } from "./code-of-app.ts";
import { definitionOf } from "./definitions.ts";
import { type Mention, mentionsOf } from "./mentions.ts";
import { runsWhere } from "./reach.ts";
import { argumentSliceOf } from "./slice.ts";
import { statementsAbout } from "./statements.ts";

/** An argument: as written, in a form in which white space doesn't matter, and its text if it is a literal. */
export type CodeArgument = Readonly<{
  shown: string;
  written: string;
  part: Stretch;
  text: string | undefined;
  /** The expression; if it is a name with one definition, that definition. */
  expression: Expression;
}>;

/** A call of a method of Tauri in the app's code, and the builds that hold it. */
export type CodeCall = Readonly<{
  mention: Mention;
  /** The arguments without the receiver. Empty where the method is passed on, so that its arguments can't be seen. */
  arguments: readonly CodeArgument[];
  only: BuildCondition;
}>;

/** More calls than any app has. Beyond it, one call stands for all the others, with computed arguments. */
const MOST_CALLS = 500;

/** The calls of Tauri's methods of these names, wherever they stand, and whether or not they run. */
export function codeCalls(
  project: Project,
  words: readonly string[],
  isOfTauri: (mention: Mention) => boolean = () => true,
): CodeCall[] {
  const mentions = mentionsOf(project, words).filter(isOfTauri);
  const own = new Set(
    mentions.flatMap(({ file }) => file.items.functions.flatMap(({ name, owner }) => (owner ? [] : name))),
  );
  return mentions.slice(0, MOST_CALLS + 1).flatMap((mention, position): CodeCall[] => {
    const only = runsWhere(project, mention);
    const use = useOf(mention);
    const isOwn = use.kind === "function" && !use.isQualified && own.has(mention.word);
    if (only === undefined || use.kind === "declared" || isOwn) return [];
    const isCounted = position < MOST_CALLS;
    const isSeen = use.kind === "method" || (use.kind === "function" && use.isQualified);
    const given = isSeen && isCounted && !mention.isInMacro ? argumentsOf(project, mention, use.open) : [];
    return [{ mention, arguments: use.kind === "method" ? given : given.slice(1), only }];
  });
}

function argumentsOf(project: Project, { file, index }: Mention, open: number): CodeArgument[] {
  return argumentsAt(file.source, open).map((part) => {
    const expression = expressionIn(file.source, part);
    const { start, end } = spanOf(file.source, part);
    const shown = file.rust.file.text.slice(start, end).replace(/\s+/g, " ");
    const written = writtenOf(file.source, part);
    const definition = definitionOf(project, { expression, file, index }).expression;
    return { shown, written, part, expression: definition, text: textIn(definition) };
  });
}

/** `"a"`, `Path::new("a")`, `PathBuf::from("a")`. */
function textIn(expression: Expression): string | undefined {
  const isPath =
    expression.kind === "call" && /^(?:Path::new|PathBuf::from)$/.test(expression.path.slice(-2).join("::"));
  return textOf(isPath ? expression.arguments[0] : expression)?.value;
}

/**
 * An identity of what a call's computed arguments come from. If the arguments can't be seen, it is that of the statement that
 * passes the method on, or of the arguments of the macro that holds the call.
 */
export function computedFrom(
  project: Project,
  { mention }: CodeCall,
  computed: readonly CodeArgument[],
): string {
  const { file, index, groups, isInMacro } = mention;
  const { path } = file.rust.file;
  if (computed.length > 0) return wordsOf(computed.map(({ part }) => argumentSliceOf(project, path, part)));
  const parts = statementsAbout(file, index).map((part) => argumentSliceOf(project, path, part));
  const macro = groups.find(({ item }) => item?.kind === "macro")?.item;
  const given = isInMacro && macro?.kind === "macro" ? usesOf(project, macro.name) : [];
  return wordsOf(parts, given);
}

/** The arguments of all uses of a macro of the app. */
function usesOf(project: Project, name: string): string[] {
  return mentionsIn(codeIndexOf(project), name).flatMap(({ file, index }) => {
    const { tokens } = file.source;
    const open = tokens[index + 2];
    if (!isMark(tokens[index + 1], "!") || open?.kind !== "open") return [];
    return [argumentSliceOf(project, file.rust.file.path, { from: index + 3, to: open.partner })];
  });
}
