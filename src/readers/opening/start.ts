import type { Place } from "../../domain/place.ts";
import { asString, type StringValue, stringsOf, type Value } from "../../formats/value.ts";
import { quoted } from "../../tauri/builds/maker.ts";
import { type Script, scriptAt } from "../../tauri/builds/script.ts";
import { replacesProgram } from "../replacing-variables.ts";

/**
 * Something that a file has started: a script; or what is no command line, by its own words. Of what tools of the project do with
 * each file that is committed, only what reaches out is told.
 */
export type Start =
  | Readonly<{ by: string; script: Script; isOfTools?: true }>
  | Readonly<{ by: string; says: string; at: Place; isGrave?: true }>;

export function command(by: string, { value, at }: StringValue): Extract<Start, { script: Script }> {
  return { by, script: scriptAt(value, "posix", at) };
}

/** A program and its arguments, as one command line. */
export function program(by: string, at: Place, words: readonly string[]): Start[] {
  return words.length === 0 ? [] : [{ by, script: scriptAt(words.map(inShell).join(" "), "posix", at) }];
}

export function inShell(word: string): string {
  return /^[\w./:=%@+-]+$/.test(word) ? word : quoted([word]);
}

/** A command line, a program with its arguments, or several of these by name. */
export function commandsIn(by: string, value: Value | undefined): Start[] {
  if (value?.kind === "string") return [command(by, value)];
  if (value?.kind === "array")
    return program(
      by,
      value.at,
      stringsOf(value).map((each) => each.value),
    );
  return value?.kind === "object" ? [...value.entries].flatMap(([, each]) => commandsIn(by, each.value)) : [];
}

/** The texts of members of these names, however deep. */
export function below(value: Value, names: ReadonlySet<string>): StringValue[] {
  if (value.kind === "array") return value.items.flatMap((item) => below(item, names));
  if (value.kind !== "object") return [];
  return [...value.entries].flatMap(([name, { value: inner }]) =>
    names.has(name) && inner.kind === "string" ? [inner] : below(inner, names),
  );
}

export function textsIn(value: Value): StringValue[] {
  if (value.kind === "string") return [value];
  if (value.kind === "array") return value.items.flatMap(textsIn);
  return value.kind === "object" ? [...value.entries].flatMap(([, each]) => textsIn(each.value)) : [];
}

/** Variables by which what is started runs other code than its name says. */
export function variablesIn(by: string, env: Value | undefined): Start[] {
  if (env?.kind !== "object") return [];
  return [...env.entries].flatMap(([name, { value }]): Start[] => {
    const said = asString(value) ?? "";
    return replacesProgram(name, said) ? [{ by, says: `${name}: ${said}`, at: value.at, isGrave: true }] : [];
  });
}
