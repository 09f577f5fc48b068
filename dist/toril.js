const require = process.getBuiltinModule;
import {
  cacheFolder
} from "./shared.commands.toril.js";
import {
  VERSION
} from "./shared.action.commands.serve.toril.js";
import {
  SEVERITIES
} from "./shared.action.commands.engine.serve.toril.js";
import {
  SetupError
} from "./shared.action.commands.engine.git-sides.serve.toril.js";

// src/hosts/cli/arguments.ts
var { parseArgs } = process.getBuiltinModule("node:util");
var FORMATS = ["text", "json", "markdown", "sarif"];
var OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  "base-dir": { type: "string" },
  "head-dir": { type: "string" },
  format: { type: "string", multiple: true },
  output: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  policy: { type: "string" },
  offline: { type: "boolean" },
  cache: { type: "string" },
  from: { type: "string" }
};
function parseCommand(words) {
  const { values, positionals, tokens } = parsed(words);
  if (values.help || words.length === 0 && positionals.length === 0) return { name: "help" };
  if (values.version) return { name: "version" };
  const [name, ...rest] = positionals;
  if (name === "help") return { name: "help" };
  if (name === "explain") {
    const [what, extra] = rest;
    if (what === void 0 || extra !== void 0)
      throw usage("explain takes one rule, or the number of a finding");
    return { name: "explain", what, from: values.from ?? null };
  }
  if (name === "policy") {
    const [what, file, extra] = rest;
    if (what !== "check" || extra !== void 0) throw usage("policy takes check, and the file to check");
    return { name: "policy-check", file: file ?? null };
  }
  if (name === "serve") {
    if (words.length > 1)
      throw usage("serve takes nothing more; its settings are variables of the environment");
    return { name: "serve" };
  }
  if (name !== "review")
    throw usage(name === void 0 ? "no command was given" : `there is no command "${name}"`);
  if (rest[0] !== void 0)
    throw usage(`review takes no "${rest[0]}"; name revisions with --base and --head`);
  return {
    name: "review",
    sides: sidesOf(values),
    outputs: outputsOf(tokens),
    failOn: values["fail-on"] === void 0 ? null : failOnOf(values["fail-on"]),
    policy: values.policy ?? null,
    offline: values.offline ?? false,
    cache: values.cache ?? null
  };
}
function parsed(words) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage(error instanceof Error ? firstSentence(error.message) : "the command line can't be read");
  }
}
function firstSentence(message) {
  const [first = message] = message.split(/\.(?:\s|$)/);
  return first;
}
function sidesOf(values) {
  const { repo, base, head, "base-dir": baseDir, "head-dir": headDir } = values;
  if (baseDir === void 0 && headDir === void 0) {
    return { kind: "git", repo: repo ?? ".", base: base ?? null, head: head ?? "HEAD" };
  }
  if (baseDir === void 0 || headDir === void 0) throw usage("--base-dir and --head-dir go together");
  if (repo !== void 0 || base !== void 0 || head !== void 0) {
    throw usage("--base-dir and --head-dir compare folders; --repo, --base and --head are for git");
  }
  return { kind: "folders", base: baseDir, head: headDir };
}
function outputsOf(tokens) {
  const outputs = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === void 0) continue;
    if (token.name === "format") outputs.push({ format: formatOf(token.value), file: null });
    if (token.name !== "output") continue;
    const last = outputs.at(-1);
    if (last === void 0) outputs.push({ format: "text", file: token.value });
    else if (last.file === null) last.file = token.value;
    else throw usage(`--output ${token.value} has no --format of its own`);
  }
  if (outputs.length === 0) return [{ format: "text", file: null }];
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw usage("only one format can be printed; give the others an --output");
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw usage("two formats go to the same file");
  return outputs;
}
function formatOf(text) {
  const format = FORMATS.find((name) => name === text);
  if (format === void 0) throw usage(`there is no format "${text}"; there are ${FORMATS.join(", ")}`);
  return format;
}
function failOnOf(text) {
  const level = [...SEVERITIES, "never"].find((name) => name === text);
  if (level === void 0) throw usage(`--fail-on takes ${[...SEVERITIES].reverse().join(", ")} or never`);
  return level;
}
function usage(what) {
  return new SetupError(`${what}. \`toril --help\` shows what can be given.`);
}

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

// src/hosts/cli/help.ts
var HELP = `Toril tells what a change newly lets a Tauri app, or the machine that builds it, do.

Usage
  toril review [--repo DIR] [--base REV] [--head REV]     compare two revisions of a git repository
  toril review --base-dir DIR --head-dir DIR              compare two folders
  toril explain RULE                                      what a rule reports, why, and what to do
  toril explain NUMBER --from FILE                        one finding of a review written with --format json
  toril policy check [FILE]                               whether a policy can be read; .github/toril.yml by default
  toril serve                                             the GitHub App, as docs/app.md tells
  toril --help, toril --version

Options of review
  --repo DIR        the repository; the current folder by default. Bare repositories work too
  --base REV        what to compare with; by default the merge base of head and the default branch
  --head REV        what to look at; HEAD by default. WORKTREE is the working tree as it is
  --format NAME     text (the default), json, markdown or sarif. May be given several times,
  --output FILE     each followed by the file it goes to; without one it is printed
  --policy FILE     what blocks a merge, as docs/policy.md tells; without one, the defaults
  --fail-on LEVEL   the least severity that fails: critical, high, medium (the default), low, never.
                    It goes before what the policy says
  --offline         ask no registry; what the cache does not have is a gap
  --cache DIR       where facts about packages are kept between runs, for a CI to save and restore

Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`;

// src/hosts/cli/terminal.ts
var CLEAR_LINE = "\r\x1B[2K";
function processTerminal() {
  const { stdout, stderr, env } = process;
  const plain = (env.NO_COLOR ?? "") !== "";
  const watched = stderr.isTTY === true;
  const clearProgress = () => {
    if (watched) stderr.write(CLEAR_LINE);
  };
  return {
    colour: stdout.isTTY === true && !plain && env.TERM !== "dumb",
    width: stdout.isTTY === true ? stdout.columns : void 0,
    print: (text) => void stdout.write(text),
    complain(message) {
      clearProgress();
      stderr.write(`toril: ${message}
`);
    },
    progress(step) {
      if (watched) stderr.write(`${CLEAR_LINE}${step} …`);
    },
    clearProgress
  };
}

// src/hosts/cli/main.ts
var terminal = processTerminal();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  terminal.complain(error.message);
  process.exitCode = 2;
}
async function run(words) {
  const command = parseCommand(words);
  switch (command.name) {
    case "help":
      terminal.print(HELP);
      return 0;
    case "version":
      terminal.print(`toril ${VERSION}
`);
      return 0;
    case "explain":
      return (await import("./commands.js")).explain(command, terminal);
    case "policy-check":
      return (await import("./commands.js")).checkPolicy(command, terminal);
    case "serve":
      return (await import("./commands.js")).serve();
    case "review":
      keepCompiledCode(cacheFolder(process.env), command.sides);
      return (await import("./commands.js")).review(command, terminal);
  }
}
