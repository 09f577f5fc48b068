import type { Ran } from "./run.ts";
import type { Value } from "./shell/values.ts";
import { isKnown, UNKNOWN } from "./shell/words.ts";
import { type TauriArguments, tauriArguments } from "./tauri-arguments.ts";

/** A command that builds the app. `isGuess`: only its arguments suggest that it is Tauri's. */
export type TauriCall = Readonly<{ ran: Ran; args: TauriArguments; isGuess: boolean }>;

/** Names of Tauri's CLI: by itself, as a subcommand of cargo, in npm's folders and as a package. */
const CLI = /^(?:.*[\\/])?(?:cargo-)?tauri(?:\.(?:js|exe|cmd|ps1))?$|^(?:npm:)?@tauri-apps\/cli(?:@[^/]*)?$/;

const CONFIG_FLAG = /^(?:--config|-[a-zA-Z]?c)(?:=|$)/;

/**
 * The calls of Tauri's CLI among a script's commands. A program before it (`cross-env`, `dotenv --`, `xvfb-run`) starts it. A
 * command whose program isn't known may be a call, and so may any command that gets what looks like a configuration of Tauri.
 */
export function tauriCalls(commands: readonly Ran[]): TauriCall[] {
  return commands.flatMap((ran): TauriCall[] => {
    if (ran.isFollowed) return [];
    const args = namedCall(ran.words);
    if (args !== undefined) return [{ ran, args, isGuess: false }];
    const guessed = guessedCall(ran.words);
    return guessed === undefined ? [] : [{ ran, args: guessed, isGuess: true }];
  });
}

function namedCall(words: Value): TauriArguments | undefined {
  for (const [i, word] of words.entries()) {
    if (!CLI.test(word)) continue;
    const starter = words.slice(0, i).find((before) => PUTS_IN.test(before));
    const behind = words.slice(i + 1);
    const args = tauriArguments(starter === undefined ? behind : behind.map(withPutIn));
    // `xargs` adds arguments from its input.
    const isFed = starter !== undefined && !/find$|fd$/.test(starter);
    if (args !== undefined) return isFed ? { ...args, isOpen: true } : args;
  }
  return undefined;
}

/** Programs that replace `{}` by what they read or find. */
const PUTS_IN = /^(?:.*\/)?(?:xargs|parallel|find|fd)$/;

function withPutIn(word: string): string {
  return word.replaceAll("{}", UNKNOWN);
}

/** A program that isn't known, or isn't known to be another one: its arguments tell. */
function guessedCall(words: Value): TauriArguments | undefined {
  const flag = words.findIndex((word) => CONFIG_FLAG.test(word));
  const [program = ""] = words;
  const task = words.find((word, i) => i > 0 && /^(?:build|dev|bundle)$/.test(word)) ?? "build";
  if (flag >= 0) return tauriArguments([task, ...words.slice(flag)]);
  if (isKnown(program) || !words.slice(1).some((word) => /^(?:build|bundle|android|ios)$/.test(word)))
    return undefined;
  return tauriArguments(words.slice(words.findIndex((word, i) => i > 0 && !word.startsWith("-"))));
}
