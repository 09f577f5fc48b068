import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import { expressionAt } from "../../facts/build-code/own-act.ts";
import { type JsToken, jsTokens } from "../../formats/js-tokens.ts";
import { placesIn } from "../../formats/lines.ts";
import type { SourceFile } from "../../formats/value.ts";

/** Beginnings of variables that hold keys of the build. `TAURI_ENV_` names none. */
const SECRET_BEGINNING = /^(?:|T(?:A(?:U(?:R(?:I(?:_(?:(?:S|P)\w*)?)?)?)?)?)?)$/;

/** Something that a bundler is told to put into pages, by its place: a beginning of variables; null where that is computed. */
type Bundled = Readonly<{ text: string; beginning: string | null; start: number }>;

/** Variables of the build that end in pages: `envPrefix` that takes in what is secret, and the whole environment. */
export function bundledGrants(file: SourceFile): StepGrant[] {
  const secret = [...prefixesIn(file), ...environmentIn(file)].filter(
    ({ beginning }) => beginning !== null && SECRET_BEGINNING.test(beginning),
  );
  const placeAt = placesIn(file);
  return secret.map(({ text, start }) => ({
    domain: "steps",
    rule: "build/secrets-bundled",
    act: text.replace(/\s+/g, ""),
    machine: "builder",
    by: code(file.path),
    entry: "",
    text,
    class: "reaches",
    secrets: ["TAURI_SIGNING_PRIVATE_KEY", "TAURI_SIGNING_PRIVATE_KEY_PASSWORD"],
    at: placeAt(start, start),
  }));
}

/** Where it isn't known which variables end in pages. */
export function bundledGaps(file: SourceFile): Gap[] {
  const crowded = ["envPrefix", "define"]
    .map((name) => keysNamed(name, tokensOf(file)))
    .filter(({ length }) => length === MOST_KEYS)
    .flatMap((keys) => ({ start: tokensOf(file)[keys.at(-1) ?? 0]?.start ?? 0 }));
  return [...prefixesIn(file).filter(({ beginning }) => beginning === null), ...crowded]
    .slice(0, 1)
    .map(({ start }) => {
      const message = `Settings of a bundler are computed here, so it isn't known which variables of the build end in the app's pages.`;
      return gapAt(placesIn(file)(start, start), { kind: "dynamic", rests: contentOf(file), message });
    });
}

/** The texts of `envPrefix`. A name is followed to what it is set to in the same file. */
function prefixesIn(file: SourceFile): Bundled[] {
  const tokens = tokensOf(file);
  return keysNamed("envPrefix", tokens).flatMap((at): Bundled[] => {
    const { start = 0 } = tokens[at] ?? {};
    const [next, value] = [tokens[at + 1], at + 2];
    if (next?.text === ":") return valuesAt(tokens, value);
    const isShort = /^[,}]$/.test(next?.text ?? "") && /^[,{]$/.test(tokens[at - 1]?.text ?? "");
    return isShort ? setTo("envPrefix", tokens, start) : [];
  });
}

/** How many keys of a name are looked at. Settings that people write have one. */
const MOST_KEYS = 30;

/** The indices of tokens that may be a key of this name. */
function keysNamed(name: string, tokens: readonly JsToken[]): number[] {
  const found = tokens.flatMap(({ kind, text }, at) =>
    text === name && kind !== "regex" && tokens[at - 1]?.text !== "." ? [at] : [],
  );
  return found.slice(0, MOST_KEYS);
}

function valuesAt(tokens: readonly JsToken[], at: number): Bundled[] {
  const first = tokens[at];
  if (first === undefined) return [];
  if (first.kind === "word") return setTo(first.text, tokens, first.start);
  const end = first.text === "[" ? tokens.findIndex((each, i) => i > at && each.text === "]") : at + 1;
  const inside = first.text === "[" ? tokens.slice(at + 1, end < 0 ? undefined : end) : [first];
  return inside
    .filter(({ kind }) => kind !== "mark")
    .map(({ kind, text, start }) => ({
      text: `envPrefix: "${text}"`,
      beginning: kind === "text" ? text : null,
      start,
    }));
}

/** What a constant of the file is set to, where texts say so. */
function setTo(name: string, tokens: readonly JsToken[], start: number): Bundled[] {
  const at = tokens.findIndex(
    ({ text }, i) => text === name && tokens[i + 1]?.text === "=" && tokens[i - 1]?.text === "const",
  );
  const value = tokens[at + 2];
  const isWritten = at >= 0 && (value?.kind === "text" || value?.text === "[");
  return isWritten ? valuesAt(tokens, at + 2) : [{ text: `envPrefix: ${name}`, beginning: null, start }];
}

/** `define` that is given the whole environment: `process.env` itself, or what `loadEnv` gives for no beginning. */
function environmentIn(file: SourceFile): Bundled[] {
  const tokens = tokensOf(file);
  const names = [...file.text.matchAll(WHOLE)].map(([, name = ""]) => name).slice(0, MOST_KEYS);
  return keysNamed("define", tokens).flatMap((at): Bundled[] => {
    const { start = 0 } = tokens[at] ?? {};
    if (tokens[at + 1]?.text !== ":") return [];
    const value = expressionAt(file.text, tokens[at + 2]?.start ?? start, "js");
    const plain = value.replace(/"[^"]*"/g, "");
    const isWhole =
      /\bprocess\.env(?![\w.[])/.test(plain) ||
      names.some((name) => new RegExp(`(?<![\\w.])${name}(?![\\w.[:])`).test(plain));
    return isWhole ? [{ text: `define: ${value.slice(0, 120)}`, beginning: "", start }] : [];
  });
}

const WHOLE =
  /\b(?:const|let|var)\s+(\w+)\s*=\s*(?:process\.env(?![\w.[])|loadEnv\([^()]*(?:\([^()]*\)[^()]*)*,\s*(?:""|'')\s*\))/g;

const read = new WeakMap<SourceFile, readonly JsToken[]>();

/** The tokens of a file; none where it can't be read, which is told elsewhere. */
function tokensOf(file: SourceFile): readonly JsToken[] {
  const known = read.get(file);
  if (known !== undefined) return known;
  const tokens = jsTokens(file.text);
  const found = typeof tokens === "number" ? [] : tokens;
  read.set(file, found);
  return found;
}
