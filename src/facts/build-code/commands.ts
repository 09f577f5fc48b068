import type { CodeClass } from "../../domain/build-code.ts";

/** What one command of a script does: a class, a file of the package that it runs, JavaScript in its words, or another script. */
export type CommandAct =
  | Readonly<{ kind: "class"; class: CodeClass }>
  | Readonly<{ kind: "file"; path: string }>
  | Readonly<{ kind: "code"; text: string }>
  | Readonly<{ kind: "script"; name: string }>;

/** Programs that do nothing but tell, choose or end. */
const PLAIN = /^(?:echo|exit|true|false|:|test|\[|rem|printf)$/;

/** Programs that compile native code, and take what is there already where it fits. */
const NATIVE = /^(?:node-gyp|node-gyp-build|cmake-js|cargo-cp-artifact)$/;

/** Programs that fetch something, run other programs, or change what isn't theirs. */
const REACHING =
  /^(?:prebuild-install|node-pre-gyp|pre-gyp|curl|wget|sh|bash|zsh|dash|cmd|powershell|pwsh|npx|npm|yarn|pnpm|bun|bunx|deno|python|python3|perl|ruby|php|git|ssh|scp|nc|ncat|tar|unzip|chmod|chown|cp|mv|ln|rm|rimraf|mkdir|mkdirp|husky|cat|tee|env|printenv|eval|sudo|open|start|cargo|cmake|go|make|gcc|cc|xargs|find|sed|awk|base64|xxd|openssl|lefthook|simple-git-hooks|patch-package|electron-builder)$/;

/** Settings by which Node, npm or the loader run something else. */
const LEADING = /^(?:NODE_|PATH=|LD_|DYLD_|npm_config_)/i;

/** What the commands of one script do. Shells differ in what else they understand; that is unknown. */
export function commandActs(script: string): CommandAct[] {
  const parts = splitCommands(script);
  if (parts === undefined) return [{ kind: "class", class: "unknown" }];
  return parts.map(actOf);
}

function actOf(words: readonly string[]): CommandAct {
  const rest = withoutSettings(words);
  if (words.slice(0, words.length - rest.length).some((word) => LEADING.test(word)))
    return { kind: "class", class: "unknown" };
  const [program = "", first, second] = rest;
  const name = program.replace(/\.(?:cmd|exe|ps1)$/i, "");
  if (name === "" || PLAIN.test(name)) return { kind: "class", class: "probe" };
  if (name === "node" || name === "nodejs") return actOfNode(rest.slice(1));
  if (/^(?:npm|yarn|pnpm)$/.test(name) && (first === "run" || first === "run-script") && second !== undefined)
    return { kind: "script", name: second };
  if (NATIVE.test(name)) {
    // Another folder has another binding.gyp, which isn't read.
    const isPlain = rest
      .slice(1)
      .every((word) =>
        /^(?:build|clean|configure|install|rebuild|--(?:release|debug|verbose|silent))$/.test(word),
      );
    return { kind: "class", class: isPlain ? "native" : "unknown" };
  }
  if (REACHING.test(name) || /[/\\]/.test(name)) return { kind: "class", class: "reaches" };
  return { kind: "class", class: "unknown" };
}

/** `NAME=value`, `cross-env NAME=value` and `if not defined`-like beginnings come before the program. */
function withoutSettings(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) => !/^[A-Za-z_]\w*=/.test(word) && !(index === 0 && word === "cross-env"),
  );
  return at < 0 ? [] : words.slice(at);
}

function actOfNode(words: readonly string[]): CommandAct {
  for (const [at, word] of words.entries()) {
    const code = words[at + 1];
    if (/^-(?:e|p|pe)$|^--(?:eval|print)$/.test(word))
      return code === undefined ? { kind: "class", class: "unknown" } : { kind: "code", text: code };
    // Options may load other files, or hand over what runs.
    if (word.startsWith("-")) {
      if (!/^--(?:no-warnings|trace-\w+|enable-source-maps|unhandled-rejections=\w+)$/.test(word))
        return { kind: "class", class: "unknown" };
    } else return { kind: "file", path: word };
  }
  return { kind: "class", class: "unknown" };
}

/** The words of each command, without quotes; undefined where a shell would put something in their place. */
function splitCommands(script: string): string[][] | undefined {
  const commands: string[][] = [[]];
  const token =
    /\s*(?:(&&|\|\||[;&|\n()])|((?:[^\s;&|()"'\\<>`$]|"(?:[^"\\`$]|\\["\\])*"|'[^']*')+)|(\d?>{1,2}\s*(?:&\d|\/dev\/null|nul)))/gy;
  let end = 0;
  for (let found = token.exec(script); found !== null; found = token.exec(script)) {
    end = token.lastIndex;
    const [, mark, word] = found;
    if (mark !== undefined) commands.push([]);
    else if (word !== undefined) commands.at(-1)?.push(unquoted(word));
  }
  return script.slice(end).trim() === "" ? commands.filter((words) => words.length > 0) : undefined;
}

function unquoted(word: string): string {
  return word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double, single) =>
    double === undefined ? single : double.replace(/\\(.)/g, "$1"),
  );
}
