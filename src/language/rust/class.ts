import type { Work } from "../../domain/work.ts";
import { both, type Characters, codeOf, either, except, inBothCases, not, oneOf } from "../characters.ts";
import { asciiClass, escapeIn } from "./escapes.ts";
import type { RustFlags } from "./flags.ts";
import { RefusedExpression, type RustText, UnreadExpression } from "./text.ts";
import { inEveryCase } from "./unicode.ts";

/** Depth of nested classes. Rust takes many more, but only somebody who wants a costly pattern writes them. */
const MOST_NESTED = 50;

/** Reads a class in brackets, with everything that Rust allows in it: `[a-z&&[^aeiou]]`, `[[:alpha:]_]`, `[\w--\d]`. */
export function classIn(text: RustText, flags: RustFlags, work: Work): Characters {
  return new ClassReader(text, flags, work).read(0);
}

type Operation = (left: Characters, right: Characters) => Characters;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  "&&": both,
  "--": except,
  "~~": (left, right) => either(except(left, right), except(right, left)),
};

class ClassReader {
  readonly #text: RustText;
  readonly #flags: RustFlags;
  readonly #work: Work;

  constructor(text: RustText, flags: RustFlags, work: Work) {
    this.#text = text;
    this.#flags = flags;
    this.#work = work;
  }

  read(depth: number): Characters {
    if (depth > MOST_NESTED) throw new UnreadExpression("classes in one another");
    this.#text.takeAndSkip();
    const isNegated = this.#text.peek() === "^";
    if (isNegated) this.#text.takeAndSkip();
    let members = this.#opening();
    let joinedTo: Operation = (_, right) => right;
    let left: Characters = [];
    for (;;) {
      this.#text.skip();
      if (this.#text.isAtEnd) throw new RefusedExpression("a class that doesn't close");
      const sign = Object.keys(OPERATIONS).find((each) => this.#text.takeIf(each));
      if (sign === undefined && this.#text.peek() !== "]") {
        members.push(
          this.#text.peek() === "[" ? (this.#posixClass() ?? this.read(depth + 1)) : this.#range(),
        );
        continue;
      }
      // Operators associate to the left, and all have the same precedence.
      left = this.#folded(joinedTo(left, this.#folded(this.#united(members))));
      if (sign === undefined) break;
      joinedTo = OPERATIONS[sign] ?? joinedTo;
      members = [];
    }
    this.#text.take();
    return this.#checked(isNegated ? not(left) : left);
  }

  /** A minus at the start is a plain character, and so is a bracket that would close the class at once. */
  #opening(): Characters[] {
    const members: Characters[] = [];
    while (this.#text.peek() === "-") members.push(oneOf(this.#text.takeAndSkip()));
    if (members.length === 0 && this.#text.peek() === "]") members.push(oneOf(this.#text.takeAndSkip()));
    return members;
  }

  /** Reads `[:alpha:]`; undefined where the bracket opens an ordinary class. */
  #posixClass(): Characters | undefined {
    const start = this.#text.at;
    let name = "";
    if (this.#text.takeIf("[:"))
      while (!this.#text.isAtEnd && this.#text.peek() !== ":") name += this.#text.take();
    const found = this.#text.takeIf(":]") ? asciiClass(name.replace(/^\^/, "")) : undefined;
    if (found === undefined) this.#text.at = start;
    return found && name.startsWith("^")
      ? this.#checked(not(this.#folded(found)))
      : found && this.#folded(found);
  }

  #range(): Characters {
    const first = this.#item();
    this.#text.skip();
    if (this.#text.isAtEnd) throw new RefusedExpression("a class that doesn't close");
    const isRange = this.#text.peek() === "-" && !/^[\]-]$/.test(this.#text.peekBehindSpace());
    if (!isRange) return typeof first === "string" ? oneOf(first) : first;
    this.#text.takeAndSkip();
    if (this.#text.isAtEnd) throw new RefusedExpression("a class that doesn't close");
    const last = this.#item();
    if (typeof first !== "string" || typeof last !== "string" || codeOf(first) > codeOf(last))
      throw new RefusedExpression("a range of what isn't in order");
    return [[codeOf(first), codeOf(last)]];
  }

  /** One character, or a class that an escape stands for. */
  #item(): string | Characters {
    if (this.#text.peek() !== "\\") return this.#character(this.#text.take());
    const found = escapeIn(this.#text, this.#flags, this.#work);
    if (found.kind === "look") throw new RefusedExpression("a look in a class");
    return found.kind === "class" ? found.of : this.#character(found.text);
  }

  /** Without the flag `u`, a class is made of bytes, so it can't name a character of several bytes. */
  #character(text: string): string {
    if (!this.#flags.unicode && codeOf(text) > LAST_OF_ASCII)
      throw new RefusedExpression("half a character in a class");
    return text;
  }

  #united(members: readonly Characters[]): Characters {
    const united = either(...members);
    this.#work.spend(members.length + united.length);
    return united;
  }

  #folded(set: Characters): Characters {
    if (!this.#flags.anyCase) return set;
    return this.#flags.unicode ? inEveryCase(set, this.#work) : inBothCases(set);
  }

  /** Without the flag `u`, a class that takes half a character is refused. */
  #checked(set: Characters): Characters {
    if (!this.#flags.unicode && set.some(([, to]) => to > LAST_OF_ASCII))
      throw new RefusedExpression("a class of halves of characters");
    return set;
  }
}

const LAST_OF_ASCII = 0x7f;
