import type { Fails } from "../domain/policy.ts";
import { type DigestRow, type DigestSection, numbersInWords, placesOf } from "../words/digest.ts";
import { SEVERITY_WORDS } from "./severity.ts";
import { inert, type Paint, widthOf, wrap } from "./terminal.ts";

const INDENT = "  ";
const GAP = "  ";
/** As wide as "CRITICAL". */
const SEVERITY_WIDTH = 8;
/** As wide as "12-34"; more digits take what they need. */
const NUMBER_WIDTH = 5;

/** From this width on, a place stands at the right of its row, and else below it. */
const WIDE = 76;
/** What gates is told in more lines than what doesn't. */
const MOST_LINES = 3;

/** The lines of a digest: for each section who it is about, and then its rows. What doesn't gate has `minor` lines at most. */
export function digestLines(
  sections: readonly DigestSection[],
  fails: Fails,
  minor: number,
  width: number,
  paint: Paint,
): string[] {
  const numbers = sections.flatMap(({ rows }) => rows.map((row) => numbersInWords(row.findings)[0] ?? ""));
  const layout = layoutFor(width, Math.max(NUMBER_WIDTH, ...numbers.map((each) => each.length)));
  return sections.flatMap(({ who, rows }) => [
    ...wrap(who, width - INDENT.length, paint).map((line) => INDENT + line),
    ...rows.flatMap((row) => rowLines(row, fails, minor, layout, paint)),
  ]);
}

/** How many columns each part of a row has; `right` is 0 where a place stands below its row. */
type Layout = Readonly<{ numbers: number; left: number; room: number; right: number }>;

function layoutFor(width: number, numbers: number): Layout {
  const left = INDENT.length + numbers + 1 + SEVERITY_WIDTH + 1;
  const right = width >= WIDE ? Math.floor(width / 3.4) : 0;
  return { numbers, left, room: width - left - (right === 0 ? 0 : right + GAP.length), right };
}

/** Numbers and severity, what is done, and where. Of what gates, every number is there, however many lines that takes. */
function rowLines(row: DigestRow, fails: Fails, minor: number, layout: Layout, paint: Paint): string[] {
  const { room, right, left } = layout;
  const [first = "", ...others] = numbersInWords(row.findings);
  const isGrave = fails(row.findings[0].finding);
  const place = shortened(placeOf(row), right === 0 ? room : right);
  const lines = [
    ...atMost(isGrave ? MOST_LINES : minor, row.does, room, paint),
    ...(others.length === 0 || !isGrave
      ? []
      : wrap(`also ${others.length === 1 ? "finding" : "findings"} ${others.join(", ")}`, room, paint)),
    ...(right === 0 ? [place] : []),
  ];
  const name = row.severity.toUpperCase();
  const lead = [
    `${INDENT}${first.padStart(layout.numbers)} `,
    paint.as(SEVERITY_WORDS[row.severity].ansi, name),
    " ".repeat(SEVERITY_WIDTH - name.length + 1),
  ].join("");
  return lines.map((line, index) => {
    if (index > 0) return " ".repeat(left) + line;
    if (right === 0) return lead + line;
    const between = room - visibleWidth(line) + GAP.length + right - widthOf(place);
    return `${lead}${line}${" ".repeat(between)}${place}`;
  });
}

function atMost(count: number, sentence: string, width: number, paint: Paint): string[] {
  const lines = wrap(sentence, width, paint);
  if (lines.length === 0) return [""];
  if (lines.length <= count) return lines;
  const plain = wrap(withShortNames(sentence), width, paint);
  if (plain.length <= count) return plain;
  const shorter = wrap(withShortNames(sentence), width - " …".length, paint).slice(0, count);
  return shorter.map((line, index) => (index === count - 1 ? `${line} …` : line));
}

/** A sentence whose long names are cut, so that they don't hide what is said of them. */
function withShortNames(sentence: string): string {
  return sentence.replace(LONG_NAME, (_, name: string) => `\`${name}…\``);
}

/** A name of more than forty characters, and its beginning. */
const LONG_NAME = /(?<!`)`([^`]{38})[^`]{3,}`(?!`)/g;

/** "capabilities/main.json:17", and how much more there is. */
function placeOf(row: DigestRow): string {
  const { first, files, lines } = placesOf(row);
  const path = first.path.split("/").slice(-2).join("/");
  const more =
    files > 1
      ? ` +${files - 1} ${files === 2 ? "file" : "files"}`
      : lines > 1
        ? ` +${lines - 1} ${lines === 2 ? "line" : "lines"}`
        : "";
  return inert(path === "" ? "the repository" : `${path}:${first.line}${more}`);
}

/** A text that is cut at its beginning: the end of a path says most. */
function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let [kept, used] = ["", 1];
  for (const character of Array.from(text).reverse()) {
    used += widthOf(character);
    if (used > width) break;
    kept = character + kept;
  }
  return `…${kept}`;
}

const ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

function visibleWidth(line: string): number {
  return widthOf(line.replace(ANSI, ""));
}
