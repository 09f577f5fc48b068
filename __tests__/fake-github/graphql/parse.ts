/** As much of the GraphQL language as clients of GitHub write. */

export type Value =
  | Readonly<{ kind: "literal"; value: unknown }>
  | Readonly<{ kind: "variable"; name: string }>
  | Readonly<{ kind: "list"; items: readonly Value[] }>
  | Readonly<{ kind: "object"; fields: Readonly<Record<string, Value>> }>;

export type Arguments = Readonly<Record<string, Value>>;

export type Selection = Readonly<{ directives: readonly Readonly<{ name: string; args: Arguments }>[] }> &
  (
    | Readonly<{
        kind: "field";
        name: string;
        alias: string;
        args: Arguments;
        selections: readonly Selection[];
      }>
    | Readonly<{ kind: "spread"; name: string }>
    | Readonly<{ kind: "inline"; on: string | undefined; selections: readonly Selection[] }>
  );

export type Variable = Readonly<{ name: string; type: string; fallback: Value | undefined }>;

export type Operation = Readonly<{
  kind: "query" | "mutation";
  name: string | undefined;
  variables: readonly Variable[];
  selections: readonly Selection[];
}>;

export type Fragment = Readonly<{ on: string; selections: readonly Selection[] }>;

export type Document = Readonly<{
  operations: readonly Operation[];
  fragments: Readonly<Record<string, Fragment>>;
}>;

export class SyntaxFault extends Error {}

const TOKEN =
  /"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|\.\.\.|[!$()[\]{}:=@|&]|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*/y;
const IGNORED = /(?:[\s,\ufeff]|#[^\n]*)*/y;

export function parse(source: string): Document {
  return new Parser(tokens(source)).document();
}

function tokens(source: string): string[] {
  const found: string[] = [];
  for (let at = skip(source, 0); at < source.length; at = skip(source, at)) {
    TOKEN.lastIndex = at;
    const [token] = TOKEN.exec(source) ?? [];
    if (token === undefined)
      throw new SyntaxFault(
        `Expected one of SCHEMA, SCALAR, TYPE, ENUM, INPUT, UNION, INTERFACE, actual: ${source[at]}`,
      );
    found.push(token);
    at += token.length;
  }
  return found;
}

function skip(source: string, at: number): number {
  IGNORED.lastIndex = at;
  IGNORED.exec(source);
  return IGNORED.lastIndex;
}

class Parser {
  private at = 0;
  private readonly tokens: readonly string[];

  constructor(tokens: readonly string[]) {
    this.tokens = tokens;
  }

  document(): Document {
    const operations: Operation[] = [];
    const fragments: Record<string, Fragment> = {};
    while (this.at < this.tokens.length) {
      if (this.peek() === "fragment") {
        this.take();
        const name = this.take();
        this.expect("on");
        fragments[name] = { on: this.take(), selections: this.selections() };
      } else operations.push(this.operation());
    }
    return { operations, fragments };
  }

  private operation(): Operation {
    if (this.peek() === "{")
      return { kind: "query", name: undefined, variables: [], selections: this.selections() };
    const kind = this.take();
    if (kind !== "query" && kind !== "mutation") throw new SyntaxFault(`Unexpected ${kind}`);
    const name = /^\w/.test(this.peek() ?? "") ? this.take() : undefined;
    const variables = this.peek() === "(" ? this.variables() : [];
    this.directives();
    return { kind, name, variables, selections: this.selections() };
  }

  private variables(): Variable[] {
    const found: Variable[] = [];
    this.expect("(");
    while (!this.accept(")")) {
      this.expect("$");
      const name = this.take();
      this.expect(":");
      const type = this.type();
      found.push({ name, type, fallback: this.accept("=") ? this.value() : undefined });
    }
    return found;
  }

  private type(): string {
    let type = this.take();
    if (type === "[") {
      type = `[${this.type()}]`;
      this.expect("]");
    }
    return this.accept("!") ? `${type}!` : type;
  }

  private selections(): Selection[] {
    const found: Selection[] = [];
    this.expect("{");
    while (!this.accept("}")) found.push(this.accept("...") ? this.fragment() : this.field());
    return found;
  }

  private fragment(): Selection {
    const next = this.peek();
    if (next !== "on" && next !== "{" && next !== "@")
      return { kind: "spread", name: this.take(), directives: this.directives() };
    const on = this.accept("on") ? this.take() : undefined;
    const directives = this.directives();
    return { kind: "inline", on, directives, selections: this.selections() };
  }

  private field(): Selection {
    const first = this.take();
    const name = this.accept(":") ? this.take() : first;
    const args = this.peek() === "(" ? this.args() : {};
    const directives = this.directives();
    const selections = this.peek() === "{" ? this.selections() : [];
    return { kind: "field", name, alias: first, args, directives, selections };
  }

  private directives() {
    const found: { name: string; args: Arguments }[] = [];
    while (this.accept("@")) found.push({ name: this.take(), args: this.peek() === "(" ? this.args() : {} });
    return found;
  }

  private args(): Arguments {
    this.expect("(");
    return this.pairs(")");
  }

  private pairs(end: string): Record<string, Value> {
    const found: Record<string, Value> = {};
    while (!this.accept(end)) {
      const name = this.take();
      this.expect(":");
      found[name] = this.value();
    }
    return found;
  }

  private value(): Value {
    if (this.accept("$")) return { kind: "variable", name: this.take() };
    if (this.accept("{")) return { kind: "object", fields: this.pairs("}") };
    if (this.accept("[")) {
      const items: Value[] = [];
      while (!this.accept("]")) items.push(this.value());
      return { kind: "list", items };
    }
    return { kind: "literal", value: literal(this.take()) };
  }

  private peek(): string | undefined {
    return this.tokens[this.at];
  }

  private take(): string {
    const token = this.tokens[this.at++];
    if (token === undefined) throw new SyntaxFault("Unexpected end of document");
    return token;
  }

  private accept(token: string): boolean {
    if (this.peek() !== token) return false;
    this.at++;
    return true;
  }

  private expect(token: string): void {
    const found = this.take();
    if (found !== token) throw new SyntaxFault(`Expected "${token}", actual: "${found}"`);
  }
}

function literal(token: string): unknown {
  if (token.startsWith('"""')) return token.slice(3, -3).trim();
  if (token.startsWith('"')) return JSON.parse(token);
  if (/^-?\d/.test(token)) return Number(token);
  if (token === "null") return null;
  // An enum's value is its name.
  return token === "true" || token === "false" ? token === "true" : token;
}
