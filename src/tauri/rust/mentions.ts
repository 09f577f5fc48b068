import type { Place } from "../../domain/place.ts";
import { placesIn } from "../../formats/lines.ts";
import { type Requirement, requirementsAt } from "../../formats/rust/conditions.ts";
import { type EnclosingGroup, isInMacro } from "../../formats/rust/enclosing.ts";
import type { Span } from "../../formats/rust/stretch.ts";
import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";
import { type ParsedCode, parsedCode } from "./parsed-code.ts";
import type { AppRust } from "./walk.ts";

/** A file of the app's code that holds a sought word. */
export type MentioningFile = ParsedCode & Readonly<{ rust: AppRust; placeOf(span: Span): Place }>;

/** A mention of a sought word in code, and what has to hold for that code to be in a build. */
export type Mention = Readonly<{
  file: MentioningFile;
  word: string;
  index: number;
  at: Place;
  groups: readonly EnclosingGroup[];
  requires: readonly Requirement[];
  /** Whether it is inside a `macro_rules!` definition. */
  isInMacro: boolean;
}>;

/**
 * Every mention of these words in the app's code, including raw identifiers and arguments of macros. Rust has no escapes in
 * names, so a file without the letters has no mention.
 */
export function mentionsOf(project: Project, words: readonly string[]): Mention[] {
  return rustOfApp(project).files.flatMap((rust) => {
    const held = presentIn(rust.file, words);
    return held.length === 0 ? [] : mentionsIn(readCode(rust), new Set(held));
  });
}

/** The sought words whose letters a file holds. */
function presentIn(file: SourceFile, words: readonly string[]): readonly string[] {
  const ofWords = present.get(words) ?? new WeakMap<SourceFile, readonly string[]>();
  present.set(words, ofWords);
  const known = ofWords.get(file) ?? words.filter((word) => file.text.includes(word));
  ofWords.set(file, known);
  return known;
}

/** Every build of both sides seeks the same few lists of words. */
const present = new WeakMap<readonly string[], WeakMap<SourceFile, readonly string[]>>();

/** A file of the app's code with its tokens. */
export function readCode(rust: AppRust): MentioningFile {
  const placeOf = places.get(rust.file) ?? placesOf(rust.file);
  places.set(rust.file, placeOf);
  return { rust, ...parsedCode(rust.file), placeOf };
}

const places = new WeakMap<SourceFile, MentioningFile["placeOf"]>();

function placesOf(file: SourceFile): MentioningFile["placeOf"] {
  const place = placesIn(file);
  return ({ start, end }) => place(start, end);
}

function mentionsIn(file: MentioningFile, words: ReadonlySet<string>): Mention[] {
  const { source, rust } = file;
  return source.tokens.flatMap((token, index): Mention[] => {
    if (token.kind !== "word" || !words.has(token.text)) return [];
    const groups = file.groupsAt(index);
    return [
      {
        file,
        word: token.text,
        index,
        at: file.placeOf(token),
        groups,
        requires: [...rust.requires, ...requirementsAt(source, groups, index)],
        isInMacro: isInMacro(groups),
      },
    ];
  });
}
