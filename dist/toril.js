const require = process.getBuiltinModule;
import {
  cacheFolder
} from "./shared.commands.toril.js";
import {
  VERSION
} from "./shared.action.commands.parse-command.serve.toril.js";
import {
  SetupError,
  visible
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/hosts/cli/compiled-code.ts
var { existsSync, realpathSync } = process.getBuiltinModule("node:fs");
var { enableCompileCache } = process.getBuiltinModule("node:module");
var { basename, dirname, join, resolve } = process.getBuiltinModule("node:path");
function keepCompiledCode(cache, sides) {
  const reviewed = sides.kind === "git" ? [sides.repo] : [sides.base, sides.head];
  const refused = reviewed.map((folder) => realFolder(resolve(folder)));
  const isApart = foldersAbove(realFolder(resolve(cache))).every(
    (folder) => !refused.includes(folder) && !existsSync(join(folder, ".git"))
  );
  if (isApart) enableCompileCache(join(cache, "compiled"));
}
function realFolder(folder) {
  try {
    return realpathSync(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(realFolder(parent), basename(folder));
  }
}
function foldersAbove(folder) {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

// src/hosts/cli/terminal-abilities.ts
function hasColour({ FORCE_COLOR, NO_COLOR = "", TERM }, isTerminal) {
  if (FORCE_COLOR !== void 0) return ["", "1", "true", "2", "3"].includes(FORCE_COLOR);
  return isTerminal && NO_COLOR === "" && TERM !== "dumb";
}
function showsUnicode({ LC_ALL, LC_CTYPE, LANG }, platform) {
  const locale = LC_ALL || LC_CTYPE || LANG;
  return locale ? /utf-?8/i.test(locale) : platform === "win32";
}
var IN_ASCII = {
  "─": "-",
  "│": "|",
  "·": "-",
  "→": "->",
  "…": "..."
};
function inAscii(text) {
  return text.replace(/[─│·→…]/g, (character) => IN_ASCII[character] ?? character);
}

// src/hosts/cli/terminal.ts
var CLEAR_LINE = "\r\x1B[2K";
function processTerminal() {
  const { stdout, stderr, env, platform } = process;
  const watched = stderr.isTTY === true;
  const shown = showsUnicode(env, platform) ? (text) => text : inAscii;
  const clearProgress = () => {
    if (watched) stderr.write(CLEAR_LINE);
  };
  return {
    colour: hasColour(env, stdout.isTTY === true),
    width: stdout.isTTY === true ? stdout.columns : void 0,
    print: (text) => void stdout.write(text),
    show: (text) => void stdout.write(shown(text)),
    complain(message) {
      clearProgress();
      stderr.write(`toril: ${shown(message.split("\n").map(visible).join("\n"))}
`);
    },
    progress(step) {
      if (watched) stderr.write(`${CLEAR_LINE}${shown(`${visible(step)} …`)}`);
    },
    clearProgress
  };
}

// src/hosts/cli/main.ts
var INTERRUPTED = 130;
var terminal = processTerminal();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  terminal.complain(error.message);
  process.exitCode = 2;
}
async function run(words) {
  if (isVersion(words)) {
    terminal.show(`toril ${VERSION}
`);
    return 0;
  }
  const { parseCommand } = await import("./parse-command.js");
  const command = parseCommand(words, terminal.width);
  switch (command.name) {
    case "print":
      terminal.show(command.text);
      return 0;
    case "explain":
      endCleanlyOnInterrupt();
      keepCompiledCode(cacheFolder(process.env), command.review.sides);
      return (await import("./commands.js")).explain(command, terminal);
    case "policy-check":
      return (await import("./commands.js")).checkPolicy(command, terminal);
    case "serve":
      return (await import("./commands.js")).serve();
    case "review":
      endCleanlyOnInterrupt();
      keepCompiledCode(cacheFolder(process.env), command.sides);
      return (await import("./commands.js")).review(command, terminal);
  }
}
function isVersion([first, ...others]) {
  return others.length === 0 && (first === "--version" || first === "-V");
}
function endCleanlyOnInterrupt() {
  process.once("SIGINT", () => {
    terminal.clearProgress();
    process.exit(INTERRUPTED);
  });
}
