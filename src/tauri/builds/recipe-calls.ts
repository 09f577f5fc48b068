import type { SourceFile } from "../../formats/value.ts";
import { inFolder } from "../paths.ts";
import type { Maker, Part } from "./maker.ts";
import { pathsIn, resolved } from "./paths.ts";
import { isJustfile, isMakefile } from "./recipe-files.ts";
import { makersOfRecipes } from "./recipes.ts";
import type { Ran } from "./run.ts";
import type { Value } from "./shell/values.ts";

/** A call of `make` or `just`: the recipes that it names, their arguments, and the file or folder that it names. */
type RecipeCall = Readonly<{
  program: "make" | "just";
  recipes: Value;
  variables: ReadonlyMap<string, string>;
  args: Value;
  file: string | null;
  folder: string;
}>;

/** The recipes that `make target NAME=value` and `just recipe arguments` run, with the variables and arguments of the call. */
export function startedRecipes(ran: Ran, files: ReadonlyMap<string, SourceFile>): Part[] {
  const call = recipeCall(ran.words);
  const file = call && fileOf(call, ran.folders, files);
  if (call === undefined || file === undefined) return [];
  // make reads variables of the environment as its own.
  const variables = new Map([...(call.program === "make" ? written(ran) : []), ...call.variables]);
  const makers = makersOfRecipes(file, files, { variables, args: call.args });
  return chosen(makers, call, file).flatMap(({ parts }) =>
    parts.map(({ script, start }) => ({
      script,
      start: { ...start, variables: new Map([...ran.variables, ...start.variables]) },
    })),
  );
}

const NAMES_FILE = /^(?:-f|--file|--makefile|--justfile)$/;
const NAMES_FOLDER = /^(?:-C|--directory|--working-directory|-d)$/;

function recipeCall(all: Value): RecipeCall | undefined {
  const at = all.findIndex((word) => /^(?:.*\/)?(?:g?make|just)$/.test(word));
  if (at < 0) return undefined;
  const program = all[at]?.endsWith("just") === true ? "just" : "make";
  const words = all.slice(at + 1);
  const behind = (flag: RegExp) => words.find((_, i) => flag.test(words[i - 1] ?? ""));
  const given = words.flatMap((word) => {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const isOperand = (word: string, i: number) =>
    !/^-|^[A-Za-z_]\w*=/.test(word) &&
    !NAMES_FILE.test(words[i - 1] ?? "") &&
    !NAMES_FOLDER.test(words[i - 1] ?? "");
  const first = words.findIndex(isOperand);
  const recipes =
    program === "just" ? words.slice(first).slice(0, first < 0 ? 0 : 1) : words.filter(isOperand);
  return {
    ...{ program, recipes, variables: new Map(given), args: first < 0 ? [] : words.slice(first + 1) },
    ...{ file: behind(NAMES_FILE) ?? null, folder: behind(NAMES_FOLDER) ?? "." },
  };
}

/** The recipes of a call; the file's first recipe where the call names none. */
function chosen(makers: readonly Maker[], { recipes }: RecipeCall, { path }: SourceFile): readonly Maker[] {
  if (recipes.length === 0) return makers.slice(0, 1);
  return makers.filter(({ key }) => recipes.some((recipe) => key === `${path}#${recipe}`));
}

function written({ variables }: Ran): (readonly [string, string])[] {
  return [...variables].flatMap(([name, values]) => {
    const [only] = values;
    const isOne = values.length === 1 && only?.length === 1 && /^\w+$/.test(name);
    return isOne ? [[name, only[0] ?? ""] as const] : [];
  });
}

const USUAL = {
  make: ["GNUmakefile", "makefile", "Makefile"],
  just: ["justfile", "Justfile", ".justfile"],
} as const;

function fileOf(
  { program, file, folder }: RecipeCall,
  folders: readonly string[] | null,
  files: ReadonlyMap<string, SourceFile>,
): SourceFile | undefined {
  const inside = (folders ?? [""]).flatMap((each) => resolved(each, folder) ?? []);
  const usual = inside.flatMap((each) => USUAL[program].map((name) => inFolder(each, name)));
  const paths = file === null ? usual : pathsIn(file, inside);
  const found = paths.flatMap((path) => files.get(path) ?? []);
  return found.find(({ path }) => file !== null || isJustfile(path) || isMakefile(path));
}
