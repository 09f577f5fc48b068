import type { CodeClass } from "../domain/build-code.ts";
import { FED, ownCommandClass, PLAIN, programName } from "../facts/build-code/own-commands.ts";
import { ownJs } from "../facts/build-code/own-js.ts";
import { ownLines } from "../facts/build-code/own-lines.ts";
import { isSecretName } from "../facts/build-code/secrets.ts";
import { inlineCode } from "../tauri/builds/inline-code.ts";
import { packageCall } from "../tauri/builds/package-scripts.ts";
import { pathsIn } from "../tauri/builds/paths.ts";
import type { Ran } from "../tauri/builds/run.ts";
import { isKnown } from "../tauri/builds/shell/words.ts";
import { startedWords } from "../tauri/builds/started-words.ts";
import { baseName } from "../tauri/paths.ts";
import type { Project } from "../tauri/project.ts";

/** The command as written, with what feeds it. */
export function shown({ source, fedBy }: Ran): string {
  return (fedBy === null ? source : `${fedBy} | ${source}`).replace(/\s+/g, " ").trim();
}

/** Its words, with the names of files of the repository alone, so that what moves is the same. */
export function actOf(ran: Ran, { contents }: Pick<Project, "contents">): string | undefined {
  const [first = ""] = ran.words;
  if (first === "" || (ran.isPutIn && PLAIN.test(first))) return undefined;
  const words = withoutManager(ran.words);
  if (PLAIN.test(programName(words[0] ?? "")) && !tellsSecrets(ran)) return undefined;
  const named = words.map((word) => {
    const isFile =
      isKnown(word) && /[./]/.test(word) && pathsIn(word, ran.folders).some((path) => contents.isFile(path));
    return isFile ? baseName(word) : word;
  });
  return JSON.stringify([named, ran.fedBy === null ? null : ran.fedBy.replace(/\s+/g, " ").trim()]);
}

/** `npx vite build`, `pnpm exec vite build` and `yarn vite build` all start the `vite` of the project. */
function withoutManager(words: Ran["words"]): Ran["words"] {
  const [manager = "", first = "", ...rest] = words;
  const name = programName(manager);
  if (/^(?:npx|bunx|pnpx)$/.test(name) && !first.startsWith("-")) return [first, ...rest];
  if (/^(?:npm|pnpm|yarn|bun)$/.test(name)) {
    if (/^(?:exec|x)$/.test(first)) return rest[0] === "--" ? rest.slice(1) : rest;
    if (/^(?:run|run-script)$/.test(first)) return rest;
    if (packageCall(words)?.name === first) return [first, ...rest];
  }
  return words;
}

/** The name that `npx` and its like look up in the registry where the project has no such program. */
export function fetchedName({ words: [manager = "", ...rest] }: Pick<Ran, "words">): string | undefined {
  const name = programName(manager);
  const isFetching =
    /^(?:npx|bunx|pnpx)$/.test(name) || (name === "npm" && /^(?:exec|x)$/.test(rest[0] ?? ""));
  const [asked] = (name === "npm" ? rest.slice(1) : rest).filter((word) => !word.startsWith("-"));
  return isFetching && asked !== undefined && isKnown(asked) && !/[/\\]$|^\./.test(asked) ? asked : undefined;
}

/** Words of a shell that hand on all variables, or write one that holds a secret into a file. */
function tellsSecrets({ words: [first = ""], source, targets }: Ran): boolean {
  if (/^\s*(?:set|(?:export|declare|typeset)(?:\s+-[px]+)?)\s*(?:[>|]|$)/.test(source)) return true;
  const names = [...source.matchAll(/\$(?:\{|env:)?(\w+)/g)].map(([, name = ""]) => name);
  return targets.length > 0 && /^(?:echo|printf)$/.test(first) && names.some(holdsKey);
}

/** Names of keys. A path to somebody's home is none. */
function holdsKey(name: string): boolean {
  return isSecretName(name) && !/^(?:GITHUB|GITLAB|AZURE)_|HOME|USER|LOGNAME|APPDATA/.test(name);
}

/** What a shell or an interpreter is given to run as its input: `sh < file`. */
const FED_BY_FILE = /(?:^|[^<])<(?![<(])/;

export function classOf(ran: Ran): CodeClass {
  const code = inlineCode(ran.words);
  if (code !== undefined) return classOfCode(code, ran.words);
  if (tellsSecrets(ran) || /\/dev\/(?:tcp|udp)\//.test(ran.source)) return "reaches";
  if (ran.words.length === 1 && FED.test(programName(ran.words[0] ?? "")) && FED_BY_FILE.test(ran.source))
    return "reaches";
  const programs = [
    ran.words,
    ...startedWords(ran.words).map((word) => ran.words.slice(ran.words.indexOf(word))),
  ];
  // `command -v curl` asks whether there is one.
  if (/^command -[vV]\b/.test(ran.words.join(" "))) return "probe";
  const seen = programs.map((words) => ownCommandClass(words, ran.fedBy !== null));
  if (seen.includes("reaches")) return "reaches";
  const isComputed = ran.words.some(
    (word, i) => !isKnown(word) && (i === 0 || startedWords(ran.words).includes(word)),
  );
  return isComputed || seen.includes("unknown") ? "unknown" : "probe";
}

/** Code in the words of a command. What isn't JavaScript is judged by its words. */
function classOfCode(code: string, words: Ran["words"]): CodeClass {
  const { acts } = ownJs("", code);
  if (acts.some((act) => act.class === "reaches")) return "reaches";
  const isReaching = /\bsubprocess\b|\bos\.(?:system|popen)\b|\bsystem\b|\bexec\b/.test(code);
  const all = [code, ...words].join("\n");
  return isReaching || ownLines("", all).length > 0 || /\w:\/\/(?!localhost)/.test(code)
    ? "reaches"
    : "unknown";
}
