import { visible } from "../domain/sentence.ts";
import type { Annotation } from "./annotations.ts";

/** The runner shows ten of each kind per step and drops the rest without a word. */
const MOST_OF_A_KIND = 10;
/** It cuts a message after so many characters. */
const LONGEST_MESSAGE = 4_096;

const COMMANDS: Readonly<Record<Annotation["level"], string>> = {
  failure: "error",
  warning: "warning",
  notice: "notice",
};

/**
 * Annotations as lines for the log of a workflow: what is left where the token may write nothing, as on pull requests from
 * forks. Each line is one command, and nothing from a repository can end it or begin another.
 */
export function workflowCommands(annotations: readonly Annotation[]): string[] {
  const kinds = Map.groupBy(annotations, ({ level }) => level);
  return (["failure", "warning", "notice"] as const).flatMap((level) =>
    (kinds.get(level) ?? []).slice(0, MOST_OF_A_KIND).map(command),
  );
}

/** Any text as a line of the log that shows what it says and that the runner does not obey. */
export function logLine(text: string): string {
  return apart(visible(text)).replace(/^\s*::/, "\u200b$&");
}

function command({ path, line, endLine, level, title, message }: Annotation): string {
  const properties = [
    `file=${property(visible(path))}`,
    `line=${line}`,
    `endLine=${endLine}`,
    `title=${property(title)}`,
  ];
  const shown = message.slice(0, LONGEST_MESSAGE).toWellFormed();
  return apart(`::${COMMANDS[level]} ${properties.join(",")}::${data(shown)}`);
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** An old form of command, `##[…]`, is taken anywhere in a line. */
function apart(text: string): string {
  return text.replaceAll("##[", "##\u200b[");
}
