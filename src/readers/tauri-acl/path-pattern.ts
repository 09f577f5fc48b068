import { accepts, type Language, languageOf, readable } from "../../language/automaton.ts";
import { globToRegex } from "../../language/glob.ts";
import { remembered } from "../../language/remembered.ts";
import { joined } from "../../tauri/project.ts";

/** Tells the paths of the repository that a glob of the build script names, which is relative to the app's folder. */
export type PathPattern = (path: string) => boolean;

/** Undefined where the glob is none that Tauri accepts, or leads out of the repository. */
export function pathPattern(glob: string, root: string): PathPattern | undefined {
  const whole = joined(root, glob);
  const language = whole === null ? null : languageOfPaths(whole);
  return language === null ? undefined : (path) => accepts(language, path);
}

const languageOfPaths = remembered((glob: string): Language | null => {
  const regex = globToRegex(glob, { literalSeparator: true, literalDot: false });
  return (regex !== undefined && readable(() => languageOf(regex))) || null;
});
