import { contentOf, wordsOf } from "../../domain/gap.ts";
import { Work } from "../../domain/work.ts";
import { below } from "../paths.ts";
import type { Project } from "../project.ts";
import { rustOfApp } from "../rust-files.ts";
import { type CodeIndex, indexCode, type Mentioned } from "./code-index.ts";

/** How many tokens are looked at for all slices of one app together. */
const MOST_STEPS = 20_000_000;

/** Every mention of a name. The first time that somebody asks for a name, this goes through the files that hold it. */
export function mentionsIn({ index, work }: Code, name: string): readonly Mentioned[] {
  work.spend(index.costOf(name));
  return index.mentions(name);
}

/** All code of an app, indexed by name. Made when something has to be followed. */
export function codeIndexOf(project: Project): Code {
  const code = indexes.get(project) ?? {
    index: indexCode(rustOfApp(project).files),
    work: new Work(MOST_STEPS),
  };
  indexes.set(project, code);
  return code;
}

/** An identity of everything that a use may depend on whose calls can't be found: the app's code, and all that lies beside it. */
export function allCodeOf(project: Project): string {
  const { root } = project.location;
  restOn(project, root);
  return wordsOf(codeOf(project), project.contents.at(root));
}

/** Notes that a computed value depends on what lies at a path or below it. */
export function restOn(project: Project, path: string): void {
  const paths = rested.get(project) ?? new Set<string>();
  rested.set(project, paths.add(path));
}

/** Tells whether a computed value depends on a file, by all that was asked of this app so far. */
export function isRestedOn(project: Project): (path: string) => boolean {
  const paths = [...(rested.get(project) ?? [])];
  return (path) => paths.some((each) => path === each || below(each, path) !== undefined);
}

const rested = new WeakMap<Project, Set<string>>();

/** An app's code, and the budget of work on it. */
export type Code = Readonly<{ index: CodeIndex; work: Work }>;

const indexes = new WeakMap<Project, Code>();

/** The contents of all files of an app's code. */
export function codeOf(project: Project): string[] {
  return rustOfApp(project)
    .files.map(({ file }) => contentOf(file))
    .sort();
}
