import type { Value } from "./shell/values.ts";
import { isKnown } from "./shell/words.ts";

/** Without one of these words, a command line builds no app, starts no script that may, and writes nothing it is built from. */
const RELEVANT =
  /tauri|npm|yarn|\bbun|deno|npx|cargo|\bmake\b|\bjust\b|\btask\b|turbo|\bnx\b|(?:^|[\s/])(?:ba|da|z|k)?sh\b|pwsh|powershell|\bcmd\b|\.(?:sh|bash|zsh|ps1|bat|cmd)\b|--config|(?:^|\s)-[a-z]*c(?:\s|=|$)|\.conf\.|capabilities|permissions|\bset|\bcd\b|\bpushd\b|\bpopd\b|location/i;

/**
 * Whether a command may have to do with how the app is built. Other commands count once, whatever their variables hold, so
 * that a script with many messages costs little.
 */
export function mayMatter(words: Value): boolean {
  const [program = ""] = words;
  return !isKnown(program) || program.includes("/") || words.some((word) => RELEVANT.test(word));
}

/** The same for a text that may be a command line. */
export function mayBeCommandLine(text: string): boolean {
  return /\S\s+\S/.test(text) && RELEVANT.test(text);
}
