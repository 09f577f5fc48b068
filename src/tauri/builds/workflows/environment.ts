import { asString, member, pick, type Value as Yaml } from "../../../formats/value.ts";
import { heededName } from "../environment-names.ts";
import { type Part, quoted } from "../maker.ts";
import { absolute } from "../paths.ts";
import { scriptAt } from "../script.ts";
import type { Value, Variables } from "../shell/values.ts";
import { isKnown, UNKNOWN_WORDS } from "../shell/words.ts";
import { type Contexts, withExpressions } from "./expressions.ts";
import { textOf } from "./tauri-action.ts";

/** The variables that the levels of a workflow set, outermost first. A job may override those of its container. */
export function environmentOf(levels: readonly Yaml[], contexts: Contexts): Variables {
  const found = new Map<string, readonly Value[]>();
  for (const [name, value] of levels.flatMap(entriesOf))
    found.set(
      heededName(name),
      withExpressions(textOf(value), contexts).map((text) => [text]),
    );
  return new Map([["GITHUB_WORKSPACE", [[absolute("")]]], ...found]);
}

function entriesOf(level: Yaml): (readonly [string, Yaml])[] {
  return [pick(level, "container", "env"), member(level, "env")].flatMap((env) =>
    env?.kind === "object" ? [...env.entries].map(([name, { value }]) => [name, value] as const) : [],
  );
}

/** `TAURI_CONFIG` in an `env`, written as a command at the line that sets it; and the options of the job's container. */
export function configurationsIn(levels: readonly Yaml[], contexts: Contexts): Part[] {
  const start = { folders: [""], variables: new Map(), args: [[]] };
  const values = levels
    .flatMap(entriesOf)
    .flatMap(([name, value]) => (heededName(name) === "TAURI_CONFIG" ? value : []));
  const commands = values.flatMap((value) =>
    withExpressions(textOf(value), contexts).map((json) => ({
      script: scriptAt(`export TAURI_CONFIG=${quoted([json])}`, "posix", value.at),
      start,
    })),
  );
  const options = levels.flatMap((level) => pick(level, "container", "options") ?? []);
  const started = options.flatMap((value) =>
    withExpressions(textOf(value), contexts).map((text) => ({
      script: scriptAt(`docker run ${text}`, "posix", value.at),
      start,
    })),
  );
  return [...commands, ...started];
}

/** `echo NAME=value >> $GITHUB_ENV`: for later steps, it replaces what the job sets. */
const HANDS_ON =
  /\b(?:echo|printf|Write-Output)\s+["']?([A-Za-z_]\w*)=([^\n]*?)["']?\s*(?:>>?|\|)[^\n]*\bGITHUB_ENV\b/gi;

/** The variables of a job, with every value that its steps may give them. */
export function withHandedOn(variables: Variables, steps: readonly Yaml[]): Variables {
  const found = new Map(variables);
  for (const step of steps) {
    const text = asString(member(step, "run")) ?? "";
    if (!text.includes("GITHUB_ENV")) continue;
    if (text.length > LONGEST_RUN) {
      for (const [name, known] of found) found.set(name, [...known, [UNKNOWN_WORDS]]);
      continue;
    }
    for (const [, name = "", value = ""] of text.matchAll(HANDS_ON)) {
      const known = found.get(heededName(name));
      const isWritten = isKnown(value) && !/[$`%]/.test(value);
      if (known !== undefined) found.set(name, [...known, [isWritten ? value : UNKNOWN_WORDS]]);
    }
  }
  return found;
}

/** A longer step may hand on anything. */
const LONGEST_RUN = 50_000;
