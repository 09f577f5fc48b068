import type { Command as Cli, Option } from "commander";
import { SEVERITIES, type Severity } from "../../domain/severity.ts";
import { POLICY_PATH } from "../../engine/policy-path.ts";
import type { Filters } from "../../review/filters.ts";
import type { PolicyChoice, ReviewCommand, Sides, TextLength } from "./command.ts";
import { addFilterOptions } from "./filter-options.ts";
import { Outputs } from "./outputs.ts";
import { UsageError } from "./usage-error.ts";
import { oneOf, valueOption } from "./value-option.ts";

const FAIL_ON = [...SEVERITIES.toReversed(), "never"] as const;

/** The options as commander names them. */
type Values = Readonly<{
  repo?: string;
  base?: string;
  head?: string;
  baseDir?: string;
  headDir?: string;
  failOn?: Severity | "never";
  /** False for --no-policy. */
  policy?: string | false;
  organization?: string;
  offline?: boolean;
  cache?: string;
  details?: boolean;
  quiet?: boolean;
}>;

/** Gives a command the options of a review. What is returned reads them, once commander has parsed them. */
export function addReviewOptions(command: Cli): () => ReviewCommand {
  const outputs = new Outputs();
  command
    .addOption(valueOption("--repo <dir>", "the repository; the current folder by default. It may be bare"))
    .addOption(
      valueOption("--base <rev>", "what to compare with; by default where head left the default branch"),
    )
    .addOption(
      valueOption("--head <rev>", "what to look at; HEAD by default. WORKTREE is the working tree as it is"),
    )
    .addOption(valueOption("--base-dir <dir>", "a folder to compare with, in place of a revision"))
    .addOption(valueOption("--head-dir <dir>", "the folder to look at"))
    .addOption(
      valueOption(
        "--format <name>",
        "text (the default), json, markdown or sarif. May be given several times,",
        (name) => outputs.addFormat(name),
      ),
    )
    .addOption(
      valueOption(
        "--output <file>",
        "each followed by the file it goes to; without one it is printed",
        (file) => outputs.addFile(file),
      ),
    )
    .addOption(
      valueOption(
        "--policy <file>",
        `what blocks a merge, as docs/policy.md tells; by default ${POLICY_PATH} of the default branch`,
      ),
    )
    .addOption(organizationOption())
    .option("--no-policy", "judge by the defaults, whatever the repository's own policy says")
    .addOption(
      valueOption(
        "--fail-on <level>",
        `the least severity that fails: ${FAIL_ON.join(", ")}; medium by default. It goes before what the policy says`,
        oneOf("--fail-on", FAIL_ON),
      ),
    )
    .option("--details", "in the text, all about each finding: its lines, its witness and what to do")
    .option("-q, --quiet", "of the text, only the line that says what was decided")
    .option("--offline", "ask no registry; what the cache does not have is a gap")
    .addOption(
      valueOption("--cache <dir>", "where facts about packages are kept between runs, for a CI to keep"),
    );
  const filters = addFilterOptions(command);
  return () => reviewCommand(command.opts<Values>(), outputs, filters());
}

/** The command line fetches no policy of an organisation, so it is given as a file. */
export function organizationOption(): Option {
  return valueOption(
    "--organization <file>",
    "the organisation's policy, which the other one may not loosen",
  );
}

function reviewCommand(values: Values, outputs: Outputs, filters: Filters): ReviewCommand {
  return {
    name: "review",
    sides: sidesOf(values),
    outputs: outputs.all(),
    text: textLengthOf(values),
    filters,
    failOn: values.failOn ?? null,
    policy: policyOf(values),
    organization: values.organization ?? null,
    offline: values.offline ?? false,
    cache: values.cache ?? null,
  };
}

function sidesOf({ repo, base, head, baseDir, headDir }: Values): Sides {
  if (baseDir === undefined && headDir === undefined)
    return { kind: "git", repo: repo ?? ".", base: base ?? null, head: head ?? "HEAD" };
  if (baseDir === undefined || headDir === undefined)
    throw new UsageError("--base-dir and --head-dir go together");
  if (repo !== undefined || base !== undefined || head !== undefined)
    throw new UsageError("--base-dir and --head-dir compare folders; --repo, --base and --head are for git");
  return { kind: "folders", base: baseDir, head: headDir };
}

function policyOf({ policy }: Values): PolicyChoice {
  if (policy === undefined) return { kind: "own" };
  return policy === false ? { kind: "none" } : { kind: "file", file: policy };
}

function textLengthOf({ details = false, quiet = false }: Values): TextLength {
  if (details && quiet) throw new UsageError("--details and --quiet don't go together");
  if (details) return "details";
  return quiet ? "quiet" : "summary";
}
