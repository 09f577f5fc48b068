import { type Import, importsIn } from "./imports.ts";
import type { RustSource } from "./source.ts";
import { after, afterAngles, indexOfMark, insideOf } from "./stretch.ts";
import { isKeyword, isMark, isOpen, type Stretch, type Token } from "./token.ts";

/** A function: its name, the type of the `impl` around it, its parameters, and its body; null where it has none. */
export type FunctionItem = Readonly<{
  name: string;
  owner: string | null;
  keyword: number;
  parameters: Stretch;
  body: Stretch | null;
}>;

/** A constant, or a static that nothing changes: `all` is the whole declaration, `value` the expression. */
export type ConstantItem = Readonly<{ name: string; keyword: number; all: Stretch; value: Stretch }>;

/** `macro_rules! name { … }`. */
export type MacroItem = Readonly<{ name: string; keyword: number; body: Stretch }>;

/** `mod name;` or `mod name { … }`. `body` is null where the code is in another file. */
export type ModuleItem = Readonly<{ name: string; keyword: number; body: Stretch | null }>;

/** `impl … { … }` or `trait … { … }`, by the name of the type or trait. */
export type OwnerItem = Readonly<{ name: string; keyword: number; body: Stretch }>;

/** All declarations of a file, at any depth, in the order of the file. */
export type Items = Readonly<{
  functions: readonly FunctionItem[];
  constants: readonly ConstantItem[];
  macros: readonly MacroItem[];
  modules: readonly ModuleItem[];
  owners: readonly OwnerItem[];
  /** The names of structs, enums, traits and type aliases. */
  types: ReadonlySet<string>;
  imports: readonly Import[];
}>;

/** Reads a file in one pass. Items inside functions and inside arguments of macros count too. */
export function itemsOf(source: RustSource): Items {
  const { tokens } = source;
  const reader = new ItemReader(source);
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.kind === "word") reader.itemAt(at);
  return reader;
}

/** No header and no value goes beyond an item of the same kind, so that each token is passed over once for each kind. */
const KINDS: Readonly<Record<string, string>> = { static: "const", trait: "impl" };

const ITEMS = ["fn", "const", "impl"];

function kindOf(token: Token | undefined): string {
  const text = token?.text ?? "";
  return Object.hasOwn(KINDS, text) ? (KINDS[text] ?? text) : text;
}

class ItemReader implements Items {
  readonly functions: FunctionItem[] = [];
  readonly constants: ConstantItem[] = [];
  readonly macros: MacroItem[] = [];
  readonly modules: ModuleItem[] = [];
  readonly owners: OwnerItem[] = [];
  readonly types = new Set<string>();
  readonly imports: Import[] = [];
  readonly #source: RustSource;
  readonly #tokens: readonly Token[];
  /** The owners around the current token, outermost first. */
  readonly #open: OwnerItem[] = [];

  constructor(source: RustSource) {
    this.#source = source;
    this.#tokens = source.tokens;
  }

  itemAt(at: number): void {
    const token = this.#tokens[at];
    const name = this.#tokens[at + 1];
    if (token === undefined || !isKeyword(token, token.text)) return;
    switch (token.text) {
      case "fn":
        if (name?.kind === "word") this.#function(at, name.text);
        break;
      case "const":
      case "static":
        this.#constant(at);
        break;
      case "macro_rules":
        this.#macro(at);
        break;
      case "mod":
        this.#module(at);
        break;
      case "impl":
      case "trait":
        this.#owner(at);
        break;
      case "struct":
      case "enum":
      case "type":
        if (name?.kind === "word") this.types.add(name.text);
        break;
      case "use":
      case "extern":
        this.imports.push(...importsIn(this.#source, at, this.#endOfGroup(at)));
    }
  }

  #function(keyword: number, name: string): void {
    const header = this.#header(keyword);
    const generic = isMark(this.#tokens[keyword + 2], "<")
      ? afterAngles(this.#tokens, keyword + 2, header)
      : null;
    const open = generic ?? keyword + 2;
    if (!isOpen(this.#tokens[open], "(")) return;
    this.functions.push({
      name,
      owner: this.#ownerOf(keyword),
      keyword,
      parameters: insideOf(this.#tokens, open),
      body: isOpen(this.#tokens[header], "{") ? insideOf(this.#tokens, header) : null,
    });
  }

  #ownerOf(at: number): string | null {
    while ((this.#open.at(-1)?.body.to ?? at) < at) this.#open.pop();
    return this.#open.at(-1)?.name ?? null;
  }

  /** `static ref` is how the macro `lazy_static` has its statics written. */
  #constant(keyword: number): void {
    const name = isKeyword(this.#tokens[keyword + 1], "ref") ? keyword + 2 : keyword + 1;
    if (this.#tokens[name]?.kind !== "word" || !isMark(this.#tokens[name + 1], ":")) return;
    const typed = { from: name + 1, to: this.#header(keyword) };
    const equals = indexOfMark(this.#tokens, "=", typed);
    if (equals < 0) return;
    let end = equals + 1;
    const to = this.#endOfGroup(keyword);
    for (; !isMark(this.#tokens[end], ";"); end = after(this.#tokens, end))
      if (end >= to || ITEMS.some((kind) => this.#begins(kind, end))) return;
    this.constants.push({
      name: this.#tokens[name]?.text ?? "",
      keyword,
      all: { from: keyword, to: end },
      value: { from: equals + 1, to: end },
    });
  }

  #macro(keyword: number): void {
    const [sign, name, open] = [keyword + 1, keyword + 2, keyword + 3].map((at) => this.#tokens[at]);
    if (!isMark(sign, "!") || name?.kind !== "word" || open?.kind !== "open") return;
    this.macros.push({ name: name.text, keyword, body: insideOf(this.#tokens, keyword + 3) });
  }

  /** In the definition of a macro, the name may be one of its parameters. */
  #module(keyword: number): void {
    const isGiven = isMark(this.#tokens[keyword + 1], "$");
    const at = isGiven ? keyword + 2 : keyword + 1;
    const token = this.#tokens[at];
    if (token?.kind !== "word") return;
    const name = isGiven ? `$${token.text}` : token.text;
    const next = this.#tokens[at + 1];
    if (isMark(next, ";")) this.modules.push({ name, keyword, body: null });
    else if (isOpen(next, "{")) this.modules.push({ name, keyword, body: insideOf(this.#tokens, at + 1) });
  }

  /** `impl<T> Trait for a::Type<T>`: the last name outside angle brackets and before a `where`. */
  #owner(keyword: number): void {
    const open = this.#header(keyword);
    if (!isOpen(this.#tokens[open], "{")) return;
    const isTrait = isKeyword(this.#tokens[keyword], "trait");
    let name = "";
    for (let at = keyword + 1; at < open; at = after(this.#tokens, at)) {
      const token = this.#tokens[at];
      if (isKeyword(token, "where") || (isTrait && name !== "")) break;
      if (isMark(token, "<")) at = (afterAngles(this.#tokens, at, open) ?? open) - 1;
      else if (token?.kind === "word" && !isKeyword(token, "for")) name = token.text;
    }
    const owner = { name, keyword, body: insideOf(this.#tokens, open) };
    this.#ownerOf(keyword);
    this.#open.push(owner);
    this.owners.push(owner);
    if (isTrait) this.types.add(name);
  }

  /** The end of a declaration's header: its `{` or `;`, or the point where we stop looking. */
  #header(keyword: number): number {
    const to = this.#endOfGroup(keyword);
    let at = keyword + 1;
    const kind = kindOf(this.#tokens[keyword]);
    for (; at < to && !this.#begins(kind, at); at = after(this.#tokens, at))
      if (isMark(this.#tokens[at], ";") || isOpen(this.#tokens[at], "{")) break;
    return at;
  }

  /** Whether an item of a kind begins here. `fn(…)` is a type, and `const {` a block. */
  #begins(kind: string, at: number): boolean {
    const token = this.#tokens[at];
    if (token === undefined || kindOf(token) !== kind || !isKeyword(token, token.text)) return false;
    if (kind === "impl") return true;
    const name = isKeyword(this.#tokens[at + 1], "ref") ? at + 2 : at + 1;
    const isNamed = this.#tokens[name]?.kind === "word";
    return isNamed && (kind === "fn" || isMark(this.#tokens[name + 1], ":"));
  }

  /** The end of the group around a token. */
  #endOfGroup(at: number): number {
    const parent = this.#tokens[at]?.parent ?? -1;
    return parent < 0 ? this.#tokens.length : (this.#tokens[parent]?.partner ?? this.#tokens.length);
  }
}
