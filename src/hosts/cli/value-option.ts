import { Option } from "commander";
import { didYouMean } from "./nearest-name.ts";
import { UsageError } from "./usage-error.ts";

type Flags = `${string} <${string}>`;

/**
 * An option that takes a value. Where the value was forgotten, commander takes the next option for it, so a value may not
 * begin with a dash; neither revisions nor paths need to.
 */
export function valueOption(
  flags: Flags,
  description: string,
  read: (text: string, earlier: unknown) => unknown = (text) => text,
): Option {
  return new Option(flags, description).argParser((text, earlier) => {
    if (text.startsWith("-")) throw new UsageError(`${flags} takes a value, and "${text}" is none`);
    return read(text, earlier);
  });
}

/** An option that may be given several times: all of its values count. */
export function repeatedOption(flags: Flags, description: string, read: (text: string) => string): Option {
  return valueOption(flags, description, (text, earlier) => [
    ...(Array.isArray(earlier) ? earlier : []),
    read(text),
  ]);
}

/** Reads a value that is one of a few names, in small or capital letters. */
export function oneOf<T extends string>(option: string, names: readonly T[]): (text: string) => T {
  return (text) => {
    const found = names.find((name) => name.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    throw new UsageError(`${option} takes ${inWords(names)}, and not "${text}"${didYouMean(text, names)}`);
  };
}

/** Reads a whole number from 1 on. */
export function wholeNumber(option: string, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most) return number;
    throw new UsageError(`${option} takes a whole number from 1 to ${most}, and not "${text}"`);
  };
}

function inWords(names: readonly string[]): string {
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
