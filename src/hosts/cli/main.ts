import { SetupError } from "../../adapters/setup-error.ts";
import { VERSION } from "../version.ts";
import { cacheFolder } from "./cache-folder.ts";
import { keepCompiledCode } from "./compiled-code.ts";
import { processTerminal } from "./terminal.ts";

/** What a shell reports of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

const terminal = processTerminal();

// A promise and no `await`: dist is CommonJS, which has none at the top.
run(process.argv.slice(2)).then(endWith, (error: unknown) => {
  if (!(error instanceof SetupError)) throw error;
  terminal.complain(error.message);
  endWith(2);
});

function endWith(status: number): void {
  process.exitCode = status;
}

/** Runs one command and gives its exit status. The parser and the command are loaded when they are needed. */
async function run(words: readonly string[]): Promise<number> {
  if (isVersion(words)) {
    terminal.show(`toril ${VERSION}\n`);
    return 0;
  }
  const { parseCommand } = await import("./parse-command.ts");
  const command = parseCommand(words, terminal.width);
  switch (command.name) {
    case "print":
      terminal.show(command.text);
      return 0;
    case "explain":
      endCleanlyOnInterrupt();
      keepCompiledCode(cacheFolder(process.env), command.review.sides);
      return (await import("./commands.ts")).explain(command, terminal);
    case "init":
      endCleanlyOnInterrupt();
      keepCompiledCode(cacheFolder(process.env), {
        ...{ kind: "git", repo: command.repo, base: null, head: "HEAD" },
      });
      return (await import("./commands.ts")).init(command, terminal);
    case "policy-check":
      return (await import("./commands.ts")).checkPolicy(command, terminal);
    case "waive":
      return (await import("./commands.ts")).waive(command, terminal);
    case "serve":
      return (await import("./commands.ts")).serve();
    case "review":
      endCleanlyOnInterrupt();
      keepCompiledCode(cacheFolder(process.env), command.sides);
      return (await import("./commands.ts")).review(command, terminal);
  }
}

/** What many ask, and scripts before all else: it is answered without the parser. */
function isVersion([first, ...others]: readonly string[]): boolean {
  return others.length === 0 && (first === "--version" || first === "-V");
}

/** After Ctrl-C, nothing of what was being done stays on the screen. `toril serve` ends in its own time. */
function endCleanlyOnInterrupt(): void {
  process.once("SIGINT", () => {
    terminal.clearProgress();
    process.exit(INTERRUPTED);
  });
}
