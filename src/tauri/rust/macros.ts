import type { Expression } from "../../formats/rust/expression.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";
import { referencesIn } from "./modules.ts";

const STANDARD: ReadonlySet<string> = new Set(["alloc", "core", "std"]);

/**
 * Whether the macros in an expression are the standard library's. The app's code may define or import others of the same
 * names. One that a glob imports isn't seen.
 */
export function isOfStandardMacros(project: Project, expression: Expression): boolean {
  const paths = macrosIn(expression);
  const names = [...new Set(paths.map((path) => path.at(-1) ?? ""))];
  if (paths.some(([first, ...rest]) => rest.length > 0 && !STANDARD.has(first ?? ""))) return false;
  return rustOfApp(project).files.every(({ file }) => {
    const { macros, imports } = referencesIn(file).names;
    const imported = imports.filter(({ as }) => names.includes(as));
    return (
      !names.some((name) => macros.has(name)) &&
      imported.every(({ path: [first] }) => STANDARD.has(first ?? ""))
    );
  });
}

/** The paths of all macros that an expression calls, at any depth. */
function macrosIn(expression: Expression): (readonly string[])[] {
  if (expression.kind !== "macro") return [];
  return [expression.path, ...expression.arguments.flatMap(macrosIn)];
}
