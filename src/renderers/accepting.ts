import { sentence } from "./github-markdown.ts";

/** How a check can be accepted: by a comment with its code, and by what else its host has. */
export type Ways = Readonly<{
  code: string;
  /** The button's words, or null where there is none. */
  button: string | null;
  /** The label's name, or null where it isn't looked at. */
  label: string | null;
}>;

/** How to accept, as Markdown below a check. */
export function renderAccepting({ code, button, label }: Ways): string {
  const others = [
    ...(button === null ? [] : [`click **${button}** above. ${COMMENTS_MAY_BE_LOST}`]),
    ...(label === null ? [] : [`set the label \`${label}\`, from a minute after this check on.`]),
  ];
  return [
    "### If this is meant",
    "Somebody who may write here, and wrote none of it, says so on the first line of a new comment on the pull request:",
    `\`\`\`text\n/toril accept ${code} WHY\n\`\`\``,
    ...others.map((other) => `Or they ${other}`),
    "It then passes for exactly what is shown here, and for later commits that let nothing more happen. `/toril revoke` ends that.",
  ].join("\n\n");
}

/** GitHub tells nobody whether it passes comments on. */
const COMMENTS_MAY_BE_LOST =
  "Where a comment does nothing, this installation doesn't let Toril read comments (`issues: read`).";

/** What stands there where so much fails that a check can't remember it. */
export const TOO_MUCH_TO_ACCEPT = sentence(
  "This shows too much to be accepted at once. Make the change smaller, or waive what is meant in the policy.",
);
