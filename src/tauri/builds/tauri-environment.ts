import { heededName } from "./environment-names.ts";
import type { Ran } from "./run.ts";
import type { Variables } from "./shell/values.ts";
import type { Unseen } from "./unseen.ts";

/** A value of `TAURI_CONFIG`, and the command that sets it. A word of commands such as `env` and `echo` may count everywhere. */
export type EnvironmentSetting = Readonly<{ json: string; ran: Ran; everywhere: boolean }>;

/** Every value that a maker gives `TAURI_CONFIG`. */
export function settingsOf(commands: readonly Ran[]): EnvironmentSetting[] {
  const found = new Map<string, EnvironmentSetting>();
  for (const ran of commands) {
    const words = ran.words.flatMap((word) => /^(?:-[eD]|--env=)?TAURI_CONFIG=(.*)$/is.exec(word)?.[1] ?? []);
    const says = SAYS.test(ran.source);
    for (const json of [...words, ...valuesIn(ran)].filter((value) => value !== "")) {
      const known = found.get(json);
      const everywhere = words.includes(json) || known?.everywhere === true;
      const isBetter = known === undefined || (says && !SAYS.test(known.ran.source));
      found.set(json, { json, ran: isBetter ? ran : known.ran, everywhere });
    }
  }
  return [...found.values()];
}

const SAYS = /TAURI_CONFIG/i;

/** All possible values of `TAURI_CONFIG` where a command runs. */
export function valuesIn({ variables }: Ran): readonly string[] {
  return variables.get("TAURI_CONFIG")?.map((value) => value[0] ?? "") ?? [];
}

/** Programs that only look at a variable, or unset it. */
const ONLY_LOOKS = /^(?:unset|export|printenv|grep|rg|test|\[|declare|echo|printf|local|env)$/;

/** `TAURI_CONFIG` among the words of a command that may set it in a way that we don't follow: `setx`, `cargo --config env.…`. */
export function unseenSetting(ran: Ran): Unseen[] {
  const [program = ""] = ran.words;
  const mentions = ran.words.some(
    (word) => SAYS.test(word) && !/^(?:-[eD]|--env=)?TAURI_CONFIG=|\s/i.test(word),
  );
  return mentions && !ran.isPrinted && !ONLY_LOOKS.test(program)
    ? [{ ran, why: "environment", what: program }]
    : [];
}

/** Variables that commands set for everything that runs later: `echo NAME=value >> $GITHUB_ENV`, `setx NAME value`. */
export function handedToSteps(commands: readonly Ran[]): Variables {
  const found = new Map<string, string[][]>();
  const add = (name: string, value: string) =>
    found.set(heededName(name), [...(found.get(heededName(name)) ?? []), [value]]);
  for (const { words, source } of commands) {
    if (/\bGITHUB_ENV\b|setvariable|set-env/.test(source)) {
      for (const word of words) {
        const [, name, value] = /(?:^|\bvariable=)([A-Za-z_]\w*)(?:=|[;\]].*?::?|\])(.*)$/s.exec(word) ?? [];
        if (name !== undefined && value !== undefined) add(name, value);
      }
    }
    const [program = "", name, value] = words;
    if (/^setx$/i.test(program) && name !== undefined && value !== undefined) add(name, value);
  }
  return found;
}

/** A command with more possible values of its variables. */
export function withVariables(ran: Ran, more: Variables): Ran {
  if (more.size === 0) return ran;
  const variables = new Map(ran.variables);
  for (const [name, values] of more) variables.set(name, [...(variables.get(name) ?? []), ...values]);
  return { ...ran, variables };
}
