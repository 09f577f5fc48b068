import type { BuildCondition } from "../../domain/build-condition.ts";
import { wordsOf } from "../../domain/gap.ts";
import { OutOfWork } from "../../domain/work.ts";
import { attributesBefore, attributesOfStatement } from "../../formats/rust/attributes.ts";
import { isDecidedElsewhere } from "../../formats/rust/conditions.ts";
import type { EnclosingGroup } from "../../formats/rust/enclosing.ts";
import { argumentsAt, writtenOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isOpen, type Stretch } from "../../formats/rust/token.ts";
import type { Project } from "../project.ts";
import { type Called, isEntry, mayCall } from "./callers.ts";
import type { IndexedFile } from "./code-index.ts";
import { conditionOf } from "./conditions.ts";
import { isFixed } from "./fixed.ts";
import { decidingIn } from "./flow-groups.ts";
import type { Mention } from "./mentions.ts";
import { allCodeOf, type Code, codeIndexOf, conditionSliceOf, mentionsIn } from "./slice.ts";

/** How deep functions may call each other, and how many places may call one. Beyond these, nothing is followed. */
const DEEPEST = 12;
const MOST_CALLS = 60;

/**
 * An identity of what decides whether the running app reaches a place of its code: the conditions around it, the statements
 * that may leave before it, and the same for calls of the function that holds it. Null where a straight way leads there
 * from `main`. Nothing is run: places with the same identity are reached under the same conditions.
 */
function reachOf(project: Project, { file, index }: Mention): string | null {
  const code = codeIndexOf(project);
  const indexed = code.index.file(file.rust.file.path);
  if (indexed === undefined) return wordsOf("unread");
  const reach = reaches.get(project) ?? new Reach(project, code);
  reaches.set(project, reach);
  try {
    const conditions = reach.at(indexed, index);
    return conditions.length === 0 ? null : wordsOf("reach", [...new Set(conditions)].sort());
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    return wordsOf("reach", allCodeOf(project));
  }
}

const reaches = new WeakMap<Project, Reach>();

/** Which builds hold some code, and if all do, what decides whether they run it; undefined where none does. */
export function runsWhere(project: Project, mention: Mention): BuildCondition | undefined {
  const only = conditionOf(project, mention.file.rust.crate, mention.requires);
  if (only !== null) return only;
  const name = reachOf(project, mention);
  return name === null ? null : { kind: "reach", name };
}

/** Conditions, each by what it rests on. An empty list is a straight way. */
type Conditions = readonly string[];

class Reach {
  readonly #project: Project;
  readonly #code: Code;
  readonly #known = new Map<string, Conditions>();
  readonly #open = new Set<string>();

  constructor(project: Project, code: Code) {
    this.#project = project;
    this.#code = code;
  }

  at(file: IndexedFile, index: number): Conditions {
    const groups = file.groupsAt(index);
    const holder = groups.findIndex(({ item }) => item?.kind === "function" || item?.kind === "macro");
    const called = groups[holder]?.item;
    const own = this.#within(file, index, holder < 0 ? groups : groups.slice(0, holder + 1));
    if (called?.kind !== "function" && called?.kind !== "macro") return own;
    const calls = this.#calls(file, called, groups.slice(holder + 1));
    return [...own, ...calls];
  }

  #within(file: IndexedFile, at: number, groups: readonly EnclosingGroup[]): string[] {
    const { source } = file;
    let child = at;
    const { index, work } = this.#code;
    const attributes = [...attributesOfStatement(source, at)];
    const found = groups.flatMap(({ open, item }): string[] => {
      work.spend((source.tokens[open]?.partner ?? open) - open);
      const { parts, names } = decidingIn(file, open, child, (part) => isFixed(index, file, part));
      attributes.push(
        ...(item === null ? attributesOfStatement(source, open) : attributesBefore(source, item.keyword)),
      );
      child = open;
      return [...parts.map((part) => this.#named(file, part)), ...this.#given(names)];
    });
    const conditions = attributes.filter(({ from }) => isKeyword(source.tokens[from], "cfg"));
    return [...found, ...this.#builds(file, conditions)];
  }

  /** `#[cfg(own)]`: whatever sets the name decides. */
  #builds(file: IndexedFile, attributes: readonly Stretch[]): string[] {
    const { source } = file;
    return attributes.flatMap(({ from }) => {
      const [predicate] = isOpen(source.tokens[from + 1], "(") ? argumentsAt(source, from + 1) : [];
      return predicate !== undefined && isDecidedElsewhere(source, predicate)
        ? [this.#named(file, predicate)]
        : [];
    });
  }

  #named(file: IndexedFile, part: Stretch): string {
    return conditionSliceOf(this.#project, file, part, isFixed(this.#code.index, file, part));
  }

  /** Macros and functions of the app that get the code as an argument, whatever they do with it. */
  #given(names: readonly string[]): string[] {
    const { index } = this.#code;
    return names.flatMap((name) => {
      const own = index.declared(name).map(({ file, part }) => writtenOf(file.source, part));
      return own.length === 0 ? [] : [wordsOf(name, own)];
    });
  }

  /** If no call of a function is on a straight way: the conditions of all its calls. */
  #calls(file: IndexedFile, called: Called, outer: readonly EnclosingGroup[]): Conditions {
    if (isEntry(file, called, outer)) return [];
    const name = `${file.rust.file.path}\0${called.keyword}`;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (this.#open.has(name) || this.#open.size >= DEEPEST) return ["around"];
    this.#open.add(name);
    const conditions = this.#ofCalls(file, called);
    this.#open.delete(name);
    this.#known.set(name, conditions);
    return conditions;
  }

  #ofCalls(file: IndexedFile, called: Called): Conditions {
    const calls = mentionsIn(this.#code, called.name).filter((each) => mayCall(called, file, each));
    if (calls.length === 0) return ["called by nothing"];
    // If there are more calls than are looked at, another one may be on a straight way.
    const all: Conditions[] = calls.length > MOST_CALLS ? [[wordsOf("calls", calls.length)]] : [];
    for (const call of calls.slice(0, MOST_CALLS)) {
      const conditions = this.at(call.file, call.index);
      if (conditions.length === 0) return [];
      all.push(conditions);
    }
    return [...new Set(all.flat())];
  }
}
