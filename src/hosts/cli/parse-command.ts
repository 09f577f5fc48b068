import { Command as Cli, CommanderError } from "commander";
import { SetupError } from "../../adapters/setup-error.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import { VERSION } from "../version.ts";
import type { Command, WaiveCommand } from "./command.ts";
import { ABOUT, EXIT_STATUS, MORE_HELP } from "./help.ts";
import { didYouMean } from "./nearest-name.ts";
import { addReviewOptions, organizationOption } from "./review-options.ts";
import { UsageError } from "./usage-error.ts";
import { valueOption, wholeNumber } from "./value-option.ts";

/** Merges that `toril init` reviews: what a team remembers, and what a person waits for. */
const DEFAULT_MERGES = 50;
const MOST_MERGES = 1_000;

/** As wide as help is where nobody knows how wide the terminal is. */
const DEFAULT_WIDTH = 100;

/**
 * From the words of the command line to a command. Help is one too: a text to print.
 * @throws SetupError with one sentence about what is wrong
 */
export function parseCommand(words: readonly string[], width = DEFAULT_WIDTH): Command {
  const [first = "help"] = words;
  const output: string[] = [];
  const commands: Command[] = [];
  const program = programOf((command) => commands.push(command), output, width);
  const chosen = program.commands.find((command) => command.name() === first);
  try {
    program.parse(knownWords(words, program), { from: "user" });
  } catch (error) {
    const mistake = mistakeIn(error, chosen);
    if (mistake !== undefined) throw wrongUsage(mistake, chosen);
  }
  return commands[0] ?? { name: "print", text: output.join("") };
}

/** Every command with its words. One that is asked for is given to `take`; help is put into `output`. */
function programOf(take: (command: Command) => void, output: string[], width: number): Cli {
  const program = new Cli("toril")
    .description(ABOUT)
    .version(`toril ${VERSION}`, "-V, --version", "show which version this is")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .addHelpText("after", MORE_HELP + EXIT_STATUS)
    .configureHelp({ minWidthToWrap: 20 })
    .exitOverride() // commander would end the process
    .configureOutput({
      writeOut: (text) => output.push(text),
      writeErr: () => {}, // the error itself tells what is wrong
      getOutHelpWidth: () => width,
    });

  const review = program
    .command("review")
    .description("compare two revisions of a git repository, or two folders");
  const reviewAsked = addReviewOptions(review);
  review.addHelpText("after", EXIT_STATUS).action(() => take(reviewAsked()));

  const explain = program
    .command("explain")
    .description("tell what a rule reports, why, and what to do; or all about one finding of a review")
    .argument(
      "<what>",
      "a rule, such as ipc/scope-widened; or a finding's number in the review with these options",
    )
    .addOption(
      valueOption("--from <file>", "a review written with --format json, in place of one that is done now"),
    );
  const explainedReview = addReviewOptions(explain);
  explain.action((what: string, { from = null }: { from?: string | null }) =>
    take({ name: "explain", what, from, review: explainedReview() }),
  );

  program
    .command("init")
    .description(`write a first ${POLICY_PATH}, made from a review of past merges, offline`)
    .addOption(valueOption("--repo <dir>", "the repository; the current folder by default"))
    .addOption(
      valueOption(
        "--limit <number>",
        `how many merges to review, at most ${MOST_MERGES}; ${DEFAULT_MERGES} by default`,
        wholeNumber("--limit", MOST_MERGES),
      ),
    )
    .action(({ repo = ".", limit = DEFAULT_MERGES }: { repo?: string; limit?: number }) =>
      take({ name: "init", repo, limit }),
    );

  program
    .command("policy")
    .description("look at a policy")
    .command("check")
    .description("tell whether a policy can be used, and every line that is wrong")
    .argument("[file]", `the policy; ${POLICY_PATH} by default`)
    .addOption(organizationOption())
    .action((file: string | undefined, { organization = null }: { organization?: string | null }) =>
      take({ name: "policy-check", file: file ?? null, organization }),
    );

  program
    .command("waive")
    .description("write the waiver of one finding, or of one gap, for a policy")
    .argument("<what>", "the number or the fingerprint of a finding, or the id of a gap")
    .addOption(
      valueOption(
        "--from <file>",
        "the review that has it, written with --format json",
      ).makeOptionMandatory(),
    )
    .addOption(valueOption("--reason <text>", "why it is meant").makeOptionMandatory())
    .addOption(valueOption("--owner <name>", "who answers for it").makeOptionMandatory())
    .addOption(valueOption("--until <day>", "its last day, at most 400 days ahead").makeOptionMandatory())
    .action((what: string, options: Omit<WaiveCommand, "name" | "what">) =>
      take({ name: "waive", what, ...options }),
    );

  program
    .command("serve")
    .description("run the GitHub App, as docs/app.md tells; its settings are variables of the environment")
    .action(() => take({ name: "serve" }));
  return program;
}

/** The words as commander takes them: it knows no `help policy check`, and with `--help` takes any word for a command. */
function knownWords(words: readonly string[], program: Cli): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined || first === "help") return knownWords([...rest, "--help"], program);
  const names = program.commands.map((command) => command.name());
  if (first.startsWith("-") || names.includes(first)) return words;
  throw new UsageError(`there is no command "${first}"${didYouMean(first, names)}`);
}

/** What is wrong with the words; undefined where commander only ended because it has shown help. */
function mistakeIn(error: unknown, chosen: Cli | undefined): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return undefined;
  if (error.code === "commander.help")
    return `${chosen?.name()} takes ${chosen?.commands.map((command) => command.name()).join(" or ")}`;
  return error.message
    .replace(/^error: /, "")
    .replace(/\.$/, "")
    .replace(/\n\(Did you mean (.*)\?\)$/, "; did you mean $1?");
}

function wrongUsage(mistake: string, chosen: Cli | undefined): SetupError {
  const help = chosen === undefined ? "toril --help" : `toril ${chosen.name()} --help`;
  return new SetupError(`${mistake}${mistake.endsWith("?") ? "" : "."} \`${help}\` shows what can be given.`);
}
