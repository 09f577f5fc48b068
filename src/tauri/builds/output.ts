import { absolute, parentOf, resolved } from "./paths.ts";
import type { Value } from "./shell/values.ts";
import { UNKNOWN } from "./shell/words.ts";

/**
 * The output of commands that scripts use in paths: the folder of the script, the top of the repository. The output of any
 * other command isn't known.
 */
export function outputsOf(commands: readonly Value[], folders: readonly string[] | null): readonly string[] {
  const [first, last] = [commands[0] ?? [], commands.at(-1) ?? []];
  if (commands.length === 2 && first[0] === "cd" && last[0] === "pwd") return insideOf(first, folders);
  return commands.length === 1 ? [outputOf(first, folders)].flat() : [UNKNOWN];
}

/** `cd somewhere && pwd`. */
function insideOf(cd: Value, folders: readonly string[] | null): readonly string[] {
  const path = cd.filter((word) => word !== "--" && word !== "-P").at(1);
  const inside = path === undefined ? [null] : (folders ?? [""]).map((folder) => resolved(folder, path));
  const isRelative = path !== undefined && resolved("", path) !== resolved("a", path);
  if (folders === null && isRelative) return [UNKNOWN];
  return inside.map((folder) => (folder === null ? UNKNOWN : absolute(folder)));
}

function outputOf(words: Value, folders: readonly string[] | null): string | readonly string[] {
  const [program = "", ...others] = words;
  const args = others.filter((word) => !/^-[a-zA-Z]?$|^--/.test(word));
  switch (program) {
    case "pwd":
      return folders?.map(absolute) ?? UNKNOWN;
    case "dirname":
      return args[0] === undefined ? UNKNOWN : parentOf(args[0]);
    case "realpath":
    case "readlink":
      return args.at(-1) ?? UNKNOWN;
    case "echo":
      return others[0]?.startsWith("-") ? UNKNOWN : others.join(" ");
    case "git":
      return others.join(" ") === "rev-parse --show-toplevel" ? absolute("") : UNKNOWN;
    default:
      return UNKNOWN;
  }
}
