import { SetupError } from "../../adapters/setup-error.ts";
import { VERSION } from "../version.ts";
import { parseCommand } from "./arguments.ts";
import { cacheFolder } from "./cache-folder.ts";
import { keepCompiledCode } from "./compiled-code.ts";
import { HELP } from "./help.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal();

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  terminal.complain(error.message);
  process.exitCode = 2;
}

/** Runs one command and gives its exit status. A command is loaded when it is asked for. */
async function run(words: readonly string[]): Promise<number> {
  const command = parseCommand(words);
  switch (command.name) {
    case "help":
      terminal.print(HELP);
      return 0;
    case "version":
      terminal.print(`toril ${VERSION}\n`);
      return 0;
    case "explain":
      return (await import("./commands.ts")).explain(command, terminal);
    case "policy-check":
      return (await import("./commands.ts")).checkPolicy(command, terminal);
    case "serve":
      return (await import("./commands.ts")).serve();
    case "review":
      keepCompiledCode(cacheFolder(process.env), command.sides);
      return (await import("./commands.ts")).review(command, terminal);
  }
}
