import { code } from "../../domain/sentence.ts";
import { expressionIn } from "../../formats/rust/expression.ts";
import { textOf } from "../../formats/rust/literals.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import { isMark } from "../../formats/rust/token.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";

/** Variables that decide what Tauri's macros read, if cargo passes them to rustc. */
export const DECIDING = /^(?:TAURI_|CARGO_MANIFEST|OUT_DIR|TARGET|DEP_)|[{}]/;

const HANDS_OVER = ["cargo:rustc-env=", "cargo::rustc-env="];

/**
 * What a script tells cargo by printing, by the index of a macro's name: `println!("cargo:rustc-env=NAME=…")`. Cargo reads every
 * printed line, without the white space around it. Source: cargo's `custom_build.rs`, tried with 1.95.
 */
export function printedAt({ source }: MentioningFile, index: number): string | undefined {
  const { tokens } = source;
  const name = tokens[index]?.text ?? "";
  if (!/^print(?:ln)?$/.test(name) || tokens[index + 2]?.kind !== "open") return undefined;
  const [first] = argumentsAt(source, index + 2);
  const text = first === undefined ? "" : textOf(expressionIn(source, first))?.value;
  if (text === undefined) return COMPUTED;
  // Without a line break, the line continues with whatever is printed next.
  if (name === "print" && !text.endsWith("\n") && /cargo|rustc|TAURI|[:=]$/.test(text)) return COMPUTED;
  return text
    .split("\n")
    .map(saidBy)
    .find((said) => said !== undefined);
}

const COMPUTED = "prints what it computes for cargo";

function saidBy(line: string): string | undefined {
  const text = line.trim();
  const handed = /^cargo::?rustc-env=([^=]*)/.exec(text)?.[1];
  if (handed !== undefined) return DECIDING.test(handed) ? `hands ${code(handed)} to rustc` : undefined;
  const known = /^(?:[^{]|\{\{)*/.exec(text)?.[0] ?? "";
  const isFilled = known.length < text.length;
  return isFilled && HANDS_OVER.some((start) => start.startsWith(known)) ? COMPUTED : undefined;
}

/** Whether the result of `stdout()` is only flushed and never written to, by the index after its brackets. */
export function isOnlyFlushed({ source: { tokens } }: MentioningFile, next: number): boolean {
  return isMark(tokens[next], ".") && tokens[next + 1]?.text === "flush";
}
