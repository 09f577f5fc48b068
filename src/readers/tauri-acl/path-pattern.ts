import { OutOfWork, Work } from "../../domain/work.ts";
import { languageOf } from "../../language/automaton.ts";
import { globExpression } from "../../language/glob.ts";
import { accepts, type Language, TooComplex } from "../../language/language.ts";
import { joined } from "../../tauri/paths.ts";

/** Whether a glob of the build script, which is relative to the app's folder, matches a path of the repository. */
export type PathPattern = (path: string) => boolean;

/** Undefined where Tauri refuses the glob, or where it leads out of the repository. */
export function pathPattern(glob: string, root: string): PathPattern | undefined {
  const whole = joined(root, glob);
  const language = whole === null ? undefined : languageOfPaths(whole);
  return language && ((path) => accepts(language, path));
}

/** How many steps one glob may take. A script names few globs. */
const MOST_STEPS = 1_000_000;

function languageOfPaths(glob: string): Language | undefined {
  const options = { literalSeparator: true, literalDot: false, foldCase: false };
  try {
    const expression = globExpression(glob, options);
    return expression && languageOf(expression, new Work(MOST_STEPS));
  } catch (error) {
    if (error instanceof TooComplex || error instanceof OutOfWork) return undefined;
    throw error;
  }
}
