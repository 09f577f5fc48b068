import { INTERPRETER } from "./inline-code.ts";
import type { Ran } from "./run.ts";
import { isKnown, UNKNOWN, UNKNOWN_WORDS } from "./shell/words.ts";
import type { Unseen } from "./unseen.ts";

const SHELL = /^(?:.*[\\/])?(?:(?:ba|da|z|k)?sh|pwsh|powershell)(?:\.exe)?$|^(?:iex|Invoke-Expression)$/i;

/** A script that is downloaded to be run installs another tool. What it does isn't the repository's. */
const DOWNLOADS =
  /\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod|DownloadString|Net\.WebClient)\b/i;

/** Text that a script prints literally is looked at where it is printed. */
const PRINTS = /^(?:echo|printf)\s[^|$`]*$/;

/** Programs that print the settings of a tool for `eval`. */
const PRINTS_SETTINGS =
  /^eval\s+["']?\$\(\s*(?:\S*\/)?(?:ssh-agent|brew|fnm|nvm|rbenv|pyenv|nodenv|volta|direnv|opam|mise|rtx|asdf|dircolors|conda|minikube|docker-machine|keychain|gpg-agent|starship|zoxide)\b[^|;&]*\)["']?$/;

/** A command that runs other commands which can't be seen: `… | sh`, `eval "$(…)"`, `sh -c "$X"`. */
export function unseenCommands(ran: Ran): Unseen[] {
  const { words, source, isPrinted } = ran;
  if (isPrinted || DOWNLOADS.test(`${ran.fedBy ?? ""} ${source}`)) return [];
  const isUnseen =
    isFed(ran) || isEval(ran) || words.some((word, i) => isShellText(word, words[i - 1] ?? "", ran));
  return isUnseen ? [{ ran, why: "commands", what: "" }] : [];
}

/** Whether a shell or an interpreter runs its input: it gets no file and no text. */
function isFed({ words, fedBy }: Ran): boolean {
  const [program = "", ...others] = words.filter((word) => !/^(?:sudo|env|exec|-E)$|^\w+=/.test(word));
  if (fedBy === null || PRINTS.test(fedBy) || !(SHELL.test(program) || INTERPRETER.test(program)))
    return false;
  const isInput = others.some((word) => word === "-s" || word === "-" || word === "/dev/stdin");
  return isInput || others.every((word) => word.startsWith("-") && !/^-[a-zA-Z]*[cepE]$/.test(word));
}

function isEval({ words, source }: Ran): boolean {
  const at = words.findIndex((word) => /^(?:eval|iex|Invoke-Expression)$/i.test(word));
  return at >= 0 && at <= 1 && !words.every(isKnown) && !PRINTS_SETTINGS.test(source);
}

/** Whether a word is the text of `sh -c`, and its program isn't known. */
function isShellText(word: string, before: string, { words }: Ran): boolean {
  const isText = /^-[a-zA-Z]*c$/.test(before) && SHELL.test(words[words.indexOf(before) - 1] ?? "");
  return isText && (word.trimStart().startsWith(UNKNOWN) || word.trimStart().startsWith(UNKNOWN_WORDS));
}
