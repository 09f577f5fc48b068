import type { Place } from "../domain/place.ts";
import type { Work } from "../domain/work.ts";
import {
  type AttributeSetting,
  type AttributeValue,
  type GitAttributes,
  readGitAttributes,
} from "../formats/git-attributes.ts";
import type { SourceFile } from "../formats/value.ts";
import { type GitPattern, gitPattern } from "../language/git-pattern.ts";
import type { DeclaredFile } from "../readers/file-kind.ts";
import { baseName, below, folderOf, inFolder, withAncestors } from "../tauri/paths.ts";

export const GIT_ATTRIBUTES = ".gitattributes";

/** No reader has them: they say what a checkout makes of any file. */
export const ATTRIBUTES: DeclaredFile = {
  name: "attributes of files",
  role: "attributes",
  coverage: "read",
  why: "Read for what makes a checkout hold other content than the repository does.",
  samples: [".gitattributes", "src-tauri/.gitattributes"],
  knownAs: [GIT_ATTRIBUTES],
  is: (path) => baseName(path) === GIT_ATTRIBUTES,
  wants: (path) => baseName(path) === GIT_ATTRIBUTES,
};

/** The attributes of one path by their names, each with the line that decides it. */
export type AttributesOfPath = ReadonlyMap<string, Readonly<{ value: AttributeValue; at: Place }>>;

type Rule = Readonly<{ matches: GitPattern; settings: readonly AttributeSetting[]; at: Place }>;

/** One `.gitattributes`, prepared for lookups: its rules and macros, the last of each first, as git reads them. */
type Attributes = Readonly<{
  rules: readonly Rule[];
  macros: ReadonlyMap<string, readonly AttributeSetting[]>;
}>;

/** The macro that git defines itself. */
const BUILT_IN: Attributes["macros"] = new Map([
  ["binary", ["diff", "merge", "text"].map((name) => ({ name, value: false }))],
]);

const read = new WeakMap<SourceFile, Attributes>();

/**
 * The attributes that git gives a path: a nearer file wins over one further up, and a later line over an earlier one.
 * Attributes of the machine (`.git/info/attributes`, git's configuration) aren't in a tree.
 */
export function attributesOf(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
  ignoreCase: boolean,
  work: Work,
): AttributesOfPath {
  const macros = macrosIn(files.get(GIT_ATTRIBUTES));
  const found = new Map<string, { value: AttributeValue; at: Place }>();
  const fill = (settings: readonly AttributeSetting[], at: Place): void => {
    // The last setting comes first, and the settings of a macro come before those written in front of it.
    const todo = [...settings];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      work.spend(1);
      const { name, value } = next;
      if (found.has(name)) continue;
      found.set(name, { value, at });
      if (value === true) todo.push(...(macros.get(name) ?? []));
    }
  };
  for (const folder of withAncestors(folderOf(path))) {
    const file = files.get(inFolder(folder, GIT_ATTRIBUTES));
    const inside = below(folder, path);
    if (file === undefined || inside === undefined) continue;
    for (const { matches, settings, at } of prepared(file).rules) {
      work.spend(1);
      if (matches(inside, ignoreCase, work)) fill(settings, at);
    }
  }
  return found;
}

function macrosIn(file: SourceFile | undefined): Attributes["macros"] {
  return file === undefined ? BUILT_IN : new Map([...BUILT_IN, ...prepared(file).macros]);
}

/** An unchanged file is one object at base and head, so it is read once. */
function prepared(file: SourceFile): Attributes {
  const known = read.get(file) ?? prepare(file.path, readGitAttributes(file.text));
  read.set(file, known);
  return known;
}

function prepare(path: string, { rules, macros }: GitAttributes): Attributes {
  return {
    rules: rules.toReversed().map(({ pattern, settings, line }) => ({
      matches: gitPattern(pattern),
      settings,
      at: { path, line, column: 1, endLine: line },
    })),
    macros: new Map(macros.map(({ name, settings }) => [name, settings])),
  };
}
