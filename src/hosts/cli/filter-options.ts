import type { Command as Cli } from "commander";
import { POWERS } from "../../domain/about.ts";
import { PLATFORMS } from "../../domain/platform.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import { BUILDS, type Filters } from "../../review/filters.ts";
import { oneOf, repeatedOption } from "./value-option.ts";

const ANY_TEXT = (text: string): string => text;

/** Gives a command the options that choose what is shown. What is returned reads them, once commander has parsed them. */
export function addFilterOptions(command: Cli): () => Filters {
  command
    .optionsGroup("What is shown, never the verdict (each may repeat):")
    .addOption(
      repeatedOption(
        "--min-severity <level>",
        "findings as severe, or more",
        oneOf("--min-severity", SEVERITIES.toReversed()),
      ),
    )
    .addOption(repeatedOption("--rule <id>", "those of a rule, or of some, such as ipc/*", ANY_TEXT))
    .addOption(
      repeatedOption(
        "--who <name>",
        "what these newly can: a window's label, a URL, web (any website), build (who reaches the machine that builds), publishers (of packages)",
        ANY_TEXT,
      ),
    )
    .addOption(
      repeatedOption(
        "--platform <name>",
        "what happens there: linux, macos, windows, android, ios",
        oneOf("--platform", PLATFORMS),
      ),
    )
    .addOption(
      repeatedOption(
        "--power <name>",
        `what gives one of these: ${POWERS.join(", ")}`,
        oneOf("--power", POWERS),
      ),
    )
    .addOption(
      repeatedOption(
        "--build <which>",
        "release: without what only developers and tests build; all",
        oneOf("--build", BUILDS),
      ),
    );
  return () => {
    const {
      minSeverity = [],
      rule = [],
      who = [],
      platform = [],
      power = [],
      build = [],
    } = command.opts<Partial<Filters>>();
    return { minSeverity, rule, who, platform, power, build };
  };
}
