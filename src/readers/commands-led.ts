import { Budget } from "../tauri/builds/budget.ts";
import { commandLineAt } from "../tauri/builds/command-lines.ts";
import { allCommandsRun } from "../tauri/builds/follow.ts";
import { inlineCode } from "../tauri/builds/inline-code.ts";
import type { Part } from "../tauri/builds/maker.ts";
import { packageCall } from "../tauri/builds/package-scripts.ts";
import type { Ran } from "../tauri/builds/run.ts";
import type { Runnable } from "../tauri/builds/runnable.ts";
import { scriptAt } from "../tauri/builds/script.ts";

/** How many command lines may stand in one another: `sh -c "run-s a"` starts a script that starts others. */
const DEEPEST = 10;

/**
 * The commands that a part of a build ends in: what only leads to others is left out. Followed are scripts and files of the
 * repository, command lines in words, and what npm runs before and after a script of that name.
 */
export function commandsOf({ script, start }: Part, runnable: Runnable, budget = new Budget()): Ran[] {
  const seen = new Set<string>();
  return led({ script, start }, 0);

  function led(part: Part, depth: number): Ran[] {
    const name = JSON.stringify([part.script.text, part.start.folders, part.start.args]);
    if (seen.has(name) || depth > DEEPEST) return [];
    seen.add(name);
    return allCommandsRun(part.script, part.start, runnable, budget).flatMap((ran) => {
      const beside = beforeAndAfter(ran, runnable).flatMap((each) => led(each, depth + 1));
      const inside = linesIn(ran).flatMap((each) => led(each, depth + 1));
      return [...(ran.isFollowed || inside.length > 0 ? [] : [ran]), ...inside, ...beside];
    });
  }
}

/** The command lines among the words of a command: `sh -c '…'`, `run-s build`. */
function linesIn({ words, path, line, folders, variables }: Ran): Part[] {
  const at = { path, line, endLine: line };
  // `npm:name` is a package there, and no script.
  if (words[0] === "deno") return [];
  return words.flatMap((word, i) => {
    const { text, name, args } = commandLineAt(words, i);
    const isShell = /^-[a-zA-Z]*c$/.test(words[i - 1] ?? "") && i > 0 && inlineCode(words) === undefined;
    if (text === word && !isShell) return [];
    if (text === word && name === null && !/[\s;|&]/.test(word)) return [];
    return [{ script: scriptAt(text, "posix", at), start: { folders, variables, args: [args] } }];
  });
}

/** npm, and Yarn 1 and Bun with it, run `prebuild` and `postbuild` around `build`. */
function beforeAndAfter({ words, path, line, folders, variables }: Ran, runnable: Runnable): Part[] {
  const call = packageCall(words);
  if (call === undefined) return [];
  const at = { path, line, endLine: line };
  return [`pre${call.name}`, `post${call.name}`].flatMap((name) =>
    runnable.scripts.has(name)
      ? [{ script: scriptAt(`npm run ${name}`, "posix", at), start: { folders, variables, args: [[]] } }]
      : [],
  );
}
