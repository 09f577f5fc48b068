import { SetupError } from "../../adapters/setup-error.ts";
import { SEVERITIES, type Severity } from "../../domain/severity.ts";

/** What a workflow may set. From this table come the inputs of action.yml and their list in docs/action.md. */
export const INPUTS = {
  "github-token": {
    description:
      "The token that reads the commits, writes comments and publishes the check. The job's own token is enough.",
    default: "$" + "{{ github.token }}",
  },
  "fail-on": {
    description:
      "The least severity that fails: critical, high, medium, low or info. It only makes the policy of the default branch stricter, never weaker.",
    default: "",
  },
  comment: {
    description: "Whether a pull request gets comments on its lines: true or false.",
    default: "true",
  },
  check: {
    description:
      "Whether pull requests, merge groups and the default branch get the check `Toril`: true or false.",
    default: "true",
  },
  offline: {
    description:
      "Whether only GitHub is asked, and no registry: true or false. What would have been looked up then counts as not checked.",
    default: "false",
  },
  "sarif-file": {
    description: "Where to write the review as SARIF, for code scanning. Nowhere by default.",
    default: "",
  },
  "json-file": {
    description: "Where to write the review as JSON (`toril.review/1`). Nowhere by default.",
    default: "",
  },
  cache: {
    description:
      "A folder that keeps files, lists of files and facts about packages between runs, for actions/cache to save and restore. None by default.",
    default: "",
  },
} as const satisfies Record<string, Readonly<{ description: string; default: string }>>;

export type InputName = keyof typeof INPUTS;

/** The inputs as the run uses them. */
export type Inputs = Readonly<{
  token: string;
  /** Null where the policy alone decides. */
  failOn: Severity | null;
  comment: boolean;
  check: boolean;
  offline: boolean;
  /** Files to write, and a folder; null for none. */
  sarifFile: string | null;
  jsonFile: string | null;
  cache: string | null;
}>;

/**
 * Reads the inputs, each by its name. Throws a SetupError for one that can't be used.
 */
export function readInputs(textOf: (name: InputName) => string): Inputs {
  const token = textOf("github-token").trim();
  if (token === "")
    throw new SetupError("The input `github-token` is empty. Leave it out to use the job's token.");
  return {
    token,
    failOn: failOnIn(textOf("fail-on").trim()),
    comment: isTrue("comment"),
    check: isTrue("check"),
    offline: isTrue("offline"),
    sarifFile: textOf("sarif-file").trim() || null,
    jsonFile: textOf("json-file").trim() || null,
    cache: textOf("cache").trim() || null,
  };

  function isTrue(name: InputName): boolean {
    const text = textOf(name).trim() || INPUTS[name].default;
    if (text === "true" || text === "false") return text === "true";
    throw new SetupError(`The input \`${name}\` is true or false.`);
  }
}

function failOnIn(text: string): Severity | null {
  const severity = SEVERITIES.find((each) => each === text);
  if (text === "" || severity !== undefined) return severity ?? null;
  throw new SetupError(
    `The input \`fail-on\` takes ${SEVERITIES.toReversed().join(", ")}. To let more through, change the policy on the default branch.`,
  );
}
