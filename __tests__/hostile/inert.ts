import { INVISIBLE } from "../../src/domain/sentence.ts";
import { withoutCode } from "../renderers/without-code.ts";
import type { Outputs } from "./reviewer.ts";

/** The one tag that is ours: what not everybody wants to read is folded, below plain words. */
const OUR_FOLD = /^<details><summary>[\w ,:()]+<\/summary>$|^<\/details>$/gm;

/** What a name from the repository managed to do to an output: nothing, if every renderer does its work. */
export function harmIn({ text, json, markdown, sarif }: Partial<Outputs>): string[] {
  const prose = withoutCode(markdown ?? "").replaceAll(OUR_FOLD, "");
  const harm: Readonly<Record<string, boolean>> = {
    "a character that acts or hides stands in the text": acts(text),
    "a character that acts or hides stands in the JSON": acts(json),
    "a character that acts or hides stands in the SARIF": acts(sarif),
    "a line of the text commands the runner": /^\s*::|##\[/m.test(text ?? ""),
    "the Markdown holds a comment": markdown?.includes("<!--") === true,
    "the Markdown holds a tag": /[<>]/.test(prose),
    "the Markdown holds a link or image": /(?<!\\)[[\]]|:\/\//.test(prose),
    "the Markdown mentions someone": /@\w/.test(prose),
    "the JSON is none": json !== undefined && !isJson(json),
    "the SARIF is none": sarif !== undefined && !isJson(sarif),
    "the SARIF points out of the repository": sarif !== undefined && isJson(sarif) && pointsOutside(sarif),
  };
  return Object.keys(harm).filter((what) => harm[what]);
}

function acts(text = ""): boolean {
  return text.replaceAll("\n", "").search(INVISIBLE) >= 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

type Sarif = Readonly<{
  runs: readonly Readonly<{
    results: readonly Readonly<{
      locations: readonly Readonly<{ physicalLocation: { artifactLocation: { uri: string } } }>[];
    }>[];
  }>[];
}>;

function pointsOutside(sarif: string): boolean {
  const { runs }: Sarif = JSON.parse(sarif);
  const uris = runs.flatMap(({ results }) =>
    results.flatMap(({ locations }) =>
      locations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri),
    ),
  );
  return uris.some((uri) => /^\/|^\w+:|(?:^|\/)\.\.(?:\/|$)|[\s\\]/.test(uri));
}
