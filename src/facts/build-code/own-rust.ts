import type { CodeClass } from "../../domain/build-code.ts";
import type { Texts } from "./class.ts";
import type { Callable } from "./dependencies.ts";
import { expressionAt, type OwnAct, textsIn } from "./own-act.ts";
import { commandLineClass } from "./own-commands.ts";
import { WRITES, writesConfiguration } from "./own-writes.ts";
import { scriptEvidence } from "./rust-code.ts";

/** What a build script of the repository does, by its text and those of the modules that it reaches. */
export function ownRust(script: string, texts: Texts, callable: Callable): OwnAct[] {
  return scriptEvidence(script, texts, callable).flatMap(({ class: seen, path, offset }): OwnAct[] => {
    const text = texts.get(path) ?? "";
    const act = expressionAt(text, offset, "rust");
    const isWrite = WRITES.test(/^\w+/.exec(act)?.[0] ?? "") && writesConfiguration(act, text, "rust");
    if (isWrite || /^"?cargo::?rustc-env=TAURI_CONFIG|^set_var\("TAURI_CONFIG"/.test(act))
      return [{ act, class: "reaches", configures: true, path, offset }];
    // A build script of the repository may write what lies there.
    if (seen !== "reaches" || CHANGES.test(act)) return [];
    return [{ act, class: classOf(act), path, offset }];
  });
}

const CHANGES =
  /^(?:write|create|create_new|create_dir|create_dir_all|copy|rename|remove_file|remove_dir|remove_dir_all|open|symlink|symlink_file|symlink_dir|hard_link)\(/;

/** `git rev-parse HEAD` tells a build where it is. A program that no text names is followed no further. */
function classOf(act: string): CodeClass {
  if (!act.startsWith("Command::new(")) return "reaches";
  const command = textsIn(act);
  if (command === "" || !act.startsWith('Command::new("')) return "unknown";
  return commandLineClass(command) === "reaches" ? "reaches" : "unknown";
}
