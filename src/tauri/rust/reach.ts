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
import { allCodeOf, type Code, codeIndexOf, mentionsIn } from "./code-of-app.ts";
import { conditionOf } from "./conditions.ts";
import { isFixed } from "./fixed.ts";
import { decidingIn } from "./flow-groups.ts";
import type { Mention } from "./mentions.ts";
import { conditionSliceOf } from "./slice.ts";

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

/** A function or macro of the app's code, and the groups around it. */
type Holder = Readonly<{ name: string; file: IndexedFile; called: Called; outer: readonly EnclosingGroup[] }>;

/** A place in code: the conditions around it in its own function, and that function; null outside of any. */
type Step = Readonly<{ own: Conditions; holder: Holder | null }>;

class Reach {
  readonly #project: Project;
  readonly #code: Code;
  readonly #steps = new Map<string, readonly Step[]>();
  /** What is known of functions: whether a straight way leads there. */
  readonly #straight = new Map<string, boolean>();
  readonly #known = new Map<string, Conditions>();

  constructor(project: Project, code: Code) {
    this.#project = project;
    this.#code = code;
  }

  at(file: IndexedFile, index: number): Conditions {
    const { own, holder } = this.#step(file, index);
    if (holder === null || this.#isStraight(holder)) return own;
    const known = this.#known.get(holder.name) ?? this.#conditionsOf(holder);
    this.#known.set(holder.name, known);
    return [...own, ...known];
  }

  #step(file: IndexedFile, index: number): Step {
    const groups = file.groupsAt(index);
    const at = groups.findIndex(({ item }) => item?.kind === "function" || item?.kind === "macro");
    const called = groups[at]?.item;
    const own = this.#within(file, index, at < 0 ? groups : groups.slice(0, at + 1));
    if (called?.kind !== "function" && called?.kind !== "macro") return { own, holder: null };
    const name = `${file.rust.file.path}\0${called.keyword}`;
    return { own, holder: { name, file, called, outer: groups.slice(at + 1) } };
  }

  /** Where a function is called. */
  #calls({ name, file, called }: Holder): readonly Step[] {
    const known = this.#steps.get(name);
    if (known !== undefined) return known;
    const calls = mentionsIn(this.#code, called.name).filter((each) => mayCall(called, file, each));
    const steps = calls.map((each) => this.#step(each.file, each.index));
    this.#steps.set(name, steps);
    return steps;
  }

  /** Whether calls without any condition lead from an entry to a function. */
  #isStraight(start: Holder): boolean {
    const seen = new Map([[start.name, start]]);
    for (const holder of seen.values()) {
      const isStraight =
        this.#straight.get(holder.name) ?? (isEntry(holder.file, holder.called, holder.outer) || null);
      if (isStraight === false) continue;
      const plain = isStraight ? [] : this.#calls(holder).filter(({ own }) => own.length === 0);
      if (isStraight || plain.some((step) => step.holder === null)) {
        this.#straight.set(start.name, true);
        return true;
      }
      for (const { holder: caller } of plain) if (caller !== null) seen.set(caller.name, caller);
    }
    // No straight way leads to any of these, or one would lead to the start.
    for (const name of seen.keys()) this.#straight.set(name, false);
    return false;
  }

  /** The conditions of all calls that lead to a function, as far as a straight way leads to the caller. */
  #conditionsOf(start: Holder): Conditions {
    const seen = new Map([[start.name, start]]);
    const found = new Set(["called under conditions"]);
    for (const holder of seen.values())
      for (const { own, holder: caller } of this.#calls(holder)) {
        for (const condition of own) found.add(condition);
        if (caller !== null && !this.#isStraight(caller)) seen.set(caller.name, caller);
      }
    return [...found];
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
}
