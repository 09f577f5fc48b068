import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import { jsTokens } from "../../formats/js-tokens.ts";
import { placesIn } from "../../formats/lines.ts";
import type { SourceFile } from "../../formats/value.ts";
import { baseName, folderOf, withAncestors } from "../../tauri/paths.ts";
import type { AppLocation } from "../../tauri/project.ts";

/** Settings of bundlers and of what they load, as code that runs where the frontend is built. */
export const BUNDLER_NAMES: readonly string[] = [
  "vite",
  "svelte",
  "astro",
  "next",
  "nuxt",
  "webpack",
  "rollup",
  "rspack",
  "rsbuild",
  "rolldown",
  "esbuild",
  "postcss",
  "tailwind",
  "babel",
  "vue",
  "craco",
  "uno",
  "quasar",
].flatMap((name) => ["js", "mjs", "cjs", "ts", "mts", "cts"].map((ending) => `${name}.config.${ending}`));

const NAMES: ReadonlySet<string> = new Set(BUNDLER_NAMES);

/** Whether a file puts the app's frontend together: it lies in a folder above the app, in the app's own, or right beside that. */
export function isBundler(path: string, { root }: AppLocation): boolean {
  if (!NAMES.has(baseName(path))) return false;
  const above = withAncestors(root);
  return above.includes(folderOf(path)) || above.includes(folderOf(folderOf(path)));
}

/** Beginnings of variables that hold keys of the build. `TAURI_ENV_` names none. */
const SECRET_BEGINNING = /^(?:|T(?:A(?:U(?:R(?:I(?:_(?:(?:S|P)\w*)?)?)?)?)?)?)$/;

/** `envPrefix` that takes in what the build keeps secret: Vite puts such variables into the pages. */
export function prefixGrants(file: SourceFile): StepGrant[] {
  const tokens = jsTokens(file.text);
  if (typeof tokens === "number") return [];
  const placeAt = placesIn(file);
  return tokens.flatMap(({ kind, text, start }, at): StepGrant[] => {
    if (text !== "envPrefix" || kind === "regex" || tokens[at + 1]?.text !== ":") return [];
    const isList = tokens[at + 2]?.text === "[";
    const values = isList
      ? tokens.slice(
          at + 3,
          tokens.findIndex((each, i) => i > at && each.text === "]"),
        )
      : tokens.slice(at + 2, at + 3);
    return values
      .filter((each) => each.kind === "text" && SECRET_BEGINNING.test(each.text))
      .map((each) => ({
        domain: "steps",
        rule: "build/secrets-bundled",
        act: `envPrefix ${each.text}`,
        machine: "builder",
        by: code(file.path),
        entry: "",
        text: `envPrefix: "${each.text}"`,
        class: "reaches",
        secrets: ["TAURI_SIGNING_PRIVATE_KEY", "TAURI_SIGNING_PRIVATE_KEY_PASSWORD"],
        at: placeAt(start, start),
      }));
  });
}
