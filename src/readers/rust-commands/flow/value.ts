import type { TextAround } from "../../../domain/rust-command.ts";
import type { RustNode } from "../../../formats/rust/tree.ts";
import type { CheckName } from "./checks.ts";
import { isRunner } from "./sinks.ts";

/** Which input of a command something comes from, as the page names it: `path`, `options.path`, `paths[]`; or a part of one. */
export type Source = string;

/** Stands before the name of a part. */
const PART = " § ";

/** What is only a part of inputs: what is then looked at says nothing of the whole. `name` tells one kind of part from another. */
export function partsOf(from: Facts, name: string): Facts {
  return new Map([...from].map(([source, checks]) => [source + PART + name, checks]));
}

/** The input that a part belongs to. */
export function wholeOf(source: Source): Source {
  return source.split(PART, 1)[0] ?? source;
}

/** What was checked of inputs. */
export type Facts = ReadonlyMap<Source, ReadonlySet<CheckName>>;

/** A text, a path or whatever a piece of code yields, by what is known of it. */
export type Value = Readonly<{
  /** The inputs that it holds something of, and what that something went through on its way. */
  from: Facts;
  /** What holds of inputs if it is true, `Ok` or `Some`, and if it isn't. */
  whenTrue: Facts;
  whenFalse: Facts;
  /** The name of its type, as far as the code says it. */
  type: string | null;
  literal: string | null;
  /** What stands around the first input in a text that is made of it. */
  around: TextAround | null;
  /** Its fields, or the ways to be written of an enum, by their names. */
  fields: ReadonlyMap<string, Value> | null;
  /** What fields hold that `fields` doesn't name; null where they may hold all that the value does. */
  others: Facts | null;
  /** The path of a function that it stands for, or a closure with the names that it sees. */
  path: readonly string[] | null;
  closure: RustNode | null;
  /** The part of an address or path that it is, which a comparison checks: `host`, `scheme`. */
  part: "host" | "scheme" | "other" | null;
  /** Whether it is `true`, `Ok` or `Some`, or certainly none of these. */
  says: "yes" | "no" | null;
}>;

export const NOTHING: Facts = new Map();

export const EMPTY: Value = {
  from: NOTHING,
  whenTrue: NOTHING,
  whenFalse: NOTHING,
  type: null,
  literal: null,
  around: null,
  fields: null,
  others: null,
  path: null,
  closure: null,
  part: null,
  says: null,
};

export function valueWith(known: Partial<Value>): Value {
  return { ...EMPTY, ...known };
}

export function isTainted({ from }: Value): boolean {
  return from.size > 0;
}

/** What holds something of each. Of one input that two hold, only what both went through counts. */
export function joined(values: readonly Value[]): Facts {
  const found = new Map<Source, ReadonlySet<CheckName>>();
  for (const { from } of values)
    for (const [source, checks] of from) {
      const known = found.get(source);
      found.set(source, known === undefined ? checks : known.intersection(checks));
    }
  return found;
}

/** Either of two values, as after `if`. */
export function either(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.says === "no" && b.says !== "no") return { ...b, whenFalse: whenNo(a, b) };
  if (b.says === "no" && a.says !== "no") return { ...a, whenFalse: whenNo(b, a) };
  return {
    ...EMPTY,
    from: joined([a, b]),
    whenTrue: both(a.whenTrue, b.whenTrue),
    whenFalse:
      a.says === "yes" ? b.whenFalse : b.says === "yes" ? a.whenFalse : both(a.whenFalse, b.whenFalse),
    says: a.says === b.says ? a.says : null,
    type: a.type === b.type ? a.type : null,
    around: a.around?.before === b.around?.before ? a.around : null,
    literal: a.literal === b.literal ? a.literal : ([a.literal, b.literal].find(isRunner) ?? null),
    ...eitherField(a, b),
    closure: a.closure ?? b.closure,
    path: a.path ?? b.path,
  };
}

/** What holds where one of two values says no, of which only the first always does. */
function whenNo(no: Value, other: Value): Facts {
  return other.says === "yes" ? no.whenFalse : both(no.whenFalse, other.whenFalse);
}

/** One field of a value, or all of it where its fields aren't known. */
export function partOf({ fields, others, from }: Value, name: string): Value {
  return fields?.get(name) ?? valueWith({ from: others ?? from });
}

function eitherField(a: Value, b: Value): Pick<Value, "fields" | "others"> {
  if (a.fields === null && b.fields === null) return { fields: null, others: null };
  const names = new Set([...(a.fields?.keys() ?? []), ...(b.fields?.keys() ?? [])]);
  const fields = new Map([...names].map((name) => [name, either(partOf(a, name), partOf(b, name))]));
  const rest = [a, b].map(({ others, from }) => valueWith({ from: others ?? from }));
  return { fields, others: joined(rest) };
}

/** What holds in each of two cases. */
export function both(a: Facts, b: Facts): Facts {
  return new Map(
    [...a].flatMap(([source, checks]) => {
      const left = checks.intersection(b.get(source) ?? new Set());
      return left.size === 0 ? [] : [[source, left] as const];
    }),
  );
}

/** What holds where both hold. */
export function together(a: Facts, b: Facts): Facts {
  if (a.size === 0) return b;
  const found = new Map(a);
  for (const [source, checks] of b) found.set(source, checks.union(found.get(source) ?? new Set()));
  return found;
}

/** That each input in a value was checked. */
export function factsOf(from: Facts, check: CheckName): Facts {
  return new Map([...from.keys()].map((source) => [source, new Set([check])]));
}

/** A value that went through something. */
export function passed(from: Facts, check: CheckName): Facts {
  return new Map([...from].map(([source, checks]) => [source, new Set([...checks, check])]));
}
