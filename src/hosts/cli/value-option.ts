import { Option } from "commander";
import { didYouMean } from "./nearest-name.ts";
import { UsageError } from "./usage-error.ts";

/**
 * An option that takes a value. Where the value was forgotten, commander takes the next option for it, so a value may not
 * begin with a dash; neither revisions nor paths need to.
 */
export function valueOption(
  flags: `${string} <${string}>`,
  description: string,
  read: (text: string) => unknown = (text) => text,
): Option {
  return new Option(flags, description).argParser((text) => {
    if (text.startsWith("-")) throw new UsageError(`${flags} takes a value, and "${text}" is none`);
    return read(text);
  });
}

/** Reads a value that is one of a few names, in small or capital letters. */
export function oneOf<T extends string>(option: string, names: readonly T[]): (text: string) => T {
  return (text) => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    throw new UsageError(`${option} takes ${inWords(names)}, and not "${text}"${didYouMean(text, names)}`);
  };
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
