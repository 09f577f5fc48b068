import { isDeepStrictEqual } from "node:util";
import type { Review } from "../../src/domain/review.ts";
import { INVISIBLE } from "../../src/domain/sentence.ts";
import { type FindingMarker, readMarker, withMarker } from "../../src/review/marker.ts";
import type { ReadBack } from "./live.ts";
import { excerptsNamed } from "./named-review.ts";
import { annotationsOf, HEAD, jsonOf, logOf, sarifOf, terminalOf } from "./outputs.ts";
import { commandsIn, steeringIn } from "./steering.ts";

const MARKER: FindingMarker = {
  ...{ kind: "finding", rule: "ipc/command-granted", fingerprint: "0123456789abcdef0123456789abcdef" },
  ...{ head: HEAD, state: "open" },
};

/** What a name did to the pages that GitHub shows, beginning with the page's name. */
export function harmInPages(pages: readonly ReadBack[]): string[] {
  return pages.flatMap(({ name, page, live }) => {
    const marked = readMarker(withMarker(page, MARKER));
    const ours = { words: page.replaceAll("\r\n", "\n").trim(), marker: MARKER };
    return [
      ...live,
      ...(readMarker(page) === undefined ? [] : ["a marker of ours"]),
      ...(isDeepStrictEqual(marked, ours) ? [] : ["our own marker is lost"]),
    ].map((harm) => `${name}: ${harm}`);
  });
}

/** What a name did to any other output. */
export function harmElsewhere(review: Review, text: string): string[] {
  const shown = Object.entries(terminalOf(review, excerptsNamed(text), text));
  const noted = annotationsOf(review).map(({ title, message }) => `${title}${message.replaceAll("\n", "")}`);
  return [
    ...shown.flatMap(([name, each]) => steeringIn(each).map((harm) => `${name}: ${harm}`)),
    ...logOf(review, text)
      .flatMap(commandsIn)
      .map((harm) => `the log: ${harm}`),
    ...(noted.some((each) => each.search(INVISIBLE) >= 0) ? ["an annotation: a character that hides"] : []),
    ...(jsonOf(review).replaceAll("\n", "").search(INVISIBLE) >= 0 ? ["JSON: a character that hides"] : []),
    ...harmInSarif(sarifOf(review)).map((harm) => `SARIF: ${harm}`),
  ];
}

type Location = Readonly<{ physicalLocation: { artifactLocation: { uri: string } } }>;
type Located = Readonly<{ locations?: readonly Location[] }>;

/** SARIF's messages know links, and its addresses may lead anywhere. */
function harmInSarif(sarif: string): string[] {
  const [run] = JSON.parse(sarif).runs;
  const located: readonly Located[] = [...run.results, ...run.invocations[0].toolExecutionNotifications];
  const addresses = located.flatMap(({ locations = [] }) =>
    locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
  );
  return [
    ...addresses.filter(leadsAway).map((uri) => `the address ${uri}`),
    ...(sarif.includes("](") ? ["a link"] : []),
    ...(sarif.replaceAll("\n", "").search(INVISIBLE) >= 0 ? ["a character that acts or hides"] : []),
  ];
}

const ROOT = "https://root.example/a/b/";

function leadsAway(uri: string): boolean {
  return !new URL(uri, ROOT).href.startsWith(ROOT) || /^\w+:|[\s\\]/.test(uri);
}
