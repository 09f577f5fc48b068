/** Answers a parsed query from objects whose fields are functions, with GitHub's words for what is wrong. */
import {
  type Arguments,
  type Document,
  type Fragment,
  type Operation,
  parse,
  type Selection,
  SyntaxFault,
  type Value,
} from "./parse.ts";

export type Args = Readonly<Record<string, unknown>>;
export type Field = (args: Args) => unknown;

/** An object of the schema. What a field gives back is a scalar, null, an object or a list of them. */
export class Entity {
  readonly type: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Interfaces and unions that it belongs to. */
  readonly also: readonly string[];

  constructor(type: string, fields: Readonly<Record<string, Field>>, also: readonly string[] = []) {
    this.type = type;
    this.fields = fields;
    this.also = also;
  }
}

/** Wrong at its place in the answer: that field is null, the others are there. */
export class FieldFault extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

/** Wrong as a whole: there is no data. */
class QueryFault extends Error {
  readonly extensions: Args;

  constructor(message: string, extensions: Args = {}) {
    super(message);
    this.extensions = extensions;
  }
}

type Path = readonly (string | number)[];
type Roots = Readonly<{ query: Entity; mutation: Entity }>;

export function execute(
  roots: Roots,
  source: string,
  variables: Args,
  operationName: string | undefined,
): Readonly<Record<string, unknown>> {
  try {
    const document = parse(source);
    const operation = chosen(document, operationName);
    const run = new Run(document.fragments, given(operation, variables));
    const data = run.select(roots[operation.kind], operation.selections, []);
    return run.errors.length === 0 ? { data } : { data, errors: run.errors };
  } catch (error) {
    if (error instanceof SyntaxFault) return { errors: [{ message: `Parse error: ${error.message}` }] };
    if (error instanceof QueryFault)
      return { errors: [{ extensions: error.extensions, message: error.message }] };
    throw error;
  }
}

class Run {
  readonly errors: Readonly<Record<string, unknown>>[] = [];
  private readonly fragments: Readonly<Record<string, Fragment>>;
  private readonly variables: Args;

  constructor(fragments: Readonly<Record<string, Fragment>>, variables: Args) {
    this.fragments = fragments;
    this.variables = variables;
  }

  select(entity: Entity, selections: readonly Selection[], path: Path): Record<string, unknown> {
    const answer: Record<string, unknown> = {};
    for (const selection of selections) {
      if (!this.included(selection)) continue;
      if (selection.kind === "field") {
        const { alias } = selection;
        answer[alias] = merge(answer[alias], this.field(entity, selection, [...path, alias]));
        continue;
      }
      const { on, selections: inner } =
        selection.kind === "inline" ? selection : this.fragment(selection.name);
      if (on === undefined || on === entity.type || entity.also.includes(on))
        for (const [key, value] of Object.entries(this.select(entity, inner, path)))
          answer[key] = merge(answer[key], value);
    }
    return answer;
  }

  private field(entity: Entity, selection: Selection & { kind: "field" }, path: Path): unknown {
    const { name, args, selections } = selection;
    if (name === "__typename") return entity.type;
    const field = entity.fields[name];
    if (field === undefined)
      throw new QueryFault(`Field '${name}' doesn't exist on type '${entity.type}'`, {
        code: "undefinedField",
        typeName: entity.type,
        fieldName: name,
      });
    try {
      return this.complete(field(this.args(args)), selection, selections, path);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      this.errors.push({ type: error.type, path, message: error.message });
      return null;
    }
  }

  private complete(
    value: unknown,
    field: Selection & { kind: "field" },
    selections: readonly Selection[],
    path: Path,
  ): unknown {
    if (Array.isArray(value))
      return value.map((each, i) => this.complete(each, field, selections, [...path, i]));
    if (value instanceof Entity) {
      if (selections.length > 0) return this.select(value, selections, path);
      throw new QueryFault(
        `Field must have selections (field '${field.name}' returns ${value.type} but has no selections. Did you mean '${field.name} { ... }'?)`,
        { code: "selectionMismatch" },
      );
    }
    if (selections.length > 0 && value !== null && value !== undefined)
      throw new QueryFault(`Selections can't be made on scalars (field '${field.name}')`, {
        code: "selectionMismatch",
      });
    return value ?? null;
  }

  private included({ directives }: Selection): boolean {
    return directives.every(({ name, args }) => {
      const { if: condition } = this.args(args);
      return name === "skip" ? condition !== true : name !== "include" || condition === true;
    });
  }

  private fragment(name: string): Fragment {
    const found = this.fragments[name];
    if (found === undefined) throw new QueryFault(`Fragment ${name} was used, but not defined`);
    return found;
  }

  private args(args: Arguments): Args {
    return Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, resolve(value, this.variables)]),
    );
  }
}

function resolve(value: Value, variables: Args): unknown {
  switch (value.kind) {
    case "literal":
      return value.value;
    case "variable":
      if (!(value.name in variables))
        throw new QueryFault(`Variable $${value.name} is used by anonymous query but not declared`, {
          code: "variableNotDefined",
        });
      return variables[value.name];
    case "list":
      return value.items.map((item) => resolve(item, variables));
    case "object":
      return Object.fromEntries(
        Object.entries(value.fields).map(([name, each]) => [name, resolve(each, variables)]),
      );
  }
}

function chosen({ operations }: Document, name: string | undefined): Operation {
  const found = operations.find((operation) => name === undefined || operation.name === name);
  if (found === undefined || (name === undefined && operations.length > 1))
    throw new QueryFault("An operation name is required");
  return found;
}

function given({ variables }: Operation, values: Args): Args {
  return Object.fromEntries(
    variables.map(({ name, type, fallback }) => {
      const value = values[name] ?? (fallback === undefined ? undefined : resolve(fallback, {}));
      if (value === undefined && type.endsWith("!"))
        throw new QueryFault(`Variable $${name} of type ${type} was provided invalid value`);
      return [name, value];
    }),
  );
}

/** The same field may be asked for twice, in two fragments. */
function merge(one: unknown, other: unknown): unknown {
  if (!isRecord(one) || !isRecord(other)) return other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...keys].map((key) => [key, key in other ? merge(one[key], other[key]) : one[key]]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
