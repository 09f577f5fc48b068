import { wordsOf } from "../../domain/gap.ts";
import { OutOfWork, type Work } from "../../domain/work.ts";
import { isCustomCondition } from "../../formats/rust/conditions.ts";
import { expressionIn } from "../../formats/rust/expression.ts";
import { argumentsAt, writtenOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { bindingOf, costOfBinding, type EnclosingFunction } from "./bindings.ts";
import { isImport } from "./calls.ts";
import type { CodeIndex, CodePart, Declared, IndexedFile, Mentioned } from "./code-index.ts";
import { allCodeOf, type Code, codeIndexOf, codeOf, mentionsIn, restOn } from "./code-of-app.ts";
import { isFeatureOn } from "./conditions.ts";
import { foldersBeside, ownCrates } from "./crates-beside.ts";
import { contentsNamed, type NamedContent } from "./named-contents.ts";
import { includedPath } from "./paths.ts";
import { readByScripts, settingsOf } from "./settings.ts";
import { BESIDE, COMPUTED, DEEP, type Extent, NEARBY } from "./slice-extent.ts";
import {
  aliasesOf,
  changesOfStatic,
  foundOnce,
  givenToGeneric,
  importsFor,
  includesGenerated,
  managedFor,
  otherModules,
  setsVariable,
  settingsOfField,
  writtenOnce,
} from "./slice-related.ts";
import {
  conditionsBefore,
  functionInAttribute,
  isCommand,
  isCondition,
  isSmallValue,
  isTraitItem,
  NOWHERE,
  OF_EVERYBODY,
  SETS_CONDITIONS,
  tellingWords,
} from "./slice-words.ts";
import { unnamed } from "./unnamed.ts";

/** How many declarations of one name, and calls of one function, are followed. */
const MOST_OF_A_NAME = 100;

/**
 * An identity of what a computed value depends on: its own tokens, and those of every function, constant, macro, variable and
 * argument that its names lead to, with the contents of the files that their texts name. If there is no end to that, it
 * is all code of the app. We don't know types, so it may hold more than what counts.
 */
export function sliceOf(project: Project, path: string, part: Stretch): string {
  const code = codeIndexOf(project);
  const file = code.index.file(path);
  return file === undefined ? allCodeOf(project) : new Slice(project, code, DEEP).from({ file, part });
}

/**
 * The same for a condition: only what lies near counts, and never all code. If each run decides a condition anew, some run of
 * base may have met it, so only what its own words name counts.
 */
export function conditionSliceOf(
  project: Project,
  file: IndexedFile,
  part: Stretch,
  isFixed: boolean,
): string {
  return new Slice(project, codeIndexOf(project), isFixed ? NEARBY : BESIDE).from({ file, part });
}

/** The same for an argument that code computes at run time: what it comes from, within some steps. */
export function argumentSliceOf(project: Project, path: string, part: Stretch): string {
  const code = codeIndexOf(project);
  const file = code.index.file(path);
  return file === undefined ? allCodeOf(project) : new Slice(project, code, COMPUTED).from({ file, part });
}

const INCLUDES: ReadonlySet<string> = new Set(["include", "include_bytes", "include_dir", "include_str"]);

/** If only little counts, a method is still followed when at most this many types of the app have one of its name. */
const MOST_OWNERS = 2;

/** Up to this many steps from the start, fields, methods and types are followed too, and an unbound name leads to all code. */
const NEAR = 1;

const isFunction = ({ kind }: Declared): boolean => kind === "function";

/** A part that is followed. If it is a whole declaration, another part called it, and holds the arguments. */
type Step = CodePart & Readonly<{ depth: number; isWhole: boolean }>;

class Slice {
  readonly #project: Project;
  readonly #index: CodeIndex;
  readonly #work: Work;
  readonly #seen = new Set<string>();
  readonly #written = new Set<string>();
  readonly #contents = new Set<string>();
  readonly #todo: Step[] = [];
  readonly #extent: Extent;
  #tokens = 0;
  #isEndless = false;
  /** Whether something that it leads to was left out. */
  #isCut = false;

  constructor(project: Project, { index, work }: Code, extent: Extent) {
    this.#extent = extent;
    this.#project = project;
    this.#index = index;
    this.#work = work;
  }

  from(start: CodePart): string {
    let isLost = false;
    try {
      this.#add({ ...start, depth: -1, isWhole: false }, [start]);
      for (const step of this.#todo) if (this.#goesOn(step)) this.#follow(step);
    } catch (error) {
      if (!(error instanceof OutOfWork)) throw error;
      isLost = true;
    }
    const { mayBeAll, full } = this.#extent;
    const isAll = isLost || (this.#isEndless && mayBeAll) || (this.#isCut && full === "code");
    const code = isAll ? codeOf(this.#project) : [...this.#written].sort();
    return wordsOf(code, [...this.#contents].sort());
  }

  #goesOn({ depth }: Step): boolean {
    const { few, tokens, parts, mayBeAll } = this.#extent;
    const isNear = depth <= this.#extent.depth || this.#seen.size <= few;
    const isFull = this.#tokens > tokens || this.#seen.size > parts;
    if (isFull) this.#isCut = true;
    return isNear && !isFull && !(this.#isEndless && mayBeAll);
  }

  #add(from: Step, parts: readonly CodePart[], isWhole = false): void {
    if (parts.length > MOST_OF_A_NAME) this.#isCut = true;
    else
      for (const { file, part } of parts) this.#addPart(from, { file, part, depth: from.depth + 1, isWhole });
  }

  #addPart(from: Step, step: Step): void {
    const { file, part } = step;
    const isInside = from.file === file && from.part.from < part.from && part.to < from.part.to;
    const name = `${file.rust.file.path}\0${part.from}\0${part.to}`;
    if (isInside || this.#seen.has(name)) return;
    this.#seen.add(name);
    this.#tokens += part.to - part.from;
    this.#work.spend(part.to - part.from);
    this.#write(step);
    this.#todo.push(step);
  }

  #write({ file, part, depth }: Step): void {
    const { mayBeAll, whole } = this.#extent;
    const { tokens } = file.source;
    if (depth > whole && !isSmallValue(tokens, part))
      for (const word of tellingWords(tokens, part)) this.#written.add(word);
    else this.#written.add(mayBeAll ? writtenOf(file.source, part) : this.#unnamed({ file, part }));
  }

  #unnamed(part: CodePart): string {
    return writtenOnce(this.#index, part, () => unnamed(part, this.#work, this.#isOwnMacro));
  }

  #follow(step: Step): void {
    const { file, part } = step;
    const { tokens } = file.source;
    if (step.isWhole) this.#add(step, conditionsBefore(step));
    for (let at = part.from; at < part.to; at += 1) {
      const token = tokens[at];
      if (token?.kind === "text") this.#text(step, at, token.text);
      else if (token?.kind === "word" && !(NOWHERE.has(token.text) && isKeyword(token, token.text)))
        this.#name(step, at, token.text);
    }
  }

  /** A text may name files, and as a format, variables: `format!("{name}")`. */
  #text(step: Step, at: number, text: string): void {
    const { file, depth } = step;
    this.#named(contentsNamed(this.#project, file.rust, text));
    if (depth <= NEAR && /^var(?:_os)?$/.test(file.source.tokens[at - 2]?.text ?? ""))
      this.#add(step, setsVariable(this.#mentionsOf, text));
    const called = functionInAttribute(file.source.tokens, at);
    if (called !== undefined) this.#add(step, this.#declared(called, isFunction), true);
    for (const [, name = ""] of text.matchAll(/\{([A-Za-z_]\w*)(?=[:}])/g)) this.#plain(step, at, name, true);
  }

  #named(contents: readonly NamedContent[]): void {
    for (const { identity, path } of contents) {
      this.#contents.add(identity);
      restOn(this.#project, path);
    }
  }

  #name(step: Step, at: number, name: string): void {
    const { tokens } = step.file.source;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (isCondition(step.file, at)) {
      this.#condition(step, at, name);
      return;
    }
    if (!isMark(before, ".") && !isMark(before, "::")) this.#crates(step, name);
    if (isMark(next, "!") && tokens[at + 2]?.kind === "open") {
      this.#macro(step, at, name);
      return;
    }
    const isCalled = isOpen(next, "(") || (isMark(next, "::") && isMark(tokens[at + 2], "<"));
    // In `0..COUNT`, two dots are no member.
    const isMember = isMark(before, ".") && !isMark(tokens[at - 2], ".");
    if (isMember) this.#member(step, at, name, isCalled);
    else if (isMark(before, "::")) this.#path(step, at, name);
    else if (name !== "_" && !["::", ":", "="].some((mark) => isMark(next, mark)))
      this.#plain(step, at, name);
  }

  /**
   * A name may come from a crate of the repository whose code isn't read: then all that lies there counts. Farther from the
   * start, most of an app's crates are named, and a change of any would count as a change of everything.
   */
  #crates({ file, depth }: Step, name: string): void {
    if (depth > 2) return;
    for (const folder of foldersBeside(this.#project, file, name)) {
      restOn(this.#project, folder);
      this.#contents.add(wordsOf("crate", this.#project.contents.at(folder)));
    }
  }

  /** A method of the app, or a field. The result of a foreign method has fields of its own. */
  #member(step: Step, at: number, name: string, isCalled: boolean): void {
    if (step.depth > NEAR) return;
    if (isCalled) {
      if (/^(?:try_)?state$/.test(name))
        this.#add(step, managedFor(this.#mentionsOf, { file: step.file, index: at }));
      const own = this.#declared(name, ({ owner }) => owner !== null);
      // We don't know types. If many have the method, such as `as_ref`, it is probably none of these.
      if (this.#extent.mayBeAll || own.length <= MOST_OWNERS) this.#add(step, own, true);
      return;
    }
    const { tokens } = step.file.source;
    let root = at;
    while (isMark(tokens[root - 1], ".") && tokens[root - 2]?.kind === "word") root -= 2;
    const [isTaken, isLast] = [
      !isMark(tokens[root - 1], "."),
      !isMark(tokens[at + 1], ".") && !isMark(tokens[at + 1], "="),
    ];
    const isOfTauri = bindingOf(step.file, root, tokens[root]?.text ?? "")?.kind === "given";
    if (isTaken && isLast && !isOfTauri) this.#add(step, settingsOfField(this.#mentionsOf, name));
  }

  #declared(name: string, isIt: (declared: Declared) => boolean): readonly Declared[] {
    return this.#index.declared(name).filter(isIt);
  }

  /** The end of a path: `Owner::name`, or `module::name`. */
  #path(step: Step, at: number, name: string): void {
    const { file, depth } = step;
    const qualifier = file.source.tokens[at - 2]?.text ?? "";
    const generic = givenToGeneric(this.#mentionsOf, { file, index: at }, qualifier);
    const aliases = depth > NEAR || generic !== null ? [] : this.#once("alias", aliasesOf, qualifier);
    this.#add(step, [...(generic ?? []), ...aliases]);
    const words = aliases.flatMap(({ file: { source }, part }) => source.tokens.slice(part.from, part.to));
    const others = words.flatMap(({ kind, text }) => (kind === "word" && text !== qualifier ? text : []));
    // Of `X::name` and `<Type as Trait>::name` we don't know the type.
    const isUnknown = generic !== null || qualifier === ">";
    const declared = isUnknown
      ? this.#declared(name, ({ owner, kind }) => owner !== null && kind !== "owner")
      : [qualifier, ...others].flatMap((each) => this.#qualified(step, each, name));
    if (new Set(declared.map((each) => each.file)).size > 1)
      for (const text of [...importsFor(file, qualifier), ...otherModules(this.#mentionsOf, qualifier)])
        this.#written.add(text);
    this.#add(step, declared, true);
  }

  /** `Owner::name`, or `module::name`. */
  #qualified({ file, depth }: Step, qualifier: string, name: string): readonly CodePart[] {
    const isOwner = /^[A-Z]/.test(qualifier);
    // A method of the app's own trait may stand in an `impl` for a type that everybody has.
    const isTrait = this.#declared(qualifier, isTraitItem).length > 0;
    return this.#declared(name, (declared) => {
      if (declared.kind === "owner" && depth > NEAR) return false;
      if (qualifier === "Self") return declared.owner !== null && declared.file === file;
      if (!isOwner) return declared.owner === null;
      if (declared.owner === qualifier) return true;
      return isTrait && declared.owner !== null && OF_EVERYBODY.has(declared.owner);
    });
  }

  #macro(step: Step, at: number, name: string): void {
    const { source, rust } = step.file;
    this.#add(
      step,
      this.#declared(name, ({ kind }) => kind === "macro"),
      true,
    );
    if (/^(?:option_|dot)?env$/.test(name)) this.#setting(source.tokens[at + 3]?.text ?? name);
    if (!INCLUDES.has(name)) return;
    const [only] = argumentsAt(source, at + 2);
    const path = includedPath(only && expressionIn(source, only), rust.file.path, rust.crate);
    // Nobody knows which file that is, but it is most likely one of the app's.
    const included = path ?? this.#project.location.root;
    restOn(this.#project, included);
    this.#contents.add(wordsOf(name, this.#project.contents.at(included)));
  }

  /** Something outside of the code sets a variable of the build, or a condition. */
  #setting(name: string, also: RegExp | null = null): void {
    const { identity, paths } = settingsOf(this.#project, name, also);
    for (const path of paths) restOn(this.#project, path);
    this.#contents.add(identity);
  }

  /** A word of `cfg(…)`: a feature that is on or off, or a name that something sets. */
  #condition({ file }: Step, at: number, name: string): void {
    const value = file.source.tokens[at + 2];
    if (name === "feature" && value?.kind === "text") {
      const isOn = isFeatureOn(this.#project, file.rust.crate, value.text);
      this.#contents.add(wordsOf("feature", value.text, isOn ?? null));
    } else if (isCustomCondition(name)) this.#setting(name, SETS_CONDITIONS);
  }

  /** A variable, a constant, a function that is called or passed on, or a type of which a value is made. */
  #plain(step: Step, at: number, name: string, isMaybe = false): void {
    const { file, depth, isWhole } = step;
    this.#work.spend(costOfBinding(file, at));
    const binding = bindingOf(file, at, name);
    if (binding?.kind === "parts")
      this.#add(
        step,
        binding.parts.map((part) => ({ file, part })),
      );
    if (binding?.kind === "parameter" && !isWhole)
      this.#add(step, this.#arguments(step, binding.of, binding.position));
    if (binding !== undefined) return;
    const generic = givenToGeneric(this.#mentionsOf, { file, index: at }, name);
    if (generic !== null) {
      this.#add(step, generic);
      return;
    }
    const declared = this.#visible(file, name);
    this.#beside(step, name, declared);
    const isVariable = /^[a-z_]/.test(name) && !isMaybe && !isOpen(file.source.tokens[at + 1], "(");
    if (declared.length === 0 && isVariable && depth <= NEAR) this.#isEndless = true;
    this.#add(step, declared, true);
  }

  /**
   * What a single name may mean, also where it is an import's other name. If all that it leads to counts, that is all of the name. Else it is what its crate declares,
   * unless some file of the crate takes the name from another one, or all that a crate of this repository has.
   */
  #visible({ rust, items }: IndexedFile, name: string): readonly Declared[] {
    const names = new Set([
      name,
      ...items.imports.flatMap(({ as, path }) => (as === name ? path.slice(-1) : [])),
    ]);
    const all = [...names].flatMap((each) => this.#declared(each, ({ owner }) => owner === null));
    if (this.#extent.mayBeAll) return all;
    const counting = all.filter(({ kind }) => kind !== "owner" || !OF_EVERYBODY.has(name));
    if (this.#index.takesFromOthers(rust.crate, name, ownCrates(this.#project))) return counting;
    return counting.filter(({ file }) => file.rust.crate === rust.crate);
  }

  /** What decides beside the declarations of a name: which of several it is, and what changes a static. */
  #beside(step: Step, name: string, declared: readonly Declared[]): void {
    if (new Set(declared.map(({ file }) => file)).size > 1)
      for (const path of importsFor(step.file, name)) this.#written.add(path);
    const isOne = ({ file, part }: Declared) => isKeyword(file.source.tokens[part.from], "static");
    const isStatic = declared.some(isOne) || (declared.length === 0 && /^[A-Z][A-Z\d_]*$/.test(name));
    if (isStatic && step.depth <= NEAR) this.#add(step, this.#once("static", changesOfStatic, name));
    if (declared.length > 0 || !/^[A-Z]/.test(name) || step.depth > NEAR) return;
    this.#add(step, this.#once("alias", aliasesOf, name));
    if (includesGenerated(this.#mentionsOf)) this.#named(readByScripts(this.#project));
  }

  readonly #isOwnMacro = (name: string): boolean =>
    this.#declared(name, ({ kind }) => kind === "macro").length > 0;

  /** Every mention of a name. Each costs a step, however often it is asked for. */
  readonly #mentionsOf = (name: string): readonly Mentioned[] => {
    const mentions = mentionsIn({ index: this.#index, work: this.#work }, name);
    this.#work.spend(mentions.length);
    return mentions;
  };

  readonly #once = (question: string, ask: typeof aliasesOf, name: string): readonly CodePart[] =>
    foundOnce(this.#index, question, name, () => ask(this.#mentionsOf, name));

  /** The arguments of all calls of a function, at one position. */
  #arguments({ depth }: Step, { name }: EnclosingFunction, position: number): CodePart[] {
    return this.#mentionsOf(name).flatMap(({ file, index }): CodePart[] => {
      const { tokens } = file.source;
      if (isKeyword(tokens[index - 1], "fn") || isImport(tokens, index)) return [];
      if (isCommand(file, index)) return [];
      if (!isOpen(tokens[index + 1], "(") && depth <= NEAR) this.#isEndless = true;
      const given = isOpen(tokens[index + 1], "(") ? argumentsAt(file.source, index + 1) : [];
      const part = given[isMark(tokens[index - 1], ".") ? position - 1 : position];
      return part === undefined ? [] : [{ file, part }];
    });
  }
}
