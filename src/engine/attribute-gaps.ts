import { contentOf, type Gap, gapAt, gapIn, type ReviewedGap, sinceWhen, wordsOf } from "../domain/gap.ts";
import { code } from "../domain/sentence.ts";
import { OutOfWork, type Work } from "../domain/work.ts";
import { readGitAttributes } from "../formats/git-attributes.ts";
import type { SourceFile } from "../formats/value.ts";
import { baseName } from "../tauri/paths.ts";
import { listInWords } from "../words/lists.ts";
import { type Conversion, conversionsOf } from "./checkout.ts";
import { attributesOf, GIT_ATTRIBUTES } from "./git-attributes.ts";

type Files = ReadonlyMap<string, SourceFile>;

/** A file that was read, and an attribute that makes a checkout differ from it. */
type Converted = Readonly<{ file: SourceFile; by: Conversion }>;

/**
 * Gaps for files that were read, if a checkout of them differs from the repository: then what is built isn't what was read. All
 * files of one line are one gap. Those that base has too are a gap of their own, which doesn't block.
 */
export function attributeGaps(base: Files, head: Files, work: Work): ReviewedGap[] {
  try {
    const [before, after] = [convertedIn(base, work), convertedIn(head, work)];
    return [
      ...byLine(before, after),
      ...sinceWhen(unclearLines(base), unclearLines(head)),
      ...noLongerConverted(before, after, head),
    ];
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return [{ ...tooMany(head), since: "head" }];
  }
}

function convertedIn(files: Files, work: Work): Converted[] {
  if (attributeFiles(files).length === 0) return [];
  return [...files.values()]
    .filter(({ path }) => !IN_THE_REPOSITORY.test(path))
    .flatMap((file) => conversionsAnywhere(file, files, work).map((by) => ({ file, by })));
}

/** Files that git and the forge read from the repository itself, and not from a checkout. */
const IN_THE_REPOSITORY = /(?:^|\/)\.gitattributes$|^\.github\/workflows\//;

/** Conversions on Linux; and on macOS and Windows, where names may differ in case only. */
function conversionsAnywhere(file: SourceFile, files: Files, work: Work): Conversion[] {
  const found = [false, true].flatMap((ignoreCase) =>
    conversionsOf(file, attributesOf(file.path, files, ignoreCase, work)),
  );
  return [...new Map(found.map((by) => [JSON.stringify(by), by])).values()];
}

function byLine(before: readonly Converted[], after: readonly Converted[]): ReviewedGap[] {
  const compared = sinceWhen(before.map(nameOf), after.map(nameOf));
  const told = after.map((each, index) => ({ ...each, since: compared[index]?.since ?? "head" }));
  const lines = Map.groupBy(told, ({ by, since }) => JSON.stringify([by, since]));
  return [...lines.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { by, since } = first;
    const files = same.map(({ file }) => file);
    const rests = wordsOf("attribute", by.written, files.map(contentOf).sort());
    const message = `With ${code(by.written)} a checkout holds ${inWords(files)} otherwise than the repository does, so that what is built isn't what was read. Take the attribute from what the app is built from, or compare a checkout by hand.`;
    return [{ ...gapAt(by.at, { kind: "unsupported", rests, message, blocking: since === "head" }), since }];
  });
}

/** A gap for one file and one attribute, to find the same on the other side, wherever both are. */
function nameOf({ file, by }: Converted): Gap {
  const rests = wordsOf("attribute", by.written, contentOf(file));
  return gapAt(by.at, { kind: "unsupported", rests, message: by.written });
}

/** We don't know what base built of these files, so we don't know what is new in them. */
function noLongerConverted(
  before: readonly Converted[],
  after: readonly Converted[],
  head: Files,
): ReviewedGap[] {
  const still = new Set(after.map(({ file }) => file.path));
  return before.flatMap(({ file: { path }, by }) => {
    const now = head.get(path);
    if (now === undefined || still.has(path)) return [];
    const rests = wordsOf("attribute gone", by.written, contentOf(now));
    const message = `Until now ${code(by.written)} made a checkout hold ${code(path)} otherwise than the repository does, so what is new in it isn't known: compare it with an old checkout by hand.`;
    return [{ ...gapIn(path, { kind: "not-checked", rests, message }), since: "head" }];
  });
}

function unclearLines(files: Files): Gap[] {
  return attributeFiles(files).flatMap((file) =>
    readGitAttributes(file.text).unclear.map(({ line, text }) => {
      const message = `Not every git reads this line of ${code(file.path)} alike, so it isn't known what a checkout holds. Write it plainly: no byte order mark, at most 2,000 characters, no attribute that begins with \`builtin_\`.`;
      return gapAt(
        { path: file.path, line },
        { kind: "unsupported", rests: wordsOf("unclear", text), message },
      );
    }),
  );
}

function tooMany(head: Files): Gap {
  const [file] = attributeFiles(head);
  const message = `The attributes of this repository are too many to be compared, so it isn't known what a checkout holds. Write fewer and simpler patterns.`;
  const rests = wordsOf("attributes", attributeFiles(head).map(contentOf));
  return gapIn(file?.path ?? GIT_ATTRIBUTES, { kind: "truncated", rests, message });
}

function attributeFiles(files: Files): SourceFile[] {
  return [...files.values()].filter(({ path }) => baseName(path) === GIT_ATTRIBUTES);
}

const MOST_SHOWN = 3;

function inWords(files: readonly SourceFile[]): string {
  const shown = files.slice(0, MOST_SHOWN).map(({ path }) => code(path));
  const rest = files.length - shown.length;
  return listInWords(rest > 0 ? [...shown, `${rest} more files`] : shown);
}
